/// How long to look for a bound.
public struct BoundEffort: Sendable {
  /// Evaluations of the relaxation at most; nil for as long as `isStopped` lets it.
  public var rounds: Int?
  public var isStopped: @Sendable () -> Bool

  public init(rounds: Int? = nil, isStopped: @escaping @Sendable () -> Bool = { false }) {
    self.rounds = rounds
    self.isStopped = isStopped
  }

  /// What takes a few tenths of a second at most, the same for the same problem.
  public static func quick(for problem: Problem) -> BoundEffort {
    let options = problem.events.reduce(1) { $0 + $1.starts.count * max(1, $1.venues.count) }
    return BoundEffort(rounds: min(40, 60_000 / options))
  }
}

/// Proves that no plan is better than some score.
///
/// - Parameter score: that of the best plan known, at which to stop; nil if none is.
/// - Returns: a certificate of the best bound found.
public func prove(_ problem: Problem, against score: Score?, _ effort: BoundEffort) -> Certificate {
  let rounds = effort.rounds ?? Int.max
  var missing = 0
  var missingProof: Certificate.Proof?
  if score?.missing != 0 {
    let bare = problem.withoutCosts
    var ascent = PriceAscent(Relaxer(RelaxedProblem(bare), scale: 1000))
    let target = score?.missing ?? problem.events.count { $0.mandatory }
    if ascent.cost > 0 || score != nil {
      ascent.climb(rounds: rounds / 2, target: target, isStopped: effort.isStopped)
    }
    missing = max(0, ascent.cost)
    if missing > 0 { missingProof = .prices(ascent.priceList) }
  }
  var relaxer = Relaxer(RelaxedProblem(problem), scale: scale(for: problem))
  relaxer.mostMissing = missing
  var ascent = PriceAscent(relaxer)
  let isOpen = score.map { $0.missing > missing } ?? true
  var target = score?.cost ?? 0
  if isOpen { target = max(target, 2 * max(1, ascent.cost)) }
  ascent.climb(rounds: rounds, target: target, isStopped: effort.isStopped)
  var cost = max(0, ascent.cost)
  if let score, score.missing == missing { cost = min(cost, score.cost) }
  return Certificate(
    bound: Score(missing: missing, cost: cost),
    missing: missingProof,
    cost: .prices(ascent.priceList)
  )
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
  return max(1, min(1000, Int(1e15 / total)))
}
