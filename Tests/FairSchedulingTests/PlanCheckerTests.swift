import Testing

@testable import FairScheduling

/// Each hard constraint alone: a plan that breaks it and nothing else, and one that just keeps it.
@Suite struct PlanCheckerTests {
  /// Two events of two sessions on four days of two sessions, two people, two places an hour apart.
  private func problem(_ change: (inout Problem) -> Void = { _ in }) -> Problem {
    let shift = Problem.Shift(id: "s", from: 0, to: 2, skill: "a")
    var problem = Problem(
      name: "pair",
      firstDay: "2027-01-01",
      days: 4,
      sessionsPerDay: 2,
      places: ["here", "there"],
      travel: [[0, 0], [0, 0]],
      venues: [Problem.Venue(id: "yard", place: 0), Problem.Venue(id: "hall", place: 1)],
      people: ["p", "q"].map { Problem.Person(id: $0, skills: ["a"], outing: [0, 0]) },
      equipment: [Problem.Equipment(id: "stage", quantity: 1)],
      events: ["x", "y"].map { id in
        Problem.Event(
          id: id,
          length: 2,
          starts: (0...6).map { Problem.Start(session: $0) },
          venues: [Problem.VenueChoice(venue: 0), Problem.VenueChoice(venue: 1)],
          shifts: [shift]
        )
      }
    )
    change(&problem)
    return problem
  }

  private func held(_ event: Int, at start: Int, venue: Int? = nil, crew: [Int]? = nil)
    -> Plan.HeldEvent
  {
    Plan.HeldEvent(
      event: event,
      start: start,
      venue: venue ?? event,
      crews: [crew ?? [event]]
    )
  }

  private func violations(_ problem: Problem, _ events: Plan.HeldEvent...) -> [Violation] {
    PlanChecker(problem).check(Plan(events: events)).violations
  }

  @Test("a plain plan is legal")
  func legal() {
    #expect(violations(problem(), held(0, at: 0), held(1, at: 0)).isEmpty)
  }

  @Test("events, starts and venues have to be those of the problem")
  func choices() {
    #expect(violations(problem(), held(0, at: 7)) == [.startNotAllowed(event: 0, start: 7)])
    let one = problem { $0.events[0].venues.removeLast() }
    #expect(
      violations(one, held(0, at: 0, venue: 1)) == [.venueNotAllowed(event: 0, venue: 1)]
    )
    #expect(violations(one, held(0, at: 0, venue: 0)).isEmpty)
    #expect(violations(problem(), held(0, at: 0), held(0, at: 4)) == [.heldTwice(event: 0)])
    let unknown = Plan.HeldEvent(event: 9, start: 0, venue: nil, crews: [])
    #expect(violations(problem(), unknown) == [.unknownEvent(9)])
    for start in [-1, Int.min, 10_000, Int.max] {
      let far = violations(problem(), held(0, at: start))
      #expect(far == [.startNotAllowed(event: 0, start: start)])
    }
  }

  @Test("a shift has exactly its number of different people with the skill")
  func staff() {
    #expect(
      violations(problem(), held(0, at: 0, crew: []))
        == [.wrongNumber(event: 0, shift: 0, people: 0)]
    )
    #expect(
      violations(problem(), held(0, at: 0, crew: [0, 1]))
        == [.wrongNumber(event: 0, shift: 0, people: 2)]
    )
    let two = problem { $0.events[0].shifts[0].count = 2 }
    #expect(violations(two, held(0, at: 0, crew: [0, 1])).isEmpty)
    #expect(
      violations(two, held(0, at: 0, crew: [0, 0]))
        .contains(.personTwice(event: 0, shift: 0, person: 0))
    )
    let unskilled = problem { $0.people[0].skills = [] }
    #expect(
      violations(unskilled, held(0, at: 0))
        == [.skillLacking(event: 0, shift: 0, person: 0)]
    )
    #expect(violations(unskilled, held(0, at: 0, crew: [1])).isEmpty)
    #expect(
      violations(problem(), held(0, at: 0, crew: [5]))
        == [.unknownPerson(event: 0, shift: 0, person: 5)]
    )
  }

  @Test("a venue holds one event at a time and none while it is closed")
  func venues() {
    #expect(
      violations(problem(), held(0, at: 0, venue: 0), held(1, at: 1, venue: 0))
        == [.venueOverlap(venue: 0, first: 0, second: 1)]
    )
    #expect(violations(problem(), held(0, at: 0, venue: 0), held(1, at: 2, venue: 0)).isEmpty)
    let closed = problem { $0.venues[0].closed = [2..<4] }
    #expect(violations(closed, held(0, at: 1)) == [.venueClosed(venue: 0, event: 0)])
    #expect(violations(closed, held(0, at: 0)).isEmpty)
    #expect(violations(closed, held(0, at: 4)).isEmpty)
  }

  @Test("a person is in one place at a time, not away, and has time to travel")
  func people() {
    #expect(
      violations(problem(), held(0, at: 0), held(1, at: 1, crew: [0]))
        == [.personOverlap(person: 0, first: 0, second: 1)]
    )
    let away = problem { $0.people[0].away = [1..<2] }
    #expect(violations(away, held(0, at: 0)) == [.personAway(person: 0, event: 0)])
    #expect(violations(away, held(0, at: 2)).isEmpty)
    let far = problem { $0.travel = [[0, 2], [1, 0]] }
    #expect(
      violations(far, held(0, at: 0), held(1, at: 3, crew: [0]))
        == [.travel(person: 0, first: 0, second: 1, gap: 1, needed: 2)]
    )
    #expect(violations(far, held(0, at: 0), held(1, at: 4, crew: [0])).isEmpty)
    #expect(violations(far, held(0, at: 3), held(1, at: 0, crew: [0])).isEmpty)
  }

  @Test("equipment in use never exceeds what there is")
  func equipment() {
    let short = problem { problem in
      for event in problem.events.indices {
        problem.events[event].uses = [Problem.Use(equipment: 0, quantity: 1)]
      }
    }
    #expect(
      violations(short, held(0, at: 0), held(1, at: 1)) == [.equipment(0, session: 1, used: 2)]
    )
    #expect(violations(short, held(0, at: 0), held(1, at: 2)).isEmpty)
  }

  @Test("order, distance and span of events hold")
  func relations() {
    let after = problem {
      $0.after = [Problem.After(first: 0, second: 1, minGap: 1, maxGap: 2, requires: true)]
    }
    #expect(violations(after, held(0, at: 0), held(1, at: 2)) == [.tooEarly(relation: 0, gap: 0)])
    #expect(violations(after, held(0, at: 0), held(1, at: 3)).isEmpty)
    #expect(violations(after, held(0, at: 0), held(1, at: 5)) == [.tooLate(relation: 0, gap: 3)])
    #expect(violations(after, held(1, at: 0)) == [.requiredMissing(relation: 0)])
    #expect(violations(after, held(0, at: 0)).isEmpty)
    let apart = problem { $0.apart = [Problem.Apart(events: [0, 1], minGap: 2)] }
    #expect(
      violations(apart, held(0, at: 3), held(1, at: 0))
        == [.apart(relation: 0, first: 0, second: 1, gap: 1)]
    )
    #expect(violations(apart, held(0, at: 4), held(1, at: 0)).isEmpty)
    let within = problem { $0.within = [Problem.Within(events: [0, 1], maxSpan: 5)] }
    #expect(
      violations(within, held(0, at: 0), held(1, at: 4)) == [.within(relation: 0, span: 6)]
    )
    #expect(violations(within, held(0, at: 0), held(1, at: 3)).isEmpty)
  }

  @Test("money spent stays within its limit, counted by start")
  func budgets() {
    let poor = problem { problem in
      problem.events[0].spend = 3
      problem.events[1].spend = 4
      problem.budgets = [Problem.Budget(from: 0, to: 3, limit: 6)]
    }
    #expect(violations(poor, held(0, at: 0), held(1, at: 2)) == [.budget(0, spent: 7)])
    #expect(violations(poor, held(0, at: 0), held(1, at: 3)).isEmpty)
    var own = poor
    own.budgets[0].events = [1]
    #expect(violations(own, held(0, at: 0), held(1, at: 2)).isEmpty)
  }

  @Test("nobody works more days of a window than the rest rule allows")
  func rest() {
    let tired = problem { $0.rest = Problem.Rest(window: 2, maxDays: 1) }
    #expect(
      violations(tired, held(0, at: 0), held(1, at: 2, crew: [0]))
        == [.rest(person: 0, firstDay: 0, days: 2)]
    )
    #expect(violations(tired, held(0, at: 0), held(1, at: 4, crew: [0])).isEmpty)
    #expect(violations(tired, held(0, at: 1)) == [.rest(person: 0, firstDay: 0, days: 2)])
  }

  @Test("every term of the cost counts what it should")
  func costs() {
    let costly = problem { problem in
      problem.events[0].starts[0].cost = 5
      problem.events[0].venues[0].cost = 7
      problem.events[0].shifts[0].costs = [Problem.PersonCost(person: 0, cost: 11)]
      problem.people[0].outing = [13, 0]
      problem.people[0].fairness = 2
      problem.people[0].target = 5
      problem.events[1].mandatory = false
      problem.events[1].skipCost = 17
      problem.spread = [Problem.Spread(events: [0, 1], idealGap: 4, weight: 3)]
    }
    var expected = ScoreTerms()
    expected.start = 5
    expected.venue = 7
    expected.person = 11
    expected.outing = 13
    expected.fairness = 2 * (2 - 5) * (2 - 5)
    expected.skip = 17
    #expect(PlanChecker(costly).check(Plan(events: [held(0, at: 0)])).terms == expected)
    expected.skip = 0
    expected.spread = 3 * (4 - 1)
    let both = Plan(events: [held(0, at: 0), held(1, at: 3)])
    #expect(PlanChecker(costly).check(both).terms == expected)
    #expect(PlanChecker(costly).check(Plan()).score == Score(missing: 1, cost: 2 * 25 + 17))
  }
}
