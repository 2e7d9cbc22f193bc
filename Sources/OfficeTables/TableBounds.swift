/// How much of a workbook is unfolded; a list of vendors is a hundredth of each.
enum TableBounds {
  /// Bytes of one part after unpacking, and of all parts read.
  static let partBytes = 32 << 20
  static let archiveBytes = 64 << 20
  static let entries = 4_000
  static let sheets = 60
  static let rows = 20_000
  static let columns = 256
  static let cells = 1_000_000
  /// Cells that merged ranges may fill.
  static let mergedCells = 50_000
  static let sharedStrings = 500_000
  /// Characters of one cell; Excel's own limit.
  static let cellLength = 32_767
}
