public import Feeds
import NIOCore
import NIOHTTP1

/// What may be told of an answer: no path and no address, since a path may hold a token.
public struct FeedNote: Hashable, Sendable, CustomStringConvertible {
  public var topic: FeedTopic
  public var status: Int
  /// Bytes of the body.
  public var length: Int

  init(_ answer: FeedAnswer) {
    topic = answer.topic
    status = Int(answer.status.code)
    length = answer.body?.readableBytes ?? 0
  }

  public var description: String { "\(topic.rawValue) \(status) \(length)" }
}
