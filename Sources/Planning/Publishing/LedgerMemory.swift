import Bilingual
import Diagnostics
import Ledger
import PromotionModel

/// What the ledger of a workspace has to say to the planning of a year.
struct LedgerMemory {
  /// What people bring over from the year before.
  private(set) var carried: [StaffMember.ID: Int] = [:]
  /// The events of the latest release of the year.
  private(set) var published: [PlannedEvent] = []
  /// A ledger that is there and cannot be read is an error: planning on would forget what is owed.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ workspace: Workspace, of year: Int, _ language: Language) {
    guard Ledger.exists(in: workspace.root) else { return }
    do {
      let ledger = try workspace.openLedger()
      let balances = try ledger.balancesCarried(into: year)
      carried = Dictionary(
        balances.map { (StaffMember.ID($0.key), $0.value) },
        uniquingKeysWith: { first, _ in first }
      )
      if let release = try ledger.latest(of: year) {
        published = try ledger.plan(of: release).yearPlan().events
      }
    } catch {
      diagnostics = [Diagnostic(failure: error, path: Ledger.path, in: language)]
    }
  }
}
