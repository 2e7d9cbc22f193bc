/// Fills lines with words.
///
/// - Parameters:
///   - words: what must not be divided; one that is wider than a line gets a line of its own.
///   - width: in columns of the terminal.
///   - indent: spaces before the first line.
///   - hanging: spaces before the others; as many as before the first where nil.
/// - Returns: no line for no words.
func wrapped(_ words: [String], width: Int, indent: Int, hanging: Int? = nil) -> [String] {
  var lines: [String] = []
  var line = String(repeating: " ", count: indent)
  var isEmpty = true
  for word in words {
    if !isEmpty, columns(line) + 1 + columns(word) > width {
      lines.append(line)
      line = String(repeating: " ", count: hanging ?? indent)
      isEmpty = true
    }
    line += (isEmpty ? "" : " ") + word
    isEmpty = false
  }
  return isEmpty ? lines : lines + [line]
}
