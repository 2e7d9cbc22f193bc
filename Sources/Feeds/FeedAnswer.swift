public import NIOCore
public import NIOHTTP1

/// An answer, and what may be told of it.
public struct FeedAnswer: Sendable {
  public var status: HTTPResponseStatus
  public var fields: HTTPHeaders
  /// Nil where nothing follows the header, as for HEAD.
  public var body: ByteBuffer?
  /// What was asked for.
  ///
  /// Logs and counts know this and never the path, which may hold a token.
  public var topic: FeedTopic

  /// A short text.
  init(
    _ status: HTTPResponseStatus,
    _ topic: FeedTopic,
    _ text: String,
    type: String = "text/plain; charset=utf-8"
  ) {
    let fields: HTTPHeaders = [
      "Content-Type": type,
      "Content-Length": String(text.utf8.count),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    ]
    self.init(status, topic, fields, ByteBuffer(string: text))
  }

  init(
    _ status: HTTPResponseStatus,
    _ topic: FeedTopic,
    _ fields: HTTPHeaders,
    _ body: ByteBuffer? = nil
  ) {
    (self.status, self.topic, self.fields, self.body) = (status, topic, fields, body)
  }
}

/// The kinds of things that are asked for.
public enum FeedTopic: String, CaseIterable, Sendable {
  case personal, open, health, metrics, other
}
