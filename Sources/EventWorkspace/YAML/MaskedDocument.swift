/// A text some of whose keys are hidden from the parser.
///
/// Yams refuses a whole file for one key that is written twice. Here the earlier of the two gives
/// way to a stand-in of private-use characters, as long as itself so that no column moves, and the
/// file is parsed again: so all other mistakes are still found.
struct MaskedDocument {
  /// Keys hidden at most, and bytes parsed for it; each key costs another parse, so a file of nothing
  /// but repeated keys is given up.
  private static let rounds = 16
  private static let work = 4_000_000
  private static let first: UInt32 = 0xE000

  private(set) var text: String
  private var keys: [String: (name: String, line: Int)] = [:]

  init(_ text: String) {
    self.text = text
  }

  /// Hides the key written at a place; false where that is not possible.
  mutating func mask(_ key: String, line: Int, column: Int) -> Bool {
    var scalars = Array(text.unicodeScalars)
    let rounds = min(MaskedDocument.rounds, MaskedDocument.work / max(1, text.utf8.count))
    guard keys.count < rounds, !key.isEmpty,
      var index = MaskedDocument.index(line: line, column: column, in: scalars),
      let standIn = Unicode.Scalar(MaskedDocument.first + UInt32(keys.count))
    else { return false }
    if index < scalars.count, scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    let name = Array(key.unicodeScalars)
    let end = index + name.count
    guard end <= scalars.count, Array(scalars[index..<end]) == name else { return false }
    scalars.replaceSubrange(index..<end, with: repeatElement(standIn, count: name.count))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
    keys[String(repeating: Character(standIn), count: name.count)] = (key, line)
    return true
  }

  /// The true name and the line of a hidden key.
  func hidden(_ key: String) -> (name: String, line: Int)? { keys[key] }

  private static func index(line: Int, column: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var current = 1
    var index = 0
    while current < line {
      guard index < scalars.count else { return nil }
      // The line breaks of YAML 1.1, as libyaml counts them; returns are gone already.
      if ["\n", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalars[index]) { current += 1 }
      index += 1
    }
    return index + column - 1 < scalars.count ? index + column - 1 : nil
  }
}
