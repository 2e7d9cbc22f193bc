public import Feeds
import HummingbirdCore
public import Logging
import NIOCore
import NIOPosix
public import ServiceLifecycle

/// The server of the calendars, until it is told to stop.
public struct FeedServer: Service {
  private let responder: FeedResponder
  private let options: FeedServerOptions
  private let logger: Logger
  private let note: @Sendable (FeedNote) -> Void
  private let onRunning: @Sendable (Int) async -> Void

  /// - Parameters:
  ///   - responder: what answers.
  ///   - options: where to listen, and limits.
  ///   - logger: hears what the server does; never a path.
  ///   - note: hears of each answer.
  ///   - onRunning: called with the port once connections are accepted.
  public init(
    _ responder: FeedResponder,
    options: FeedServerOptions,
    logger: Logger,
    note: @escaping @Sendable (FeedNote) -> Void = { _ in },
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) {
    (self.responder, self.options, self.logger) = (responder, options, logger)
    (self.note, self.onRunning) = (note, onRunning)
  }

  public func run() async throws {
    let onRunning = onRunning
    let server = FeedChannel(responder, options, note: note).server(
      configuration: ServerConfiguration(
        address: .hostname(options.host, port: options.port),
        availableConnectionsDelegate: .maximum(options.maximumConnections, logger: logger)
      ),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
      logger: logger
    )
    do {
      try await server.run()
    } catch {
      throw ListeningError(error)
    }
  }
}
