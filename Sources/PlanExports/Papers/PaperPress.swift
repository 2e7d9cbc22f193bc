public import Bilingual
import CivilCalendar
import Digests
import Foundation
import ICalendar
import Paper
public import PromotionModel
import Spreadsheet
import Wording

/// Prints papers: the one place where they get their foot, their marks and their file formats.
///
/// Pure: the same plans and years give the same bytes.
public struct PaperPress: Sendable {
  /// A plan and the inputs it is read with.
  public struct Source: Sendable {
    public var plan: YearPlan
    public var year: PromotionYear
    /// Everybody's fair share in sessions; empty where it is not known.
    public var shares: [StaffMember.ID: Int]

    public init(plan: YearPlan, year: PromotionYear, shares: [StaffMember.ID: Int] = [:]) {
      self.plan = plan
      self.year = year
      self.shares = shares
    }

    func publication(_ language: Language) -> Publication {
      var publication = Publication(plan: plan, year: year, language: language)
      publication.fairShares = shares
      return publication
    }
  }

  let publication: Publication
  let before: Publication?
  let edition: PrintEdition
  private let temporaryDirectory: String

  /// - Parameters:
  ///   - source: what is printed.
  ///   - edition: what the foot says of it.
  ///   - before: what it is compared with, of the release named by `edition.since`.
  ///   - language: the language of every text.
  ///   - temporaryDirectory: where workbooks are put together, the system's own if nil.
  public init(
    _ source: Source,
    _ edition: PrintEdition,
    before: Source? = nil,
    language: Language,
    temporaryDirectory: String? = nil
  ) {
    publication = source.publication(language)
    self.before = before?.publication(language)
    self.edition = edition
    self.temporaryDirectory = temporaryDirectory ?? NSTemporaryDirectory()
  }

  /// All papers of some kinds, of every fair and everybody or of one only.
  public func papers(
    of kinds: [PaperKind] = PaperKind.all,
    fair: Event.ID? = nil,
    person: StaffMember.ID? = nil
  ) -> [PrintedPaper] {
    kinds.flatMap { kind -> [PrintedPaper] in
      switch kind.maker {
      case .year(let make):
        fair == nil && person == nil
          ? [paper(kind, "", "year/", make(publication), before.flatMap(make))].compactMap(\.self)
          : []
      case .fair(let make):
        person != nil
          ? []
          : publication.plan.fairs.filter { fair == nil || $0.id == fair }.compactMap { event in
            let old = before.flatMap { before in
              before.plan.fairs.first { $0.id == event.id }.flatMap { make(before, $0) }
            }
            let path = "fairs/\(fileName(for: event.id.text))/"
            return paper(kind, event.id.text, path, make(publication, event), old)
          }
      case .person(let make):
        fair != nil
          ? []
          : publication.year.staff.filter { person == nil || $0.id == person }.compactMap {
            member in
            let old = before.flatMap { before in
              before.year.staff.first { $0.id == member.id }.flatMap { make(before, $0) }
            }
            let path = "staff/\(fileName(for: member.id.text))/"
            return paper(kind, member.id.text, path, make(publication, member), old)
          }
      }
    }
  }

  private func paper(
    _ kind: PaperKind,
    _ subject: String,
    _ folder: String,
    _ content: PaperContent?,
    _ old: PaperContent?
  ) -> PrintedPaper? {
    guard let content else { return nil }
    let wording = publication.wording
    let hash = String(
      Digest.sha256.hexadecimal(of: content.lines.joined(separator: "\n")).prefix(10)
    )
    let isChanged = before == nil ? nil : old.map { $0.lines != content.lines } ?? true
    var stamp = PaperStamp(frame: publication.frame)
    if case .release(_, let moment) = edition.origin {
      stamp.frame.placeAndDate = wording.administrativeDate(
        moment.day,
        in: publication.year.centre.locality
      )
      stamp.frame.issuedAt = UTCInstant(moment).secondsSinceEpoch
    }
    stamp.frame.planMark = foot(hash, isChanged)
    if let since = edition.since, isChanged == true, let old {
      stamp.changed = Set(content.lines).subtracting(old.lines)
      stamp.legend = wording.changeLegend(OfficialSheet.Row.changeMark, since: since)
    }
    return PrintedPaper(
      kind: kind,
      subject: subject,
      title: content.title,
      subtitle: content.subtitle,
      path: folder + kind.slug,
      hash: hash,
      isChanged: isChanged,
      content: content,
      stamp: stamp
    )
  }

  /// Which plan is printed, in words.
  public var editionLine: String {
    let wording = publication.wording
    return wording.printFoot([
      wording.printOrigin(edition), wording.planMark(publication.plan.fingerprint),
    ])
  }

  /// What stands at the foot of every page.
  private func foot(_ hash: String, _ isChanged: Bool?) -> String {
    let wording = publication.wording
    let origin = wording.printOrigin(edition)
    let change = edition.since.flatMap { since in
      isChanged.map { wording.printChange(since: since, isChanged: $0) }
    }
    return wording.printFoot([origin, wording.sheetMark(hash), change].compactMap(\.self))
  }

  /// The files of a paper: PDF, and for tables XLSX and CSV.
  ///
  /// - Throws: ``FileMakingError`` where a library cannot make a file.
  public func files(
    of paper: PrintedPaper,
    as formats: Set<PaperFormat> = Set(PaperFormat.allCases)
  )
    throws -> [ExportedFile]
  {
    let (content, stamp) = (paper.content, paper.stamp)
    var files: [ExportedFile] = []
    if formats.contains(.pdf) {
      var document = content.document(stamp)
      // A lost sheet is noticed.
      for index in document.sections.indices { document.sections[index].running.countsPages = true }
      files.append(try publication.printed(paper.path + ".pdf", document))
    }
    if formats.contains(.xlsx), let workbook = content.workbook {
      files.append(
        try publication.encoded(paper.path + ".xlsx", workbook(stamp.frame), temporaryDirectory)
      )
    }
    if formats.contains(.csv), let csv = content.csv {
      files.append(ExportedFile(paper.path + ".csv", csv))
    }
    return files
  }

  /// The files of many papers, in their order, made on all cores.
  ///
  /// - Throws: the first failure in that order.
  public func files(
    of papers: [PrintedPaper],
    as formats: Set<PaperFormat> = Set(PaperFormat.allCases)
  ) throws -> [ExportedFile] {
    try concurrentMap(papers) { try files(of: $0, as: formats) }.flatMap(\.self)
  }
}

extension Wording {
  fileprivate func printOrigin(_ edition: PrintEdition) -> String {
    switch edition.origin {
    case .release(let number, let moment): printedRelease(number, at: moment)
    case .draft(let number): printedDraft(after: number)
    case .unpublished: printedUnpublished
    }
  }
}
