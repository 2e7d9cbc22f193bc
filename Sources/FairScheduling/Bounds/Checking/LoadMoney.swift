/// What events spend of budgets that they could overspend, computed plainly.
struct LoadMoney {
  /// What may be spent of each besides what is spent in any case, in units.
  private(set) var room: [Int] = []
  /// Whether something is overspent in any case.
  private(set) var isOverspent = false

  private let problem: Problem
  private var budgets: [(budget: Problem.Budget, least: [Int], unit: Int)] = []

  private static let mostUnits = 4_000

  /// - Parameters:
  ///   - problem: whose budgets they are.
  ///   - starts: for each event when it may be, nil where it may be left out.
  init(_ problem: Problem, _ starts: [[Int?]]) {
    self.problem = problem
    for budget in problem.budgets {
      var least: [Int] = []
      var most = 0
      for (event, own) in starts.enumerated() {
        let sums = own.map { Self.sum(of: event, $0, budget, problem) }
        least.append(sums.min() ?? 0)
        most += sums.max() ?? 0
      }
      if most <= budget.limit { continue }
      let left = budget.limit - least.reduce(0, +)
      if left < 0 { isOverspent = true }
      // Rounding down leaves what is possible possible.
      let unit = 1 + max(0, left) / Self.mostUnits
      budgets.append((budget, least, unit))
      room.append(max(0, left) / unit)
    }
  }

  /// What an event spends of each besides what it spends in any case, in units.
  func spent(_ event: Int, _ start: Int?) -> [Int] {
    budgets.map { (Self.sum(of: event, start, $0.budget, problem) - $0.least[event]) / $0.unit }
  }

  private static func sum(
    of event: Int,
    _ start: Int?,
    _ budget: Problem.Budget,
    _ problem: Problem
  ) -> Int {
    let isCounted = budget.events?.contains(event) ?? true
    guard isCounted, let start, start >= budget.from, start < budget.to else { return 0 }
    return problem.events[event].spend
  }
}
