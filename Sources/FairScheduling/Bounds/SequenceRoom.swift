/// How many of a few events there is time for, one after another, whoever works in them.
///
/// A convoy that is a day too short for its fairs, at any time of the year, takes too many ways to try. But of
/// events in the order in which they begin, only the last says when the next may: so the earliest moment at which each
/// set can have begun, by the event that began last, tells whether there is time (M. Held, R. Karp, "A dynamic programming
/// approach to sequencing problems", 1962).
struct SequenceRoom {
  private let problem: Problem
  /// When each event may begin, in order.
  private let starts: [[Int]]
  /// What the second begins after the start of the first at least, if it is not the earlier; nil where it is.
  private var lags: [[Int?]] = []

  /// Sets of more events are too many.
  private static let mostEvents = 10

  /// - Parameters:
  ///   - problem: Without costs.
  ///   - starts: When each event may begin, in order.
  init(_ problem: Problem, starts: [[Int]]) {
    self.problem = problem
    self.starts = starts
    let events = problem.events.indices
    lags = events.map { first in events.map { lag(from: first, to: $0) } }
  }

  /// How many events that count cannot be held, as far as time tells.
  ///
  /// - Parameter patience: How many steps from event to event may be looked at.
  /// - Returns: none, too, where it takes too long to tell.
  func missing(patience: Int) -> Int {
    var patience = patience
    var missing = 0
    for convoy in problem.within {
      let events = EventRelations.unique(convoy.events)
      missing = max(missing, self.missing(of: events, within: convoy.maxSpan, &patience))
    }
    // With both events of an order all that stands between them is over in time.
    for order in problem.after where missing == 0 {
      guard let maxGap = order.maxGap, order.minGap >= 0 else { continue }
      let events = between(order.first, order.second)
      let span = problem.events[order.first].length + maxGap + problem.events[order.second].length
      guard events.allSatisfy(counts) else { continue }
      missing = min(1, self.missing(of: events, within: span, &patience))
    }
    return max(missing, self.missing(of: Array(problem.events.indices), within: nil, &patience))
  }

  /// Two events, and those that come after the first and before the second wherever all are held.
  private func between(_ first: Int, _ second: Int) -> [Int] {
    func reached(from event: Int, _ next: (Problem.After) -> (from: Int, to: Int)) -> Set<Int> {
      var reached: Set<Int> = [event]
      var isOpen = true
      while isOpen {
        let more = problem.after.filter { $0.minGap >= 0 }.map(next)
          .filter { reached.contains($0.from) && !reached.contains($0.to) }
        reached.formUnion(more.map(\.to))
        isOpen = !more.isEmpty
      }
      return reached
    }
    let after = reached(from: first) { ($0.first, $0.second) }
    let before = reached(from: second) { ($0.second, $0.first) }
    return after.intersection(before).sorted()
  }

  /// How many of some events that count find no time within a span, or at all.
  private func missing(of events: [Int], within span: Int?, _ patience: inout Int) -> Int {
    guard 2...Self.mostEvents ~= events.count else { return 0 }
    let all = events.count { counts($0) }
    var most = 0
    // The span begins with the first event; without one, all may begin at any time.
    for event in events {
      for start in span == nil ? starts[event].prefix(1) : starts[event][...] {
        let end = span.map { start + $0 } ?? .max
        guard start + problem.events[event].length <= end else { continue }
        most = max(most, self.most(of: events, from: (event, start), to: end, &patience))
        if most == all || patience <= 0 { return 0 }
      }
    }
    return all - most
  }

  /// How many that count can follow an event until everything has to be over, the event itself included.
  private func most(
    of events: [Int],
    from first: (event: Int, start: Int),
    to end: Int,
    _ patience: inout Int
  ) -> Int {
    // By set and last event of it, positions in the list: the earliest start of that.
    var earliest = [Int](repeating: .max, count: events.count << events.count)
    guard let number = events.firstIndex(of: first.event) else { return 0 }
    earliest[(1 << number) * events.count + number] = first.start
    var most = 0
    for set in 1..<(1 << events.count) where set >> number & 1 == 1 {
      let members = events.indices.filter { set >> $0 & 1 == 1 }
      let reached = members.filter { earliest[set * events.count + $0] < .max }
      guard !reached.isEmpty else { continue }
      most = max(most, members.count { counts(events[$0]) })
      let others = events.indices.filter { other in
        set >> other & 1 == 0 && members.allSatisfy { lags[events[$0]][events[other]] != nil }
      }
      for last in reached {
        for other in others {
          patience -= 1
          guard let lag = lags[events[last]][events[other]],
            let start = next(events[other], from: earliest[set * events.count + last] + lag),
            start + problem.events[events[other]].length <= end
          else { continue }
          let place = (set | 1 << other) * events.count + other
          earliest[place] = min(earliest[place], start)
        }
      }
    }
    return most
  }

  private func counts(_ event: Int) -> Bool { problem.events[event].skipCost > 0 }

  /// The first moment from one on at which an event may begin.
  private func next(_ event: Int, from: Int) -> Int? {
    let own = starts[event]
    var (low, high) = (0, own.count)
    while low < high {
      let middle = (low + high) / 2
      if own[middle] < from { low = middle + 1 } else { high = middle }
    }
    return low < own.count ? own[low] : nil
  }

  /// What lies between the starts of two events at least, in this order; nil where they never come in it.
  private func lag(from first: Int, to second: Int) -> Int? {
    guard first != second else { return nil }
    let (one, other) = (problem.events[first], problem.events[second])
    var lag = 0
    for order in problem.after {
      if (order.first, order.second) == (first, second) {
        lag = max(lag, one.length + order.minGap)
      }
      if (order.first, order.second) == (second, first), other.length + order.minGap > 0 {
        return nil
      }
    }
    if let gap = WalkLayout.pair(first, second, problem).leastGap, other.length + gap > 0 {
      lag = max(lag, one.length + gap)
    }
    for shift in one.shifts {
      for later in other.shifts where later.skill == shift.skill && shift.from < later.to {
        let able = problem.people.count { $0.skills.contains(shift.skill) }
        if shift.count + later.count > able { lag = max(lag, shift.to - later.from) }
      }
    }
    return lag
  }
}
