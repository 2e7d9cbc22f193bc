@testable import FairScheduling

extension PriceList {
  /// Loads added up where nothing else has a price.
  init(addingUp together: [Int], joined: [[Int]] = [], in problem: Problem) {
    let none = problem.people.map { _ in 0 }
    self.init(
      scale: 1,
      hours: none,
      budgets: problem.budgets.map { _ in 0 },
      missing: nil,
      sessions: [:],
      staffing: none,
      together: together,
      joined: joined
    )
  }
}
