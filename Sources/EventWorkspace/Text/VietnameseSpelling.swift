import Foundation

/// How much a text reads like Vietnamese, to tell old encodings apart.
enum VietnameseSpelling {
  /// Well-spelt words with marks, less four for each that no Vietnamese word can be.
  static func score(_ text: some StringProtocol) -> Int {
    var score = 0
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      guard word.unicodeScalars.contains(where: { !$0.isASCII }) else { continue }
      score += isSyllable(word) ? 1 : -4
    }
    // A sign beside a letter is what a letter of another encoding becomes.
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isOdd = (0x80...0xBF).contains(scalar.value) && scalar != "\u{A0}"
      if isOdd, last.properties.isAlphabetic { score -= 4 }
      last = scalar
    }
    return score
  }

  /// An onset, up to three vowels with one tone, and a coda.
  static func isSyllable(_ word: some StringProtocol) -> Bool {
    guard hasOneCase(word) else { return false }
    var letters = ""
    var tones = 0
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}": tones += 1
      case "\u{302}", "\u{306}", "\u{31B}": continue
      case "đ": letters += "d"
      default: letters.unicodeScalars.append(scalar)
      }
    }
    guard tones <= 1, letters.utf8.count <= 7, letters.unicodeScalars.allSatisfy(\.isASCII) else {
      return false
    }
    return onsets.contains { onset in
      guard letters.hasPrefix(onset) else { return false }
      let rest = letters.dropFirst(onset.count)
      let vowels = rest.prefix { "aeiouy".contains($0) }
      return (1...3).contains(vowels.count) && codas.contains(String(rest.dropFirst(vowels.count)))
    }
  }

  /// small, Capital or CAPITALS.
  private static func hasOneCase(_ word: some StringProtocol) -> Bool {
    let rest = word.dropFirst()
    if rest.allSatisfy(\.isLowercase) { return true }
    return word.first?.isUppercase == true && rest.allSatisfy(\.isUppercase)
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "q", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
}
