public import Bilingual
import EventWorkspace
public import Diagnostics
import FeedServer
import Feeds
import ICalendar
import Subscriptions
import Wording

/// What is served, and how.
public struct ServeRequest: Sendable {
  public var host: String
  public var port: Int
  /// Whether a proxy in front encrypts and tells each client's address.
  public var isBehindProxy: Bool
  public var language: Language
  public var isCompressing = true
  public var showsMetrics = false
  /// Requests a second of one client in the long run; 0 for no limit.
  public var requestsPerSecond = 20
  /// Whether each answer is news.
  public var logsRequests = false

  public init(host: String, port: Int, isBehindProxy: Bool, language: Language) {
    (self.host, self.port) = (host, port)
    (self.isBehindProxy, self.language) = (isBehindProxy, language)
  }

  /// Whether it may listen there: links are secrets, so they travel encrypted or not at all.
  public var isSafe: Bool { options.isSafe }

  var options: FeedServerOptions {
    FeedServerOptions(host: host, port: port, isBehindProxy: isBehindProxy)
  }
}

/// What a server tells while it runs.
public enum ServeNews: Sendable {
  /// A sentence.
  case said(String)
  /// Topic, status and length of an answer; never a path.
  case answered(String)
  case trouble(Diagnostic)
}

extension Workspace {
  /// Serves the calendars in `Exports` until the process is told to stop.
  ///
  /// - Parameters:
  ///   - request: what, and how.
  ///   - onNews: hears what happens; from several threads.
  /// - Throws: `ListeningError`, `ExportedCalendars.Trouble`, `SubscriptionError`.
  public func serve(
    _ request: ServeRequest,
    onNews: @escaping @Sendable (ServeNews) -> Void
  ) throws {
    let library = Library(
      calendars: ExportedCalendars(workspace: root),
      subscribers: try subscriptions(),
      isCompressing: request.isCompressing,
      empty: try emptyCalendars(request.language)
    )
    try library.refresh()
    let responder = FeedResponder(
      library,
      limits: FeedLimits(
        requestsPerSecond: request.requestsPerSecond,
        burst: max(200, request.requestsPerSecond)
      ),
      showsMetrics: request.showsMetrics
    )
    try FeedServer.runUntilSignal(responder, options: request.options) { event in
      if case .answered = event, !request.logsRequests { return }
      for news in request.news(of: event, calendars: library.count) { onNews(news) }
    }
    onNews(.said(Wording(request.language).stoppedLine))
  }

  /// The same for everybody who has a link and is in no plan yet: no name has to be known for it.
  private func emptyCalendars(_ language: Language) throws -> @Sendable (String) -> CalendarText {
    let document = CalendarDocument(
      productIdentifier: "-//PhienCho//PhienCho//VI",
      name: Wording(language).emptyCalendarName,
      description: Wording(language).emptyCalendarDescription,
      colour: nil,
      refreshMinutes: 60,
      url: nil,
      lastModified: UTCInstant(secondsSinceEpoch: 0),
      events: []
    )
    let text = CalendarText(bytes: try document.encoded(), lastModified: HTTPDate(seconds: 0))
    return { _ in text }
  }
}
