/// Why no workbook came out.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// A cell, counted from 1 as on screen, holds what a sheet cannot.
  case unwritable(CellProblem, sheet: String, row: Int, column: Int)
  /// The library failed; code and message are its own.
  case library(code: Int, message: String)
  /// The temporary directory cannot be written to, or the file in it not read back.
  case temporaryFile(path: String)

  public enum CellProblem: Hashable, Sendable {
    /// Longer than 32 767 characters.
    case textTooLong
    /// Infinite or not a number.
    case notANumber
    /// There is no such day, or it is outside 1900–9999.
    case noSuchDate
    /// More than 1 048 576 rows or 16 384 columns.
    case outsideTheSheet
  }
}
