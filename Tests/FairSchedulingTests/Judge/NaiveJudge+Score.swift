@testable import FairScheduling

extension NaiveJudge {
  /// The score of a plan whose form is right, by the formula of the problem's page.
  func score(_ plan: Plan) -> Score {
    var missing = 0
    var cost = 0
    let held = Set(plan.events.map(\.event))
    for (index, event) in problem.events.enumerated() where !held.contains(index) {
      if event.mandatory { missing += 1 } else { cost += event.skipCost }
    }
    for held in plan.events {
      let event = problem.events[held.event]
      for start in event.starts where start.session == held.start { cost += start.cost }
      for venue in event.venues where venue.venue == held.venue { cost += venue.cost }
      for (shift, crew) in zip(event.shifts, held.crews) {
        for price in shift.costs where crew.contains(price.person) { cost += price.cost }
      }
      for (index, person) in problem.people.enumerated() {
        let isThere = held.crews.contains { $0.contains(index) }
        if isThere, let place = place(held) { cost += person.outing[place] }
      }
    }
    for spread in problem.spread {
      for a in plan.events where spread.events.contains(a.event) {
        for b in plan.events where spread.events.contains(b.event) && a.event < b.event {
          cost += spread.weight * max(0, spread.idealGap - gap(sessions(a), sessions(b)))
        }
      }
    }
    for (index, person) in problem.people.enumerated() {
      let load = work(plan).filter { $0.person == index }.reduce(0) { $0 + $1.sessions.count }
      cost += person.fairness * (load - person.target) * (load - person.target)
    }
    return Score(missing: missing, cost: cost)
  }
}
