import Foundation

/// Reads the text of a list that some office sent, in whatever encoding; nothing is refused that
/// can be understood.
enum OfficeText {
  struct Read: Hashable {
    var text: String
    /// What it was written in; nil for Unicode.
    var encoding: LegacyEncoding?
  }

  static func read(_ bytes: [UInt8]) throws(TextDecoder.Trouble) -> Read {
    if let bigEndian = unmarkedWide(bytes) {
      let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
      return Read(text: try TextDecoder.text(of: mark + bytes))
    }
    do throws(TextDecoder.Trouble) {
      return Read(text: try TextDecoder.text(of: bytes))
    } catch {
      // Bytes that are well-formed UTF-8 are letters some program has already turned.
      if case .legacy = error, let text = String(validating: bytes, as: UTF8.self) {
        return lines(mended(text))
      }
      switch error {
      case .binary: throw error
      case .invalid, .legacy: break
      }
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw error }
      guard let encoding = best(bytes) else { throw error }
      return lines(Read(text: encoding.text(of: bytes), encoding: encoding))
    }
  }

  /// Text whose old letters were turned into Latin ones, as in cells typed in `.VnTime`.
  static func mended(_ text: String) -> Read {
    let composed = text.precomposedStringWithCanonicalMapping
    let bytes = composed.unicodeScalars.compactMap(LegacyEncoding.byte)
    guard bytes.count == composed.unicodeScalars.count, bytes.contains(where: { $0 >= 0x80 }),
      let encoding = best(bytes)
    else { return Read(text: composed) }
    let read = Read(text: encoding.text(of: bytes), encoding: encoding)
    let isBetter = VietnameseSpelling.score(read.text) > VietnameseSpelling.score(composed)
    return isBetter ? read : Read(text: composed)
  }

  /// A text whose old letters were turned into Latin ones, from a known encoding.
  static func text(_ text: String, from encoding: LegacyEncoding?) -> String {
    let composed = text.precomposedStringWithCanonicalMapping
    guard let encoding else { return composed }
    let bytes = composed.unicodeScalars.compactMap(LegacyEncoding.byte)
    guard bytes.count == composed.unicodeScalars.count else { return composed }
    return encoding.text(of: bytes)
  }

  /// The encoding in which the text is most like Vietnamese; nil where it is in none of them.
  private static func best(_ bytes: [UInt8]) -> LegacyEncoding? {
    let sample = bytes.prefix(1 << 18)
    let scores = LegacyEncoding.allCases.map { encoding in
      (encoding, VietnameseSpelling.score(encoding.text(of: sample)))
    }
    let best = scores.max { $0.1 < $1.1 }
    return best.flatMap { $0.1 > 0 ? $0.0 : nil }
  }

  /// Whether a text is UTF-16 without a mark, and which; half of its plain letters' bytes are zero.
  private static func unmarkedWide(_ bytes: [UInt8]) -> Bool? {
    let start = bytes.prefix(4096)
    let isMarked = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
    guard start.count >= 8, !isMarked else { return nil }
    let zeros = start.indices.filter { start[$0] == 0 }
    guard zeros.count * 4 > start.count else { return nil }
    let odd = zeros.count { $0 % 2 == 1 }
    if odd == zeros.count { return false }
    return odd == 0 ? true : nil
  }

  private static func lines(_ read: Read) -> Read {
    var read = read
    read.text = read.text.replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "\r", with: "\n")
    return read
  }
}
