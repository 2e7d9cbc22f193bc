/// Turns a table into strips.
struct TableLayout {
  private let table: Table
  private let shaper: TextShaper
  /// The left edge of each column, and the right edge of the last.
  private let edges: [Length]

  init(_ table: Table, width: Length, shaper: TextShaper) {
    self.table = table
    self.shaper = shaper
    let widths = ColumnWidths(table.columns, available: width)
    if let asked = widths.narrowedFrom {
      shaper.note(.narrowedColumns(asked: asked, available: width))
    }
    edges = widths.widths.reduce(into: [.zero]) { $0.append(($0.last ?? .zero) + $1) }
  }

  func strips() -> [Strip] {
    guard !table.columns.isEmpty else { return [] }
    let head = TableHead(table.head, edges: edges, style: table.style, layout: self).fragment
    var strips = [Strip(head, before: table.style.before, keepsWithNext: !table.rows.isEmpty)]
    var ordinaryRows = 0
    for (index, row) in table.rows.enumerated() {
      let striped = row.kind == .ordinary && !ordinaryRows.isMultiple(of: 2)
      var strip = Strip(laid(row, number: index + 1, striped: striped), under: head)
      strip.keepsWithNext = row.kind == .group && index + 1 < table.rows.count
      if row.kind == .total, index > 0 { strips[strips.count - 1].keepsWithNext = true }
      ordinaryRows = row.kind == .ordinary ? ordinaryRows + 1 : 0
      strips.append(strip)
    }
    // One row alone at the top of a page looks forgotten.
    let ordinary = table.rows.indices.filter { table.rows[$0].kind == .ordinary }.suffix(2)
    if ordinary.count == 2, let first = ordinary.first, let last = ordinary.last {
      for index in first..<last { strips[index + 1].keepsWithNext = true }
    }
    if table.keepsTogether {
      for index in strips.indices.dropLast() { strips[index].keepsWithNext = true }
    }
    return strips
  }

  private func laid(_ row: Table.Row, number: Int, striped: Bool) -> LaidRow {
    var cells: [LaidRow.Cell] = []
    var column = 0
    let ground =
      row.kind == .ordinary ? (striped ? table.style.stripes : nil) : table.style.groupFill
    for cell in row.cells {
      guard column < table.columns.count else {
        shaper.note(.surplusCells(row: number))
        break
      }
      let end = column + min(cell.columns, table.columns.count - column)
      let text = shape(cell, from: column, to: end, row.kind == .ordinary ? [] : .bold)
      cells.append(box(from: column, to: end, text: text, fill: cell.fill ?? ground))
      column = end
    }
    for blank in column..<table.columns.count {
      cells.append(box(from: blank, to: blank + 1, text: nil, fill: ground))
    }
    return LaidRow(
      cells: cells,
      minimumHeight: max(row.minimumHeight, lineHeight),
      style: table.style
    )
  }

  private func box(from: Int, to: Int, text: TextSlice?, fill: Ink?) -> LaidRow.Cell {
    LaidRow.Cell(left: edges[from], width: edges[to] - edges[from], text: text, fill: fill)
  }

  /// Sets the text of a cell that covers the columns `from..<to`; nil where it is empty.
  func shape(
    _ cell: Table.Cell,
    from: Int,
    to: Int,
    _ emphasis: Emphasis,
    alignment: Alignment? = nil
  ) -> TextSlice? {
    guard !cell.text.isEmpty else { return nil }
    let column = table.columns[from]
    let style = TextStyle(
      size: table.style.textSize,
      emphasis,
      alignment: cell.alignment ?? alignment ?? column.alignment,
      lineSpacing: table.style.lineSpacing,
      tabularFigures: column.figures
    )
    let width = edges[to] - edges[from] - table.style.horizontalPadding * 2
    return TextSlice(shaper.shape(cell.text, style, width: width))
  }

  /// The height of a blank row: a line, about 1.15 times the type size, and the padding.
  private var lineHeight: Length {
    table.style.textSize * 1.15 + table.style.verticalPadding * 2
  }
}
