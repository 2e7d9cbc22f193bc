/// Lets a few events begin one after another, each as early as those before let it, in all orders.
struct SequenceChecker {
  /// Which events have begun, bit by bit, and which of them last.
  private struct Row: Hashable {
    var begun: Int
    var last: Int
  }
  /// Whether a second event may begin so many sessions after a first one, and from then on.
  private typealias Rule = (Int) -> Bool

  private let problem: Problem
  private let isStopped: () -> Bool
  private let starts: [[Int]]
  private var rules: [[[Rule]]] = []
  /// For each event those that never begin before it.
  private var later: [Int] = []
  private var patience = 10_000_000

  private static let mostEvents = 10

  /// - Parameters:
  ///   - problem: In which what counts costs one when left out.
  ///   - starts: When each event may begin, in order.
  ///   - isStopped: Asked often.
  init(_ problem: Problem, starts: [[Int]], _ isStopped: @escaping () -> Bool) {
    self.problem = problem
    self.starts = starts
    self.isStopped = isStopped
    let events = problem.events.indices
    guard events.count < Int.bitWidth - 1 else { return }
    rules = events.map { first in events.map { first == $0 ? [] : rules(first, $0) } }
    later = events.map { event in
      problem.after.reduce(0) { set, order in
        let isStrict = order.minGap + problem.events[order.first].length > 0
        return order.first == event && order.second != event && isStrict
          ? set | 1 << order.second : set
      }
    }
  }

  /// Whether time leaves at least so many events out; false where that takes too long.
  mutating func isProved(missing: Int) -> Bool {
    if rules.isEmpty { return false }
    for convoy in problem.within
    where isTooMuch(Set(convoy.events), missing, within: convoy.maxSpan) {
      return true
    }
    if missing == 1, problem.after.contains(where: { isTooLong($0) }) { return true }
    return isTooMuch(Set(problem.events.indices), missing, within: nil)
  }

  /// Whether what stands between two events takes longer than may lie between them, so that not all can be held.
  private mutating func isTooLong(_ order: Problem.After) -> Bool {
    guard let most = order.maxGap, order.minGap >= 0 else { return false }
    // What is behind the first, and then of that what has the second behind it.
    var behind = [Bool](repeating: false, count: problem.events.count)
    var ahead = behind
    behind[order.first] = true
    ahead[order.second] = true
    for _ in problem.after {
      for next in problem.after where next.minGap >= 0 {
        if behind[next.first] { behind[next.second] = true }
        if ahead[next.second] { ahead[next.first] = true }
      }
    }
    let events = problem.events.indices.filter { behind[$0] && ahead[$0] }
    let lengths = problem.events[order.first].length + problem.events[order.second].length
    return events.allSatisfy { problem.events[$0].skipCost > 0 }
      && isTooMuch(Set(events), 1, within: lengths + most)
  }

  /// Whether so many of some events are left out, with whichever of them it begins.
  private mutating func isTooMuch(
    _ events: Set<Int>,
    _ missing: Int,
    within span: Int?
  ) -> Bool {
    let wanted = events.reduce(0) { $0 + problem.events[$1].skipCost } - missing + 1
    guard wanted > 0, events.count <= Self.mostEvents else { return false }
    for first in events.sorted() {
      for start in span == nil ? Array(starts[first].prefix(1)) : starts[first] {
        let end = span.map { start + $0 } ?? .max
        guard start + problem.events[first].length <= end else { continue }
        if isReached(wanted, of: events, from: first, at: start, to: end) { return false }
      }
    }
    return patience > 0 && !isStopped()
  }

  /// Whether so many that count can begin from one on and be over in time; true once it took too long.
  private mutating func isReached(
    _ wanted: Int,
    of events: Set<Int>,
    from first: Int,
    at start: Int,
    to end: Int
  ) -> Bool {
    // The earlier the last began, the better for all that follow.
    var rows = [Row(begun: 1 << first, last: first): start]
    while !rows.isEmpty {
      var longer: [Row: Int] = [:]
      for (row, start) in rows {
        let held = events.filter { row.begun >> $0 & 1 == 1 }
        if held.reduce(0, { $0 + problem.events[$1].skipCost }) >= wanted { return true }
        if isStopped() { return true }
        for event in events.subtracting(held) where later[event] & row.begun == 0 {
          patience -= 1
          if patience <= 0 { return true }
          guard let next = next(event, after: row.last, at: start),
            next + problem.events[event].length <= end
          else { continue }
          let reached = Row(begun: row.begun | 1 << event, last: event)
          longer[reached] = min(longer[reached] ?? .max, next)
        }
      }
      rows = longer
    }
    return false
  }

  /// When an event begins at the earliest if another, which began then, was the last.
  private func next(_ event: Int, after last: Int, at start: Int) -> Int? {
    let own = starts[event]
    let rules = rules[last][event]
    // What is too early for a rule comes before all that is not.
    var (early, late) = (-1, own.count)
    while late - early > 1 {
      let middle = (early + late) / 2
      let wait = own[middle] - start
      if wait >= 0, rules.allSatisfy({ $0(wait) }) { late = middle } else { early = middle }
    }
    return late < own.count ? own[late] : nil
  }

  /// What keeps a second event from beginning with a first one, so that it has to wait.
  private func rules(_ first: Int, _ second: Int) -> [Rule] {
    let (one, other) = (problem.events[first], problem.events[second])
    var rules: [Rule] = []
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
