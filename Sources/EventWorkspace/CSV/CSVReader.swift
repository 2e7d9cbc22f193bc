import Diagnostics
import Wording

/// A table with the place of each cell; RFC 4180, with the separator that the file itself uses.
struct CSVTable {
  struct Cell {
    var text: String
    var location: SourceLocation
    /// Behind its last character, where another cell would begin.
    var end: SourceLocation
  }

  var header: [Cell]
  /// Rows that are not empty.
  var rows: [[Cell]]
}

/// Splits a text into rows and cells.
///
/// A quoted cell may hold separators, doubled quotes and line breaks, so the line of a cell is
/// counted, not the row. Works on bytes: every character it looks for is ASCII.
struct CSVReader {
  /// Cells of a row that are kept; no table has as many columns.
  private static let widest = 1000

  private let path: String
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1
  /// The furthest place of this line whose column is known, so that long lines are counted once.
  private var known = (position: 0, column: 1)

  private init(path: String, bytes: [UInt8], separator: UInt8) {
    self.path = path
    self.bytes = bytes
    self.separator = separator
  }

  /// The table; one without a header where the text is empty.
  static func read(_ text: String, path: String, _ checker: inout Checker) -> CSVTable {
    let bytes = Array(text.utf8)
    var reader = CSVReader(path: path, bytes: bytes, separator: separator(of: bytes))
    var rows = reader.rows(&checker)
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return CSVTable(header: header, rows: rows)
  }

  /// Comma, semicolon or tab: whichever the first line has most of.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    let first = bytes.prefix { $0 != 0x0A }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { candidate in first.count { $0 == candidate } }
    let best = candidates.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
    return candidates[best ?? 0]
  }

  private mutating func rows(_ checker: inout Checker) -> [[CSVTable.Cell]] {
    var rows: [[CSVTable.Cell]] = []
    while index < bytes.count {
      let row = row(&checker)
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  private mutating func row(_ checker: inout Checker) -> [CSVTable.Cell] {
    var cells: [CSVTable.Cell] = []
    while true {
      let cell = cell(&checker)
      if cells.count < CSVReader.widest { cells.append(cell) }
      guard index < bytes.count else { return cells }
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        startLine()
        return cells
      }
      if index == bytes.count {
        let end = place(at: index)
        cells.append(CSVTable.Cell(text: "", location: end, end: end))
        return cells
      }
    }
  }

  private mutating func cell(_ checker: inout Checker) -> CSVTable.Cell {
    let location = place(at: index)
    var content: [UInt8] = []
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      content = quotedContent(location, &checker)
      if index < bytes.count, !isEnd(bytes[index]) {
        checker.report(.textAfterQuote, at: place(at: index)) { $0.textAfterQuote() }
      }
    }
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    content += bytes[start..<index]
    return CSVTable.Cell(text: trimmed(content), location: location, end: place(at: index))
  }

  /// What stands between quotes; the index is left behind the closing ones.
  private mutating func quotedContent(_ start: SourceLocation, _ checker: inout Checker) -> [UInt8]
  {
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == byte else { return content }
        index += 1
      }
      if byte == 0x0A { startLine() }
      content.append(byte)
    }
    checker.report(.unclosedQuote, at: start) { $0.unclosedQuote() }
    return content
  }

  private mutating func startLine() {
    line += 1
    known = (index, 1)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A }

  /// Characters are counted without UTF-8's continuation bytes.
  private mutating func place(at position: Int) -> SourceLocation {
    for byte in bytes[known.position..<position] where byte & 0xC0 != 0x80 { known.column += 1 }
    known.position = position
    return SourceLocation(path: path, line: line, column: known.column)
  }

  private func trimmed(_ content: [UInt8]) -> String {
    let blank: Set<UInt8> = [0x20, 0x09, 0x0A]
    let start = content.firstIndex { !blank.contains($0) } ?? content.endIndex
    let end = content.lastIndex { !blank.contains($0) } ?? start - 1
    return String(decoding: content[start..<max(start, end + 1)], as: UTF8.self)
  }
}
