import ArgumentParser
import Bilingual
import Diagnostics
import Foundation
import Planning
import Wording

struct SubscribeCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.subscribe) }

  @Argument(help: .said(.person))
  var person: String

  @OptionGroup var options: FeedOptions

  @Option(help: .said(.address))
  var url: String?

  @Option(help: .said(.handOut))
  var pdf: String?

  @Flag(help: .said(.replace))
  var replace = false

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let request = SubscribeRequest(
      person: person,
      address: url,
      isReplacing: replace,
      language: chosenLanguage,
      now: Int(Date.now.timeIntervalSince1970)
    )
    let (subscription, diagnostics) = options.place.subscribe(request)
    show(diagnostics.map(options.paths.fromHere))
    guard let subscription else { throw ExitCode(1) }
    try Terminal.say(lines(about: subscription))
    if let pdf {
      try write(try subscription.handOut(), to: pdf)
      try Terminal.say(options.wording.handOutWritten(pdf))
    }
  }

  private func lines(about subscription: Subscription) -> [String] {
    let wording = options.wording
    let links = subscription.links
    return [Terminal.bold(wording.subscribedLine(subscription.name)), ""]
      + ["  \(links.https)", "  \(links.webcal)", "", "Google: \(links.google)", ""]
      + subscription.codeLines(coloured: Terminal.isOutputInteractive)
      + ["", wording.shownOnceLine] + (subscription.isLocal ? [wording.localAddressLine] : [])
  }

  /// A file that only its owner can read: it holds the link.
  private func write(_ bytes: [UInt8], to path: String) throws {
    let before = umask(0o077)
    defer { umask(before) }
    try OutputFile(path).write(bytes)
  }
}

struct UnsubscribeCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.unsubscribe) }

  @Argument(help: .said(.person))
  var person: String

  @OptionGroup var options: FeedOptions

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let diagnostics = options.place.unsubscribe(person, language: chosenLanguage)
    show(diagnostics.map(options.paths.fromHere))
    if !diagnostics.isEmpty { throw ExitCode(1) }
    try Terminal.say(options.wording.unsubscribedLine(person))
  }
}
