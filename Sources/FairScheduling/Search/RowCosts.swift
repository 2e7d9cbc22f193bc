/// What the events of a row cost at each start, to find the order in which they cost the least together.
///
/// All orders are gone through, those with a common beginning at once: what a beginning costs at least,
/// by the start of its last event, is all that what comes after it needs to know.
struct RowCosts {
  /// More than any cost.
  static let impossible = 1 << 54

  private let lengths: [Int]
  /// For each event its cost at each start, counted from the first start.
  private let costs: [[Int]]
  /// For each event the sessions that have to lie between it and each other.
  private let gaps: [[Int]]
  private let starts: Int
  /// For each event what it costs at its cheapest start.
  private let cheapest: [Int]
  /// Whether the order in which the events were given does not count.
  private let isAnother: Bool

  /// For each number of events placed: what they cost at least where the last begins at each start or before.
  private var least: [[Int]]
  private var order: [Int] = []
  private var bestCost = RowCosts.impossible
  private var bestOrder: [Int]?

  init(lengths: [Int], costs: [[Int]], gaps: [[Int]], isAnother: Bool) {
    self.lengths = lengths
    self.isAnother = isAnother
    self.costs = costs
    self.gaps = gaps
    starts = costs[0].count
    cheapest = costs.map { $0.min() ?? RowCosts.impossible }
    least = [[Int]](repeating: [Int](repeating: 0, count: starts), count: costs.count)
  }

  /// The cheapest order; nil where there is none.
  mutating func cheapestOrder() -> [Int]? {
    place(0, rest: cheapest.reduce(0, +))
    return bestOrder
  }

  /// Goes through the orders with this beginning, where `rest` is what the others cost at least.
  private mutating func place(_ depth: Int, rest: Int) {
    guard depth < costs.count else {
      let cost = least[depth - 1].last ?? RowCosts.impossible
      if !isAnother || !order.elementsEqual(order.indices) {
        (bestCost, bestOrder) = (cost, order)
      }
      return
    }
    for event in costs.indices where !order.contains(event) {
      fill(depth, with: event)
      let rest = rest - cheapest[event]
      guard (least[depth].last ?? RowCosts.impossible) + rest < bestCost else { continue }
      order.append(event)
      place(depth + 1, rest: rest)
      order.removeLast()
    }
  }

  private mutating func fill(_ depth: Int, with event: Int) {
    var lowest = RowCosts.impossible
    guard let last = order.last else {
      for start in 0..<starts {
        lowest = min(lowest, costs[event][start])
        least[0][start] = lowest
      }
      return
    }
    let distance = min(starts, lengths[last] + gaps[last][event])
    for start in 0..<distance { least[depth][start] = lowest }
    for start in distance..<starts {
      lowest = min(lowest, costs[event][start] + least[depth - 1][start - distance])
      least[depth][start] = lowest
    }
  }
}
