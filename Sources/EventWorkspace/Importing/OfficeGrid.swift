import Diagnostics
import OfficeTables

/// A sheet or a CSV file as rows of cells with their places.
struct OfficeGrid {
  struct Cell {
    var text: String
    var location: SourceLocation
    /// What the person calls the place: `C7`, or nothing in a CSV file.
    var name: String
  }

  struct Row {
    /// As the sheet counts them, from 1.
    var number: Int
    /// By column, from 1.
    var cells: [Int: Cell]
  }

  /// The file, and the sheet where there are several.
  var name: String
  var rows: [Row]
  /// The old encoding it was written in.
  var encoding: LegacyEncoding?
}

extension OfficeGrid {
  /// The sheets of a workbook; letters of old faces are turned into Unicode.
  init(_ sheet: OfficeSheet, file: String) {
    let path = "\(file)[\(sheet.name)]"
    name = path
    let all = sheet.rows.flatMap { row in
      row.cells.sorted { $0.key < $1.key }.map(\.value)
    }
    // Judged over the whole sheet: a single cell is too little to tell encodings apart.
    let encoding = OfficeText.mended(all.joined(separator: "\n")).encoding
    self.encoding = encoding
    rows = sheet.rows.map { row in
      let cells = row.cells.map { column, text in
        let place = SourceLocation(path: path, line: row.number, column: column)
        let cellName = "\(columnLetters(column))\(row.number)"
        let mended = OfficeText.text(text, from: encoding)
        return (column, Cell(text: plain(mended), location: place, name: cellName))
      }
      return Row(number: row.number, cells: Dictionary(uniqueKeysWithValues: cells))
    }
  }

  /// A CSV file.
  init(_ table: CSVTable, file: String, encoding: LegacyEncoding?) {
    name = file
    self.encoding = encoding
    rows = ([table.header] + table.rows).map { row in
      let cells = row.enumerated().filter { !$0.element.text.isEmpty }.map { position, cell in
        (position + 1, Cell(text: plain(cell.text), location: cell.location, name: ""))
      }
      let number = row.first?.location.line ?? 0
      return Row(number: number, cells: Dictionary(uniqueKeysWithValues: cells))
    }
  }
}

/// A text on one line, without hidden characters and doubled spaces.
private func plain(_ text: String) -> String {
  let hidden: Set<Unicode.Scalar> = ["\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}"]
  let scalars = text.unicodeScalars.filter { !hidden.contains($0) }
  return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace)
    .joined(separator: " ")
}
