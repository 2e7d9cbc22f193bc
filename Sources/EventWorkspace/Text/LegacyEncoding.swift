/// The 8-bit Vietnamese encodings of the years before Unicode, by their habits.
///
/// They cannot be told apart with certainty, so no text is converted: the person is told which one
/// it seems to be. Code charts: TCVN 5712:1993 (VN3), VNI-Win, and Microsoft code page 1258.
enum LegacyEncoding: String, CaseIterable {
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"
  case windows1258 = "Windows-1258"

  /// The encoding a run of bytes looks most like; nil where it looks like none of them.
  static func guess(_ bytes: some Sequence<UInt8>) -> LegacyEncoding? {
    var scores: [LegacyEncoding: Int] = [:]
    var last: UInt8 = 0
    for byte in bytes {
      for encoding in allCases where encoding.isTypical(byte, after: last) {
        scores[encoding, default: 0] += 1
      }
      last = byte
    }
    let best = scores.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return best?.key
  }

  /// Whether a byte after another is what only this encoding would have in Vietnamese words.
  func isTypical(_ byte: UInt8, after last: UInt8) -> Bool {
    switch self {
    case .tcvn3: LegacyEncoding.tcvnLetters.contains(byte) && isLetter(last)
    case .vni:
      LegacyEncoding.vniMarks.contains(byte) && isVowel(last) || byte == 0xF1 || byte == 0xD1
    case .windows1258:
      LegacyEncoding.combiningMarks.contains(byte) && isVowel(last)
        || LegacyEncoding.hornedAndBarred.contains(byte)
    }
  }

  /// á à ả ã ạ ă ằ ẳ ẵ ắ â ê ô ơ ư đ of TCVN3: bytes that are punctuation elsewhere.
  private static let tcvnLetters: Set<UInt8> = Set(0xA7...0xB9).union([0xBB, 0xBC, 0xBD, 0xBE])
  /// ù ø û õ ï, and the marks on â and ă, written after the vowel.
  private static let vniMarks: Set<UInt8> = [
    0xF9, 0xF8, 0xFB, 0xEF, 0xE1, 0xE0, 0xE5, 0xE4, 0xE9, 0xE8, 0xFA, 0xFC, 0xEB, 0xE2, 0xEA,
    0xD9, 0xD8, 0xDB, 0xCF, 0xC1, 0xC0, 0xC5, 0xC4,
  ]
  /// Combining grave, hook, tilde, acute and dot below.
  private static let combiningMarks: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
  /// Đ, đ, Ư, ư, Ơ, ơ, ă.
  private static let hornedAndBarred: Set<UInt8> = [0xD0, 0xF0, 0xDD, 0xFD, 0xD5, 0xF5, 0xE3]

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xA7
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    let vowels: Set<UInt8> = Set("aeiouyAEIOUY".utf8)
    let marked: Set<UInt8> = [0xE2, 0xEA, 0xF4, 0xE3, 0xF5, 0xFD, 0xF6, 0xC2, 0xCA, 0xD4]
    return vowels.contains(byte) || marked.contains(byte)
  }
}
