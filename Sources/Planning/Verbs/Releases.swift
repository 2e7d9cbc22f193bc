public import Bilingual
import EventWorkspace
import Ledger
import Wording

extension Workspace {
  /// The releases of a year, the latest one first; of the last year in `Events` if nil.
  ///
  /// - Throws: `LedgerError` if nothing was ever published.
  public func releases(of year: Int? = nil) throws -> [ReleaseSummary] {
    let ledger = try openLedger()
    try settle(ledger)
    return try ledger.releases(of: year ?? currentYear(ledger)).reversed()
      .map(ReleaseSummary.init)
  }

  /// Which two plans to compare.
  public enum Comparison: Hashable, Sendable {
    /// The latest release with the one before it.
    case latest
    /// A release with the latest one.
    case since(Int)
    case releases(Int, Int)
    /// The latest release with the draft: what publishing would change.
    case draft
  }

  /// What is different between two releases of a year, or between a release and the draft.
  ///
  /// - Returns: the difference, and the numbers of the releases; nil for the draft or for nothing.
  /// - Throws: `LedgerError` if a release is not there.
  public func difference(_ comparison: Comparison, of year: Int? = nil, in language: Language)
    throws
    -> (from: Int?, to: Int?, changes: ChangeReport)
  {
    let ledger = try openLedger()
    try settle(ledger)
    let year = try year ?? currentYear(ledger)
    let latest = try ledger.latest(of: year)?.number ?? 0
    let numbers: (Int, Int?) =
      switch comparison {
      case .latest: (latest - 1, latest)
      case .since(let number): (number, latest)
      case .releases(let first, let second): (first, second)
      case .draft: (latest, nil)
      }
    let before =
      numbers.0 > 0 || comparison != .latest
      ? try ledger.plan(of: ledger.release(numbers.0, of: year)) : nil
    guard let second = numbers.1 else {
      guard let draft = try ledger.draft(of: year) else {
        throw LedgerTrouble.noDraft(year: year)
      }
      return (numbers.0, nil, ChangeReport(from: before, to: draft.plan, Wording(language)))
    }
    let after = try ledger.plan(of: ledger.release(second, of: year))
    let changes = ChangeReport(from: before, to: after, Wording(language))
    return (before == nil ? nil : numbers.0, second, changes)
  }
}

/// What cannot be done with a ledger that is in order.
enum LedgerTrouble: Error, Hashable {
  /// No draft is newer than the latest release.
  case noDraft(year: Int)
}
