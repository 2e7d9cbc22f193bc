import Ledger

extension Workspace {
  /// The ledger of the workspace; where there is none, a new one if `makingIt`.
  ///
  /// - Throws: `LedgerError`.
  func openLedger(makingIt: Bool = false) throws -> Ledger {
    try Ledger(at: "\(root)/\(Ledger.path)", makingIt: makingIt)
  }

  /// The ledger; nil where nothing was ever published.
  func ledgerIfAny() throws -> Ledger? {
    Ledger.exists(in: root) ? try openLedger() : nil
  }
}
