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
  ///   - calendars: the calendars by path where somebody keeps their revisions; nil for those of the
  ///     plan alone, empty for none.
  /// - Returns: paths relative to the year's folder, with `/`, sorted, and their bytes.
  /// - Throws: where a library cannot make a file, such as a font that is not there.
  public func exports(
    of plan: YearPlan,
    in year: PromotionYear,
    language: Language,
    calendars: [String: CalendarDocument]? = nil
  ) throws -> [(path: String, bytes: [UInt8])] {
    let publication = Publication(plan: plan, year: year, language: language)
    let calendars = try (calendars ?? publication.calendars)
      .map { (path: $0.key, bytes: try $0.value.encoded()) }
    let files =
      publication.pages + calendars
      + (try publication.rosterFiles(temporaryDirectory))
      + (try publication.assignmentFiles(temporaryDirectory))
    return files.sorted { $0.path < $1.path }
  }

  /// The calendars of a plan by path, with the plan's own stamps.
  public func calendars(of plan: YearPlan, in year: PromotionYear, language: Language)
    -> [String: CalendarDocument]
  {
    Publication(plan: plan, year: year, language: language).calendars
  }
}

extension Publication {
  fileprivate typealias File = (path: String, bytes: [UInt8])

  fileprivate var pages: [File] {
    [
      ("plan.json", PlanDocument(publication: self).bytes),
      ("plan.html", YearPage(publication: self).bytes),
    ]
  }

  fileprivate var calendars: [String: CalendarDocument] {
    Dictionary(feeds.map { ($0.path, document(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate func rosterFiles(_ temporaryDirectory: String) throws -> [File] {
    try rosters.flatMap { roster -> [File] in
      let path = "rosters/" + fileName(for: roster.event.id.text)
      let sheet = roster.sheet(wording)
      let workbook = roster.workbook(wording, frame)
      return [
        (path + ".csv", roster.csv(wording)),
        (path + ".html", sheet.html(frame, wording.language)),
        (path + ".pdf", try sheet.document(frame).pdf().bytes),
        (path + ".xlsx", try workbook.encoded(temporaryDirectory: temporaryDirectory)),
      ]
    }
  }

  fileprivate func assignmentFiles(_ temporaryDirectory: String) throws -> [File] {
    [
      ("assignments.pdf", try assignmentSheet.document(frame).pdf().bytes),
      (
        "assignments.xlsx",
        try assignmentWorkbook.encoded(temporaryDirectory: temporaryDirectory)
      ),
    ]
  }
}
