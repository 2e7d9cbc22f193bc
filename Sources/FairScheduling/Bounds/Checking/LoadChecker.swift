/// What some people's loads prove, computed plainly: event by event, all that those people can have worked so far,
/// each at its least price.
struct LoadChecker {
  /// What may become of an event: for the hours of the people looked at the least price.
  typealias Outcomes = [[Int]: Int]

  /// For each person looked at, from zero on, what a load costs beyond the best.
  private let unfairness: [[Int]]

  private static let mostStates = 1_000_000

  init(
    _ problem: Problem,
    _ prices: PriceList,
    _ hours: [ClosedRange<Int>]
  ) {
    unfairness = prices.together.map { index in
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
    let all = cheapest.reduce(base) { min(PriceChecker.never, $0 + $1) }
    if all > limit { return true }
    var toCome = unfairness.indices.map { person in
      let loads = events.map { $0.keys.map { $0[person] } }
      return (
        least: loads.reduce(0) { $0 + ($1.min() ?? 0) },
        most: loads.reduce(0) { $0 + ($1.max() ?? 0) }
      )
    }
    var costs = [unfairness.map { _ in 0 }: all]
    for (event, least) in zip(events, cheapest) {
      for person in toCome.indices {
        let loads = event.keys.map { $0[person] }
        toCome[person].least -= loads.min() ?? 0
        toCome[person].most -= loads.max() ?? 0
      }
      var next: [[Int]: Int] = [:]
      for (before, cost) in costs {
        for (hours, price) in event where cost + price - least <= limit {
          let loads = zip(before, hours).map(+)
          let known = next[loads] ?? .max
          let now = cost + price - least
          if now >= known || now + unfair(loads, toCome) > limit { continue }
          next[loads] = now
        }
      }
      if next.count > Self.mostStates { return false }
      costs = next
    }
    return costs.isEmpty
  }

  /// What loads cost at least in the end, each person by themselves.
  private func unfair(_ loads: [Int], _ toCome: [(least: Int, most: Int)]) -> Int {
    var total = 0
    for (person, load) in loads.enumerated() {
      let costs = unfairness[person]
      let first = load + toCome[person].least
      let last = min(load + toCome[person].most, costs.count - 1)
      if first > last { return PriceChecker.never }
      total += costs[first...last].min() ?? 0
      if total >= PriceChecker.never { return PriceChecker.never }
    }
    return total
  }
}
