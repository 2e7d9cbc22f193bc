import Diagnostics
import Wording

/// The entries of a sheet: where its headings are, and the cells below them.
struct OfficeList {
  struct Entry {
    var row: OfficeGrid.Row
    var cells: [ImportColumn: OfficeGrid.Cell]
    var location: SourceLocation

    func text(_ column: ImportColumn) -> String { cells[column]?.text ?? "" }
  }

  var columns: [Int: ImportColumn]
  var unknown: [OfficeGrid.Cell] = []
  var repeated: [OfficeGrid.Cell] = []
  var entries: [Entry] = []
  var skipped: [SourceLocation] = []

  /// Rows from the top among which the headings are looked for.
  private static let headingRows = 40

  /// Nil where no row has headings: one that names vendors and at least one other.
  init?(_ grid: OfficeGrid) {
    func known(_ row: OfficeGrid.Row) -> Set<ImportColumn> {
      Set(row.cells.values.compactMap { ImportColumn.called($0.text) })
    }
    let candidates = grid.rows.prefix(OfficeList.headingRows).enumerated()
    let scores = candidates.map { ($0.offset, known($0.element)) }
    let fit = scores.filter { $0.1.count >= 2 && ($0.1.contains(.name) || $0.1.contains(.id)) }
    guard let best = fit.map(\.1.count).max(), let start = fit.first(where: { $0.1.count == best })
    else { return nil }
    let heading = grid.rows[start.0]
    columns = [:]
    for (column, cell) in heading.cells.sorted(by: { $0.key < $1.key }) {
      if let meant = ImportColumn.called(cell.text) {
        if columns.values.contains(meant) {
          repeated.append(cell)
        } else {
          columns[column] = meant
        }
      } else if !ImportColumn.isOrdinal(cell.text) {
        unknown.append(cell)
      }
    }
    for row in grid.rows[(start.0 + 1)...] { take(row, grid, heading) }
  }

  private mutating func take(
    _ row: OfficeGrid.Row,
    _ grid: OfficeGrid,
    _ heading: OfficeGrid.Row
  ) {
    let place = SourceLocation(path: grid.name, line: row.number)
    guard !row.cells.isEmpty else { return }
    let isHeading = row.cells.allSatisfy { heading.cells[$0.key]?.text == $0.value.text }
    var cells: [ImportColumn: OfficeGrid.Cell] = [:]
    for (column, cell) in row.cells {
      if let meant = columns[column] { cells[meant] = cell }
    }
    if isHeading || OfficeList.isNoEntry(row, cells) {
      skipped.append(place)
    } else {
      entries.append(Entry(row: row, cells: cells, location: place))
    }
  }

  /// Totals, the row that numbers the columns, titles of sections, signatures.
  private static func isNoEntry(
    _ row: OfficeGrid.Row,
    _ cells: [ImportColumn: OfficeGrid.Cell]
  ) -> Bool {
    let texts = row.cells.values.map(\.text)
    let isNumbering = texts.allSatisfy { text in
      let inner = text.filter { $0 != "(" && $0 != ")" }
      return inner.utf8.count <= 2 && wholeNumber(inner) != nil
    }
    // A merged title of a section stands in every cell.
    let isTitle = Set(texts).count == 1 && texts.count >= 3
    let first = row.cells.min { $0.key < $1.key }?.value.text ?? ""
    let totals = ["tongcong", "tongso", "tong", "cong", "nguoilap", "nguoilapbieu", "total"]
    let isTotal = totals.contains(folded(first))
    let hasName = cells[.name] != nil || cells[.id] != nil
    return isNumbering || isTitle || isTotal || !hasName && cells.count <= 1
  }
}
