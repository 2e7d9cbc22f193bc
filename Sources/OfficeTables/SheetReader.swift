/// Reads the cells of one sheet.
struct SheetReader {
  private struct Cell {
    var place: CellPlace
    var kind = "n"
    var style = 0
    var text = ""
  }

  let strings: [String]
  let formats: CellFormats
  let is1904: Bool
  private var rows: [Int: [Int: String]] = [:]
  private var merged: [(first: CellPlace, last: CellPlace)] = []
  private var next = CellPlace(column: 1, row: 1)
  private var current: Cell?
  private var isValue = false
  private var cellCount = 0

  init(strings: [String], formats: CellFormats, is1904: Bool) {
    self.strings = strings
    self.formats = formats
    self.is1904 = is1904
  }

  mutating func rows(_ part: [UInt8], name: String) throws(TableTrouble) -> [OfficeSheet.Row] {
    var reader = self
    let isWhole = try walkXML(part) { event throws(TableTrouble) in try reader.take(event) }
    guard isWhole else { throw .damaged(part: name) }
    reader.fillMerged()
    return reader.rows.sorted { $0.key < $1.key }
      .map { OfficeSheet.Row(number: $0.key, cells: $0.value) }
      .filter { !$0.cells.isEmpty }
  }

  private mutating func take(_ event: XMLEvent) throws(TableTrouble) {
    switch event {
    case .start("row", let attributes, let isEmpty):
      let number = attributes["r"].flatMap { Int($0) } ?? next.row
      guard (1...1_048_576).contains(number) else { throw .tooLarge }
      next = CellPlace(column: 1, row: number)
      if isEmpty { next.row += 1 }
    case .end("row"): next = CellPlace(column: 1, row: next.row + 1)
    case .start("c", let attributes, let isEmpty):
      let place = attributes["r"].flatMap { CellPlace($0) } ?? next
      next = CellPlace(column: place.column + 1, row: place.row)
      guard !isEmpty else { return }
      let style = attributes["s"].flatMap { Int($0) } ?? 0
      current = Cell(place: place, kind: attributes["t"] ?? "n", style: style)
    case .start("v", _, let isEmpty), .start("t", _, let isEmpty): isValue = !isEmpty
    case .end("v"), .end("t"): isValue = false
    case .text(let text) where isValue: current?.text += text
    case .end("c"): try finish()
    case .start("mergeCell", let attributes, _): merge(attributes["ref"] ?? "")
    default: break
    }
  }

  private mutating func finish() throws(TableTrouble) {
    guard let cell = current else { return }
    current = nil
    let text = text(of: cell)
    guard !text.isEmpty, cell.place.column <= TableBounds.columns else { return }
    cellCount += 1
    if rows[cell.place.row] == nil, rows.count >= TableBounds.rows { throw .tooLarge }
    guard cellCount <= TableBounds.cells else { throw .tooLarge }
    rows[cell.place.row, default: [:]][cell.place.column] = text
  }

  private func text(of cell: Cell) -> String {
    let text: String
    switch cell.kind {
    case "s":
      text = Int(cell.text).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "b": text = cell.text == "1" ? "TRUE" : "FALSE"
    case "n": text = cellText(cell.text, isDay: formats.isDay(style: cell.style), is1904: is1904)
    case "d": text = String(cell.text.prefix(10))
    default: text = cell.text
    }
    return String(text.prefix(TableBounds.cellLength))
  }

  private mutating func merge(_ range: String) {
    let ends = range.split(separator: ":").compactMap { CellPlace($0) }
    guard ends.count == 2, merged.count < TableBounds.mergedCells else { return }
    merged.append((ends[0], ends[1]))
  }

  /// Gives every cell of a merged range the text of its first one, within a bound of steps.
  private mutating func fillMerged() {
    var left = TableBounds.mergedCells
    for (first, last) in merged {
      guard let text = rows[first.row]?[first.column], last.row >= first.row else { continue }
      let columns = first.column...max(first.column, min(last.column, TableBounds.columns))
      for row in first.row...last.row {
        guard left > 0 else { return }
        left -= 1
        // A row without a cell of its own would only repeat the one above.
        guard rows[row] != nil else { continue }
        for column in columns where rows[row]?[column] == nil {
          left -= 1
          rows[row]?[column] = text
        }
      }
    }
  }
}
