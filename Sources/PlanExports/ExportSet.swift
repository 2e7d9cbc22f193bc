public import Bilingual
import Foundation
public import ICalendar
import Paper
public import PromotionModel
import Spreadsheet
import Wording

/// Everything that is published from a plan: calendars, rosters, workbooks and a page.
///
/// Pure: the same plan and year give the same bytes, on any machine and at any time. Writing the
/// files, all at once or not at all, is the caller's work.
public struct ExportSet: Sendable {
  let temporaryDirectory: String

  /// - Parameter temporaryDirectory: where workbooks are put together, the system's own if nil;
  ///   nothing stays there.
  public init(temporaryDirectory: String? = nil) {
    self.temporaryDirectory = temporaryDirectory ?? NSTemporaryDirectory()
  }

  /// The files of a plan.
  ///
  /// - Parameters:
  ///   - plan: what is published.
  ///   - year: the input that the plan was made from; names, addresses and registrations.
  ///   - language: the language of every text.
  ///   - reasons: why events are not held, in words of that language.
  ///   - calendars: the calendars by path where somebody keeps their revisions; nil for those of the
  ///     plan alone, empty for none.
  ///   - inputs: SHA-256 of what a plan that is not published was made from, for ``PlanFile``.
  /// - Returns: the files, sorted by path.
  /// - Throws: ``FileMakingError`` where a library cannot make a file, such as a workbook when the
  ///   disk is full.
  public func exports(
    of plan: YearPlan,
    in year: PromotionYear,
    language: Language,
    reasons: [Event.ID: String] = [:],
    calendars: [String: CalendarDocument]? = nil,
    inputs: String? = nil
  ) throws -> [ExportedFile] {
    let publication = Publication(plan: plan, year: year, language: language, reasons: reasons)
    let making = publication.making(calendars, temporaryDirectory, inputs)
    return try concurrentMap(making) { try $0() }.flatMap(\.self).sorted { $0.path < $1.path }
  }

  /// The calendars of a plan by path, with the plan's own stamps.
  public func calendars(of plan: YearPlan, in year: PromotionYear, language: Language)
    -> [String: CalendarDocument]
  {
    Publication(plan: plan, year: year, language: language).calendars
  }
}

extension Publication {
  fileprivate typealias Making = @Sendable () throws -> [ExportedFile]

  /// What can be made side by side.
  ///
  /// The calendars are one piece: they go through one library that keeps its time zones for the whole process.
  fileprivate func making(
    _ calendars: [String: CalendarDocument]?,
    _ temporaryDirectory: String,
    _ inputs: String?
  ) -> [Making] {
    [
      { try encoded(calendars ?? self.calendars) },
      { [ExportedFile("plan.html", YearPage(publication: self).bytes)] },
      { [ExportedFile("plan.json", PlanDocument(publication: self, inputs: inputs).bytes)] },
      { [try printed("assignments.pdf", assignmentSheet.document(frame))] },
      { [try encoded("assignments.xlsx", assignmentWorkbook(frame), temporaryDirectory)] },
      { [ExportedFile("duties.csv", duties)] },
    ] + rosters.map { roster in { try files(of: roster, temporaryDirectory) } }
  }

  fileprivate var calendars: [String: CalendarDocument] {
    Dictionary(feeds.map { ($0.path, document(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate func encoded(_ calendars: [String: CalendarDocument]) throws -> [ExportedFile] {
    try calendars.map { path, calendar in
      try made(path) { ExportedFile(path, try calendar.encoded()) }
    }
  }

  private func files(of roster: Roster, _ temporaryDirectory: String) throws -> [ExportedFile] {
    let path = "rosters/" + fileName(for: roster.event.id.text)
    let sheet = roster.sheet(wording)
    return [
      ExportedFile(path + ".csv", roster.csv(wording)),
      ExportedFile(path + ".html", sheet.html(frame, wording.language)),
      try printed(path + ".pdf", sheet.document(frame)),
      try encoded(path + ".xlsx", roster.workbook(wording, frame), temporaryDirectory),
    ]
  }
}

extension Publication {
  func printed(_ path: String, _ document: Document) throws -> ExportedFile {
    try made(path) {
      let pdf = try document.pdf()
      return ExportedFile(path, pdf.bytes, defects: pdf.findings.defects)
    }
  }

  func encoded(_ path: String, _ workbook: Workbook, _ temporaryDirectory: String) throws
    -> ExportedFile
  {
    try made(path) {
      ExportedFile(path, try workbook.encoded(temporaryDirectory: temporaryDirectory))
    }
  }

  func made(_ path: String, _ make: () throws -> ExportedFile) throws -> ExportedFile {
    do {
      return try make()
    } catch {
      throw FileMakingError(path: path, error)
    }
  }
}
