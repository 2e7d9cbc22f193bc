extension Sheet {
  /// The total row with the style of every cell made bold.
  var totalRow: Row? {
    guard var row = total else { return nil }
    var column = 0
    for index in row.cells.indices where column < columns.count {
      var style = row.cells[index].style ?? columns[column].style
      style.bold = true
      row.cells[index].style = style
      column += min(row.cells[index].columns, columns.count - column)
    }
    return row
  }
}
