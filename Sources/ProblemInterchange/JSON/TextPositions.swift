/// Lines and columns of places in a text, worked out only when they are asked for.
///
/// Lines end with LF. A column counts Unicode scalars; a byte order mark is not counted.
struct TextPositions {
  private let text: ArraySlice<UInt8>
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The line and column of a byte; each call must ask for a place not before the last one's.
  mutating func position(of target: Int) -> (line: Int, column: Int) {
    while offset < min(target, text.count) {
      let byte = text[offset]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return (line, column)
  }
}
