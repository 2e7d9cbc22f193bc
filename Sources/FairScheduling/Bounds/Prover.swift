/// How long to look for a bound.
public struct BoundEffort: Sendable {
  /// Evaluations of the relaxation at most; nil for as long as `isStopped` lets it.
  public var rounds: Int?
  public var isStopped: @Sendable () -> Bool
  /// The same for what is missing, before the cost has its turn.
  public var isMissingStopped: @Sendable () -> Bool = { false }
  /// The same for verifying what was found.
  public var isCheckStopped: @Sendable () -> Bool = { false }
  /// Cases to split into at most; 1 to leave it at one list of prices.
  public var cases: Int
  /// Operating-system threads; what is proved does not depend on them unless `isStopped` does.
  public var threads: Int
  /// Told of better bounds and plans, from the calling thread.
  public var onProgress: @Sendable (Proving) -> Void

  public init(
    rounds: Int? = nil,
    cases: Int = 1,
    threads: Int = 2,
    isStopped: @escaping @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (Proving) -> Void = { _ in }
  ) {
    self.rounds = rounds
    self.cases = cases
    self.threads = threads
    self.isStopped = isStopped
    self.onProgress = onProgress
  }

  /// What takes a few tenths of a second at most, the same for the same problem; nil for problems so
  /// large that only ``lowerBound(of:)`` is as quick.
  public static func quick(for problem: Problem) -> BoundEffort? {
    let options = options(of: problem)
    guard options <= 200_000, problem.events.count * problem.people.count <= 1_000_000 else {
      return nil
    }
    return BoundEffort(rounds: max(5, min(40, 60_000 / options)))
  }

  /// What may be spent on missing events, so that something is left for the cost.
  func forMissing(_ problem: Problem) -> BoundEffort {
    var effort = self
    let limit = max(5, min(300, 10_000_000 / BoundEffort.options(of: problem)))
    effort.rounds = min(limit, rounds ?? .max)
    effort.cases = min(limit, cases)
    effort.isStopped = { [isStopped, isMissingStopped] in isStopped() || isMissingStopped() }
    return effort
  }

  private static func options(of problem: Problem) -> Int {
    problem.events.reduce(1) { $0 + $1.starts.count * max(1, $1.venues.count) }
  }

  /// The least that makes a certificate, however large the problem.
  public static func atOnce(for problem: Problem) -> BoundEffort {
    quick(for: problem) ?? BoundEffort(rounds: 0)
  }
}

/// How far a proof has come.
public struct Proving: Hashable, Sendable {
  /// The best plan known.
  public var score: Score
  /// What is proved of it.
  public var bound: Score
  /// Cases so far.
  public var cases: Int
}

/// What has been proved, and a better plan if one came along.
public struct Proven: Sendable {
  public var certificate: Certificate
  /// What was proved with a quarter of the cases: less, but sooner verified; nil where there were few.
  public var early: Certificate?
  /// What was proved without cases: verified at once.
  public var plain: Certificate
  public var plan: Plan?
  /// Whether it ended by itself, nothing being left to try.
  public var isExhausted: Bool
}

/// Proves that no plan is better than some score.
///
/// It stops at the score of the best plan known.
///
/// - Parameters:
///   - problem: Any.
///   - score: Of the best plan known.
///   - plan: That plan, if it is at hand: what it lacks is where small reasons are looked for.
///   - effort: How long to look.
/// - Returns: What is proved, by certificates of which the checker may believe one and not another.
public func prove(
  _ problem: Problem,
  against score: Score,
  beside plan: Plan? = nil,
  _ effort: BoundEffort
) -> Proven {
  guard score.missing > 0 else { return proveCost(of: problem, against: score, Lack(), effort) }
  let prover = MissingProver(problem, upTo: score.missing, effort)
  let lack = prover.first(beside: plan)
  let proven = proveCost(of: problem, against: score, lack, effort)
  guard lack.value < score.missing, prover.hasMore, !effort.isStopped() else { return proven }
  // Nothing else is left to try: what is missing has all the time there is.
  let more = prover.more()
  guard more.value > lack.value else { return proven }
  return proveCost(of: problem, against: score, more, effort)
}

/// Proves that no plan costs less, once it is known what is missing.
private func proveCost(
  of problem: Problem,
  against score: Score,
  _ lack: Lack,
  _ effort: BoundEffort
) -> Proven {
  let missing = lack.value
  var relaxer = Relaxer(RelaxedProblem(problem), scale: scale(for: problem))
  relaxer.mostMissing = missing
  guard score.missing > missing else {
    let found = bound(relaxer, upTo: score.cost, effort) { bound, cost, cases in
      effort.onProgress(
        Proving(
          score: Score(missing: missing, cost: cost),
          bound: Score(missing: missing, cost: bound),
          cases: cases
        )
      )
    }
    return Proven(found, lack, effort)
  }
  // With fewer missing events than are known to do, a plan may cost more.
  let first = relaxer.evaluate().value.ceilingQuotient(by: relaxer.scale)
  var single = effort
  single.cases = 1
  let found = bound(relaxer, upTo: max(score.cost, 2 * first), single) { bound, _, cases in
    effort.onProgress(
      Proving(score: score, bound: Score(missing: missing, cost: bound), cases: cases)
    )
  }
  return Proven(found, lack, effort)
}

extension Proven {
  /// What is proved of the cost, and of missing events.
  fileprivate init(_ found: Bounded, _ lack: Lack, _ effort: BoundEffort) {
    func certificate(_ cost: Int, _ proof: Certificate.Proof) -> Certificate {
      Certificate(
        bound: Score(missing: lack.value, cost: cost),
        missing: lack.groups,
        cost: proof
      )
    }
    self.init(
      certificate: certificate(found.value, found.proof),
      early: found.early.map { certificate($0.value, $0.proof) },
      plain: Certificate(
        bound: Score(missing: lack.plainValue, cost: found.plainValue),
        missing: lack.plain,
        cost: .prices(found.prices)
      ),
      plan: found.plan,
      isExhausted: found.isExhausted && !effort.isStopped()
    )
  }
}

/// Climbs, and splits into cases where that does not reach the target; tells of the bound, the target, and
/// how many cases there are.
func bound(
  _ relaxer: Relaxer,
  upTo target: Int,
  _ effort: BoundEffort,
  tell: (Int, Int, Int) -> Void = { _, _, _ in }
) -> Bounded {
  var wide = relaxer
  wide.threads = effort.threads
  var ascent = PriceAscent(wide)
  let rounds = effort.rounds ?? .max
  ascent.climb(
    rounds: rounds,
    target: target,
    isStopped: effort.isStopped,
    onImprovement: { tell(min(max(0, $0), target), target, 1) }
  )
  let value = min(max(0, ascent.cost), target)
  let prices = ascent.priceList
  var found = Bounded(value: value, proof: .prices(prices), plainValue: value, prices: prices)
  guard effort.cases > 1, value < target else { return found }
  var first = relaxer
  first.setPrices(ascent.bestPrices)
  var tree = CaseTree(first, target: target)
  var stages: [(cases: Int, value: Int, proof: Certificate.Proof)] = []
  let most = min(effort.cases, CaseTree.mostCases(prices: relaxer.prices.count))
  tree.grow(nodes: most, threads: effort.threads, isStopped: effort.isStopped) { tree in
    tell(max(tree.bound, min(value, tree.target)), tree.target, tree.count)
    if tree.bound > stages.last?.value ?? value, tree.count >= 2 * (stages.last?.cases ?? 1) {
      stages.append((tree.count, tree.bound, tree.proof))
    }
  }
  found.early = stages.last { $0.cases <= tree.count / 4 }.map { ($0.value, $0.proof) }
  found.plan = tree.plan
  found.isExhausted = tree.isDone
  found.plainValue = min(value, tree.target)
  (found.value, found.proof) =
    tree.bound > value ? (tree.bound, tree.proof) : (found.plainValue, found.proof)
  return found
}

/// A bound of the cost, or of missing events.
struct Bounded {
  var value: Int
  var proof: Certificate.Proof
  /// What prices alone prove, and those.
  var plainValue: Int
  var prices: PriceList
  /// What was proved with a quarter of the cases.
  var early: (value: Int, proof: Certificate.Proof)?
  /// A better plan, if one came along.
  var plan: Plan?
  /// Whether no case is left to be looked at.
  var isExhausted = true
}

/// As fine as whole numbers allow without overflow.
private func scale(for problem: Problem) -> Int {
  var total = 1.0
  let sessions = Double(problem.sessions)
  let farthest = Double(problem.people.flatMap(\.outing).max() ?? 0)
  for event in problem.events {
    total += Double(event.skipCost) + Double(event.starts.map(\.cost).max() ?? 0)
    total += Double(event.venues.map(\.cost).max() ?? 0)
    for shift in event.shifts {
      let dearest = Double(shift.costs.map(\.cost).max() ?? 0)
      total += Double(shift.count) * (dearest + farthest)
    }
  }
  for relation in problem.spread {
    let pairs = Double(relation.events.count * relation.events.count)
    total += Double(relation.weight) * pairs * (sessions + max(0, Double(relation.idealGap)))
  }
  for person in problem.people {
    let far = sessions + Double(person.target)
    total += Double(person.fairness) * far * far
  }
  return max(1, min(100_000, Int(1e15 / total)))
}
