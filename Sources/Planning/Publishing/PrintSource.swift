import Bilingual
import EventWorkspace
import Ledger
import PlanExports
import PromotionModel
import Wording

extension Workspace {
  /// What to print and with what to compare it.
  ///
  /// The latest release where there is one, with the registrations and stalls of today's `Events`:
  /// the plan stands, but late vendors are on the papers. It is compared with the release before,
  /// read from the inputs that release kept. A year that was never published is printed from its
  /// `plan.json`.
  func printSource(_ request: PrintRequest, _ year: PromotionYear) throws
    -> (source: PaperPress.Source, before: PaperPress.Source?, edition: PrintEdition)
  {
    let wording = Wording(request.language)
    guard let ledger = try ledgerIfAny(), let latest = try ledger.latest(of: year.year) else {
      if request.isDraft { throw LedgerTrouble.noDraft(year: year.year) }
      // There is nothing to compare with, and the ledger's own words for that are the best.
      if let since = request.since { _ = try openLedger().release(since, of: year.year) }
      let plan = try writtenPlan(of: year, wording)
      let shares = fairShares(of: year, in: request.language)
      return (
        PaperPress.Source(plan: plan, year: year, shares: shares), nil, PrintEdition(.unpublished)
      )
    }
    try settle(ledger, year: year.year)
    let plan: YearPlan
    let origin: PrintEdition.Origin
    var shares = targets(try ledger.balances(of: latest))
    if request.isDraft {
      guard let draft = try ledger.draft(of: year.year) else {
        throw LedgerTrouble.noDraft(year: year.year)
      }
      plan = try draft.plan.yearPlan()
      origin = .draft(after: latest.number)
      shares = targets(draft.shares)
    } else {
      plan = try ledger.plan(of: latest).yearPlan()
      origin = .release(latest.number, localMoment(of: latest.at))
    }
    let usual = request.isDraft ? latest.number : max(1, latest.number - 1)
    let since = try ledger.release(request.since ?? usual, of: year.year)
    let old = WorkspaceReader(InputSnapshot.folder(of: try ledger.inputs(of: since)))
      .read(year: year.year, language: request.language).year
    let before = try old.map {
      PaperPress.Source(
        plan: try ledger.plan(of: since).yearPlan(),
        year: $0,
        shares: targets(try ledger.balances(of: since))
      )
    }
    let edition = PrintEdition(origin, since: before == nil ? nil : since.number)
    return (PaperPress.Source(plan: plan, year: year, shares: shares), before, edition)
  }

  private func targets(_ balances: [WorkBalance]) -> [StaffMember.ID: Int] {
    Dictionary(
      balances.map { (StaffMember.ID($0.person), $0.target) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// As planning would reckon them today; empty where the inputs have errors.
  private func fairShares(of year: PromotionYear, in language: Language) -> [StaffMember.ID: Int] {
    guard let compiled = compile(year: year.year, in: language).compiled else { return [:] }
    return Dictionary(
      zip(compiled.year.staff.map(\.id), compiled.fairShares),
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The path of the plan that `plan` wrote last, or of the latest release.
  func planFile(of year: PromotionYear) -> String {
    "\(ExportFolder(workspace: root, year: year.year).path)/plan.json"
  }

  private func writtenPlan(of year: PromotionYear, _ wording: Wording) throws -> YearPlan {
    let path = planFile(of: year)
    guard let bytes = bytes(of: path) else {
      throw PrintRefusal("no-plan", at: path, wording.noPlanToPrint(year: year.year))
    }
    do {
      return try PlanFile.plan(from: bytes, for: year)
    } catch {
      throw PrintRefusal("plan-unreadable", at: path, wording.planFileUnreadable)
    }
  }
}
