import CivilCalendar
import FairScheduling
import PromotionModel

/// Moves planning conferences of a finished plan to the stated number of days before their first
/// fair, or as near to it as they can be without making the plan any worse.
///
/// The stated number is a preference below all others: among plans of one score, the one nearer to
/// it. It has no price, because the objective knows no cost that grows with a gap: such a cost on
/// the starts would pull the fairs, too.
struct StatedLeads {
  private let compiled: CompiledYear
  private let checker: PlanChecker

  init(_ compiled: CompiledYear) {
    self.compiled = compiled
    checker = PlanChecker(compiled.problem)
  }

  /// The same fairs on the same days; conferences with the same people.
  func settled(_ solution: Solution) -> Solution {
    var settled = solution
    for position in solution.plan.events.indices {
      guard let better = nearer(position, settled) else { continue }
      settled.plan.events[position] = better.held
      settled.score = better.score
      settled.isProved = better.score == settled.bound
    }
    return settled
  }

  private func nearer(
    _ position: Int,
    _ solution: Solution
  ) -> (held: Plan.HeldEvent, score: Score)? {
    let held = solution.plan.events[position]
    guard case .conference(let prepared, let template) = compiled.events[held.event].role,
      let first = firstOpening(of: prepared, in: solution.plan)
    else { return nil }
    let numbers = compiled.problem.events[held.event]
    let distance = { (start: Int) in abs(first - lastDay(held.event, start) - template.daysBefore) }
    let nearer = numbers.starts.map(\.session)
      .filter { distance($0) < distance(held.start) }
      .sorted { (distance($0), $0) < (distance($1), $1) }
    let venues = [held.venue] + numbers.venues.map(\.venue).filter { $0 != held.venue }
    for start in nearer {
      for venue in venues {
        var plan = solution.plan
        plan.events[position].start = start
        plan.events[position].venue = venue
        let checked = checker.check(plan)
        if checked.isLegal, checked.score <= solution.score {
          return (plan.events[position], checked.score)
        }
      }
    }
    return nil
  }

  private func firstOpening(of prepared: [Event.ID], in plan: Plan) -> Day? {
    plan.events.filter { prepared.contains(compiled.events[$0.event].event.id) }
      .map { compiled.timeline.day(of: $0.start + compiled.events[$0.event].shape.setUp) }
      .min()
  }

  private func lastDay(_ event: Int, _ start: Int) -> Day {
    let shape = compiled.events[event].shape
    return compiled.timeline.day(of: start + shape.setUp) + (shape.openDays.count - 1)
  }
}
