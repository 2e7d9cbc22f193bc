import Digests
import NIOCore
import NIOHTTP1

/// A calendar in one form of bytes, with the strong tag of exactly these.
final class Representation: Sendable {
  /// The digest of the plain bytes, which all forms of them share.
  let digest: String
  /// The entity tag, in quotes.
  let tag: String
  /// Shared by all answers; a buffer copies its bytes only where somebody writes into it.
  let body: ByteBuffer
  /// The fields of an answer that brings the body.
  let whole: HTTPHeaders
  /// The fields of an answer that says that nothing changed.
  let unchanged: HTTPHeaders

  init(_ bytes: [UInt8], digest: String, _ headers: CalendarHeaders, coding: String?) {
    self.digest = digest
    tag = "\"" + digest + (coding.map { "-" + $0 } ?? "") + "\""
    body = ByteBuffer(bytes: bytes)
    unchanged = headers.unchanged(tag: tag)
    whole = headers.whole(tag: tag, length: bytes.count, coding: coding)
  }

  /// The first 128 bits of the SHA-256, in hexadecimal digits.
  static func digest(of bytes: [UInt8]) -> String {
    Digest.sha256.bytes(of: bytes).prefix(16).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
