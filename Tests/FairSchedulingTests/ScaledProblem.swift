@testable import FairScheduling

extension Problem {
  /// The same problem with every cost multiplied.
  func scaled(by factor: Int) -> Problem {
    var copy = self
    for index in copy.people.indices {
      copy.people[index].fairness *= factor
      copy.people[index].outing = copy.people[index].outing.map { $0 * factor }
    }
    for index in copy.spread.indices { copy.spread[index].weight *= factor }
    for index in copy.events.indices { copy.events[index].scale(by: factor) }
    return copy
  }
}

extension Problem.Event {
  fileprivate mutating func scale(by factor: Int) {
    skipCost *= factor
    for index in starts.indices { starts[index].cost *= factor }
    for index in venues.indices { venues[index].cost *= factor }
    for shift in shifts.indices {
      for index in shifts[shift].costs.indices { shifts[shift].costs[index].cost *= factor }
    }
  }
}
