import Testing

@testable import FairScheduling

@Suite struct StateTests {
  @Test("after every random change the incremental score is the checker's, and the plan is legal")
  func incrementalScore() {
    for seed in 1...60 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 6, perDay: 2, events: 6, people: 4)
      let checker = PlanChecker(problem)
      var state = State(Instance(problem))
      var random = RandomSource(seed: seed)
      for step in 0..<40 {
        let event = random.below(problem.events.count)
        if state.isHeld(event) {
          // What requires it goes first, as the search does.
          for relation in problem.after where relation.requires && relation.first == event {
            if state.isHeld(relation.second) { state.remove(relation.second) }
          }
          if state.isHeld(event) { state.remove(event) }
        } else if isAllowed(event, problem, state) {
          let freedom = State.Freedom(blink: 2, staffings: 3)
          if let placement = state.bestPlacement(of: event, under: 1 << 40, freedom, &random) {
            state.place(event, placement)
          }
        }
        let report = checker.check(state.plan)
        let isLegal = report.violations.allSatisfy(isRequirement)
        #expect(isLegal, "seed \(seed) step \(step): \(report.violations)")
        #expect(report.score == state.score, "seed \(seed) step \(step): \(report.terms)")
      }
    }
  }

  private func isAllowed(_ event: Int, _ problem: Problem, _ state: State) -> Bool {
    problem.after.allSatisfy { relation in
      !relation.requires || relation.second != event || state.isHeld(relation.first)
    }
  }

  /// A chain of requirements longer than two may break here; the search mends it afterwards.
  private func isRequirement(_ violation: Violation) -> Bool {
    if case .requiredMissing = violation { return true }
    return false
  }

  @Test("removing what was placed restores every number")
  func removal() {
    for seed in 1...40 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 5, perDay: 3, events: 5, people: 4)
      var state = State(Instance(problem))
      var random = RandomSource(seed: seed)
      let freedom = State.Freedom(blink: 0, staffings: 5)
      let empty = Numbers(state)
      for event in problem.events.indices {
        let before = Numbers(state)
        guard let placement = state.bestPlacement(of: event, under: 1 << 40, freedom, &random)
        else {
          #expect(Numbers(state) == before, "seed \(seed): looking changes nothing")
          continue
        }
        #expect(Numbers(state) == before, "seed \(seed): looking changes nothing")
        state.place(event, placement)
        state.remove(event)
        #expect(Numbers(state) == before, "seed \(seed)")
        state.place(event, placement)
      }
      for event in problem.events.indices where state.isHeld(event) { state.remove(event) }
      #expect(Numbers(state) == empty, "seed \(seed)")
    }
  }

  /// All numbers of a state that do not depend on the order of changes.
  private struct Numbers: Equatable {
    var score: Score
    var load: [Int]
    var bits: [[UInt64]]
    var duties: [Int]

    init(_ state: State) {
      score = state.score
      load = state.load
      bits = [state.venueBusy, state.personBusy]
      duties = state.duties.map(\.count)
    }
  }
}
