import Diagnostics
import Wording

/// A table of text cells with the line and column of each, as spreadsheet programs save it.
///
/// RFC 4180 with the separators met in offices: comma, semicolon or tab, whichever the header line
/// has most of. Quoted cells may hold separators, doubled quotes and line breaks.
struct CSVTable {
  struct Cell {
    var text: String
    var line: Int
    var column: Int
  }
  struct Row {
    var cells: [Cell]
    var line: Int { cells.first?.line ?? 0 }
  }

  private(set) var rows: [Row] = []
  /// Where a quote was opened and never closed.
  private(set) var openQuote: (line: Int, column: Int)?

  init(_ text: String) {
    let characters = Array(text)
    let separator = CSVTable.separator(in: text)
    var cells: [Cell] = []
    var cell = Cell(text: "", line: 1, column: 1)
    var (line, column) = (1, 1)
    var quote: (line: Int, column: Int)?
    var index = 0
    func isBlank(_ cells: [Cell]) -> Bool {
      cells.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    }
    while index < characters.count {
      let character = characters[index]
      if quote != nil {
        if character == "\"" {
          if index + 1 < characters.count, characters[index + 1] == "\"" {
            cell.text.append("\"")
            index += 1
            column += 1
          } else {
            quote = nil
          }
        } else {
          cell.text.append(character)
        }
      } else if character == "\"", cell.text.isEmpty {
        quote = (line, column)
      } else if character == separator {
        cells.append(cell)
        cell = Cell(text: "", line: line, column: column + 1)
      } else if character == "\n" {
        cells.append(cell)
        if !isBlank(cells) { rows.append(Row(cells: cells)) }
        cells = []
        cell = Cell(text: "", line: line + 1, column: 1)
      } else {
        cell.text.append(character)
      }
      if character == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
      index += 1
    }
    cells.append(cell)
    if !isBlank(cells) { rows.append(Row(cells: cells)) }
    openQuote = quote
  }

  private static func separator(in text: String) -> Character {
    let header = text.prefix { $0 != "\n" }
    let candidates: [Character] = [",", ";", "\t"]
    let counts = candidates.map { candidate in header.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return most == 0 ? "," : candidates[counts.firstIndex(of: most) ?? 0]
  }
}
