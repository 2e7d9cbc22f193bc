/// Few events that cannot all be held, looked for around those that a plan lacks.
///
/// After U. Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems" (2004):
/// the fewest of the nearest events are found, by doubling and halving, that leave no room; the last of them is
/// part of the reason. Whether there is room a short search says. So it may err, and what it names is to be proved.
struct InfeasibleSubsets {
  private let problem: Problem
  private let nearness: Nearness
  /// What each event is never held without, the events that count themselves included.
  private let needs: [[Int]]
  private let isStopped: @Sendable () -> Bool

  /// So many events near one are looked at.
  private static let mostNear = 24
  /// So many of the nearest have their own nearest looked at, too.
  private static let between = 6
  /// Larger reasons are no small ones.
  private static let mostEvents = 10
  /// How long a plan is sought of a few events, and for each of them besides.
  private static let effort = (steps: 100, perEvent: 25)

  /// - Parameters:
  ///   - bare: A problem without costs.
  ///   - isStopped: Asked often.
  init(_ bare: Problem, isStopped: @escaping @Sendable () -> Bool) {
    problem = bare
    nearness = Nearness(bare)
    self.isStopped = isStopped
    var required = [[Int]](repeating: [], count: bare.events.count)
    for order in bare.after where order.requires { required[order.second].append(order.first) }
    var needs = bare.events.indices.map { [$0] }
    for event in needs.indices {
      var index = 0
      while index < needs[event].count {
        for first in required[needs[event][index]] where !needs[event].contains(first) {
          needs[event].append(first)
        }
        index += 1
      }
    }
    self.needs = needs
  }

  /// Few events, one that a plan lacks among them, that leave no room for each other, as it seems.
  ///
  /// - Parameters:
  ///   - event: Counts, and is missing from some plan.
  ///   - group: Events of which some are known to be missing, to which others are to be added.
  ///   - known: How many of these are.
  ///   - isUsed: Whether an event must not be among those.
  /// - Returns: events in order of position, of which more are missing; nil where no few are found.
  func subset(
    around event: Int,
    extending group: [Int] = [],
    known: Int = 0,
    unless isUsed: (Int) -> Bool = { _ in false }
  ) -> [Int]? {
    guard !needs[event].contains(where: isUsed) else { return nil }
    var core = Set(needs[event] + group)
    func isEnough(_ near: some Collection<Int>) -> Bool {
      isMissing(more: known, of: core.union(near.flatMap { needs[$0] }))
    }
    if isEnough([]) { return core.sorted() }
    var near = near(event).filter { !core.contains($0) && !needs[$0].contains(where: isUsed) }
    var isKnown = false
    while core.count <= group.count + Self.mostEvents, !isStopped() {
      // Twice as many each time, for it takes the longest with many; all are known to be once some were.
      var (enough, tooFew) = (min(1, near.count), 0)
      while enough < near.count || !isKnown, !isEnough(near.prefix(enough)) {
        guard enough < near.count else { return nil }
        (enough, tooFew) = (min(2 * enough, near.count), enough)
      }
      isKnown = true
      while enough - tooFew > 1 {
        let half = (enough + tooFew) / 2
        if isEnough(near.prefix(half)) { enough = half } else { tooFew = half }
      }
      guard enough > 0 else { return nil }
      core.formUnion(needs[near[enough - 1]])
      if isEnough([]) { return core.sorted() }
      near.removeSubrange((enough - 1)...)
    }
    return nil
  }

  /// The events that count and are most likely in the way of one, or of what is in its way, the likeliest first.
  private func near(_ event: Int) -> [Int] {
    let counting = problem.events.indices.filter { problem.events[$0].skipCost > 0 }
    // Where there are few, all may be.
    let isFew = problem.events.count <= Self.mostNear
    var likely = [Double](repeating: 0, count: problem.events.count)
    func look(from event: Int, times factor: Double) {
      for other in counting {
        // What it requires is in the way as it is itself.
        for need in needs[other] {
          likely[other] = max(likely[other], factor * nearness(event, need))
        }
      }
    }
    func nearest(_ count: Int) -> [Int] {
      let all = counting.filter { isFew || likely[$0] > 0 }
      return Array(all.sorted { (-likely[$0], $0) < (-likely[$1], $1) }.prefix(count))
    }
    for own in needs[event] { look(from: own, times: 1) }
    for other in nearest(Self.between) where other != event {
      look(from: other, times: min(1, likely[other]) / 2)
    }
    return nearest(Self.mostNear + 1).filter { $0 != event }
  }

  /// Whether a short search cannot hold all but so many of some events.
  private func isMissing(more known: Int, of events: Set<Int>) -> Bool {
    let part = problem.part(of: events.sorted()).asMandatory
    let steps = Self.effort.steps + Self.effort.perEvent * events.count
    let target = Score(missing: known, cost: .max)
    let options = SolveOptions(steps: steps, target: target, threads: 1, isStopped: isStopped)
    return solve(part, options).score > target
  }
}
