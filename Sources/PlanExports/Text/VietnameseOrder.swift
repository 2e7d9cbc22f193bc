/// The order of Vietnamese dictionaries: a ă â b c d đ e ê … with the tone as a tie-breaker.
///
/// Letters first, then tones in the order level, grave, hook, tilde, acute, dot; capitals count as
/// their small letters, digits in a row as one number (`số 3` before `số 12`). Text is in NFC.
struct VietnameseOrder: Comparable, Hashable {
  private var letters: [UInt32] = []
  private var tones: [UInt8] = []
  private var text: String

  init(_ text: String) {
    self.text = text
    var rest = text.lowercased().unicodeScalars[...]
    while let scalar = rest.first {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(max(1, digits.count))
      if digits.isEmpty { append(scalar) } else { append(number: digits) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let (letter, tone) = Self.known[scalar] ?? (scalar.value << 2, 0)
    letters.append(letter)
    tones.append(tone)
  }

  /// Fewer digits are a smaller number; all numbers stand where the digit 0 does.
  private mutating func append(number digits: Substring.UnicodeScalarView) {
    let digits = digits.drop { $0 == "0" }
    letters += [Unicode.Scalar("0").value << 2, UInt32(digits.count)] + digits.map(\.value)
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
    if a.tones != b.tones { return a.tones.lexicographicallyPrecedes(b.tones) }
    return a.text.unicodeScalars.lexicographicallyPrecedes(b.text.unicodeScalars)
  }

  /// Each vowel with its six tones; the number is its place after the plain letter.
  private static let vowels: [(base: Unicode.Scalar, rank: UInt32, tones: String)] = [
    ("a", 0, "aàảãáạ"), ("a", 1, "ăằẳẵắặ"), ("a", 2, "âầẩẫấậ"),
    ("e", 0, "eèẻẽéẹ"), ("e", 1, "êềểễếệ"), ("i", 0, "iìỉĩíị"),
    ("o", 0, "oòỏõóọ"), ("o", 1, "ôồổỗốộ"), ("o", 2, "ơờởỡớợ"),
    ("u", 0, "uùủũúụ"), ("u", 1, "ưừửữứự"), ("y", 0, "yỳỷỹýỵ"),
    ("d", 1, "đ"),
  ]

  private static let known: [Unicode.Scalar: (letter: UInt32, tone: UInt8)] = {
    var table: [Unicode.Scalar: (letter: UInt32, tone: UInt8)] = [:]
    for (base, rank, tones) in vowels {
      for (tone, scalar) in tones.unicodeScalars.enumerated() {
        table[scalar] = (base.value << 2 + rank, UInt8(tone))
      }
    }
    return table
  }()
}
