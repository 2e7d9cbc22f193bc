public import Bilingual
public import Diagnostics
import EventWorkspace
import Ledger
import PromotionModel
import Wording

extension Workspace {
  /// Publishes a new release that is equal to an old one: its plan, its inputs, its people.
  ///
  /// Only the calendars differ from those of then: for whoever has the latest release, going back is
  /// a change like any other. The files in `Events` stay as they are.
  ///
  /// - Parameters:
  ///   - number: the release to bring back.
  ///   - year: its year; nil for the last one in `Events`.
  ///   - message: nil for words that name the old release.
  ///   - act: who does it and when.
  ///   - language: the language of what is told; the release keeps its own.
  /// - Returns: how it ended, and what is not on paper as it should be.
  /// - Throws: `LedgerError` if there is no such release.
  public func restore(
    _ number: Int,
    of year: Int?,
    message: String? = nil,
    act: Act,
    in language: Language
  ) throws -> (outcome: PublishOutcome, diagnostics: [Diagnostic]) {
    try restore(number, of: year, message: message, act: act, in: language) { _ in }
  }

  /// The same, stopping at each step for what a test wants to do there.
  package func restore(
    _ number: Int,
    of year: Int?,
    message: String?,
    act: Act,
    in language: Language,
    at reach: (PublishingStep) throws -> Void
  ) throws -> (outcome: PublishOutcome, diagnostics: [Diagnostic]) {
    let ledger = try openLedger()
    try settle(ledger)
    let old = try ledger.release(number, of: try year ?? currentYear(ledger))
    let base = try ledger.base(of: old.year)
    let inputs = try ledger.inputs(of: old)
    let written = Language(rawValue: old.language) ?? language
    let reading = WorkspaceReader(InputSnapshot.folder(of: inputs))
      .read(year: old.year, language: language)
    guard let model = reading.year else { return (.refused, reading.diagnostics) }
    let made = try ReleaseMaker(
      base: base,
      hashesBefore: try base.release.map { try ledger.fileHashes(of: $0) } ?? [:],
      year: model,
      plan: try ledger.plan(of: old).yearPlan(),
      inputs: inputs,
      balances: try ledger.balances(of: old),
      language: written,
      act: act,
      message: message ?? Wording(written).restoringMessage(number),
      restored: number
    ).release()
    try reach(.made)
    let outcome = try conclude(made, in: language, at: reach) { _, _ in }
    return (outcome, defects(of: made))
  }

  /// The last year in `Events`, or else the last one that was published.
  func currentYear(_ ledger: Ledger) throws -> Int {
    try years.last ?? ledger.years().last ?? 0
  }
}
