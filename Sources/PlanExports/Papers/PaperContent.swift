import Paper
import Spreadsheet

/// What a paper says, before the release, the hash and the marks are put on it.
struct PaperContent: Sendable {
  var title: String
  /// Which one of its kind: the fair, the person, the week.
  var subtitle: String
  /// Everything on it, a line for each row: hashed, and compared with an earlier release.
  ///
  /// Running numbers stay out, or one more row would change all below it.
  var lines: [String]
  /// Makes the pages; the foot is in the stamp's frame.
  var document: @Sendable (PaperStamp) -> Document
  /// Nil for what is no table.
  var workbook: (@Sendable (OfficialFrame) -> Workbook)?
  /// Nil for what is no table.
  var csv: [UInt8]?
}

/// What makes a print of one release different from a print of another.
struct PaperStamp: Sendable {
  /// The official words, with the foot of this paper.
  var frame: OfficialFrame
  /// The lines that the earlier release did not have.
  var changed: Set<String> = []
  /// What the marks before those lines mean; nil where there are none.
  var legend: String?
}

extension PaperContent {
  /// A paper that is an official sheet.
  init(_ sheet: OfficialSheet) {
    self.init(
      title: sheet.title,
      subtitle: sheet.subtitle,
      lines: sheet.lines,
      document: { sheet.document($0) }
    )
  }
}
