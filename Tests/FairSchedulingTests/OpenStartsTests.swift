import Testing

@testable import FairScheduling

@Suite struct OpenStartsTests {
  @Test(
    "others close those starts to an event at which the checker finds a relation broken"
  )
  func closings() {
    var (open, closed) = (0, 0)
    for seed in 0..<120 as Range<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 8, perDay: 2, events: 6, people: 5)
      let state = State(Instance(problem))
      fill(state, seed)
      let arena = Arena()
      defer { withExtendedLifetime(arena) {} }
      let starts = StartSet(sessions: problem.sessions, arena)
      for event in problem.events.indices where state.isHeld(event) {
        state.remove(event)
        let facts = state.instance.events[event]
        state.layOutStarts(of: event, facts, in: starts)
        let others = state.plan.events
        for start in 0...(problem.sessions - facts.length) {
          let alone = held(event, at: start, in: problem)
          let isBroken =
            broken([alone] + others, problem).subtracting(broken([alone], problem)).count > 0
          #expect(
            state.isOpen(event, facts, at: start) != isBroken,
            "seed \(seed), \(event) at \(start)"
          )
          #expect(starts.contains(start) != isBroken, "seed \(seed), \(event) at \(start)")
          if isBroken { closed += 1 } else { open += 1 }
        }
        state.hold(event, option: state.option[event])
      }
    }
    #expect(open > 1000 && closed > 1000)
  }

  /// Holds what can be held.
  private func fill(_ state: State, _ seed: UInt64) {
    let insertion = Insertion(state)
    var random = RandomSource(seed: seed)
    for event in 0..<state.instance.events.count where state.instance.isPossible(event) {
      _ = insertion.hold(event, under: 1 << 40, Insertion.Freedom(blink: 3), &random)
    }
  }

  private func held(_ event: Int, at start: Int, in problem: Problem) -> Plan.HeldEvent {
    Plan.HeldEvent(
      event: event,
      start: start,
      venue: problem.events[event].venues.first?.venue,
      crews: problem.events[event].shifts.map { Array(0..<$0.count) }
    )
  }

  /// The relations and budgets that a plan breaks.
  private func broken(_ events: [Plan.HeldEvent], _ problem: Problem) -> Set<Violation> {
    Set(
      PlanChecker(problem).check(Plan(events: events)).violations.filter {
        switch $0 {
        case .tooEarly, .tooLate, .within, .apart, .budget: true
        default: false
        }
      }
    )
  }

  @Test(
    "a range taken out of a set takes out its sessions and no others",
    arguments: [1, 63, 64, 65, 200]
  )
  func ranges(sessions: Int) {
    let arena = Arena()
    defer { withExtendedLifetime(arena) {} }
    let starts = StartSet(sessions: sessions, arena)
    for from in stride(from: -3, through: sessions + 2, by: 7) {
      for to in stride(from: -2, through: sessions + 5, by: 5) {
        starts.fill()
        starts.remove(from: from, to: to)
        for session in 0..<sessions {
          #expect(starts.contains(session) == !(from <= session && session < to))
        }
      }
    }
  }
}
