/// Simulated annealing over whole numbers: a vendor goes where it had rather stand, and those who
/// stood there go where there is room.
///
/// Acceptance compares a worsening with a random draw of exponential shape made of leading zeros, so
/// that no floating point is needed and the same seed gives the same answer everywhere.
struct BoothSearch {
  private let problem: BoothProblem
  private var placement: Placement
  private var dice: Dice
  /// Stall → the runs over it, by length.
  private let runsOver: [[Int: [Int]]]
  private var best: [Int]
  private(set) var bestCost: Int
  /// Vendors taken from their runs by the current step, with those runs.
  private var moved: [(vendor: Int, run: Int)] = []

  /// Runs looked at when somebody has to go somewhere new.
  private static let choices = 6
  /// Times the search starts over from its best, at a lower heat each time.
  private static let rounds = 4

  init(_ problem: BoothProblem, start: [Int], seed: UInt64) {
    self.problem = problem
    var placement = Placement(problem)
    for (vendor, run) in start.enumerated() { placement.put(vendor, at: run) }
    self.placement = placement
    dice = Dice(seed: seed)
    var over = [[Int: [Int]]](repeating: [:], count: problem.stallCount)
    for (index, run) in problem.runs.enumerated() {
      for stall in run.stalls { over[stall][run.stalls.count, default: []].append(index) }
    }
    runsOver = over
    best = start
    bestCost = placement.cost
  }

  /// Vendor → run of the best found.
  var answer: [Int] { best }

  /// - Parameters:
  ///   - steps: how many moves are tried.
  ///   - heat: what a worsening may cost at first, on the average.
  ///   - goal: a cost that cannot be undercut; the search ends where it is reached.
  mutating func run(steps: Int, heat: Int, goal: Int) {
    let movable = problem.sizes.indices.filter { problem.options[$0].count > 1 }
    guard !movable.isEmpty, steps > 0 else { return }
    let length = max(steps / BoothSearch.rounds, 1)
    for round in 0..<BoothSearch.rounds {
      restore(best)
      for step in 0..<length where bestCost > goal {
        let left = length - step
        let temperature = (heat >> round) * left / length * left / length
        tryStep(movable[dice.below(movable.count)], temperature)
        if step % 2_000 == 1_999 { reassign() }
      }
      reassign()
    }
  }

  private mutating func restore(_ runs: [Int]) {
    for vendor in runs.indices { placement.take(vendor) }
    for (vendor, run) in runs.enumerated() { placement.put(vendor, at: run) }
  }

  private mutating func keepBest() {
    guard placement.cost < bestCost else { return }
    bestCost = placement.cost
    best = placement.runs
  }

  // MARK: - One step

  private mutating func tryStep(_ vendor: Int, _ temperature: Int) {
    let options = problem.options[vendor]
    let target = options[dice.below(options.count)].run
    guard target != placement.runs[vendor] else { return }
    let before = placement.cost
    moved.removeAll(keepingCapacity: true)
    remove(vendor)
    let pushed = placement.occupants(of: target)
    for other in pushed { remove(other) }
    placement.put(vendor, at: target)
    let ordered =
      pushed.count > 1 ? pushed.sorted { problem.sizes[$0] > problem.sizes[$1] } : pushed
    for other in ordered {
      guard let run = place(for: other) else { return undo() }
      placement.put(other, at: run)
    }
    let worsening = placement.cost - before
    if worsening <= 0 || isAccepted(worsening, temperature) { keepBest() } else { undo() }
  }

  private mutating func remove(_ vendor: Int) {
    moved.append((vendor, placement.runs[vendor]))
    placement.take(vendor)
  }

  private mutating func undo() {
    for (vendor, _) in moved where placement.runs[vendor] != Placement.nobody {
      placement.take(vendor)
    }
    for (vendor, run) in moved { placement.put(vendor, at: run) }
  }

  /// The cheapest of the runs that the step has freed and a few others that are free.
  private mutating func place(for vendor: Int) -> Int? {
    var found: Int?
    var least = Int.max
    let size = problem.sizes[vendor]
    for (_, old) in moved {
      for stall in problem.runs[old].stalls where placement.owners[stall] == Placement.nobody {
        for run in runsOver[stall][size] ?? [] { consider(run, vendor, &found, &least) }
      }
    }
    let options = problem.options[vendor]
    for _ in 0..<BoothSearch.choices {
      consider(options[dice.below(options.count)].run, vendor, &found, &least)
    }
    return found
  }

  private mutating func consider(_ run: Int, _ vendor: Int, _ found: inout Int?, _ least: inout Int)
  {
    let own = problem.costs[vendor][run]
    guard own < least, placement.isFree(run) else { return }
    let price = placement.price(of: vendor, at: run)
    if price < least { (found, least) = (run, price) }
  }

  /// The leading zeros of a random number and some bits behind them draw from an exponential
  /// distribution; its mean is about 92 sixty-fourths of the temperature.
  private mutating func isAccepted(_ worsening: Int, _ temperature: Int) -> Bool {
    let random = dice.next()
    let draw = (random >> 8 | 1 << 48).leadingZeroBitCount * 64 + Int(random & 63)
    return worsening * 64 <= temperature * draw
  }

  // MARK: - Many at once

  /// Gives vendors of one stall who have nothing to do with each other the best of their places.
  ///
  /// With stalls out of each other's reach, what a vendor costs at one of them does not depend on
  /// who stands at the others, so that the cheapest assignment is exact.
  private mutating func reassign() {
    guard problem.sizes.contains(1) else { return }
    var order = Array(0..<problem.stallCount)
    for index in order.indices.dropLast() {
      order.swapAt(index, index + dice.below(order.count - index))
    }
    var isOut = [Bool](repeating: false, count: problem.stallCount)
    var runs: [Int] = []
    var vendors: [Int] = []
    for stall in order where !isOut[stall] {
      let owner = placement.owners[stall]
      guard let run = runsOver[stall][1]?.first else { continue }
      if owner != Placement.nobody {
        guard problem.sizes[owner] == 1 else { continue }
        vendors.append(owner)
      }
      runs.append(run)
      for other in problem.runs[run].around + problem.runs[run].beside { isOut[other] = true }
    }
    let old = vendors.map { placement.runs[$0] }
    for vendor in vendors { placement.take(vendor) }
    var prices: [Int] = []
    for vendor in vendors {
      for run in runs {
        prices.append(
          problem.costs[vendor][run] == BoothProblem.forbidden
            ? Assignment.forbidden : placement.price(of: vendor, at: run)
        )
      }
    }
    let found = Assignment.cheapest(rows: vendors.count, columns: runs.count) {
      prices[$0 * runs.count + $1]
    }
    let new = found.map { $0.columns.map { runs[$0] } } ?? old
    for (vendor, run) in zip(vendors, new) { placement.put(vendor, at: run) }
    keepBest()
  }
}
