/// Gives sheets names that Excel accepts.
///
/// Excel's rules: 1–31 UTF-16 units, none of `[ ] : * ? / \` or control characters, no apostrophe
/// at either end, not `History`, and no two names alike but for case.
struct SheetNames {
  private var taken: Set<String> = ["history"]

  /// The nearest allowed name that was not given out before.
  mutating func name(for wish: String) -> String {
    let base = Self.legal(wish)
    var name = base
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let suffix = " (\(number))"
      name = Self.cut(base, to: 31 - suffix.utf16.count) + suffix
    }
    return name
  }

  private static func legal(_ wish: String) -> String {
    let forbidden = Set("[]:*?/\\")
    let replaced = String(
      PackageText.legal(wish).map {
        forbidden.contains($0) || $0.isNewline || $0.isControl ? "-" : $0
      }
    )
    var name = cut(replaced, to: 31)[...]
    while let first = name.first, first == "'" || first == " " { name.removeFirst() }
    while let last = name.last, last == "'" || last == " " { name.removeLast() }
    return name.isEmpty ? "1" : String(name)
  }

  private static func cut(_ name: String, to limit: Int) -> String {
    var name = name
    while name.utf16.count > limit { name.removeLast() }
    return name
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
