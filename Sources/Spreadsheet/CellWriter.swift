import CXLSXWriter

/// Writes values into one cell of a sheet; the pointers are borrowed from the open workbook.
struct CellWriter {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let row: Int
  let column: Int
  let format: UnsafeMutablePointer<lxw_format>?

  func write(_ value: Cell.Value, sheetName: String) throws(SpreadsheetError) {
    if let problem = value.problem {
      throw .unwritable(problem, sheet: sheetName, row: row + 1, column: column + 1)
    }
    let status = write(value)
    guard status == LXW_NO_ERROR else { throw .library(status) }
  }

  private func write(_ value: Cell.Value) -> lxw_error {
    let (row, column) = (lxw_row_t(row), lxw_col_t(column))
    switch value {
    case .blank:
      return worksheet_write_blank(sheet, row, column, format)
    case .text(let text):
      return worksheet_write_string(sheet, row, column, PackageText.cell(text), format)
    case .integer(let number), .money(let number):
      // Excel counts in doubles; a longer number keeps its digits as text.
      guard let exact = Double(exactly: number), number.magnitude < 1_000_000_000_000_000 else {
        return worksheet_write_string(sheet, row, column, String(number), format)
      }
      return worksheet_write_number(sheet, row, column, exact, format)
    case .decimal(let number, _):
      return worksheet_write_number(sheet, row, column, number, format)
    case .date(let year, let month, let day):
      var date = lxw_datetime(
        year: Int32(year),
        month: Int32(month),
        day: Int32(day),
        hour: 0,
        min: 0,
        sec: 0
      )
      return worksheet_write_datetime(sheet, row, column, &date, format)
    }
  }
}

extension Cell.Value {
  /// Why a sheet cannot hold the value; nil if it can.
  var problem: SpreadsheetError.CellProblem? {
    switch self {
    case .text(let text) where text.utf16.count > 32_767: .textTooLong
    case .decimal(let number, _) where !number.isFinite: .notANumber
    case .date(let year, let month, let day) where !Self.exists(year, month, day): .noSuchDate
    default: nil
    }
  }

  private static func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard (1900...9999).contains(year), (1...12).contains(month) else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }
}
