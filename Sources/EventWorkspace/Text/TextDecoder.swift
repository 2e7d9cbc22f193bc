import Foundation

/// The text of a file, in normal form C, with plain line feeds and without a byte order
/// mark, or why there is none.
struct TextDecoder {
  /// What is wrong, and the byte-wise place: line and column from 1.
  enum Trouble: Error, Hashable {
    case binary(line: Int, column: Int)
    case invalid(line: Int, column: Int)
    case legacy(LegacyEncoding, line: Int, column: Int)
  }

  static func text(of bytes: [UInt8]) throws(Trouble) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return try wide(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try wide(bytes.dropFirst(2), bigEndian: true) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let zero = body.firstIndex(where: isBinary) {
      let (line, column) = place(of: zero, in: body)
      throw .binary(line: line, column: column)
    }
    guard let text = String(validating: body, as: UTF8.self) else { throw damage(in: body) }
    try refuseDisguisedLegacy(text)
    return composed(text)
  }

  /// UTF-16 as Windows' Notepad writes it when asked for "Unicode".
  private static func wide(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) throws(Trouble) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .invalid(line: 1, column: 1)
    }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 && isBinary(UInt8($0.value)) }) {
      throw .binary(line: 1, column: 1)
    }
    return composed(text)
  }

  /// Control characters that no text file has; tab, line feed, form feed and return may be there.
  private static func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != 0x0C || byte == 0x7F
  }

  private static func composed(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { !(0x0300...0x036F).contains($0.value) }
    let composed = isPlain ? text : text.precomposedStringWithCanonicalMapping
    guard composed.utf8.contains(0x0D) else { return composed }
    return composed.replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "\r", with: "\n")
  }

  private static func damage(in bytes: ArraySlice<UInt8>) -> Trouble {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = bytes.startIndex
    scan: while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): position += scalar.count
      case .error, .emptyInput: break scan
      }
    }
    let (line, column) = place(of: position, in: bytes)
    if let encoding = LegacyEncoding.guess(bytes.prefix(1 << 16)) {
      return .legacy(encoding, line: line, column: column)
    }
    return .invalid(line: line, column: column)
  }

  /// The line and the column, in bytes but for UTF-8's continuation bytes.
  private static func place(of position: Int, in bytes: ArraySlice<UInt8>) -> (Int, Int) {
    let before = bytes[..<min(position, bytes.endIndex)]
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.startIndex
    let column = before[start...].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return (line, column)
  }
}
