internal import Foundation

extension Workbook {
  /// The workbook as an .xlsx file in memory.
  ///
  /// libxlsxwriter can only write to a path, so a file is made in `temporaryDirectory` and removed
  /// again. The same workbook gives the same bytes on every run.
  public func encoded(temporaryDirectory: String) throws(SpreadsheetError) -> [UInt8] {
    // Asked first, because the library would print its failure to standard error.
    guard FileManager.default.isWritableFile(atPath: temporaryDirectory) else {
      throw .temporaryFile(path: temporaryDirectory)
    }
    let path = temporaryDirectory + "/" + UUID().uuidString + ".xlsx"
    defer { unlink(path) }
    try write(to: path, temporaryDirectory: temporaryDirectory)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .temporaryFile(path: path)
    }
    return [UInt8](data)
  }

  /// Writes the workbook to a file, using a directory for parts under construction.
  public func write(to path: String, temporaryDirectory: String) throws(SpreadsheetError) {
    var open = try OpenWorkbook(path: path, temporaryDirectory: temporaryDirectory, self)
    do throws(SpreadsheetError) {
      var names = SheetNames()
      for sheet in sheets {
        let writer = try SheetWriter(sheet, into: &open, name: names.name(for: sheet.name))
        try writer.write(into: &open)
      }
    } catch {
      open.discard()
      throw error
    }
    try open.close()
  }
}
