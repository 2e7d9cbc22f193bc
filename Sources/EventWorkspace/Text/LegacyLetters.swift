import Foundation

/// Turns text of the years before Unicode into Unicode, normal form C.
///
/// Charts: TCVN 5712:1993 (VN3) as the fonts `.VnTime` use it, VNI-Win, Microsoft code page 1258.
extension LegacyEncoding {
  func text(of bytes: some Sequence<UInt8>) -> String {
    switch self {
    case .tcvn3: LegacyEncoding.raisedWords(mapped(bytes) { LegacyEncoding.tcvn3Letters[$0] })
    case .windows1258: mapped(bytes) { LegacyEncoding.windows1258Letters[$0] }
    case .vni: vniText(bytes)
    }
  }

  /// Each byte by a table, else by Windows-1252.
  private func mapped(_ bytes: some Sequence<UInt8>, _ table: (UInt8) -> Unicode.Scalar?) -> String
  {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(table(byte) ?? LegacyEncoding.western(byte)) }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  /// VNI writes the mark as a letter of its own behind the vowel; only there is it a mark.
  private func vniText(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      if let marks = LegacyEncoding.vniMarkOf[byte],
        let last = scalars.last, LegacyEncoding.takesMarks(last)
      {
        scalars.append(contentsOf: marks)
      } else {
        scalars.append(LegacyEncoding.vniLetters[byte] ?? LegacyEncoding.western(byte))
      }
    }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  private static func takesMarks(_ scalar: Unicode.Scalar) -> Bool {
    "aeouyAEOUYơưƠƯ".unicodeScalars.contains(scalar)
  }

  /// TCVN3 has no capitals with a tone: the capital face shows small ones, so a word whose plain
  /// letters are capitals means capitals throughout.
  private static func raisedWords(_ text: String) -> String {
    var result = ""
    var word = ""
    func raised(_ word: String) -> String {
      let plain = word.unicodeScalars.filter { $0.isASCII }
      let capitals = plain.count { ("A"..."Z").contains($0) }
      return capitals >= 2 && capitals == plain.count ? word.uppercased() : word
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        result += raised(word)
        result.append(character)
        word = ""
      }
    }
    return result + raised(word)
  }

  /// Windows-1252, whose 0x80…0x9F differ from Latin-1.
  static func western(_ byte: UInt8) -> Unicode.Scalar {
    windows1252[byte] ?? Unicode.Scalar(byte)
  }

  /// The byte of a letter that a program wrongly read as Windows-1252; nil where it has none.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    UInt8(exactly: scalar.value) ?? bytesOf1252[scalar]
  }

  private static let windows1252 = table(
    from: 0x80,
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
  )
  private static let bytesOf1252 = Dictionary(
    windows1252.map { ($1, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  private static let tcvn3Letters = table(from: 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ")
    .merging(table(from: 0xB5, "àảãáạ")) { $1 }
    .merging(table(from: 0xBB, "ằẳẵắ")) { $1 }
    .merging(table(from: 0xC6, "ặầẩẫấậè")) { $1 }
    .merging(table(from: 0xCE, "ẻẽéẹềểễếệìỉ")) { $1 }
    .merging(table(from: 0xDC, "ĩíịò")) { $1 }
    .merging(table(from: 0xE1, "ỏõóọồổỗốộờởỡớợù")) { $1 }
    .merging(table(from: 0xF1, "ủũúụừửữứựỳỷỹýỵ")) { $1 }

  private static let windows1258Letters: [UInt8: Unicode.Scalar] = [
    0xC3: "Ă", 0xD0: "Đ", 0xD5: "Ơ", 0xDD: "Ư", 0xE3: "ă", 0xF0: "đ", 0xF5: "ơ", 0xFD: "ư",
    0xCC: "\u{300}", 0xD2: "\u{309}", 0xDE: "\u{303}", 0xEC: "\u{301}", 0xF2: "\u{323}",
    0xFE: "₫", 0x8A: "\u{8A}", 0x8E: "\u{8E}", 0x9A: "\u{9A}", 0x9E: "\u{9E}",
  ]

  /// Letters of one byte.
  private static let vniLetters: [UInt8: Unicode.Scalar] = [
    0xD1: "Đ", 0xF1: "đ", 0xD4: "Ơ", 0xF4: "ơ", 0xD6: "Ư", 0xF6: "ư", 0xCD: "Í", 0xED: "í",
    0xCC: "Ì", 0xEC: "ì", 0xC6: "Ỉ", 0xE6: "ỉ", 0xD3: "Ĩ", 0xF3: "ĩ", 0xD2: "Ị", 0xF2: "ị",
    0xCE: "Ỵ", 0xEE: "ỵ",
  ]

  /// Marks of the small letters; those of the capitals are 0x20 below.
  private static let vniMarkOf: [UInt8: [Unicode.Scalar]] = {
    let small: [UInt8: String] = [
      0xF9: "\u{301}", 0xF8: "\u{300}", 0xFB: "\u{309}", 0xF5: "\u{303}", 0xEF: "\u{323}",
      0xE2: "\u{302}", 0xE1: "\u{302}\u{301}", 0xE0: "\u{302}\u{300}", 0xE5: "\u{302}\u{309}",
      0xE3: "\u{302}\u{303}", 0xE4: "\u{302}\u{323}", 0xEA: "\u{306}", 0xE9: "\u{306}\u{301}",
      0xE8: "\u{306}\u{300}", 0xFA: "\u{306}\u{309}", 0xFC: "\u{306}\u{303}",
      0xEB: "\u{306}\u{323}",
    ]
    var marks: [UInt8: [Unicode.Scalar]] = [:]
    for (byte, text) in small {
      marks[byte] = Array(text.unicodeScalars)
      marks[byte - 0x20] = Array(text.unicodeScalars)
    }
    return marks
  }()

  private static func table(from first: UInt8, _ letters: String) -> [UInt8: Unicode.Scalar] {
    let pairs = letters.unicodeScalars.enumerated().map { (first + UInt8($0), $1) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
