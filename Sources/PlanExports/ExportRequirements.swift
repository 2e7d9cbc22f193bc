import ICalendar
import Paper
import Spreadsheet

/// The libraries and the font that exports are made with.
public enum ExportRequirements {
  /// Names and versions; a program that runs at all has found them.
  public static var libraries: [(name: String, version: String)] {
    [
      (".ics", CalendarLibrary.version), (".pdf", PaperLibrary.version),
      (".xlsx", SpreadsheetLibrary.version),
    ]
  }

  /// The font asked for and the one found in its place; every Vietnamese letter is looked for.
  public static var font: (wanted: String, found: String, isFound: Bool) {
    let report = FontReport(covering: vietnameseLetters)
    return (report.asked, report.used, report.isFaithful)
  }

  /// All vowels with their marks, and đ, small and capital.
  static let vietnameseLetters: String = {
    let small =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    return small + small.uppercased()
  }()
}
