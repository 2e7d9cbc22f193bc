/// The entity tags of an `If-None-Match` field (RFC 9110 §13.1.2).
enum EntityTags {
  /// The first of `current` that the field names, in weak comparison; the first of all for `*`.
  ///
  /// - Parameters:
  ///   - field: every value of the field, joined by commas.
  ///   - current: the strong tags of the representations there are, the selected one first.
  /// - Returns: the tag; nil where none is named.
  static func match(_ field: String, _ current: [String]) -> String? {
    if field.trimmingSpaces == "*" { return current.first }
    let named = tags(in: field)
    return current.first { named.contains($0) }
  }

  /// The quoted parts, quotes included, `W/` left out: a tag may hold a comma.
  private static func tags(in field: String) -> Set<Substring> {
    var tags: Set<Substring> = []
    var rest = field[...]
    let quote = UInt8(ascii: "\"")
    while let open = rest.utf8.firstIndex(of: quote),
      let close = rest.utf8[rest.utf8.index(after: open)...].firstIndex(of: quote)
    {
      tags.insert(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return tags
  }
}

extension Set<Substring> {
  fileprivate func contains(_ text: String) -> Bool { contains(text[...]) }
}

extension StringProtocol {
  /// Without the spaces and tabs around it, which header fields may have anywhere.
  var trimmingSpaces: SubSequence {
    var text = self[startIndex...]
    while text.first == " " || text.first == "\t" { text = text.dropFirst() }
    while text.last == " " || text.last == "\t" { text = text.dropLast() }
    return text
  }
}
