/// The bound as it depends on prices that do not change who or when is cheapest for an event: the same more
/// for everybody's hours, money, and missing events.
///
/// Every crew of an event works as long as any other, so these prices only decide whether, and in whose
/// time of budgets, it is held. Their best values are found without evaluating anything again.
struct CommonPrices {
  /// What an event costs when it is held while the same budgets pay for it, or when it is left out.
  private struct Way {
    /// Without the prices of `takes`; hours at the prices before any shift.
    var value: Int
    var work: Int
    var takes: [Take]
  }
  private struct Take {
    var price: Int
    var amount: Int
  }
  /// What is known at some prices.
  private struct Slope {
    /// How much more work there is than hours are wanted.
    var hours: Int
    /// How much more is taken than there is.
    var excess: [Int]
  }

  /// By how much all hours cost more.
  private(set) var shift = 0
  /// The prices of budgets, then that of missing events.
  private(set) var prices: [Int]
  private let ways: [[Way]]
  private let limits: [Int]
  private let relaxer: Relaxer
  private let hourPrices: [Int]

  /// A shift of hours farther than this is not looked for, in whole units of cost.
  private static let farthestShift = 1000
  private static let cycles = 3

  /// - Parameters:
  ///   - relaxer: after an evaluation.
  ///   - hourPrices: one for each person.
  ///   - prices: those of budgets and of missing events, to begin with.
  init(_ relaxer: Relaxer, hourPrices: [Int], prices: [Int]) {
    self.relaxer = relaxer
    self.hourPrices = hourPrices
    self.prices = prices
    let relaxed = relaxer.relaxed
    let missing = relaxed.budgetLimits.count
    limits = relaxed.budgetLimits + [relaxer.mostMissing]
    ways = relaxed.events.map { event in
      let held = relaxer.leastValues(event.index).map { budgets, value in
        let takes = budgets.map { Take(price: $0, amount: relaxed.spends[event.index][$0]) }
        return Way(value: value, work: relaxed.work[event.index], takes: takes)
      }
      let isCounted = event.isMandatory && relaxer.mostMissing > 0
      let skipped = Way(
        value: isCounted && relaxer.mayBeSkipped[event.index] ? 0 : relaxer.skipPrice(event),
        work: 0,
        takes: isCounted ? [Take(price: missing, amount: 1)] : []
      )
      return (held + [skipped]).filter { $0.value < Relaxer.never / 4 }
    }
  }

  /// Moves the shift and all prices to where the bound is highest, one price at a time, the shift with each, and
  /// those of all budgets together: where one alone costs more, events spend from another.
  mutating func settle(highest: Int) {
    var slope = settleShift()
    let budgets = Array(prices.indices.dropLast())
    for _ in 0..<Self.cycles {
      let before = prices
      for price in prices.indices { settle([price], &slope, highest: highest) }
      if budgets.count > 1 { settle(budgets, &slope, highest: highest) }
      if prices == before { return }
    }
  }

  /// - Parameters:
  ///   - group: the prices to move, all as far.
  ///   - slope: by how much the bound rises with each, before and after.
  ///   - highest: the most they may be.
  private mutating func settle(_ group: [Int], _ slope: inout [Double], highest: Int) {
    let old = prices
    func rise(_ slope: [Double]) -> Double { group.reduce(0) { $0 + slope[$1] } }
    let least = group.reduce(Int.max) { min($0, old[$1]) }
    let most = group.reduce(0) { max($0, old[$1]) }
    guard rise(slope) != 0, rise(slope) > 0 || least > 0 else { return }
    func move(by distance: Int) { for price in group { prices[price] = old[price] + distance } }
    var (low, high) = (-least, 0)
    if rise(slope) > 0 {
      var step = max(1, most / 4, relaxer.scale / 100)
      while rise(slope) > 0 {
        low = high
        if most + low == highest { return }
        high = min(low + step, highest - most)
        move(by: high)
        step *= 2
        slope = settleShift()
      }
    }
    while high - low > max(1, (most + high) / 1000) {
      let middle = low + (high - low) / 2
      move(by: middle)
      if rise(settleShift()) > 0 { low = middle } else { high = middle }
    }
    move(by: high)
    slope = settleShift()
  }

  /// Finds the best shift by halves.
  ///
  /// - Returns: for each price by how much the bound rises with it, the shift moving along.
  private mutating func settleShift() -> [Double] {
    var low = -Self.farthestShift * relaxer.scale
    var high = -low
    var (below, above): (Slope?, Slope?) = (nil, nil)
    while high - low > max(1, relaxer.scale / 1000) {
      let middle = low + (high - low) / 2
      let slope = slope(middle)
      if slope.hours > 0 { (low, below) = (middle, slope) } else { (high, above) = (middle, slope) }
    }
    shift = high
    guard let above, let below else { return (above ?? below)?.excess.map(Double.init) ?? [] }
    // At the shift itself the bound has a kink: a mixture of both sides does not change with it.
    let share = Double(below.hours) / Double(below.hours - above.hours)
    return zip(below.excess, above.excess).map {
      Double($0) + share * (Double($1) - Double($0))
    }
  }

  private func slope(_ shift: Int) -> Slope {
    var slope = Slope(hours: 0, excess: limits.map { -$0 })
    for ways in ways {
      var chosen: Way?
      var least = Int.max
      for way in ways {
        let value = way.takes.reduce(way.value + shift * way.work) {
          $0 + prices[$1.price] * $1.amount
        }
        if value < least { (chosen, least) = (way, value) }
      }
      guard let chosen else { continue }
      slope.hours += chosen.work
      for take in chosen.takes { slope.excess[take.price] += take.amount }
    }
    slope.hours -= relaxer.wantedHours(at: hourPrices.map { $0 + shift }).reduce(0, +)
    return slope
  }
}
