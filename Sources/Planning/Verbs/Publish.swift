public import Bilingual
public import Diagnostics
import EventWorkspace
import Ledger
import PlanExports
import PromotionModel
import Wording

/// What to publish and how.
public struct PublishRequest: Sendable {
  public var year: Int?
  public var language: Language
  public var effort: Effort
  /// What the release is about, in a few words.
  public var message: String
  public var act: Act
  /// Whether to plan again where a draft of the same inputs is there.
  public var plansAnew: Bool
  /// Whether to publish a plan that lacks something that must be held.
  public var allowsMissing: Bool

  public init(
    year: Int? = nil,
    language: Language,
    effort: Effort = Effort(),
    message: String,
    act: Act,
    plansAnew: Bool = false,
    allowsMissing: Bool = false
  ) {
    self.year = year
    self.language = language
    self.effort = effort
    self.message = message
    self.act = act
    self.plansAnew = plansAnew
    self.allowsMissing = allowsMissing
  }
}

extension Workspace {
  public enum PublishOutcome: Sendable {
    /// The inputs have errors; nothing was planned or written.
    case refused
    /// Something that must be held is not in the plan: the names.
    case incomplete([String])
    /// Nobody would get anything new; the release that stands.
    case unchanged(ReleaseSummary)
    /// Somebody else has published since; nothing was, but the plan is kept as the draft.
    case overtaken(by: ReleaseSummary, changes: ChangeReport)
    /// An input file was changed while the plan was made.
    case inputsMoved
    case published(PublishReport)
  }

  /// Records a release of a year and swaps the exports in: of its draft, of what was planned before anything was
  /// published, or of a new plan.
  ///
  /// - Throws: what goes wrong with the ledger or the exports. Once the release is recorded it is
  ///   published: whatever goes wrong then is put right by the next command.
  public func publish(_ request: PublishRequest) throws
    -> (outcome: PublishOutcome, diagnostics: [Diagnostic])
  {
    try publish(request) { _ in }
  }

  /// The same, stopping at each step for what a test wants to do there.
  package func publish(
    _ request: PublishRequest,
    at reach: (PublishingStep) throws -> Void
  ) throws -> (outcome: PublishOutcome, diagnostics: [Diagnostic]) {
    let ledger = try ledgerIfAny()
    try ledger.map(settle)
    let reading = readWorkspace(at: root, year: request.year, language: request.language)
    guard let year = reading.year else { return (.refused, reading.diagnostics) }
    let base = try ledger?.base(of: year.year) ?? ReleaseBase.nothing
    let inputs = InputSnapshot(of: self, paths: reading.files, year: year)
    // Once something was published the ledger knows what people have seen.
    let written = base.release == nil ? written(for: year) : nil
    let (candidate, diagnostics) = try candidate(request, reading, inputs, written, ledger)
    guard let candidate else { return (.refused, diagnostics) }
    try reach(.planned)
    if let overtaken = try overtaken(candidate, base, request, ledger) {
      return (overtaken, diagnostics)
    }
    if !candidate.plan.missing.isEmpty, !request.allowsMissing {
      return (
        .incomplete(candidate.names(of: candidate.plan.missing, year, in: request.language)),
        diagnostics
      )
    }
    let maker = ReleaseMaker(
      base: base,
      hashesBefore: try base.release.flatMap { try ledger?.fileHashes(of: $0) } ?? [:],
      year: year,
      plan: candidate.plan,
      inputs: inputs.files,
      balances: candidate.balances,
      language: request.language,
      act: request.act,
      message: request.message
    )
    let made = try maker.release()
    try reach(.made)
    guard InputSnapshot(of: self, paths: reading.files, year: year).hash == inputs.hash else {
      return (.inputsMoved, diagnostics)
    }
    var outcome = try conclude(made, in: request.language, at: reach) { ledger, release in
      try ledger.keep(
        candidate.draft(
          after: release.number,
          inputs: inputs.hash,
          directory: made.proposal.plan.directory,
          by: request.act
        )
      )
    }
    if case .published(var report) = outcome {
      report.isOfDraft = candidate.isOlder
      let seen = written?.plan.fingerprint
      report.replacedPlan = seen == candidate.plan.fingerprint ? nil : seen
      outcome = .published(report)
    }
    return (outcome, diagnostics + defects(of: made))
  }

  // Records what was made and swaps it in; `save` keeps the work of whoever was overtaken by a
  // release.
  func conclude(
    _ made: ReleaseMaker.Made,
    in language: Language,
    at reach: (PublishingStep) throws -> Void,
    save: (Ledger, Release) throws -> Void
  ) throws -> PublishOutcome {
    if made.isUnchanged, let release = made.proposal.base.release {
      return .unchanged(ReleaseSummary(release))
    }
    let ledger = try openLedger(makingIt: true)
    switch try ledger.record(made.proposal) {
    case .overtaken(let release):
      try save(ledger, release)
      return .overtaken(
        by: ReleaseSummary(release),
        changes: ChangeReport(
          from: made.proposal.base.plan,
          to: try ledger.plan(of: release),
          Wording(language)
        )
      )
    case .recorded(let release):
      try reach(.recorded)
      try settle(ledger, year: release.year)
      try reach(.exported)
      // What is published is no draft any more. If it cannot be cleared away, the next draft will.
      try? ExportFolder(workspace: root, year: release.year, isDraft: true).remove()
      let folder = ExportFolder(workspace: root, year: release.year).path
      return .published(PublishReport(release, made, folder))
    }
  }

  func defects(of made: ReleaseMaker.Made) -> [Diagnostic] {
    let folder = ExportFolder(workspace: root, year: made.proposal.year).path
    let language = Language(rawValue: made.proposal.language) ?? .vietnamese
    return made.files.printWarnings(below: folder, Wording(language))
  }
}
