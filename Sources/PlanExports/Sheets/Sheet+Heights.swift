import Spreadsheet

extension Sheet {
  /// The sheet with a height for every row that its wrapped text needs.
  ///
  /// Excel fits rows without a height to their text when it opens a file; LibreOffice does not.
  func withFittedRows(atLeast minimum: Double = 18) -> Sheet {
    var sheet = self
    for index in sheet.rows.indices where sheet.rows[index].height == nil {
      let lines = zip(sheet.rows[index].cells, columns).map { cell, column in
        column.style.wrapped ? cell.lines(inWidth: column.width) : 1
      }
      sheet.rows[index].height = max(minimum, Double(lines.max() ?? 1) * 16 + 2)
    }
    return sheet
  }
}

extension Cell {
  /// About how many lines its text takes in a column so many digits wide.
  fileprivate func lines(inWidth width: Double) -> Int {
    guard case .text(let text) = value else { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + wrappedLines(of: $1, width: max(1, Int(width * 0.95))) }
  }
}

/// Lines of a paragraph broken between words; a letter of the sheets' face is about a digit wide.
private func wrappedLines(of paragraph: Substring, width: Int) -> Int {
  var lines = 1
  var used = 0
  for word in paragraph.split(separator: " ").map(\.count) {
    let needed = used == 0 ? word : used + 1 + word
    if needed <= width {
      used = needed
    } else {
      lines += (used == 0 ? 0 : 1) + (word - 1) / width
      used = word % width
    }
  }
  return lines
}
