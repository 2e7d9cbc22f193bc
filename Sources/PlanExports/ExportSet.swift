public import Bilingual
import Foundation
import Paper
public import PromotionModel
import Spreadsheet
import Wording

/// Everything that is published from a plan: calendars, rosters, workbooks and a page.
///
/// Pure: the same plan and year give the same bytes, on any machine and at any time. Writing the
/// files, all at once or not at all, is the caller's work.
public struct ExportSet: Sendable {
  private let temporaryDirectory: String

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
  /// - Returns: paths relative to the year's folder, with `/`, sorted, and their bytes.
  /// - Throws: ``FileMakingError`` where a library cannot make a file, such as a workbook when the
  ///   disk is full.
  public func exports(
    of plan: YearPlan,
    in year: PromotionYear,
    language: Language
  ) throws -> [(path: String, bytes: [UInt8])] {
    let publication = Publication(plan: plan, year: year, language: language)
    let files =
      publication.pages + (try publication.calendars)
      + (try publication.rosterFiles(temporaryDirectory))
      + (try publication.assignmentFiles(temporaryDirectory))
    return files.sorted { $0.path < $1.path }
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

  fileprivate var calendars: [File] {
    get throws {
      try feeds.map { feed in try made(feed.path) { try bytes(of: feed) } }
    }
  }

  fileprivate func rosterFiles(_ temporaryDirectory: String) throws -> [File] {
    try rosters.flatMap { roster -> [File] in
      let path = "rosters/" + fileName(for: roster.event.id.text)
      let sheet = roster.sheet(wording)
      let workbook = roster.workbook(wording, frame)
      return [
        (path + ".csv", roster.csv(wording)),
        (path + ".html", sheet.html(frame, wording.language)),
        try made(path + ".pdf") { try sheet.document(frame).pdf().bytes },
        try made(path + ".xlsx") { try workbook.encoded(temporaryDirectory: temporaryDirectory) },
      ]
    }
  }

  fileprivate func assignmentFiles(_ temporaryDirectory: String) throws -> [File] {
    [
      try made("assignments.pdf") { try assignmentSheet.document(frame).pdf().bytes },
      try made("assignments.xlsx") {
        try assignmentWorkbook.encoded(temporaryDirectory: temporaryDirectory)
      },
    ]
  }

  private func made(_ path: String, _ make: () throws -> [UInt8]) throws -> File {
    do {
      return (path, try make())
    } catch {
      throw FileMakingError(path: path, error)
    }
  }
}
