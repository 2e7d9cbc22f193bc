/// Finds a tab that stands where YAML wants spaces.
enum IndentingTab {
  /// The tab behind an error of the parser.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - line: the line of the error, from 1.
  ///   - column: its column, from 1.
  /// - Returns: the place of a tab where the error is, or in the indent of its line or of the line
  ///   before, whose own indent the error may be about; nil where there is none.
  static func place(in text: String, line: Int, column: Int) -> (line: Int, column: Int)? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    let marked = Array(lines[line - 1])
    if marked.indices.contains(column - 1), marked[column - 1] == "\t" { return (line, column) }
    for number in [line, line - 1] where lines.indices.contains(number - 1) {
      let indent = lines[number - 1].prefix { $0 == " " || $0 == "\t" }
      guard indent.count < lines[number - 1].count else { continue }
      if let tab = indent.firstIndex(of: "\t") {
        return (number, indent.distance(from: indent.startIndex, to: tab) + 1)
      }
    }
    return nil
  }
}
