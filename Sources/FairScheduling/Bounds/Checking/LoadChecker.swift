/// What some people's loads prove, computed plainly.
///
/// Event by event it is all that those people can have worked so far, each at its least price. Money that is spent is
/// a load, too.
struct LoadChecker {
  /// What may become of an event, or of some together: for the hours of the people looked at, and what is spent, the
  /// least price.
  typealias Outcomes = [[Int]: Int]

  private struct Outcome {
    var hours: [Int]
    /// Beyond the cheapest.
    var price: Int
    /// Added to the number of some loads, it gives the number of what they are then.
    var code: UInt128
  }

  /// For each person looked at, from zero on, what a load costs beyond the best; then the same for money.
  private let unfairness: [[Int]]
  private let peopleCount: Int

  private static let mostStates = 1_000_000
  /// Tables of pairs that are larger are left.
  private static let mostCells = 20_000_000
  /// Of fewer people pairs tell little.
  private static let fewest = 4

  /// - Parameters:
  ///   - problem: whose people they are.
  ///   - prices: of their hours.
  ///   - hours: how long each may work.
  ///   - room: how much money may be spent of what is looked at.
  init(
    _ problem: Problem,
    _ prices: PriceList,
    _ hours: [ClosedRange<Int>],
    room: [Int] = []
  ) {
    peopleCount = prices.together.count
    let people = prices.together.map { index in
      let person = problem.people[index]
      var costs: [Int: Int] = [:]
      for load in hours[index] {
        let far = load - person.target
        costs[load] = person.fairness * prices.scale * far * far - prices.hours[index] * load
      }
      let least = costs.values.min() ?? 0
      return (0...hours[index].upperBound).map { load in
        costs[load].map { $0 - least } ?? PriceChecker.never
      }
    }
    unfairness = people + room.map { [Int](repeating: 0, count: $0 + 1) }
  }

  /// Whether whatever becomes of the events costs more than a limit.
  ///
  /// - Parameters:
  ///   - limit: in `1/scale`.
  ///   - events: for each what may become of it.
  ///   - base: what all costs besides.
  /// - Returns: no where that takes too much.
  func exceed(_ limit: Int, _ events: [Outcomes], base: Int) -> Bool {
    let cheapest = events.map { $0.values.min() ?? PriceChecker.never }
    let room = limit - cheapest.reduce(base) { min(PriceChecker.never, $0 + $1) }
    if room < 0 { return true }
    // Loads grow only: none may ever be longer than the longest that is not too unfair.
    let costs = unfairness.map { Array($0[...($0.lastIndex { $0 <= room } ?? 0)]) }
    var factors: [UInt128] = []
    var next: UInt128 = 1
    for own in costs {
      factors.append(next)
      let (product, isTooMuch) = next.multipliedReportingOverflow(by: UInt128(own.count))
      if isTooMuch { return false }
      next = product
    }
    let lists = zip(events, cheapest).map { event, least in
      event.compactMap { hours, price -> Outcome? in
        guard zip(hours, costs).allSatisfy({ $0 < $1.count }) else { return nil }
        let code = zip(hours, factors).reduce(UInt128()) { $0 + UInt128($1.0) * $1.1 }
        return Outcome(hours: hours, price: price - least, code: code)
      }
      .sorted { $0.price < $1.price }
    }
    .sorted { $0.count < $1.count }
    let alone = costs.indices.map { one in Prospect([one], costs, lists, room) }
    let two = (0..<peopleCount).flatMap { one in (one + 1..<peopleCount).map { [one, $0] } }
    let cells = two.reduce(0) { $0 + costs[$1[0]].count * costs[$1[1]].count }
    let isTold = peopleCount >= Self.fewest && cells * (lists.count + 1) <= Self.mostCells
    let pairs = isTold ? two.map { Prospect($0, costs, lists, room) } : []
    return isEmpty(lists, alone, pairs, room)
  }

  /// Whether nothing is left within some room after all lists.
  private func isEmpty(
    _ lists: [[Outcome]],
    _ alone: [Prospect],
    _ pairs: [Prospect],
    _ room: Int
  ) -> Bool {
    var states: [UInt128: (loads: [Int], spent: Int)] = [0: (unfairness.map { _ in 0 }, 0)]
    for (number, list) in lists.enumerated() {
      var after: [UInt128: (loads: [Int], spent: Int)] = [:]
      for (code, state) in states {
        for outcome in list {
          let spent = state.spent + outcome.price
          if spent > room { break }
          // Of what is too long for somebody the number means nothing.
          let own = alone.map { $0.least(number + 1, state.loads, outcome.hours) }
          let whole = own.reduce(spent) { min(PriceChecker.never, $0 + $1) }
          if whole > room { continue }
          let known = after[code + outcome.code]
          if let known, known.spent <= spent { continue }
          if known == nil {
            let isOpen = pairs.allSatisfy { pair in
              let others = pair.people.reduce(whole) { $0 - own[$1] }
              return others + pair.least(number + 1, state.loads, outcome.hours) <= room
            }
            if !isOpen { continue }
          }
          after[code + outcome.code] = (zip(state.loads, outcome.hours).map(+), spent)
        }
        if after.count > Self.mostStates { return false }
      }
      states = after
    }
    return states.isEmpty
  }

  /// What is still to come costs at least: how unfair one person's load is in the end, or two people's with what the
  /// outcomes cost that lead there.
  private final class Prospect {
    let people: [Int]
    private let costs: [[Int]]
    /// For each list what it may take of the people, at the least price.
    private let steps: [[(hours: [Int], price: Int)]]
    private let room: Int
    private let width: Int
    /// For each list and loads what is known: -1 for nothing yet.
    private var known: [[Int]]

    init(_ people: [Int], _ costs: [[Int]], _ lists: [[Outcome]], _ room: Int) {
      self.people = people
      self.costs = people.map { costs[$0] }
      self.room = room
      width = self.costs.last?.count ?? 1
      steps = lists.map { list in
        var prices: [[Int]: Int] = [:]
        for outcome in list {
          let hours = people.map { outcome.hours[$0] }
          prices[hours] = min(prices[hours] ?? .max, people.count == 1 ? 0 : outcome.price)
        }
        return prices.map { ($0.key, $0.value) }
      }
      let count = self.costs.reduce(1) { $0 * $1.count }
      known = [[Int]](repeating: [Int](repeating: -1, count: count), count: lists.count + 1)
    }

    /// After so many lists, some loads and more.
    func least(_ lists: Int, _ loads: [Int], _ more: [Int]) -> Int {
      let one = loads[people[0]] + more[people[0]]
      if people.count == 1 { return least(lists, 0, one) }
      return least(lists, one, loads[people[1]] + more[people[1]])
    }

    /// After so many lists and some loads of both people, the first being zero for one.
    private func least(_ lists: Int, _ one: Int, _ other: Int) -> Int {
      guard other < width, people.count == 1 || one < costs[0].count else {
        return PriceChecker.never
      }
      let place = one * width + other
      if known[lists][place] >= 0 { return known[lists][place] }
      var least = PriceChecker.never
      if lists == steps.count {
        let own = people.count == 1 ? 0 : costs[0][one]
        least = min(least, own + costs[people.count - 1][other])
      } else {
        for (hours, price) in steps[lists] where price <= room {
          let rest =
            people.count == 1
            ? self.least(lists + 1, 0, other + hours[0])
            : self.least(lists + 1, one + hours[0], other + hours[1])
          least = min(least, price + rest)
        }
      }
      known[lists][place] = least
      return least
    }
  }
}
