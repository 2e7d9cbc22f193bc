/// Why a workbook could not be read.
public enum TableTrouble: Error, Hashable, Sendable {
  /// Not a zip archive, or one that breaks off.
  case notAWorkbook
  /// A part of the archive is damaged, or lacks.
  case damaged(part: String)
  /// It would unfold beyond the bounds: a mistake or an attack.
  case tooLarge
  /// Locked with a password, or the binary `.xls` of Excel 97.
  case oldOrLocked
}
