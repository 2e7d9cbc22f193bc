import CivilCalendar
import Diagnostics
import PromotionModel
import Wording

/// A row of a table by the names of its columns.
struct TableRow {
  private let cells: [String: CSVTable.Cell]
  /// The headings of the table as they are written, by the names of their columns.
  private let headings: [String: String]
  let location: SourceLocation
  /// Behind its last cell.
  private let end: SourceLocation

  /// The text of a cell; nil where it is empty, which is reported in a column that needs one.
  ///
  /// Cells that a short row does not have are reported with the row.
  func text(_ column: Column, _ checker: inout Checker) -> String? {
    guard let cell = cells[column.name] else { return nil }
    if !cell.text.isEmpty { return cell.text }
    if column.isRequired {
      let heading = headings[column.name] ?? column.name
      checker.report(.emptyValue, at: cell.location) {
        $0.emptyCell(heading, expected: column.expectation)
      }
    }
    return nil
  }

  /// Whether a cell holds anything.
  func isWritten(_ column: Column) -> Bool { !(cells[column.name]?.text.isEmpty ?? true) }

  /// Where a cell begins, or would.
  func location(of column: Column) -> SourceLocation {
    cells[column.name]?.location ?? end
  }

  /// A cell's value; what it cannot be is reported.
  func value<Value>(
    _ column: Column,
    _ code: CheckCode,
    _ checker: inout Checker,
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(column, &checker) else { return nil }
    if let value = parse(text) { return value }
    checker.report(code, at: location(of: column)) {
      switch code {
      case .badNumber: $0.badNumber(text, expected: column.expectation)
      case .badDate: $0.badDay(text, expected: column.expectation)
      default: $0.badValue(text, expected: column.expectation)
      }
    }
    return nil
  }

  /// The whole number of a cell, within the bounds of its column.
  ///
  /// `bare` takes off what may stand around the number.
  func wholeNumber(
    _ column: Column,
    _ checker: inout Checker,
    bare: (String) -> String = { $0 }
  ) -> Int? {
    guard case .wholeNumber(let range) = column.expectation else {
      preconditionFailure("a column of other values")
    }
    return value(column, .badNumber, &checker) { text in
      EventWorkspace.wholeNumber(bare(text)).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// The entry that a cell refers to.
  func reference<Entity>(_ column: Column, _ kind: EntryKind, _ checker: inout Checker)
    -> Identifier<Entity>?
  {
    guard let text = text(column, &checker) else { return nil }
    return resolve(text, kind, at: location(of: column), &checker)
  }
}

extension TableRow {
  /// The rows of a table after its headings are checked; none where a needed column is missing.
  static func rows(
    of table: CSVTable,
    _ columns: ColumnTable,
    path: String,
    _ checker: inout Checker
  )
    -> [TableRow]
  {
    let order = headings(table.header, columns, &checker)
    let start = table.header.first?.location ?? SourceLocation(path: path, line: 1, column: 1)
    let missing = columns.columns.filter { column in
      column.isRequired && !order.contains { $0?.name == column.name }
    }
    for column in missing {
      checker.report(.missingColumn, at: start) {
        $0.missingColumn(column.name, vietnamese: column.vietnamese.first ?? column.name)
      }
    }
    guard missing.isEmpty else { return [] }
    let names = zip(order, table.header).compactMap { column, cell in
      column.map { ($0.name, cell.text) }
    }
    let headings = Dictionary(names) { first, _ in first }
    return table.rows.map { cells in
      let row = row(cells, order, headings, &checker)
      row.reportLacking(columns, &checker)
      return row
    }
  }

  private static func headings(
    _ header: [CSVTable.Cell],
    _ columns: ColumnTable,
    _ checker: inout Checker
  ) -> [Column?] {
    var order: [Column?] = []
    for cell in header {
      let column = columns.column(called: cell.text)
      if let column, order.contains(where: { $0?.name == column.name }) {
        checker.report(.duplicateColumn, at: cell.location) { $0.duplicateColumn(cell.text) }
      } else if column == nil, !cell.text.isEmpty {
        let known = columns.columns.map(\.name)
        checker.report(.unknownColumn, at: cell.location) {
          $0.unknownColumn(cell.text, known: known, nearest: suggestion(cell.text, among: known))
        }
      }
      order.append(column)
    }
    return order
  }

  private static func row(
    _ cells: [CSVTable.Cell],
    _ order: [Column?],
    _ headings: [String: String],
    _ checker: inout Checker
  ) -> TableRow {
    if cells.count > order.count,
      let extra = cells[order.count...].first(where: { !$0.text.isEmpty })
    {
      checker.report(.tooManyCells, at: extra.location) {
        $0.tooManyCells(found: cells.count, columns: order.count)
      }
    }
    var named: [String: CSVTable.Cell] = [:]
    for (column, cell) in zip(order, cells) {
      if let column, named[column.name] == nil { named[column.name] = cell }
    }
    let first = cells.first?.location ?? SourceLocation(path: "")
    return TableRow(
      cells: named,
      headings: headings,
      location: SourceLocation(path: first.path, line: first.line, column: 0),
      end: cells.last?.end ?? first
    )
  }

  /// A row that ends before the cells it needs is told once, with all of them.
  private func reportLacking(_ columns: ColumnTable, _ checker: inout Checker) {
    let lacking = columns.columns.filter { $0.isRequired && cells[$0.name] == nil }
      .map { headings[$0.name] ?? $0.name }
    guard !lacking.isEmpty else { return }
    checker.report(.emptyValue, at: end) { $0.lackingCells(lacking) }
  }
}

/// A day in a table: as everywhere, or day/month/year as spreadsheets in Việt Nam write it.
func tableDay(_ text: String) -> Day? {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false).compactMap(wholeNumber)
  guard parts.count == 3 else { return plannableDay(text) }
  return Day(year: parts[2], month: parts[1], day: parts[0]).flatMap { plannableDay($0.iso) }
}
