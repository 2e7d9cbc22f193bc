extension PriceChecker {
  /// Whether a list of prices is one for this problem: all lists as long as they must be, nothing
  /// negative but hours, and no number so large that sums of it could overflow.
  func fits(_ prices: PriceList) -> Bool {
    guard (1...1_000_000).contains(prices.scale), prices.hours.count == problem.people.count else {
      return false
    }
    guard prices.budgets.count == problem.budgets.count else { return false }
    guard prices.budgets.allSatisfy({ $0 >= 0 }), prices.missing ?? 0 >= 0 else { return false }
    for (resource, list) in prices.sessions {
      guard isKnown(resource), list.allSatisfy({ $0 >= 0 }) else { return false }
      guard list.count <= 4 * max(1, problem.sessions) else { return false }
    }
    guard prices.walked.isEmpty || fits(walked: prices.walked) else { return false }
    guard Set(prices.together).count == prices.together.count, prices.together.count <= 16,
      prices.together.allSatisfy(problem.people.indices.contains)
    else { return false }
    guard prices.joined.count <= problem.events.count,
      prices.joined.allSatisfy({ group in
        group.count <= problem.events.count
          && group.allSatisfy(problem.events.indices.contains)
      })
    else { return false }
    if !prices.staffing.isEmpty {
      guard prices.staffing.count == problem.people.count else { return false }
      var staffing = prices
      staffing.hours = prices.staffing
      guard magnitude(staffing) < 1e18 else { return false }
    }
    return magnitude(prices) < 1e18
  }

  func fits(_ matter: Certificate.Case) -> Bool {
    guard case .event(let event, let matter) = matter else {
      if case .hours(let person, _) = matter { return problem.people.indices.contains(person) }
      return false
    }
    guard problem.events.indices.contains(event) else { return false }
    switch matter {
    case .isHeld, .startsBefore: return true
    case .isAt(let venue): return problem.venues.indices.contains(venue)
    case .isServed(let person): return problem.people.indices.contains(person)
    }
  }

  private func isKnown(_ resource: PriceList.Resource) -> Bool {
    switch resource {
    case .venue(let index): problem.venues.indices.contains(index)
    case .equipment(let index): problem.equipment.indices.contains(index)
    case .crowd(let index, let fit): problem.equipment.indices.contains(index) && fit >= 1
    case .apart(let index): problem.apart.indices.contains(index)
    case .spread(let index): problem.spread.indices.contains(index)
    case .person(let index): problem.people.indices.contains(index)
    case .notBefore(let index):
      (0..<orderCount).contains(index) && relation(index).least != nil
    case .notAfter(let index):
      (0..<orderCount).contains(index) && relation(index).most != nil
    }
  }

  /// Different events, no more than a walk can take in.
  private func fits(walked: [Int]) -> Bool {
    walked.count <= 14 && Set(walked).count == walked.count && problem.sessions <= 30_000
      && walked.allSatisfy { problem.events.indices.contains($0) }
  }

  var orderCount: Int {
    problem.after.count
      + problem.within.reduce(0) { total, convoy in
        let count = Set(convoy.events).count
        return total + count * max(0, count - 1)
      }
  }

  /// More than any sum of it can be.
  private func magnitude(_ prices: PriceList) -> Double {
    let events = Double(problem.events.count + 1)
    var total = 0.0
    for (resource, list) in prices.sessions {
      var most = 1.0
      if case .equipment = resource { most = 2 * Double(capacity(resource)) + 1 }
      total += list.reduce(0.0) { $0 + Double($1) } * events * most
    }
    for (index, price) in prices.budgets.enumerated() {
      let most = 2 * Double(problem.budgets[index].limit / moneyUnits[index]) + 1
      total += Double(price) * events * most
    }
    let sessions = Double(max(1, problem.sessions))
    for (person, price) in zip(problem.people, prices.hours) {
      let far = sessions + Double(person.target)
      total += abs(Double(price)) * sessions
      total += Double(person.fairness) * Double(prices.scale) * far * far
    }
    total += Double(prices.missing ?? 0) * events
    var costs = 0.0
    let farthest = Double(problem.people.flatMap(\.outing).max() ?? 0)
    for event in problem.events {
      costs += Double(event.skipCost) + Double(event.starts.map(\.cost).max() ?? 0)
      costs += Double(event.venues.map(\.cost).max() ?? 0)
      for shift in event.shifts {
        costs += Double(shift.count) * Double(shift.costs.map(\.cost).max() ?? 0)
        costs += Double(shift.count) * farthest
      }
    }
    for relation in problem.spread {
      let pairs = Double(relation.events.count * relation.events.count)
      costs += Double(relation.weight) * pairs * (sessions + max(0, Double(relation.idealGap)))
    }
    return total + costs * Double(prices.scale)
  }
}
