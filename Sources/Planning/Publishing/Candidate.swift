import Bilingual
import Diagnostics
import EventWorkspace
import FairScheduling
import Ledger
import PromotionModel
import Wording

/// A plan that is to be published, and what its author knew.
struct Candidate {
  var plan: YearPlan
  var balances: [WorkBalance]
  /// The release it was made after; nil where it was made just now.
  var after: Int?

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
  func names(of events: [Event.ID], _ year: PromotionYear) -> [String] {
    events.map { id in
      year.events.first { $0.id == id }?.name.text(in: year.centre.language) ?? id.text
    }
  }
}

extension Workspace {
  /// The draft of exactly these inputs, or else a new plan.
  func candidate(
    _ request: PublishRequest,
    _ reading: WorkspaceReading,
    _ inputs: InputSnapshot,
    _ ledger: Ledger?
  ) throws -> (Candidate?, [Diagnostic]) {
    if !request.plansAnew, let year = reading.year?.year, let draft = try ledger?.draft(of: year),
      draft.inputs == inputs.hash
    {
      let plan = try draft.plan.yearPlan()
      let candidate = Candidate(plan: plan, balances: draft.shares, after: draft.after)
      return (candidate, reading.diagnostics)
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
    shares.map { WorkBalance(person: $0.staff.text, load: $0.load, target: $0.target) }
  }
}
