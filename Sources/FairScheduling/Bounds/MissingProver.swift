/// What is proved of missing events.
struct Lack {
  /// Events of which some are missing; none stands in two.
  var groups: [Certificate.Group] = []
  /// What is verified at once of it.
  var plain: [Certificate.Group] = []

  var value: Int { groups.missing }
  var plainValue: Int { plain.missing }
}

/// Proves how many mandatory events are missing at least: small reasons first, then prices of all there is.
struct MissingProver {
  private let problem: Problem
  private let whole: Relaxer
  private let target: Int
  private let effort: BoundEffort
  /// What may be spent before the cost has had its turn.
  private let firstEffort: BoundEffort

  static let scale = 1_000_000

  /// - Parameters:
  ///   - problem: With its costs.
  ///   - target: What is known to be enough.
  ///   - effort: For all that is to be proved.
  init(_ problem: Problem, upTo target: Int, _ effort: BoundEffort) {
    self.problem = problem.withoutCosts
    whole = Relaxer(RelaxedProblem(self.problem), scale: Self.scale)
    self.target = target
    self.effort = effort
    firstEffort = effort.forMissing(problem)
  }

  /// Whether ``more()`` looks farther than ``first(beside:)``.
  var hasMore: Bool { firstEffort.cases < effort.cases }

  /// What takes little time.
  func first(beside plan: Plan?) -> Lack {
    var lack = Lack()
    let chains = ChainProofs(whole.relaxed, scale: Self.scale)
    lack.groups = chains.groups(
      upTo: target,
      threads: effort.threads,
      isStopped: effort.isStopped
    )
    if let plan {
      let reasons = SmallReasons(problem, upTo: target, firstEffort)
      reasons.add(to: &lack.groups, beside: plan)
    }
    // Small reasons are verified as quickly as prices alone.
    lack.plain = lack.groups
    if lack.value < target { addOthers(to: &lack) }
    if lack.value < target {
      let all = proven(nil, whole, firstEffort)
      if all.value > lack.value { lack.groups = all.groups }
      if all.plainValue > lack.plainValue { lack.plain = all.plain }
    }
    return lack
  }

  /// Prices of the whole, for as long as there is time.
  func more() -> Lack { proven(nil, whole, effort) }

  /// What is missing of all events that are in no group yet.
  private func addOthers(to lack: inout Lack) {
    guard !lack.groups.isEmpty else { return }
    let used = lack.groups.members
    let others = problem.events.indices.filter { !used.contains($0) }
    guard !others.isEmpty else { return }
    let relaxer = Relaxer(RelaxedProblem(problem.part(of: others)), scale: Self.scale)
    let found = proven(others, relaxer, firstEffort, below: lack.value)
    lack.groups += found.groups
    lack.plain += found.plain
  }

  /// What prices and cases prove of a group, besides what others miss.
  private func proven(
    _ events: [Int]?,
    _ relaxer: Relaxer,
    _ effort: BoundEffort,
    below known: Int = 0
  ) -> Lack {
    let found = bound(relaxer, upTo: target - known, effort)
    func groups(_ missing: Int, _ proof: Certificate.Proof) -> [Certificate.Group] {
      missing > 0 ? [Certificate.Group(events: events, missing: missing, proof: proof)] : []
    }
    return Lack(
      groups: groups(found.value, found.proof),
      plain: groups(found.plainValue, .prices(found.prices))
    )
  }
}
