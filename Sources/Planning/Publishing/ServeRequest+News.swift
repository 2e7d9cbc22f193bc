import Diagnostics
import FeedServer
import Wording

extension ServeRequest {
  /// What happened, in words.
  func news(of event: FeedServerEvent, calendars: Int) -> [ServeNews] {
    let wording = Wording(language)
    switch event {
    case .listening(let port):
      let host = host.contains(":") ? "[\(host)]" : host
      let address = "http://\(host):\(port)"
      return [
        .said(wording.listeningLine(address, calendars: calendars)),
        .said(wording.publicFeedLine(address + "/feeds/all.ics")),
      ]
    case .answered(let note): return [.answered(note.description)]
    case .turned(let calendars): return [.said(wording.turnedLine(calendars: calendars))]
    case .trouble(let error):
      return [.trouble(Diagnostic(failure: error, path: "Exports", in: language))]
    }
  }
}
