@testable import FairScheduling

/// Tries every plan of a tiny problem; the checker alone says what is legal and what it costs.
struct BruteForce {
  private let problem: Problem
  private let checker: PlanChecker
  /// For each event, all ways to hold it.
  private let ways: [[Plan.HeldEvent]]

  init(_ problem: Problem) {
    self.problem = problem
    checker = PlanChecker(problem)
    ways = problem.events.indices.map { BruteForce.ways(problem, $0) }
  }

  /// How many plans there are, legal or not.
  var planCount: Int {
    problem.events.indices.reduce(1) { $0 * (ways[$1].count + 1) }
  }

  /// The best score of all legal plans.
  func best() -> Score {
    var best = checker.check(Plan()).score
    visit { _, score in best = min(best, score) }
    return best
  }

  /// Calls with every legal plan and its score.
  func visit(_ body: (Plan, Score) -> Void) {
    var plan = Plan()
    search(0, checker.check(plan), &plan, body)
  }

  private func search(
    _ event: Int,
    _ report: PlanChecker.Report,
    _ plan: inout Plan,
    _ body: (Plan, Score) -> Void
  ) {
    guard event < problem.events.count else {
      if report.isLegal { body(plan, report.score) }
      return
    }
    search(event + 1, report, &plan, body)
    for held in ways[event] {
      plan.events.append(held)
      let report = checker.check(plan)
      // More events never mend what people, venues and equipment break.
      if report.violations.allSatisfy({ !isFinal($0) }) {
        search(event + 1, report, &plan, body)
      }
      plan.events.removeLast()
    }
  }

  private func isFinal(_ violation: Violation) -> Bool {
    if case .requiredMissing = violation { return false }
    return true
  }

  private static func ways(_ problem: Problem, _ event: Int) -> [Plan.HeldEvent] {
    let asked = problem.events[event]
    let venues: [Int?] = asked.venues.isEmpty ? [nil] : asked.venues.map(\.venue)
    let crews = asked.shifts.reduce([[[Int]]]([[]])) { crews, shift in
      let able = problem.people.indices.filter { problem.people[$0].skills.contains(shift.skill) }
      return crews.flatMap { crew in subsets(able, shift.count).map { crew + [$0] } }
    }
    return asked.starts.flatMap { start in
      venues.flatMap { venue in
        crews.map {
          Plan.HeldEvent(event: event, start: start.session, venue: venue, crews: $0)
        }
      }
    }
  }

  private static func subsets(_ items: [Int], _ count: Int) -> [[Int]] {
    if count == 0 { return [[]] }
    guard let first = items.first else { return [] }
    let rest = Array(items.dropFirst())
    return subsets(rest, count - 1).map { [first] + $0 } + subsets(rest, count)
  }
}
