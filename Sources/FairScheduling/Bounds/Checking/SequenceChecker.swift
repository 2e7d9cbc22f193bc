/// Tries all orders in which a few events may begin, each as early as the one before lets it.
struct SequenceChecker {
  private struct Moment: Hashable {
    var begun: Set<Int>
    var last: Int
    var start: Int
  }

  private let problem: Problem
  private let isStopped: () -> Bool
  private let starts: [[Int]]
  private var obstacles: [[[(Int) -> Bool]]] = []
  /// Orders that were gone on from already.
  private var seen: Set<Moment> = []
  private var patience = 300_000

  /// - Parameters:
  ///   - problem: In which what counts costs one when left out.
  ///   - starts: When each event may begin, in order.
  ///   - isStopped: Asked often.
  init(_ problem: Problem, starts: [[Int]], _ isStopped: @escaping () -> Bool) {
    self.problem = problem
    self.starts = starts
    self.isStopped = isStopped
    obstacles = problem.events.indices.map { first in
      problem.events.indices.map { first == $0 ? [] : obstacles(first, $0) }
    }
  }

  /// Whether time leaves at least so many events out; false where that takes too long.
  mutating func isProved(missing: Int) -> Bool {
    for convoy in problem.within
    where isTooMuch(Set(convoy.events), missing, within: convoy.maxSpan) {
      return true
    }
    return isTooMuch(Set(problem.events.indices), missing, within: nil)
  }

  /// Whether so many of some events are left out, with whichever of them it begins.
  private mutating func isTooMuch(
    _ events: Set<Int>,
    _ missing: Int,
    within span: Int?
  ) -> Bool {
    let wanted = events.reduce(0) { $0 + problem.events[$1].skipCost } - missing + 1
    guard wanted > 0, events.count <= 10 else { return false }
    for first in events.sorted() {
      for start in span == nil ? Array(starts[first].prefix(1)) : starts[first] {
        seen = []
        let end = span.map { start + $0 } ?? .max
        guard start + problem.events[first].length <= end else { continue }
        if isReached(wanted, of: events, after: [first], first, (start, end)) { return false }
      }
    }
    return patience > 0 && !isStopped()
  }

  /// Whether so many that count begin in time, with those that have begun; true once it took too long.
  private mutating func isReached(
    _ wanted: Int,
    of events: Set<Int>,
    after begun: Set<Int>,
    _ last: Int,
    _ moment: (start: Int, end: Int)
  ) -> Bool {
    let held = begun.reduce(0) { $0 + problem.events[$1].skipCost }
    if held >= wanted { return true }
    patience -= 1
    guard patience > 0, !isStopped() else { return true }
    guard seen.insert(Moment(begun: begun, last: last, start: moment.start)).inserted else {
      return false
    }
    for next in events.subtracting(begun).sorted() {
      let obstacles = obstacles[last][next]
      let start = starts[next].first { start in
        start >= moment.start && obstacles.allSatisfy { $0(start - moment.start) }
      }
      guard let start, start + problem.events[next].length <= moment.end else { continue }
      if isReached(wanted, of: events, after: begun.union([next]), next, (start, moment.end)) {
        return true
      }
    }
    return false
  }

  /// What keeps a second event from beginning with a first one, so that it has to wait: each says whether it is over so many
  /// sessions after the start of the first, and from then on.
  private func obstacles(_ first: Int, _ second: Int) -> [(Int) -> Bool] {
    let (one, other) = (problem.events[first], problem.events[second])
    var rules: [(Int) -> Bool] = []
    for order in problem.after {
      if order.first == first, order.second == second {
        rules.append { $0 - one.length >= order.minGap }
      }
      if order.first == second, order.second == first {
        rules.append { -$0 - other.length >= order.minGap }
      }
    }
    for list in problem.apart where list.events.contains(first) && list.events.contains(second) {
      rules.append { max($0 - one.length, -$0 - other.length) >= list.minGap }
    }
    if !fit(one, other) { rules.append { $0 >= one.length } }
    for shift in one.shifts {
      for later in other.shifts where later.skill == shift.skill {
        let able = problem.people.filter { $0.skills.contains(shift.skill) }.count
        guard shift.count + later.count > able else { continue }
        rules.append { !(shift.from..<shift.to).overlaps($0 + later.from..<$0 + later.to) }
      }
    }
    // What would let them begin together may stand between them later, and no longer after that.
    return rules.filter { !$0(0) }
  }

  /// Whether venues and equipment are there for two events at one time.
  private func fit(_ one: Problem.Event, _ other: Problem.Event) -> Bool {
    if one.venues.count == 1, one.venues.map(\.venue) == other.venues.map(\.venue) { return false }
    return problem.equipment.indices.allSatisfy { equipment in
      let uses = (one.uses + other.uses).filter { $0.equipment == equipment }
      return uses.reduce(0) { $0 + $1.quantity } <= problem.equipment[equipment].quantity
    }
  }
}
