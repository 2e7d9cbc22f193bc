/// Raises the bound of a relaxation by walking its prices uphill.
///
/// The bound is a concave function of the prices; how much more of each resource is used than there
/// is, is a direction in which it may rise. Steps are as long as Polyak's rule says, with each price
/// moved in proportion to how far one unit of it matters. The walk is in floating point; what is
/// evaluated, and kept, are whole prices.
struct PriceAscent {
  private(set) var relaxer: Relaxer
  private(set) var best: Relaxation
  private(set) var bestPrices: [Int]
  private let weights: [Double]
  private var point: [Double]
  private var direction: [Double]
  /// No price goes beyond: sums of it could overflow.
  private let highest: Double
  /// How much of the last direction is kept: with much less prices swing from side to side.
  private static let momentum = 0.7
  /// In so many rounds the length of the step is found: it shrinks soon.
  private static let roundsOfSearch = 40
  /// How many rounds may gain nothing before the step shrinks, and to what part of it.
  private var patience: (rounds: Int, shrinkage: Double) {
    rounds < Self.roundsOfSearch ? (3, 0.7) : (15, 0.85)
  }
  /// Share of Polyak's step.
  private(set) var stride: Double
  private var sinceBest = 0
  private(set) var rounds = 0
  var isRemembering = false
  /// How often each event was at each option and, as the last, left out; the last rounds count most.
  private(set) var shares: [[Double]]
  /// How often each person was in each event.
  private(set) var service: [[Double]]
  /// How long each person was wanted, on average.
  private(set) var hours: [Double]

  init(_ relaxer: Relaxer, stride: Double = 0.1) {
    self.relaxer = relaxer
    self.stride = stride
    bestPrices = relaxer.prices
    point = relaxer.prices.map(Double.init)
    direction = [Double](repeating: 0, count: point.count)
    weights = PriceAscent.weights(relaxer.relaxed)
    let problem = relaxer.relaxed.problem
    highest = 1e17 / (Double(max(1, problem.events.count * problem.sessions)) * 2001)
    let people = relaxer.relaxed.problem.people.count
    shares = relaxer.relaxed.events.map { [Double](repeating: 0, count: $0.options.count + 1) }
    service = relaxer.relaxed.events.map { _ in [Double](repeating: 0, count: people) }
    hours = [Double](repeating: 0, count: people)
    best = self.relaxer.evaluate()
    hours = best.hours.map(Double.init)
  }

  private mutating func remember(_ round: Relaxation) {
    let weight = 0.08
    for person in hours.indices {
      hours[person] += weight * (Double(round.hours[person]) - hours[person])
    }
    for event in shares.indices {
      for option in shares[event].indices { shares[event][option] *= 1 - weight }
      let choice = round.choices[event]
      shares[event][choice < 0 ? shares[event].count - 1 : choice] += weight
      for person in service[event].indices { service[event][person] *= 1 - weight }
      for person in Set(relaxer.duties(event, round.choices[event]).map(\.person)) {
        service[event][person] += weight
      }
    }
  }

  /// Evaluates the best prices again, so that the relaxer's values are theirs.
  mutating func settle() -> Relaxation {
    relaxer.setPrices(bestPrices)
    return relaxer.evaluate()
  }

  /// The bound in whole units of cost: no plan costs less.
  var cost: Int { best.value.ceilingQuotient(by: relaxer.scale) }

  /// The prices that prove it.
  var priceList: PriceList { relaxer.relaxed.list(bestPrices, scale: relaxer.scale) }

  /// Walks.
  ///
  /// - Parameters:
  ///   - rounds: evaluations at most.
  ///   - target: the cost of a known plan.
  ///   - isStopped: asked before each evaluation.
  ///   - onImprovement: told of a higher bound, in whole units of cost.
  mutating func climb(
    rounds: Int,
    target: Int,
    isStopped: () -> Bool = { false },
    onImprovement: (Int) -> Void = { _ in }
  ) {
    var current = best
    var told = cost
    let goal = Double(target * relaxer.scale)
    for _ in 0..<rounds {
      if isStopped() || cost >= target || stride < 0.002 { return }
      self.rounds += 1
      let gap = max(goal - Double(current.value), Double(relaxer.scale))
      var norm = 0.0
      for index in point.indices {
        direction[index] =
          Self.momentum * direction[index] + (1 - Self.momentum) * Double(current.excess[index])
        if direction[index] < 0, point[index] <= 0, relaxer.relaxed.isNonnegative(index) {
          direction[index] = 0
        }
        norm += weights[index] * direction[index] * direction[index]
      }
      guard norm > 0 else { return }
      let step = stride * gap / norm
      for index in point.indices where direction[index] != 0 {
        point[index] += step * weights[index] * direction[index]
        let least = relaxer.relaxed.isNonnegative(index) ? 0 : -highest
        point[index] = min(max(point[index], least), highest)
      }
      if self.rounds % 5 == 1 { settleCommonPrices() }
      relaxer.setPrices(point.map { Int($0.rounded()) })
      current = relaxer.evaluate()
      if isRemembering { remember(current) }
      if current.value > best.value {
        best = current
        bestPrices = relaxer.prices
        sinceBest = 0
        if cost > told {
          told = cost
          onImprovement(told)
        }
      } else {
        sinceBest += 1
        if sinceBest > patience.rounds {
          sinceBest = 0
          stride *= patience.shrinkage
          point = bestPrices.map(Double.init)
          direction = direction.map { _ in 0 }
          current = best
        }
      }
    }
  }

  /// Moves the prices of money, of missing events and of all hours together to where the bound is highest.
  ///
  /// An event for which there is no money costs what leaving it out costs, and that everybody works
  /// less; so both have to rise together. Among the noise of thousands of prices of sessions neither would
  /// move.
  private mutating func settleCommonPrices() {
    let people = relaxer.relaxed.problem.people.indices
    let others = relaxer.relaxed.firstBudget...relaxer.relaxed.missingPrice
    var common = CommonPrices(
      relaxer,
      hourPrices: people.map { Int(point[$0].rounded()) },
      prices: others.map { Int(point[$0].rounded()) }
    )
    // All of them may end there at once.
    common.settle(highest: Int(highest) / others.count)
    for person in people {
      point[person] = min(max(point[person] + Double(common.shift), -highest), highest)
    }
    for (price, value) in zip(others, common.prices) { point[price] = Double(value) }
  }

  /// How far each price moves for one unit of excess, against the others.
  private static func weights(_ relaxed: RelaxedProblem) -> [Double] {
    var weights = [Double](repeating: 1, count: relaxed.priceCount)
    for series in relaxed.series {
      let unit = series.weight == 0 ? Double(max(1, series.capacity)) : 1
      for index in series.offset..<(series.offset + series.length) {
        weights[index] = 1 / (unit * unit)
      }
    }
    for (index, limit) in relaxed.budgetLimits.enumerated() {
      let unit = Double(max(1, limit)) / 10
      weights[relaxed.firstBudget + index] = 1 / (unit * unit)
    }
    for (index, person) in relaxed.problem.people.enumerated() {
      weights[index] = 0.01 * Double(max(1, person.fairness))
    }
    return weights
  }
}

extension Int {
  /// The quotient rounded up, for a divisor above zero.
  func ceilingQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor > 0 ? quotient + 1 : quotient
  }
}
