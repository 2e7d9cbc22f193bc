internal import CGLib

/// A cryptographic digest of some bytes: their fingerprint.
///
/// GLib computes it. Its `GChecksum` belongs to the one function that makes it, which frees it
/// before returning; only Swift values leave.
public enum Digest: Sendable {
  /// SHA-1, 20 bytes (FIPS 180-4). Only where a standard prescribes it: it resists no attacker.
  case sha1
  /// SHA-256, 32 bytes (FIPS 180-4).
  case sha256

  /// The digest of `message` as bytes.
  public func bytes(of message: some Sequence<UInt8>) -> [UInt8] {
    let message = Array(message)
    // GLib returns null only for a kind of digest it does not know; both of ours are in it.
    let checksum = g_checksum_new(kind)
    defer { g_checksum_free(checksum) }
    // The length is signed; -1 would mean text up to a zero byte, and a count is never negative.
    g_checksum_update(checksum, message, gssize(message.count))
    var length = gsize(byteCount)
    var digest = [UInt8](repeating: 0, count: byteCount)
    g_checksum_get_digest(checksum, &digest, &length)
    return digest
  }

  /// The digest of the text's UTF-8 bytes, in lower-case hexadecimal digits.
  public func hexadecimal(of text: some StringProtocol) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes(of: text.utf8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  private var kind: GChecksumType {
    switch self {
    case .sha1: G_CHECKSUM_SHA1
    case .sha256: G_CHECKSUM_SHA256
    }
  }

  private var byteCount: Int {
    switch self {
    case .sha1: 20
    case .sha256: 32
    }
  }
}
