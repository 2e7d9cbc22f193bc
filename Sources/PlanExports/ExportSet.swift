public import Bilingual
public import PromotionModel

/// Everything that is published from a plan: calendars, rosters, workbooks and a page.
///
/// Pure: the same plan and year give the same bytes, on any machine and at any time. Writing the
/// files, all at once or not at all, is the caller's work.
public struct ExportSet: Sendable {
  public init() {}

  /// The files of a plan.
  ///
  /// - Parameters:
  ///   - plan: what is published.
  ///   - year: the input that the plan was made from; names, addresses and registrations.
  ///   - language: the language of every text.
  /// - Returns: paths relative to the year's folder, with `/`, sorted, and their bytes.
  /// - Throws: where a library cannot make a file, such as a font that is not there.
  public func exports(
    of plan: YearPlan,
    in year: PromotionYear,
    language: Language
  ) throws -> [(path: String, bytes: [UInt8])] {
    let publication = Publication(plan: plan, year: year, language: language)
    var files: [(path: String, bytes: [UInt8])] = [
      ("plan.json", PlanDocument(publication: publication).bytes),
      ("plan.html", YearPage(publication: publication).bytes),
    ]
    for feed in publication.feeds { files.append((feed.path, try publication.bytes(of: feed))) }
    for roster in publication.rosters {
      let path = "rosters/" + fileName(for: roster.event.id.text)
      files.append((path + ".csv", roster.csv(publication.wording)))
      files.append(
        (path + ".html", roster.sheet(publication.wording).html(publication.frame, language))
      )
    }
    return files.sorted { $0.path < $1.path }
  }
}
