extension Sheet.Row {
  /// The height in points that shows all lines of the wrapped cells.
  func fittingHeight(columns: [Sheet.Column], fontSize: Double) -> Double {
    var height = max(leastHeight, TextExtent(size: fontSize, bold: false).height(lines: 1))
    var column = 0
    for cell in cells where column < columns.count {
      let covered = columns[column..<(column + min(cell.columns, columns.count - column))]
      let style = cell.style ?? columns[column].style
      let extent = TextExtent(size: style.size ?? fontSize, bold: style.bold)
      var lines = 1
      if style.wrapped, case .text(let text) = cell.value {
        lines = extent.lineCount(of: text, columnWidth: covered.map(\.width).reduce(0, +))
      }
      height = max(height, extent.height(lines: lines))
      column = covered.endIndex
    }
    return height
  }
}
