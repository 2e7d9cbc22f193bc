public import Bilingual
public import Diagnostics
import EventWorkspace
public import FairScheduling
import Foundation
import Ledger
import PlanExports
import PromotionModel
import Wording

/// How to plan a year.
public struct PlanRequest: Sendable {
  public var year: Int?
  public var language: Language
  public var effort: Effort
  /// Whether `Exports/` is made anew.
  public var writesExports: Bool
  /// Who draws up the plan and when; only the ledger wants to know.
  public var act: Act
  /// Whether what has been published counts for nothing.
  public var isAnew: Bool

  public init(
    year: Int? = nil,
    language: Language,
    effort: Effort = Effort(),
    writesExports: Bool = true,
    act: Act = Act(who: "", at: 0),
    isAnew: Bool = false
  ) {
    self.year = year
    self.language = language
    self.effort = effort
    self.writesExports = writesExports
    self.act = act
    self.isAnew = isAnew
  }
}

extension Workspace {
  public enum PlanOutcome: Sendable {
    /// The inputs have errors; nothing was planned or written.
    case refused
    case planned(PlanReport)
  }

  /// Plans a year, verifies the plan, and swaps the exports in.
  ///
  /// Once a year has been published, its exports and calendars change by publishing only: the plan is
  /// then kept as the draft, and all but the calendars goes to `Exports/<year>-draft`.
  ///
  /// What goes wrong while making or writing the exports does not take the plan away: it is told in
  /// ``PlanReport/exportFailure``.
  ///
  /// - Throws: ``RejectedPlan`` if the checker finds the engine at fault; nothing is written then.
  public func plan(_ request: PlanRequest) throws
    -> (outcome: PlanOutcome, diagnostics: [Diagnostic])
  {
    let reading = readWorkspace(at: root, year: request.year, language: request.language)
    var (compiled, diagnostics) = compile(reading, isAnew: request.isAnew, in: request.language)
    guard let compiled else { return (.refused, diagnostics) }
    let (search, proof) = request.effort.divided(for: compiled.problem)
    let found = StatedLeads(compiled).settled(compiled.solution(search))
    let moment = request.effort.moment
    let solution = ProvingVerb.bounded(found, of: compiled.problem, proof, moment: moment).solution
    let checked = PlanChecker(compiled.problem).check(solution.plan)
    guard checked.isLegal, checked.score == solution.score else {
      throw RejectedPlan(
        violations: checked.violations,
        claimed: solution.score,
        found: checked.score
      )
    }
    var report = PlanReport(compiled, solution, checked.terms, in: request.language)
    let notes = ConformityNotes(compiled.year, reading.origins, request.language)
    diagnostics += notes.diagnostics(notes.onTheDays(of: report.plan))
    if request.writesExports {
      do {
        let issued = reading.origins[.year, "issued"]
        diagnostics += try export(&report, of: compiled.year, reading.files, issued, request)
      } catch {
        report.exportFailure = Diagnostic(
          failure: error,
          path: exportFolder(of: compiled.year).path,
          in: request.language
        )
      }
    }
    return (.planned(report), diagnostics)
  }

  private func exportFolder(of year: PromotionYear) -> ExportFolder {
    ExportFolder(workspace: root, year: year.year)
  }

  /// - Returns: warnings of what is not on paper as it should be, or may not reach subscribers.
  private func export(
    _ report: inout PlanReport,
    of year: PromotionYear,
    _ inputs: [String],
    _ issued: SourceLocation?,
    _ request: PlanRequest
  ) throws -> [Diagnostic] {
    let hash = InputSnapshot(of: self, paths: inputs, year: year).hash
    report.publishedRelease = try keepDraft(report, hash, request)
    let isDraft = report.publishedRelease != nil
    let files = try ExportSet().exports(
      of: report.plan,
      in: year,
      language: request.language,
      reasons: Dictionary(
        report.absences.map { ($0.event, $0.reason) },
        uniquingKeysWith: { first, _ in first }
      ),
      calendars: isDraft ? [:] : nil,
      inputs: isDraft ? nil : hash
    )
    let folder = ExportFolder(workspace: root, year: year.year, isDraft: isDraft)
    let wording = Wording(request.language)
    // Once there are releases the ledger keeps the stamps.
    let stale =
      isDraft ? [] : warnings(ofUnchangedStamp: files, in: folder.path, at: issued, wording)
    try folder.replace(
      with: Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    )
    report.exportFolder = folder.path
    report.exportCount = files.count
    return stale + files.printWarnings(below: folder.path, wording)
  }

  /// Keeps the plan as the draft of a year that was published.
  ///
  /// - Returns: the latest release; nil where there is none, and so no draft.
  private func keepDraft(_ report: PlanReport, _ inputs: String, _ request: PlanRequest) throws
    -> Int?
  {
    guard let ledger = try ledgerIfAny(), let latest = try ledger.latest(of: report.year.year)
    else { return nil }
    try settle(ledger, year: latest.year)
    try ledger.keep(
      Candidate(plan: report.plan, balances: report.balances).draft(
        after: latest.number,
        inputs: inputs,
        directory: Directory(report.year),
        by: request.act
      )
    )
    return latest.number
  }
}

/// The engine returned a plan that the independent checker does not accept.
public struct RejectedPlan: Error, Sendable {
  public let violations: [Violation]
  public let claimed: Score
  public let found: Score
}

extension PlanReport {
  init(_ compiled: CompiledYear, _ solution: Solution, _ terms: ScoreTerms, in language: Language) {
    let wording = Wording(language)
    year = compiled.year
    plan = YearPlanBuilder(compiled, solution.plan).yearPlan()
    score = solution.score
    bound = solution.bound
    isProved = solution.isProved
    steps = solution.steps
    exportFolder = ""
    exportCount = 0
    let byPreference = CostByPreference(compiled, solution.plan, terms: terms)
    costs = byPreference.costs.map { ($0.key, wording.preference($0.key.rawValue), $0.value) }
      .sorted { ($1.2, $0.0.rawValue) < ($0.2, $1.0.rawValue) }
    absences = PlanReport.absences(compiled, solution.plan, wording)
    shares = PlanReport.shares(compiled, solution.plan)
  }

  private static func absences(_ compiled: CompiledYear, _ plan: Plan, _ wording: Wording)
    -> [Absence]
  {
    let held = Set(plan.events.map(\.event))
    let explainer = AbsenceExplainer(compiled, plan)
    let words = ReasonWords(year: compiled.year, wording: wording)
    return compiled.events.enumerated().compactMap { index, plannable in
      guard !held.contains(index), plannable.role == .asked else { return nil }
      return Absence(
        event: plannable.event.id,
        name: plannable.event.name.text(in: wording.language),
        isMissing: plannable.event.priority == .must,
        reason: words.sentence(explainer.reason(of: index))
      )
    }
  }

  static func shares(_ compiled: CompiledYear, _ plan: Plan) -> [WorkShare] {
    var loads = compiled.problem.people.map { _ in 0 }
    for event in plan.events {
      for (shift, crew) in zip(compiled.events[event.event].shape.shifts, event.crews) {
        for person in crew { loads[person] += shift.duty.count }
      }
    }
    return compiled.year.staff.enumerated().map { index, person in
      WorkShare(
        staff: person.id,
        name: person.name,
        load: loads[index],
        target: compiled.fairShares[index]
      )
    }
  }
}
