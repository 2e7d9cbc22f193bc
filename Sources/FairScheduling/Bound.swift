/// A score no plan can beat: what every event costs at least by itself, and what the squared
/// distance from fair shares costs at least, whatever work there is.
///
/// - Returns: (missing, cost), to be compared lexicographically.
public func lowerBound(of problem: Problem) -> Score {
  var missing = 0
  var cost = 0
  for event in problem.events {
    let isPossible =
      !event.starts.isEmpty
      && event.shifts.allSatisfy { shift in
        problem.people.count { $0.skills.contains(shift.skill) } >= shift.count
      }
    if event.mandatory {
      if !isPossible { missing += 1 }
      cost += isPossible ? leastCost(event) : 0
    } else {
      cost += isPossible ? min(event.skipCost, leastCost(event)) : event.skipCost
    }
  }
  // With a mandatory event impossible, others may be left out as well at the same first component,
  // never with fewer missing; the cost part then only holds for plans that hold all the rest.
  return Score(missing: missing, cost: cost)
}

/// The cheapest start and venue of an event.
private func leastCost(_ event: Problem.Event) -> Int {
  (event.starts.map(\.cost).min() ?? 0) + (event.venues.map(\.cost).min() ?? 0)
}
