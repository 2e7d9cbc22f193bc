/// Budgets that what is left of the events could overspend, and what each event spends of them beyond what it spends
/// in any case.
struct TightBudgets {
  /// What may be spent of each beyond what is spent in any case, in units of its own; below zero where that alone is
  /// too much.
  let room: [Int]

  /// What each event spends where it counts.
  private let spends: [Int]
  private let budgets: [Problem.Budget]
  private let units: [Int]
  /// For each budget what each event spends in any case.
  private let least: [[Int]]

  /// Amounts are counted in units such that there is room for so many at most.
  private static let mostUnits = 4_000

  /// - Parameters:
  ///   - problem: whose budgets they are.
  ///   - starts: for each event what is left of its starts, nil for leaving it out.
  init(_ problem: Problem, _ starts: [[Int?]]) {
    let spends = problem.events.map(\.spend)
    self.spends = spends
    var budgets: [Problem.Budget] = []
    var least: [[Int]] = []
    var room: [Int] = []
    for budget in problem.budgets {
      let amounts = starts.enumerated().map { event, own in
        own.map { Self.amount(event, $0, budget, spends) }
      }
      let lowest = amounts.map { $0.min() ?? 0 }
      let most = amounts.reduce(0) { $0 + ($1.max() ?? 0) }
      guard most > budget.limit else { continue }
      budgets.append(budget)
      least.append(lowest)
      room.append(lowest.reduce(budget.limit) { $0 - $1 })
    }
    self.budgets = budgets
    self.least = least
    units = room.map { 1 + max(0, $0) / Self.mostUnits }
    // Rounded down, what is spent within the room still is.
    self.room = zip(room, units).map { $0 < 0 ? -1 : $0 / $1 }
  }

  /// None.
  init() {
    (spends, budgets, units, least, room) = ([], [], [], [], [])
  }

  var isEmpty: Bool { budgets.isEmpty }
  /// Whether some budget is overspent in any case.
  var isOverspent: Bool { room.contains { $0 < 0 } }

  /// What is spent of each by events of which nothing but their crews is left open.
  var none: [Int] { room.map { _ in 0 } }

  /// Whether no budget is overspent by so much.
  func have(_ spent: [Int]) -> Bool { zip(spent, room).allSatisfy(<=) }

  /// What an event spends.
  ///
  /// - Parameters:
  ///   - event: its position.
  ///   - start: nil if it is left out.
  /// - Returns: for each budget what is beyond what it spends in any case, in units; anything beyond the room once that
  ///   is exceeded.
  func spent(_ event: Int, startingAt start: Int?) -> [Int] {
    budgets.indices.map { index in
      let amount = Self.amount(event, start, budgets[index], spends)
      return min((amount - least[index][event]) / units[index], max(0, room[index]) + 1)
    }
  }

  private static func amount(
    _ event: Int,
    _ start: Int?,
    _ budget: Problem.Budget,
    _ spends: [Int]
  ) -> Int {
    guard let start, budget.from <= start, start < budget.to,
      budget.events?.contains(event) ?? true
    else { return 0 }
    return spends[event]
  }
}
