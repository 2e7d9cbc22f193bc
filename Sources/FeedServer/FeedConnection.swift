import Feeds
import NIOCore
import NIOHTTP1

/// One connection: answers each request as soon as it is whole, without leaving the event loop.
///
/// Everything a connection may take has an end: a request that does not become whole, an answer
/// that is not fetched, a client that asks on without reading.
final class FeedConnection: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundIn = Never
  typealias OutboundOut = HTTPServerResponsePart

  private let responder: FeedResponder
  private let options: FeedServerOptions
  private let date: DateStamp
  private let note: @Sendable (FeedNote) -> Void
  private var head: HTTPRequestHead?
  private var deadline = NIODeadline.now()
  private var check: Scheduled<Void>?
  private var isReadHeldBack = false
  /// Answers on their way.
  private var pending = 0
  private var isAskedOut = false
  private var peer = ""

  init(
    _ responder: FeedResponder,
    _ options: FeedServerOptions,
    _ date: DateStamp,
    note: @escaping @Sendable (FeedNote) -> Void
  ) {
    (self.responder, self.options, self.date, self.note) = (responder, options, date, note)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    deadline = .now() + .seconds(Int64(options.idleSeconds))
    watch(context)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    check?.cancel()
    check = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      deadline = .now() + .seconds(Int64(options.exchangeSeconds))
    case .body:
      // No request has a body that means anything; it is passed over, within the exchange's time.
      break
    case .end:
      guard let head else { return }
      self.head = nil
      let now = date.now
      send(answer(to: head, in: now.year, context), to: head, at: now.text, context)
    }
  }

  /// A client that will ask no more gets what is on its way, and then the connection ends.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if let event = event as? ChannelEvent, event == .inputClosed {
      isAskedOut = true
      if pending == 0 { context.close(promise: nil) }
    }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  // MARK: Answering

  private func answer(to head: HTTPRequestHead, in year: Int, _ context: ChannelHandlerContext)
    -> FeedAnswer
  {
    let request = FeedRequest(
      head,
      client: client(of: head, context),
      uptime: Int(NIODeadline.now().uptimeNanoseconds / 1_000_000),
      year: year
    )
    let answer = responder.answer(request)
    note(FeedNote(answer))
    return answer
  }

  /// The proxy names another client each time; without one it is the same for all of a connection.
  private func client(of head: HTTPRequestHead, _ context: ChannelHandlerContext) -> String {
    if options.isBehindProxy {
      let forwarded = head.headers["X-Forwarded-For"].last
      return ClientAddress.key(peer: context.remoteAddress, forwarded: forwarded)
    }
    if peer.isEmpty { peer = ClientAddress.key(peer: context.remoteAddress, forwarded: nil) }
    return peer
  }

  private func send(
    _ answer: FeedAnswer,
    to head: HTTPRequestHead,
    at moment: String,
    _ context: ChannelHandlerContext
  ) {
    var fields = answer.fields
    fields.add(name: "Date", value: moment)
    let staysOpen = head.isKeepAlive
    if !staysOpen { fields.add(name: "Connection", value: "close") }
    if staysOpen, head.version == .http1_0 { fields.add(name: "Connection", value: "keep-alive") }
    let response = HTTPResponseHead(version: .http1_1, status: answer.status, headers: fields)
    context.write(wrapOutboundOut(.head(response)), promise: nil)
    if let body = answer.body {
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    pending += 1
    let sent = context.eventLoop.makePromise(of: Void.self)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: sent)
    sent.futureResult.assumeIsolated().whenComplete { _ in
      self.deadline = .now() + .seconds(Int64(self.options.idleSeconds))
      self.pending -= 1
      if !staysOpen || self.isAskedOut && self.pending == 0 { context.close(promise: nil) }
    }
  }

  // MARK: Limits

  /// Closes the connection when its time is over, and looks again where it is not.
  private func watch(_ context: ChannelHandlerContext) {
    let bound = NIOLoopBound((connection: self, context: context), eventLoop: context.eventLoop)
    // A deadline may move forward as well as back, but never to less than the shorter of the two.
    let shortest = Int64(min(options.idleSeconds, options.exchangeSeconds))
    let next = min(deadline, .now() + .seconds(shortest))
    check = context.eventLoop.scheduleTask(deadline: next) {
      let (connection, context) = bound.value
      if connection.deadline <= .now() {
        context.close(promise: nil)
      } else {
        connection.watch(context)
      }
    }
  }

  func read(context: ChannelHandlerContext) {
    guard context.channel.isWritable else { return isReadHeldBack = true }
    context.read()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable, isReadHeldBack {
      isReadHeldBack = false
      context.read()
    }
    context.fireChannelWritabilityChanged()
  }
}
