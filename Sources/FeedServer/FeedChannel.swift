import Feeds
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// The pipeline of each connection.
struct FeedChannel: ServerChildChannel {
  struct Value: ServerChildChannelValue {
    let channel: any Channel
  }

  let responder: FeedResponder
  let options: FeedServerOptions
  let note: @Sendable (FeedNote) -> Void
  private let date = DateStamp()

  init(
    _ responder: FeedResponder,
    _ options: FeedServerOptions,
    note: @escaping @Sendable (FeedNote) -> Void
  ) {
    (self.responder, self.options, self.note) = (responder, options, note)
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    channel.eventLoop.makeCompletedFuture {
      var limits = NIOHTTPDecoderLimitConfiguration()
      limits.maxHeaderFieldSize = options.headerBytes
      limits.maxHeaderListSize = options.headerBytes
      limits.maxHeaderFieldCount = options.headerFields
      let pipeline = channel.pipeline.syncOperations
      try pipeline.configureHTTPServerPipeline(
        withPipeliningAssistance: true,
        withErrorHandling: true,
        withOutboundHeaderValidation: false,
        withEncoderConfiguration: .init(),
        withDecoderLimitConfiguration: limits
      )
      try pipeline.addHandler(FeedConnection(responder, options, date, note: note))
      return Value(channel: channel)
    }
  }

  /// The handlers do all the work; what is left is to wait for the end.
  func handle(value: Value, logger: Logger) async {
    await withTaskCancellationHandler {
      try? await value.channel.closeFuture.get()
    } onCancel: {
      value.channel.close(promise: nil)
    }
  }
}
