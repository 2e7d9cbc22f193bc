import FairScheduling

extension CompiledYear {
  /// Solves the year so that nothing settled is given up.
  ///
  /// To the engine one missing event is as bad as another: where a settled event and one that must be
  /// held exclude each other, it may leave out either. Then it searches once more, in a problem where
  /// only settled events have to be held and every other one that must be is dear to leave out.
  func solution(_ options: SolveOptions) -> Solution {
    var options = options
    options.initial = options.initial ?? standing
    let solution = solve(problem, options)
    guard !holdsSettled(solution.plan) else { return solution }
    var second = solve(withSettledFirst, options)
    second.score = PlanChecker(problem).check(second.plan).score
    second.bound = solution.bound
    second.isProved = second.score == second.bound
    second.steps += solution.steps
    return second
  }

  private func holdsSettled(_ plan: Plan) -> Bool {
    let held = Set(plan.events.map(\.event))
    return events.indices.allSatisfy { events[$0].settled == nil || held.contains($0) }
  }

  /// Points for leaving out what must be held: far more than any preference is worth.
  private static let dear = 100_000

  private var withSettledFirst: Problem {
    var problem = problem
    for index in events.indices where events[index].settled == nil {
      guard problem.events[index].mandatory else { continue }
      problem.events[index].mandatory = false
      problem.events[index].skipCost = CompiledYear.dear
    }
    return problem
  }
}
