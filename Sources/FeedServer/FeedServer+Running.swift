import Dispatch
public import Feeds
import Logging
import ServiceLifecycle
import Synchronization
import UnixSignals

extension FeedServer {
  /// Serves until the process is told to stop by SIGTERM or SIGINT; blocks the calling thread.
  ///
  /// - Parameters:
  ///   - responder: what answers; its library is kept up to date.
  ///   - options: where to listen, and limits.
  ///   - onEvent: hears what happens.
  /// - Throws: ``ListeningError``.
  public static func runUntilSignal(
    _ responder: FeedResponder,
    options: FeedServerOptions,
    onEvent: @escaping @Sendable (FeedServerEvent) -> Void
  ) throws {
    let ended = DispatchSemaphore(value: 0)
    let outcome = Mutex<Result<Void, any Error>>(.success(()))
    Task {
      do {
        try await run(responder, options: options, onEvent: onEvent)
      } catch {
        outcome.withLock { $0 = .failure(error) }
      }
      ended.signal()
    }
    ended.wait()
    try outcome.withLock(\.self).get()
  }

  private static func run(
    _ responder: FeedResponder,
    options: FeedServerOptions,
    onEvent: @escaping @Sendable (FeedServerEvent) -> Void
  ) async throws {
    var logger = Logger(label: "phiencho") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .error
    let server = FeedServer(
      responder,
      options: options,
      logger: logger,
      note: { onEvent(.answered($0)) },
      onRunning: { onEvent(.listening(port: $0)) }
    )
    let refresher = Refresher(
      library: responder.library,
      onTurn: { onEvent(.turned(calendars: $0)) },
      onTrouble: { onEvent(.trouble($0)) }
    )
    var configuration = ServiceGroupConfiguration(
      services: [server, refresher],
      gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger
    )
    configuration.maximumGracefulShutdownDuration = .seconds(options.shutdownSeconds)
    try await ServiceGroup(configuration: configuration).run()
  }
}

/// What a server tells of itself.
public enum FeedServerEvent: Sendable {
  case listening(port: Int)
  case answered(FeedNote)
  /// Another edition is served.
  case turned(calendars: Int)
  /// The next edition could not be read; the old one is served on.
  case trouble(any Error)
}
