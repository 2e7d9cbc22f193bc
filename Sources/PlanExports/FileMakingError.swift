import ICalendar
import Paper
import Spreadsheet
package import Wording

/// A file of the exports that could not be made, and why.
public struct FileMakingError: Error, Hashable, Sendable {
  /// The path relative to the year's folder.
  public let path: String
  package let trouble: Wording.MakingTrouble

  package init(path: String, trouble: Wording.MakingTrouble) {
    self.path = path
    self.trouble = trouble
  }

  /// The same from what one of the rooms that hide a library threw.
  init(path: String, _ error: any Error) {
    self.path = path
    trouble =
      switch error {
      case SpreadsheetError.temporaryFile(let folder): .temporaryFolder(folder)
      case SpreadsheetError.unwritable(.textTooLong, _, let row, let column):
        .textTooLong(row: row, column: column)
      case SpreadsheetError.unwritable(_, _, let row, let column):
        .unfit(row: row, column: column)
      case SpreadsheetError.library(_, let message), PaperError.cairo(_, let message),
        CalendarEncodingError.library(let message):
        .library(message)
      default: .library("\(error)")
      }
  }
}
