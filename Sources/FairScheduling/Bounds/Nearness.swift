/// How likely two events are to be in each other's way, as a rough order in which to look at them.
struct Nearness {
  private let problem: Problem
  // By event: the lists it is in, the events it keeps an order with, where it may be, and the most people of
  // each skill that one of its shifts takes.
  private let apart: [[Int]]
  private let budgets: [[Int]]
  private let orders: [Set<Int>]
  private let venues: [Set<Int>]
  private let demand: [[String: Int]]
  /// How many people have each skill.
  private let able: [String: Int]
  /// From the first moment that an event can begin to the last that it can end.
  private let span: [ClosedRange<Int>?]
  /// How many starts it has.
  private let starts: [Int]

  init(_ problem: Problem) {
    self.problem = problem
    let count = problem.events.count
    func lists(_ members: [[Int]]) -> [[Int]] {
      var lists = [[Int]](repeating: [], count: count)
      for (index, events) in members.enumerated() {
        for event in Set(events) { lists[event].append(index) }
      }
      return lists
    }
    apart = lists(problem.apart.map(\.events))
    // What spends nothing is in nobody's way there.
    budgets = lists(
      problem.budgets.map {
        ($0.events ?? Array(0..<count)).filter { problem.events[$0].spend > 0 }
      }
    )
    var orders = [Set<Int>](repeating: [], count: count)
    for precedence in Precedence.all(of: problem) {
      orders[precedence.first].insert(precedence.second)
      orders[precedence.second].insert(precedence.first)
    }
    self.orders = orders
    venues = problem.events.map { Set($0.venues.map(\.venue)) }
    demand = problem.events.map { event in
      Dictionary(event.shifts.map { ($0.skill, $0.count) }, uniquingKeysWith: max)
    }
    able = problem.people.reduce(into: [:]) { able, person in
      for skill in Set(person.skills) { able[skill, default: 0] += 1 }
    }
    let open = problem.events.map { event in
      event.starts.map(\.session).filter { problem.hasVenue(event, at: $0) }
    }
    starts = open.map(\.count)
    span = zip(problem.events, open).map { event, starts in
      guard let first = starts.min(), let last = starts.max() else { return nil }
      return first...(last + event.length)
    }
  }

  /// For how many sessions the second keeps the first from beginning, about, in each of its own starts.
  func callAsFunction(_ first: Int, _ second: Int) -> Double {
    guard let own = span[first], let other = span[second] else { return 0 }
    var reach = 0.0
    let length = Double(problem.events[first].length + problem.events[second].length)
    if orders[first].contains(second) { reach += Double(problem.sessions) }
    for budget in budgets[first] where budgets[second].contains(budget) {
      reach += share(budget, first, second) * Double(problem.sessions) / 4
    }
    for list in apart[first] where apart[second].contains(list) {
      let gap = problem.apart[list].minGap
      if max(own.lowerBound, other.lowerBound) < min(own.upperBound, other.upperBound) + gap {
        reach += max(0, length + Double(gap))
      }
    }
    if own.overlaps(other) {
      reach += clashes(first, second) * length
    } else if let rest = problem.rest,
      own.overlaps(other, within: rest.window * problem.sessionsPerDay)
    {
      // Days before or after tire people.
      reach += demands(first, second) * length / Double(rest.window)
    }
    return reach / Double(1 + starts[second])
  }

  private func share(_ budget: Int, _ first: Int, _ second: Int) -> Double {
    let spend = problem.events[first].spend + problem.events[second].spend
    return min(1, Double(spend) / Double(max(1, problem.budgets[budget].limit)))
  }

  /// How likely two events are not to be held at one time.
  private func clashes(_ first: Int, _ second: Int) -> Double {
    var clashes = 0.0
    let common = venues[first].intersection(venues[second]).count
    if common > 0 { clashes += Double(common) / Double(venues[first].count * venues[second].count) }
    for use in problem.events[first].uses {
      for other in problem.events[second].uses where other.equipment == use.equipment {
        let quantity = max(1, problem.equipment[use.equipment].quantity)
        clashes += squared(Double(use.quantity + other.quantity) / Double(quantity))
      }
    }
    return clashes + demands(first, second)
  }

  /// How likely two events are to want the same people.
  private func demands(_ first: Int, _ second: Int) -> Double {
    var demands = 0.0
    for (skill, count) in demand[first] {
      guard let other = demand[second][skill] else { continue }
      demands += squared(Double(count + other) / Double(max(1, able[skill] ?? 0)))
    }
    return demands
  }

  private func squared(_ share: Double) -> Double { min(1, share * share) }
}

extension ClosedRange<Int> {
  /// Whether two ranges have something in common once one reaches so far beyond its ends.
  fileprivate func overlaps(_ other: Self, within reach: Int) -> Bool {
    (lowerBound - reach...upperBound + reach).overlaps(other)
  }
}

extension Problem {
  /// Whether some venue of an event, if it needs one, is not closed then.
  fileprivate func hasVenue(_ event: Event, at start: Int) -> Bool {
    let times = start..<start + event.length
    return event.venues.isEmpty
      || event.venues.contains { choice in
        !venues[choice.venue].closed.contains { $0.overlaps(times) }
      }
  }
}
