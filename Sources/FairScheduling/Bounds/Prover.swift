/// How long to look for a bound.
public struct BoundEffort: Sendable {
  /// Evaluations of the relaxation at most; nil for as long as `isStopped` lets it.
  public var rounds: Int?
  public var isStopped: @Sendable () -> Bool
  /// Cases to split into at most; 1 to leave it at one list of prices.
  public var cases: Int

  public init(
    rounds: Int? = nil,
    cases: Int = 1,
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    self.rounds = rounds
    self.cases = cases
    self.isStopped = isStopped
  }

  /// What takes a few tenths of a second at most, the same for the same problem.
  public static func quick(for problem: Problem) -> BoundEffort {
    let options = problem.events.reduce(1) { $0 + $1.starts.count * max(1, $1.venues.count) }
    return BoundEffort(rounds: min(40, 60_000 / options))
  }
}

/// What has been proved, and a better plan if one came along.
public struct Proven: Sendable {
  public var certificate: Certificate
  public var plan: Plan?
}

/// Proves that no plan is better than some score.
///
/// It stops at the score of the best plan known.
public func prove(_ problem: Problem, against score: Score, _ effort: BoundEffort) -> Proven {
  let rounds = effort.rounds ?? Int.max
  var missing = 0
  var missingProof: Certificate.Proof?
  if score.missing > 0 {
    var ascent = PriceAscent(Relaxer(RelaxedProblem(problem.withoutCosts), scale: 1_000_000))
    ascent.climb(rounds: rounds, target: score.missing, isStopped: effort.isStopped)
    missing = min(max(0, ascent.cost), score.missing)
    if missing > 0 { missingProof = .prices(ascent.priceList) }
  }
  var relaxer = Relaxer(RelaxedProblem(problem), scale: scale(for: problem))
  relaxer.mostMissing = missing
  var ascent = PriceAscent(relaxer)
  // With fewer missing events than are known to do, a plan may cost more.
  let isOpen = score.missing > missing
  let target = isOpen ? max(score.cost, 2 * ascent.cost) : score.cost
  ascent.climb(rounds: rounds, target: target, isStopped: effort.isStopped)
  let cost = min(max(0, ascent.cost), target)
  var proven = Proven(
    certificate: Certificate(
      bound: Score(missing: missing, cost: cost),
      missing: missingProof,
      cost: .prices(ascent.priceList)
    ),
    plan: nil
  )
  guard effort.cases > 1, !isOpen, cost < target else { return proven }
  relaxer.setPrices(ascent.bestPrices)
  var tree = CaseTree(relaxer, target: target)
  tree.grow(nodes: effort.cases, isStopped: effort.isStopped)
  if tree.bound > cost {
    proven.certificate.bound.cost = tree.bound
    proven.certificate.cost = tree.proof
  }
  proven.plan = tree.plan
  return proven
}

/// As fine as whole numbers allow without overflow.
private func scale(for problem: Problem) -> Int {
  var total = 1.0
  let sessions = Double(problem.sessions)
  for event in problem.events {
    total += Double(event.skipCost) + Double(event.starts.map(\.cost).max() ?? 0)
    total += Double(event.venues.map(\.cost).max() ?? 0)
  }
  for person in problem.people {
    let far = sessions + Double(person.target)
    total += Double(person.fairness) * far * far + Double(person.outing.max() ?? 0)
  }
  return max(1, min(100_000, Int(1e15 / total)))
}
