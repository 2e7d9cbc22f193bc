import FeedServer
import Feeds
import Logging
import ServiceLifecycle
import Subscriptions
import Synchronization

/// A server on a free port of this machine, with what it logs.
struct RunningServer: Sendable {
  let port: Int
  let token: String
  let calendars: ChangingCalendars
  let library: Library
  let log: CollectedLog
  private let group: ServiceGroup

  /// Runs a server for as long as the body takes, then stops it as a signal would.
  static func with(
    _ adapt: (inout FeedServerOptions) -> Void = { _ in },
    body: (RunningServer) async throws -> Void
  ) async throws {
    var options = FeedServerOptions(port: 0)
    options.shutdownSeconds = 5
    adapt(&options)
    var generator = SystemRandomNumberGenerator()
    let token = FeedToken(using: &generator)
    let calendars = ChangingCalendars()
    let library = Library(
      calendars: calendars,
      subscribers: OneSubscriber(token: token),
      empty: { _ in calendars.empty }
    )
    try library.refresh()
    let log = CollectedLog()
    let (ports, found) = AsyncStream<Int>.makeStream()
    let server = FeedServer(
      FeedResponder(library, limits: FeedLimits(requestsPerSecond: 0, guessesPerMinute: 0)),
      options: options,
      logger: log.logger,
      note: { log.add("\($0)") },
      onRunning: { found.yield($0) }
    )
    let group = ServiceGroup(services: [server], logger: log.logger)
    let running = Task { try await group.run() }
    var port = 0
    for await number in ports {
      port = number
      break
    }
    let this = RunningServer(
      port: port,
      token: token.text,
      calendars: calendars,
      library: library,
      log: log,
      group: group
    )
    do {
      try await body(this)
      await this.stop()
      try await running.value
    } catch {
      await this.stop()
      throw error
    }
  }

  func stop() async { await group.triggerGracefulShutdown() }
}

/// One calendar, which changes as a whole.
final class ChangingCalendars: CalendarSource {
  private let number = Mutex(0)

  func edition() throws -> String { String(number.withLock(\.self)) }

  func calendars() throws -> [FeedAddress: CalendarText] {
    let text = ChangingCalendars.text(number.withLock(\.self))
    return [.everything: text, .person("an"): text]
  }

  func turn() { number.withLock { $0 += 1 } }

  let empty = CalendarText(bytes: [], lastModified: HTTPDate(seconds: 0))

  /// Half a megabyte that tells its number at both ends.
  static func text(_ number: Int) -> CalendarText {
    let line = "X-EDITION:\(number)\r\n"
    let text = line + String(repeating: "X-NOTHING:chợ\r\n", count: 30_000) + line
    return CalendarText(bytes: Array(text.utf8), lastModified: HTTPDate(seconds: 1_700_000_000))
  }
}

struct OneSubscriber: SubscriberSource {
  let token: FeedToken
  func edition() throws -> String { "" }
  func subscribers() throws -> Subscribers { Subscribers([(token.digest, "an")]) }
}
