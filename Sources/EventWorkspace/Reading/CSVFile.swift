import CivilCalendar
import Diagnostics
import Foundation
import Wording

/// A CSV file whose columns are found by name, in any order, in Vietnamese or English.
struct CSVFile {
  let path: String
  let table: CSVTable
  let report: Report

  /// A row whose cells are found by column.
  struct Record {
    let file: CSVFile
    let cells: [String: CSVTable.Cell]
    let line: Int

    /// A cell's text without blanks around it; nil where it is empty.
    func text(_ column: String) -> String? {
      let text = cells[column]?.text.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      return text.isEmpty ? nil : text
    }

    func place(_ column: String) -> SourceLocation {
      let cell = cells[column]
      return SourceLocation(path: file.path, line: cell?.line ?? line, column: cell?.column ?? 1)
    }

    func require(_ column: String) -> String? {
      guard let text = text(column) else {
        file.report.add(.empty(column), at: place(column))
        return nil
      }
      return text
    }

    func day(_ column: String) -> Day? {
      guard let text = require(column) else { return nil }
      guard let day = Day(iso: text) else {
        file.report.add(.badDate(text), at: place(column))
        return nil
      }
      return day
    }

    func integer(_ column: String, _ range: ClosedRange<Int>) -> Int? {
      guard let text = require(column) else { return nil }
      guard let number = Int(text), range.contains(number) else {
        file.report.add(
          .badNumber(text, least: range.lowerBound, most: range.upperBound), at: place(column))
        return nil
      }
      return number
    }

    func yesOrNo(_ column: String) -> Bool {
      guard let text = text(column) else { return false }
      switch folded(text) {
      case "yes", "true", "co", "x", "1": return true
      case "no", "false", "khong", "0": return false
      default:
        file.report.add(.wrongType(column, expected: .yesOrNo), at: place(column))
        return false
      }
    }
  }

  /// The rows below the header.
  ///
  /// - Parameters:
  ///   - columns: each column's English name with the Vietnamese ones it may have instead.
  ///   - required: columns that must be there.
  func records(_ columns: [String: [String]], required: [String]) -> [Record] {
    if let quote = table.openQuote {
      report.add(.csvQuote, at: SourceLocation(path: path, line: quote.line, column: quote.column))
      return []
    }
    guard let header = table.rows.first else {
      report.add(.empty(path), at: SourceLocation(path: path))
      return []
    }
    let known = Dictionary(
      columns.flatMap { name, others in ([name] + others).map { (folded($0), name) } },
      uniquingKeysWith: { first, _ in first })
    let names = header.cells.map { cell -> String? in
      if let name = known[folded(cell.text)] { return name }
      report.add(
        .csvColumnUnknown(
          cell.text, nearest: nearest(to: cell.text.lowercased(), among: columns.keys.sorted())),
        at: SourceLocation(path: path, line: cell.line, column: cell.column))
      return nil
    }
    let missing = required.filter { !names.contains($0) }
    for column in missing {
      report.add(
        .csvColumnMissing(column), at: SourceLocation(path: path, line: header.line, column: 1))
    }
    guard missing.isEmpty else { return [] }
    return table.rows.dropFirst().compactMap { record($0, names) }
  }

  private func record(_ row: CSVTable.Row, _ names: [String?]) -> Record? {
    guard row.cells.count == names.count else {
      report.add(
        .csvCells(found: row.cells.count, expected: names.count),
        at: SourceLocation(path: path, line: row.line, column: 1))
      return nil
    }
    let pairs = zip(names, row.cells).compactMap { name, cell in name.map { ($0, cell) } }
    return Record(
      file: self, cells: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      line: row.line)
  }
}
