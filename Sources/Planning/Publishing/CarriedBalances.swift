import Bilingual
import Diagnostics
import Ledger
import PromotionModel

/// What the people of a workspace bring over from the year published before.
struct CarriedBalances {
  private(set) var sessions: [StaffMember.ID: Int] = [:]
  /// A ledger that is there and cannot be read is an error: planning on would forget what is owed.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ workspace: Workspace, into year: Int, _ language: Language) {
    guard Ledger.exists(in: workspace.root) else { return }
    do {
      let balances = try workspace.openLedger().balancesCarried(into: year)
      sessions = Dictionary(
        balances.map { (StaffMember.ID($0.key), $0.value) },
        uniquingKeysWith: { first, _ in first }
      )
    } catch {
      diagnostics = [Diagnostic(failure: error, path: Ledger.path, in: language)]
    }
  }
}
