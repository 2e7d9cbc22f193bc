/// Groups of few events that cannot all be held, each with its proof.
struct SmallReasons {
  private let problem: Problem
  private let target: Int
  private let effort: BoundEffort

  /// How many ways to hold a few events are gone through before prices are tried, and after.
  private static let tries = (first: 100_000, last: 400_000)
  /// Larger groups are no small reason.
  private static let mostTogether = 20
  /// Rounds and cases that the proof of a group takes at most, and what may be spent in vain before all others are
  /// left.
  private let limits: (rounds: Int, cases: Int, vain: Int)
  /// What an event around which nothing is found costs of that, and a group that is not proved.
  private static let vain = (search: 1, proof: 5)

  /// - Parameters:
  ///   - bare: A problem without costs.
  ///   - target: How many missing events are known to be enough.
  ///   - effort: How long to look.
  init(_ bare: Problem, upTo target: Int, _ effort: BoundEffort) {
    problem = bare
    self.target = target
    self.effort = effort
    limits = effort.cases > 1 ? (100, 200, 40) : (20, 6, 10)
  }

  /// Few events that cannot all be held, around each that a plan lacks.
  func add(to groups: inout [Certificate.Group], beside plan: Plan) {
    let held = Set(plan.events.map(\.event))
    let subsets = InfeasibleSubsets(problem, isStopped: effort.isStopped)
    var vain = 0
    for event in problem.events.indices where problem.events[event].skipCost > 0 {
      guard groups.missing < target, vain < limits.vain, !effort.isStopped() else { return }
      guard !held.contains(event) else { continue }
      guard let few = few(around: event, subsets, groups) else {
        vain += Self.vain.search
        continue
      }
      if !add(few, to: &groups), !widen(few, around: event, subsets, &groups) {
        vain += Self.vain.proof
      }
    }
  }

  /// Leaving out one event may be enough for a reason and for those it meets; then for no larger one.
  private func widen(
    _ few: [Int],
    around event: Int,
    _ subsets: InfeasibleSubsets,
    _ groups: inout [Certificate.Group]
  ) -> Bool {
    let met = groups.filter { $0.meets(few) }
    guard !met.isEmpty else { return false }
    let all = met.members.union(few).sorted()
    let more = subsets.subset(around: event, extending: all, known: met.missing)
    return more.map { add($0, to: &groups) } ?? false
  }

  /// A small reason for an event to be missing, apart from what is missing already.
  private func few(around event: Int, _ subsets: InfeasibleSubsets, _ groups: [Certificate.Group])
    -> [Int]?
  {
    if let group = groups.first(where: { $0.events?.contains(event) ?? false }) {
      return subsets.subset(around: event, extending: group.events ?? [], known: group.missing)
    }
    // What is in a group is left for that, if there is a reason without it.
    let used = groups.members
    if let few = subsets.subset(around: event, unless: used.contains) { return few }
    return used.isEmpty ? nil : subsets.subset(around: event)
  }

  /// Adds a group, together with those that have events in common with it, if that proves more.
  private func add(_ few: [Int], to groups: inout [Certificate.Group]) -> Bool {
    let merged = groups.filter { $0.meets(few) }
    let events = merged.members.union(few).sorted()
    let known = merged.missing
    guard events.count <= Self.mostTogether else { return false }
    guard let group = group(of: events, missingOver: known, upTo: target - groups.missing + known)
    else {
      return false
    }
    groups = groups.filter { !$0.meets(few) } + [group]
    return true
  }

  /// Some events with a proof that more than so many of them are missing.
  private func group(
    of events: [Int],
    missingOver known: Int,
    upTo target: Int
  ) -> Certificate.Group? {
    let part = problem.part(of: events)
    func searched(_ tries: Int) -> Certificate.Group? {
      // Time is asked once, for all shifts: with fewer there is no less of it.
      let inTime = ExhaustiveSearch(part, patience: tries).missingInTime
      var missing = max(known, min(target, inTime))
      while missing < target, isMissing(missing + 1, of: part, tries) { missing += 1 }
      guard missing > known else { return nil }
      return Certificate.Group(events: events, missing: missing, proof: nil)
    }
    if let group = searched(Self.tries.first) { return group }
    var effort = effort
    let isQuick = effort.cases == 1
    effort.rounds = min(limits.rounds, effort.rounds ?? .max)
    effort.cases = limits.cases
    var relaxer = Relaxer(RelaxedProblem(part), scale: MissingProver.scale)
    relaxer.seeksPlans = false
    let found = bound(relaxer, upTo: target, effort)
    if found.value > known {
      return Certificate.Group(events: events, missing: found.value, proof: found.proof)
    }
    return isQuick ? nil : searched(Self.tries.last)
  }

  /// Whether all ways to hold some events show that so many are missing.
  ///
  /// A duty that many could do is seldom the reason, and takes the most ways: without those it is tried first.
  private func isMissing(_ count: Int, of part: Problem, _ tries: Int) -> Bool {
    [0, 2, 5, .max].contains { most in
      var search = ExhaustiveSearch(part.withoutDuties(of: most), patience: tries)
      return search.isMissing(count)
    }
  }
}

extension Problem {
  /// The problem without the shifts for which there are more people than so many, which only makes it easier.
  fileprivate func withoutDuties(of most: Int) -> Problem {
    guard most < people.count else { return self }
    var part = self
    for event in part.events.indices {
      part.events[event].shifts.removeAll { shift in
        people.count { $0.skills.contains(shift.skill) } > most
      }
    }
    return part
  }
}

extension Certificate.Group {
  /// Whether it names one of some events.
  fileprivate func meets(_ few: [Int]) -> Bool { events?.contains(where: few.contains) ?? false }
}

extension [Certificate.Group] {
  /// How many events they miss together.
  public var missing: Int { reduce(0) { $0 + $1.missing } }
  /// The events that they name.
  var members: Set<Int> { Set(flatMap { $0.events ?? [] }) }
}

/// Few events each that cannot all be held, around those that a plan lacks; found in a moment, however large
/// the problem.
///
/// - Parameters:
///   - problem: Any.
///   - plan: One of its plans.
///   - isStopped: Asked often.
/// - Returns: groups that have no event in common, for ``CertificateChecker`` to believe or not.
public func smallReasons(
  of problem: Problem,
  beside plan: Plan,
  isStopped: @escaping @Sendable () -> Bool = { false }
) -> [Certificate.Group] {
  let held = Set(plan.events.map(\.event))
  let missing = problem.events.indices.filter { problem.events[$0].mandatory && !held.contains($0) }
  let effort = BoundEffort(rounds: 40, isStopped: isStopped)
  let reasons = SmallReasons(problem.withoutCosts, upTo: missing.count, effort)
  var groups: [Certificate.Group] = []
  reasons.add(to: &groups, beside: plan)
  return groups
}
