import Bilingual
import Diagnostics
import EventWorkspace
import FairScheduling
import Ledger
import PlanExports
import PromotionModel
import Wording

/// A plan that is to be published, and what its author knew.
struct Candidate {
  var plan: YearPlan
  var balances: [WorkBalance]
  /// The release it was made after; nil where it was made just now.
  var after: Int?
  /// Whether `plan` made it, before anything was published.
  var isShown = false

  /// Whether it was there already.
  var isOlder: Bool { after != nil || isShown }

  /// The plan as a draft.
  func draft(after number: Int, inputs: String, directory: Directory, by act: Act) -> Draft {
    Draft(
      year: plan.year,
      at: act.at,
      who: act.who,
      after: number,
      inputs: inputs,
      plan: PublishedPlan(plan, directory: directory),
      shares: balances
    )
  }

  /// The names of events of the inputs.
  func names(of events: [Event.ID], _ year: PromotionYear, in language: Language) -> [String] {
    events.map { id in
      year.events.first { $0.id == id }?.name.text(in: language) ?? id.text
    }
  }
}

extension Workspace {
  /// The draft of exactly these inputs, or what `plan` made of them before anything was published, or else
  /// a new plan.
  func candidate(
    _ request: PublishRequest,
    _ reading: WorkspaceReading,
    _ inputs: InputSnapshot,
    _ written: PlanFile.Contents?,
    _ ledger: Ledger?
  ) throws -> (Candidate?, [Diagnostic]) {
    if !request.plansAnew, let year = reading.year?.year, let draft = try ledger?.draft(of: year),
      draft.inputs == inputs.hash
    {
      let plan = try draft.plan.yearPlan()
      let candidate = Candidate(plan: plan, balances: draft.shares, after: draft.after)
      return (candidate, reading.diagnostics)
    }
    if !request.plansAnew, let written, written.inputs == inputs.hash,
      let shown = shown(written.plan, reading, request)
    {
      return shown
    }
    let plan = PlanRequest(
      year: request.year,
      language: request.language,
      effort: request.effort,
      writesExports: false
    )
    switch try self.plan(plan) {
    case (.refused, let diagnostics):
      return (nil, diagnostics)
    case (.planned(let report), let diagnostics):
      return (Candidate(plan: report.plan, balances: report.balances), diagnostics)
    }
  }

  /// The plan in `Exports/`, which is what people have seen; nil where there is none that can be read.
  func written(for year: PromotionYear) -> PlanFile.Contents? {
    bytes(of: planFile(of: year)).flatMap { try? PlanFile.contents(of: $0, for: year) }
  }

  /// What was written of these inputs; nil where it was changed.
  private func shown(
    _ written: YearPlan,
    _ reading: WorkspaceReading,
    _ request: PublishRequest
  ) -> (Candidate?, [Diagnostic])? {
    let (compiled, diagnostics) = compile(reading, in: request.language)
    guard let compiled else { return nil }
    let found = compiled.plan(of: written.events)
    let plan = YearPlanBuilder(compiled, found).yearPlan()
    guard PlanChecker(compiled.problem).check(found).isLegal,
      plan.fingerprint == written.fingerprint
    else { return nil }
    let shares = PlanReport.shares(compiled, found)
    let notes = ConformityNotes(compiled.year, reading.origins, request.language)
    return (
      Candidate(plan: plan, balances: shares.map(\.balance), isShown: true),
      diagnostics + notes.diagnostics(notes.onTheDays(of: plan))
    )
  }

  /// Tells the author of a draft what others have published since it was drawn up; from then on the
  /// author knows, and may publish.
  func overtaken(
    _ candidate: Candidate,
    _ base: ReleaseBase,
    _ request: PublishRequest,
    _ ledger: Ledger?
  ) throws -> PublishOutcome? {
    guard let ledger, let after = candidate.after, let latest = base.release,
      after != latest.number, let plan = base.plan, var draft = try ledger.draft(of: latest.year)
    else { return nil }
    draft.after = latest.number
    try ledger.keep(draft)
    let known = after > 0 ? try ledger.plan(of: ledger.release(after, of: latest.year)) : nil
    return .overtaken(
      by: ReleaseSummary(latest),
      changes: ChangeReport(from: known, to: plan, Wording(request.language))
    )
  }
}

extension PlanReport {
  /// Everybody's work as the ledger keeps it.
  var balances: [WorkBalance] {
    shares.map(\.balance)
  }
}

extension PlanReport.WorkShare {
  fileprivate var balance: WorkBalance {
    WorkBalance(person: staff.text, load: load, target: target)
  }
}
