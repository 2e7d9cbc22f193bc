import Paper

extension OfficialSheet {
  /// All that the sheet says, row by row.
  var lines: [String] {
    [title, subtitle] + remarks
      + tables.flatMap { table in
        [table.title ?? ""] + table.columns.map(\.title) + table.rows.map(\.line)
      }
  }

  /// The sheet with a mark before each row that is among the changed lines.
  func marked(_ stamp: PaperStamp) -> OfficialSheet {
    guard let legend = stamp.legend else { return self }
    var sheet = self
    for index in sheet.tables.indices {
      sheet.tables[index].rows = tables[index].rows.map { $0.marked(stamp.changed) }
    }
    sheet.remarks.append(legend)
    return sheet
  }

  /// The pages with the stamp's foot and marks.
  func document(_ stamp: PaperStamp) -> Document { marked(stamp).document(stamp.frame) }
}

extension OfficialSheet.Row {
  /// Stands before a row that an earlier release did not have; it is seen without colours.
  static let changeMark = "●"

  /// The words of the row without its running number.
  var line: String {
    switch self {
    case .heading(let words): words
    case .cells(let cells):
      cells.dropFirst(Int(cells.first ?? "") == nil ? 0 : 1).joined(separator: "\u{1F}")
    case .total(let words, let cells):
      ([words] + cells.compactMap(\.self)).joined(separator: "\u{1F}")
    }
  }

  fileprivate func marked(_ changed: Set<String>) -> Self {
    guard case .cells(var cells) = self, !cells.isEmpty, changed.contains(line) else { return self }
    cells[0] = cells[0].isEmpty ? Self.changeMark : "\(Self.changeMark) \(cells[0])"
    return .cells(cells)
  }
}
