import Foundation

/// Tells whether two names are probably one vendor's.
enum VendorNaming {
  /// Longer forms and what they are shortened to, both folded; the longer ones first.
  ///
  /// The usual forms of enterprise of the Law on Enterprises and the Law on Cooperatives.
  private static let abbreviations: [(String, String)] = [
    ("cong ty trach nhiem huu han mot thanh vien", "cty tnhh mtv"),
    ("cong ty trach nhiem huu han", "cty tnhh"), ("trach nhiem huu han", "tnhh"),
    ("mot thanh vien", "mtv"), ("1 thanh vien", "mtv"), ("1tv", "mtv"),
    ("cong ty co phan", "cty cp"), ("doanh nghiep tu nhan", "dntn"),
    ("lien hiep hop tac xa", "lh htx"), ("hop tac xa", "htx"), ("to hop tac", "tht"),
    ("ho kinh doanh", "hkd"), ("co so san xuat", "cssx"), ("chi nhanh", "cn"),
    ("cong ty", "cty"), ("co phan", "cp"), ("doanh nghiep", "dn"), ("nong nghiep", "nn"),
    ("san xuat", "sx"), ("thuong mai", "tm"), ("dich vu", "dv"), ("xuat nhap khau", "xnk"),
  ]
  /// Words that people leave out.
  private static let fillers: Set<String> = ["va", "cua", "tai"]

  /// The name's words without accents and case, long forms shortened, fillers left out.
  static func words(_ name: String) -> [String] {
    var text = " " + plainWords(name).joined(separator: " ") + " "
    for (long, short) in abbreviations {
      text = text.replacingOccurrences(of: " \(long) ", with: " \(short) ")
    }
    return text.split(separator: " ").map(String.init).filter { !fillers.contains($0) }
  }

  /// Whether two names that differ are probably the same.
  ///
  /// Equal once shortened, or apart by at most one letter in eight. Numbers have to be equal: "Tổ
  /// hợp tác số 1" is not number 2.
  static func areProbablySame(_ a: [String], _ b: [String]) -> Bool {
    if a == b { return true }
    func numbers(_ words: [String]) -> [String] {
      words.filter { $0.contains(where: \.isNumber) }
    }
    guard numbers(a) == numbers(b) else { return false }
    let (x, y) = (Array(a.joined().utf8), Array(b.joined().utf8))
    let limit = min(x.count, y.count) / 8
    return limit > 0 && distance(x, y, atMost: limit) <= limit
  }

  /// An id made of a name: `HTX Chè La Bằng` is `htx-che-la-bang`.
  static func id(for name: String) -> String {
    String(words(name).joined(separator: "-").utf8.prefix(60).map { Character(Unicode.Scalar($0)) })
      .trimmingCharacters(in: CharacterSet(charactersIn: "-"))
  }

  private static func plainWords(_ name: String) -> [String] {
    name.split { !$0.isLetter && !$0.isNumber && !isMark($0) }
      .map { folded(String($0)).filter(\.isASCII) }.filter { !$0.isEmpty }
  }

  private static func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .nonspacingMark }
  }

  /// Levenshtein's distance; more than the limit where it is beyond.
  private static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var last = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for j in b.indices {
        row.append(min(last[j] + (letter == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1))
      }
      if (row.min() ?? 0) > limit { return limit + 1 }
      last = row
    }
    return last[b.count]
  }
}
