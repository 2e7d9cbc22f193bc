/// What a walk that staffs events has to know of a problem: what each two events are to each other.
final class CrewLayout: Sendable {
  private let problem: Problem
  private let bonds: [WalkLayout.Pair]
  private let orders: [Precedence]
  /// For each pair of events the orders they are in.
  private let ordersOfPair: [[Int]]
  /// For each pair of events whether they are anything to each other but for their people.
  private let areBound: [Bool]
  /// For each event and shift who can take it.
  private let able: [[[Int]]]
  /// How many sessions apart two events are looked at together, lest somebody does both who cannot.
  let farthest: Int
  /// The rest rule, if two shifts alone can break it.
  private let tiring: Problem.Rest?
  /// The first budget that counts from the first session on, if any.
  let budgets: [Int]

  private static let mostEvents = 40
  /// A walk keeps starts in sixteen bits.
  private static let mostSessions = 1 << 15

  init?(_ problem: Problem) {
    let most = problem.events.map(\.shifts.count).max() ?? 0
    guard problem.events.count <= CrewLayout.mostEvents,
      problem.people.count * most <= DutySet.capacity, problem.sessions < CrewLayout.mostSessions
    else { return nil }
    self.problem = problem
    let events = problem.events.indices
    bonds = events.flatMap { first in events.map { WalkLayout.pair(first, $0, problem) } }
    orders = Precedence.all(of: problem)
    var ordersOfPair = bonds.map { _ in [Int]() }
    for (index, order) in orders.enumerated() {
      for (first, second) in [(order.first, order.second), (order.second, order.first)] {
        ordersOfPair[Self.pair(first, second, of: problem)].append(index)
      }
    }
    self.ordersOfPair = ordersOfPair
    areBound = zip(bonds, ordersOfPair).map { pair, orders in
      pair.leastGap != nil || !pair.ideals.isEmpty || !orders.isEmpty
    }
    able = problem.events.map { event in
      event.shifts.map { shift in
        problem.people.indices.filter { problem.people[$0].skills.contains(shift.skill) }
      }
    }
    let longest = problem.events.flatMap(\.shifts).map { $0.to - $0.from }.max() ?? 0
    let perDay = max(1, problem.sessionsPerDay)
    let tiring = problem.rest.flatMap { rest in
      // A shift touches most days if it begins with the last session of one.
      2 * ((longest + perDay - 2) / perDay + 1) > rest.maxDays ? rest : nil
    }
    self.tiring = tiring
    // Rest reaches farther, but events of several days that are staffed together are too many to try.
    let nextDay = tiring == nil ? 0 : 2 * perDay
    farthest = max(problem.longestTravel, nextDay)
    budgets = problem.budgets.firstIndex { $0.from <= 0 }.map { [$0] } ?? []
  }

  /// Whether two events are anything to each other but for their people.
  func isBound(_ first: Int, _ second: Int) -> Bool {
    areBound[Self.pair(first, second, of: problem)]
  }

  /// Where what two events are to each other stands.
  private static func pair(_ first: Int, _ second: Int, of problem: Problem) -> Int {
    first * problem.events.count + second
  }

  /// What two starts cost each other; nil where they may not be.
  func cost(_ first: Int, _ start: Int, _ second: Int, _ other: Int) -> Int? {
    let position = Self.pair(first, second, of: problem)
    let pair = bonds[position]
    let gap = max(
      other - start - problem.events[first].length,
      start - other - problem.events[second].length
    )
    if let least = pair.leastGap, gap < least { return nil }
    for index in ordersOfPair[position] {
      let order = orders[index]
      let difference = order.first == first ? other - start : start - other
      if let least = order.least, difference < least { return nil }
      if let most = order.most, difference > most { return nil }
    }
    return pair.ideals.reduce(0) { $0 + $1.weight * max(0, $1.gap - gap) }
  }

  /// Whether what is required of the events held is held too.
  func isComplete(_ held: UInt64) -> Bool {
    orders.allSatisfy {
      !$0.requires || held >> UInt64($0.second) & 1 == 0 || held >> UInt64($0.first) & 1 == 1
    }
  }

  /// When and where an event is.
  struct Site: Hashable {
    var event: Int
    var start: Int
    var place: Int
  }

  /// The days on which somebody works at an event.
  func days(of site: Site) -> Set<Int> {
    problem.events[site.event].shifts.reduce(into: Set()) {
      $0.formUnion(problem.days(of: $1, startingAt: site.start))
    }
  }

  /// Whether somebody who works in one event might be missed in another, or not rest enough.
  func isNear(_ one: Site, _ other: Site) -> Bool {
    if !clashing(one, with: other).isEmpty { return true }
    guard let rest = problem.rest else { return false }
    let (own, its) = (days(of: one), days(of: other))
    let all = own.union(its)
    return all.contains { first in
      let window = first..<first + rest.window
      return own.contains(where: window.contains) && its.contains(where: window.contains)
        && all.count(where: window.contains) > rest.maxDays
    }
  }

  /// Pairs of shifts of two events that nobody can do both of.
  private func clashes(_ first: Site, _ second: Site) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    let way = (
      there: problem.travel[first.place][second.place],
      back: problem.travel[second.place][first.place]
    )
    for (one, shift) in problem.events[first.event].shifts.enumerated() {
      for (two, other) in problem.events[second.event].shifts.enumerated() {
        if shift.isTooNear(first.start, other, second.start, way: way)
          || tires(shift, first.start, other, second.start)
        {
          found.append((one, two))
        }
      }
    }
    return found
  }

  /// Whether two shifts are on more days than the rest rule allows within some window.
  private func tires(
    _ shift: Problem.Shift,
    _ start: Int,
    _ other: Problem.Shift,
    _ otherStart: Int
  ) -> Bool {
    guard let rest = tiring else { return false }
    let own = problem.days(of: shift, startingAt: start)
    let its = problem.days(of: other, startingAt: otherStart)
    return own.count + its.count > rest.maxDays && rest.isBroken(by: Set(own).union(its))
  }

  /// Whether somebody could have duties of two events that nobody can do both of.
  func meet(_ one: Site, _ other: Site) -> Bool {
    let longest = max(problem.events[one.event].length, problem.events[other.event].length)
    return abs(one.start - other.start) < longest + farthest && !clashing(one, with: other).isEmpty
  }

  private func duty(_ person: Int, _ shift: Int, _ site: Site) -> Int {
    CrewPricing.Duty(person: person, shift: shift).number(
      of: problem.events[site.event].shifts.count
    )
  }

  /// The duties of one event that keep somebody from a duty of another.
  func clashing(_ first: Site, with second: Site) -> DutySet {
    var set = DutySet()
    for (one, two) in clashes(first, second) {
      for person in able[first.event][one] where able[second.event][two].contains(person) {
        set.insert(duty(person, one, first))
      }
    }
    return set
  }

  /// The duties of a second event that nobody can do who has some in a first.
  func forbidden(in second: Site, by taken: DutySet, of first: Site) -> DutySet {
    var set = DutySet()
    for (one, two) in clashes(first, second) {
      for person in able[second.event][two] where taken.contains(duty(person, one, first)) {
        set.insert(duty(person, two, second))
      }
    }
    return set
  }
}

extension CrewLayout.Site {
  init(_ held: Plan.HeldEvent, in problem: Problem) {
    let venue = held.venue.map { problem.venues[$0].place }
    self.init(
      event: held.event,
      start: held.start,
      place: venue ?? problem.events[held.event].place
    )
  }
}
