import Bilingual
import CivilCalendar
import ICalendar
import Ledger
import PlanExports
import PromotionModel
import Wording

/// Makes a release of a plan: calendars with their revisions, certificate, call list and all files.
///
/// Pure: what subscribers have, the plan, who and when go in; nothing is written.
struct ReleaseMaker {
  let base: ReleaseBase
  /// SHA-256 of every exported file of the release before, by path.
  let hashesBefore: [String: String]
  let year: PromotionYear
  let plan: YearPlan
  let inputs: [InputFile]
  let balances: [WorkBalance]
  let language: Language
  let act: Act
  let message: String
  var restored: Int?

  /// A release, ready to be recorded.
  struct Made {
    var proposal: ReleaseProposal
    var report: ReleaseReport
    var files: [ExportedFile]
    /// Whether it gives nobody anything new.
    var isUnchanged: Bool
  }

  func release() throws -> Made {
    let stamp = base.stamp(at: act.at)
    let exports = ExportSet()
    let revision = CalendarRevision(
      from: base.calendars,
      to: exports.calendars(of: plan, in: year, language: language),
      at: stamp,
      cancelledMark: Wording(language).cancelledMark
    )
    let calendars = Dictionary(
      try revision.calendars.map { ($0.path, try $0.document()) },
      uniquingKeysWith: { first, _ in first }
    )
    var files = try exports.exports(
      of: plan,
      in: year,
      language: language,
      calendars: calendars
    )
    let hashes = Dictionary(
      files.map { ($0.path, contentHash($0.bytes)) },
      uniquingKeysWith: { first, _ in first }
    )
    let published = PublishedPlan(plan, directory: Directory(year))
    let report = self.report(of: published, revision, hashes, stamp)
    files += try exports.files(of: report, plan: plan, in: year, language: language)
    let before = hashesBefore.filter { !$0.key.hasPrefix("release/") }
    return Made(
      proposal: ReleaseProposal(
        base: base,
        year: plan.year,
        at: stamp,
        who: act.who,
        message: message,
        language: language.rawValue,
        inputs: inputs,
        plan: published,
        restored: restored,
        revision: revision,
        balances: balances,
        files: Dictionary(
          files.map { ($0.path, $0.bytes) },
          uniquingKeysWith: { first, _ in first }
        )
      ),
      report: report,
      files: files,
      isUnchanged: base.release != nil && revision.changes.isEmpty && hashes == before
    )
  }

  private func report(
    of published: PublishedPlan,
    _ revision: CalendarRevision,
    _ hashes: [String: String],
    _ stamp: Int
  ) -> ReleaseReport {
    let news = ReleaseNews(
      before: base.plan,
      after: published,
      revision: revision,
      day: localDay(of: stamp),
      language: language
    )
    return ReleaseReport(
      year: plan.year,
      number: base.nextNumber,
      previous: base.release?.number,
      restored: restored,
      who: act.who,
      message: message,
      moment: localMoment(of: stamp),
      fingerprint: plan.fingerprint,
      inputs: InputFile.hash(of: inputs),
      events: news.events,
      calendars: revision.calendars.map { calendar in
        ReleaseReport.CalendarNews(
          path: calendar.path,
          name: calendar.properties.name,
          hash: hashes[calendar.path] ?? "",
          hashBefore: hashesBefore[calendar.path],
          counts: news.counts(in: calendar.path)
        )
      },
      people: news.people,
      vendors: news.vendors
    )
  }
}
