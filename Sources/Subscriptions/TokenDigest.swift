import Digests

/// The SHA-256 of a token, 32 bytes.
public struct TokenDigest: Hashable, Sendable {
  public let bytes: [UInt8]

  /// The digest of whatever somebody sent as a token.
  public init(of text: some StringProtocol) {
    bytes = Digest.sha256.bytes(of: text.utf8)
  }

  /// A digest as it was kept; nil where it has another length.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Whether both are the same, in a time that does not depend on where they differ.
  func isSame(as other: TokenDigest) -> Bool {
    var difference: UInt8 = 0
    for (mine, its) in zip(bytes, other.bytes) { difference |= mine ^ its }
    return difference == 0
  }
}
