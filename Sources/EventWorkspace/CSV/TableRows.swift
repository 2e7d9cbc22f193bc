import CivilCalendar
import Diagnostics
import PromotionModel
import Wording

/// A row of a table by the names of its columns.
struct TableRow {
  private let cells: [String: CSVTable.Cell]
  let location: SourceLocation

  /// The text of a cell; nil where it is empty, which is reported in a column that needs one.
  func text(_ column: Column, _ checker: inout Checker) -> String? {
    if let cell = cells[column.name], !cell.text.isEmpty { return cell.text }
    if column.isRequired {
      let place = location(of: column)
      checker.report(.emptyValue, at: place) { $0.emptyValue(expected: column.expectation) }
    }
    return nil
  }

  /// Whether a cell holds anything.
  func isWritten(_ column: Column) -> Bool { !(cells[column.name]?.text.isEmpty ?? true) }

  func location(of column: Column) -> SourceLocation {
    cells[column.name]?.location ?? location
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
      code == .badNumber
        ? $0.badNumber(text, expected: column.expectation)
        : $0.badValue(text, expected: column.expectation)
    }
    return nil
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
    return table.rows.map { row($0, order, &checker) }
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
      location: SourceLocation(path: first.path, line: first.line, column: 0)
    )
  }
}

/// A day in a table: as everywhere, or day/month/year as spreadsheets in Việt Nam write it.
func tableDay(_ text: String) -> Day? {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false).compactMap(wholeNumber)
  guard parts.count == 3 else { return plannableDay(text) }
  return Day(year: parts[2], month: parts[1], day: parts[0]).flatMap { plannableDay($0.iso) }
}
