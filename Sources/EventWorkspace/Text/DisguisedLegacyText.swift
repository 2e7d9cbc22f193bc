/// Old encodings that some program has already turned, letter by letter, into UTF-8.
///
/// Text typed for a font such as `.VnTime` and saved as UTF-8 is well formed and reads `Tr­êng §Þnh
/// Hãa`. It shows itself by letters of Latin-1 that Vietnamese does not have beside a lack of those
/// that only Vietnamese has.
extension TextDecoder {
  static func refuseDisguisedLegacy(_ text: String) throws(Trouble) {
    var foreign = 0
    var vietnamese = 0
    var first: (line: Int, column: Int)?
    var line = 1
    var column = 0
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      if isOnlyVietnamese(scalar) {
        vietnamese += 1
      } else if isForeign(scalar), last.properties.isAlphabetic {
        foreign += 1
        first = first ?? (line, column)
      }
      last = scalar
    }
    guard foreign >= 3, foreign > vietnamese / 4, let first else { return }
    let bytes = text.unicodeScalars.lazy.compactMap { UInt8(exactly: $0.value) }.prefix(1 << 16)
    guard let encoding = LegacyEncoding.guess(bytes) else { return }
    throw .legacy(encoding, line: first.line, column: first.column)
  }

  private static func isOnlyVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1EA0...0x1EF9, 0x0300...0x0323: true
    case 0x0102, 0x0103, 0x0110, 0x0111, 0x01A0, 0x01A1, 0x01AF, 0x01B0: true
    default: false
    }
  }

  /// Characters U+00A1…U+00FF that no Vietnamese word contains.
  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    guard (0xA1...0xFF).contains(scalar.value) else { return false }
    return !vietnameseLatin1.contains(scalar)
  }

  private static let vietnameseLatin1: Set<Unicode.Scalar> = Set(
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý«»·×°²³½".unicodeScalars
  )
}
