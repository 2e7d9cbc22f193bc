import Digests

/// The secret part of a person's address: whoever has it may read that person's calendar.
///
/// It is shown once, when it is made; only its digest is kept.
public struct FeedToken: Hashable, Sendable {
  /// Thirty-two letters and digits: 160 bits in the base 32 of RFC 4648, lower case.
  public let text: String

  /// A new token.
  ///
  /// - Parameter generator: the source of all its bits; the system's own but in tests.
  public init(using generator: inout some RandomNumberGenerator) {
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
    text = String((0..<FeedToken.length).map { _ in letters[Int(generator.next() & 31)] })
  }

  /// What is kept and compared: the SHA-256 of the text.
  public var digest: TokenDigest { TokenDigest(of: text) }

  static let length = 32

  /// Whether a text has the form of a token; says nothing of its being one.
  public static func hasForm(_ text: some StringProtocol) -> Bool {
    text.utf8.count == length
      && text.utf8.allSatisfy { (97...122).contains($0) || (50...55).contains($0) }
  }
}

/// A token never shows in a log or a message by accident.
extension FeedToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "FeedToken(…)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
