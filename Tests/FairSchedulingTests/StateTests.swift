import Testing

@testable import FairScheduling

@Suite struct StateTests {
  @Test("after every random change the incremental score is the checker's, and the plan is legal")
  func incrementalScore() {
    for seed in 1...80 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 6, perDay: 2, events: 6, people: 4)
      let checker = PlanChecker(problem)
      let state = State(Instance(problem))
      let insertion = Insertion(state)
      var random = RandomSource(seed: seed)
      for step in 0..<40 {
        let event = random.below(problem.events.count)
        if state.isHeld(event) {
          // What requires it goes first, as the search does.
          for relation in problem.after where relation.requires && relation.first == event {
            if state.isHeld(relation.second) { state.remove(relation.second) }
          }
          if state.isHeld(event) { state.remove(event) }
        } else if isAllowed(event, problem, state), !problem.events[event].starts.isEmpty {
          _ = insertion.hold(event, under: 1 << 40, Insertion.Freedom(blink: 3), &random)
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

  @Test("removing what was held, or only looking in vain, restores every number")
  func removal() {
    for seed in 1...60 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 5, perDay: 3, events: 5, people: 4)
      let state = State(Instance(problem))
      let insertion = Insertion(state)
      var random = RandomSource(seed: seed)
      let empty = Numbers(state)
      for event in problem.events.indices {
        let before = Numbers(state)
        #expect(!insertion.hold(event, under: -(1 << 40), Insertion.Freedom(), &random))
        #expect(Numbers(state) == before, "seed \(seed): looking changes nothing")
        guard insertion.hold(event, under: 1 << 40, Insertion.Freedom(), &random) else { continue }
        state.remove(event)
        #expect(Numbers(state) == before, "seed \(seed)")
        _ = insertion.hold(event, under: 1 << 40, Insertion.Freedom(), &random)
      }
      for event in problem.events.indices where state.isHeld(event) { state.remove(event) }
      #expect(Numbers(state) == empty, "seed \(seed)")
    }
  }

  /// All numbers of a state that do not depend on the order of changes.
  private struct Numbers: Equatable {
    var score: Score
    var held: [Bool]
    var rates: [Int]
    var duty: [Int32]
    var worked: [UInt16]
    var days: [UInt64]
    var venues: [UInt64]
    var used: [Int]
    var spent: [Int]
    var present: [Int]
    var absent: Set<Int>

    init(_ state: State) {
      score = state.score
      held = state.start.map { $0 >= 0 }
      rates = state.burden.map(\.rate)
      duty = Array(state.duty)
      worked = Array(state.worked)
      days = Array(state.workdays)
      venues = Array(state.venueBusy)
      used = Array(state.used)
      spent = Array(state.spent)
      present = Array(state.present)
      absent = Set(state.absent)
    }
  }
}
