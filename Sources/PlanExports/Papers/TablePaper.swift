import CivilCalendar
import PromotionModel
import Wording

/// A paper that is one table, or one for each part such as a day: PDF, XLSX and CSV from one set of
/// cells.
struct TablePaper {
  struct Column {
    var title: String
    /// Part of the width on paper, relative to the other columns.
    var share: Int
    var alignment = OfficialSheet.Column.Alignment.leading
    /// Whether the text must stay on one line, as with telephone numbers.
    var isUnbroken = false
    /// Whether people write into it with a pen.
    var isSignedByHand = false

    init(
      _ title: String,
      _ share: Int,
      _ alignment: OfficialSheet.Column.Alignment = .leading,
      unbroken isUnbroken: Bool = false,
      byHand isSignedByHand: Bool = false
    ) {
      (self.title, self.share, self.alignment) = (title, share, alignment)
      (self.isUnbroken, self.isSignedByHand) = (isUnbroken, isSignedByHand)
    }
  }

  /// A cell with its type, which spreadsheets keep.
  enum Value: Hashable {
    case blank
    case text(String)
    case number(Int)
    case date(Day)
  }

  /// Rows under a heading; nil for none.
  struct Group {
    var heading: String?
    var rows: [[Value]]
  }

  /// A table on pages of its own.
  struct Part {
    /// Which day or leg; empty where the paper has one part only.
    var name: String
    var subtitle: String
    var groups: [Group]
    /// The words of the total, then a cell for each column from the first that is not nil.
    var total: (words: String, cells: [Value?])?
    var remarks: [String] = []
  }

  var title: String
  /// Which one of its kind.
  var subtitle: String
  /// The name of the sheet where there is one part only.
  var sheetName: String
  var columns: [Column]
  var parts: [Part]
  /// What the column of headings is called in files without headings; empty to leave it out.
  var groupColumn = ""
  var isUpright = false
  /// Whether somebody signs at the end of each part.
  var isSigned = true
}

extension TablePaper.Value: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self = .text(value) }

  func text(_ wording: Wording) -> String {
    switch self {
    case .blank: ""
    case .text(let text): text
    case .number(let number): wording.number(number)
    case .date(let day): wording.date(day)
    }
  }

  /// For other programs: days as `2027-01-05`.
  var plain: String {
    switch self {
    case .blank: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let day): day.iso
    }
  }
}
