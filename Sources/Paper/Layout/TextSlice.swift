/// Some successive lines of a text, or all of them.
struct TextSlice {
  var text: ShapedText
  /// Nil for all lines; most texts are never cut, and need no list of lines.
  private(set) var lines: Range<Int>?

  init(_ text: ShapedText, lines: Range<Int>? = nil) {
    self.text = text
    self.lines = lines
  }

  var lineCount: Int { lines?.count ?? text.lineCount }

  /// The top of the first line, in coordinates of the whole text.
  var top: Length {
    guard let lines, !lines.isEmpty else { return .zero }
    return text.lines[lines.lowerBound].top
  }

  var height: Length {
    guard let lines else { return text.size.height }
    guard !lines.isEmpty else { return .zero }
    return text.lines[lines.upperBound - 1].bottom - top
  }

  /// The box the letters fill, seen from the place where the slice is put.
  var bounds: Rect {
    Rect(x: text.left, y: .zero, width: text.size.width, height: height)
  }

  /// The lines that fit into a height, and the rest; either may have no line.
  func split(at height: Length) -> (head: TextSlice, tail: TextSlice) {
    let all = lines ?? text.lines.indices
    let limit = top + height
    let fitting = all.prefix { text.lines[$0].bottom <= limit + .pt(0.01) }
    return (
      TextSlice(text, lines: fitting), TextSlice(text, lines: fitting.endIndex..<all.endIndex)
    )
  }

  /// The first line, and the rest.
  func splitAfterFirstLine() -> (head: TextSlice, tail: TextSlice) {
    let all = lines ?? text.lines.indices
    let middle = min(all.lowerBound + 1, all.upperBound)
    return (
      TextSlice(text, lines: all.lowerBound..<middle),
      TextSlice(text, lines: middle..<all.upperBound)
    )
  }
}
