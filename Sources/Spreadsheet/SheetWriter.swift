import CXLSXWriter

/// Writes one sheet into an open workbook; the sheet's pointer is borrowed from it.
struct SheetWriter {
  private let content: Sheet
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let font: Workbook.Font

  init(_ content: Sheet, into workbook: inout OpenWorkbook, name: String) throws(SpreadsheetError) {
    self.content = content
    font = workbook.font
    sheet = try workbook.addSheet(named: name)
  }

  private var headRow: Int { content.titles.count }
  private var firstDataRow: Int { headRow + (content.hasHead ? 1 : 0) }
  private var lastDataRow: Int { firstDataRow + content.rows.count - 1 }
  private var lastRow: Int { lastDataRow + (content.total == nil ? 0 : 1) }
  private var lastColumn: Int { content.columns.count - 1 }

  func write(into workbook: inout OpenWorkbook) throws(SpreadsheetError) {
    guard lastRow < 1_048_576, lastColumn < 16_384 else {
      throw .unwritable(
        .outsideTheSheet,
        sheet: content.name,
        row: lastRow + 1,
        column: lastColumn + 1
      )
    }
    for (index, column) in content.columns.enumerated() {
      worksheet_set_column(
        sheet,
        lxw_col_t(index),
        lxw_col_t(index),
        max(0, min(255, column.width)),
        nil
      )
    }
    try writeTitles(into: &workbook)
    try writeHead(into: &workbook)
    for (index, row) in content.rows.enumerated() {
      try write(row, at: firstDataRow + index, bordered: content.bordered, into: &workbook)
    }
    if let total = content.totalRow {
      try write(total, at: lastRow, bordered: content.bordered, into: &workbook)
    }
    setUpPage()
  }

  private func writeTitles(into workbook: inout OpenWorkbook) throws(SpreadsheetError) {
    for (index, title) in content.titles.enumerated() {
      let row = Sheet.Row(title.cells, height: title.height)
      try write(row, at: index, bordered: false, into: &workbook)
    }
  }

  private func writeHead(into workbook: inout OpenWorkbook) throws(SpreadsheetError) {
    guard content.hasHead else { return }
    setHeight(of: headRow, Sheet.Row(content.columns.map { Cell(.text($0.head), .head) }))
    for (column, head) in content.columns.map(\.head).enumerated() {
      let cell = Cell(.text(head), .head)
      try write(cell, row: headRow, column: column, bordered: content.bordered, into: &workbook)
    }
  }

  private func write(
    _ row: Sheet.Row,
    at index: Int,
    bordered: Bool,
    into workbook: inout OpenWorkbook
  ) throws(SpreadsheetError) {
    setHeight(of: index, row)
    var column = 0
    for cell in row.cells where column <= lastColumn {
      try write(cell, row: index, column: column, bordered: bordered, into: &workbook)
      column += min(cell.columns, lastColumn + 1 - column)
    }
    for blank in column..<max(column, lastColumn + 1) where bordered {
      try write(.blank, row: index, column: blank, bordered: true, into: &workbook)
    }
  }

  private func write(
    _ cell: Cell,
    row: Int,
    column: Int,
    bordered: Bool,
    into workbook: inout OpenWorkbook
  ) throws(SpreadsheetError) {
    let style = cell.style ?? (column <= lastColumn ? content.columns[column].style : Style())
    let format = workbook.format(
      .init(style: style, numberFormat: NumberFormat(of: cell.value), bordered: bordered)
    )
    let width = min(cell.columns, max(1, lastColumn + 1 - column))
    if width > 1 {
      // Merging writes an empty text; the value then takes its place.
      let status = worksheet_merge_range(
        sheet,
        lxw_row_t(row),
        lxw_col_t(column),
        lxw_row_t(row),
        lxw_col_t(column + width - 1),
        "",
        format
      )
      guard status == LXW_NO_ERROR else { throw .library(status) }
    }
    try CellWriter(sheet: sheet, row: row, column: column, format: format)
      .write(cell.value, sheetName: content.name)
  }

  private func setHeight(of index: Int, _ row: Sheet.Row) {
    let height = row.height ?? row.fittingHeight(columns: content.columns, fontSize: font.size)
    worksheet_set_row(sheet, lxw_row_t(index), max(0, min(409, height)), nil)
  }

  private func setUpPage() {
    let page = content.page
    worksheet_set_paper(sheet, page.paper == .a4 ? 9 : 8)
    if page.landscape { worksheet_set_landscape(sheet) }
    let inch = 25.4
    worksheet_set_margins(
      sheet,
      page.margins.left / inch,
      page.margins.right / inch,
      page.margins.top / inch,
      page.margins.bottom / inch
    )
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_center_horizontally(sheet)
    worksheet_set_footer(sheet, SheetFoot.code(page.foot, font: font.name))
    guard lastColumn >= 0, lastRow >= 0 else { return }
    worksheet_print_area(sheet, 0, 0, lxw_row_t(lastRow), lxw_col_t(lastColumn))
    guard content.hasHead else { return }
    let head = lxw_row_t(headRow)
    worksheet_repeat_rows(sheet, head, head)
    worksheet_freeze_panes(sheet, head + 1, 0)
    if content.filters, !content.rows.isEmpty {
      worksheet_autofilter(sheet, head, 0, lxw_row_t(lastDataRow), lxw_col_t(lastColumn))
    }
  }
}
