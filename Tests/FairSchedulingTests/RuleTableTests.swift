import Testing

@testable import FairScheduling

/// Every rule of the problem's page beside a plan that breaks it and one that just keeps it.
@Suite struct RuleTableTests {
  private struct Row: Sendable {
    var rule: Rule
    var change: @Sendable (inout Problem) -> Void = { _ in }
    var offender: [Plan.HeldEvent]
    var keeper: [Plan.HeldEvent]
  }

  /// Two events of two sessions on four days of two sessions, two people, two places.
  private static func problem(_ change: @Sendable (inout Problem) -> Void) -> Problem {
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
          starts: (0...5).map { Problem.Start(session: $0) },
          venues: [Problem.VenueChoice(venue: 0), Problem.VenueChoice(venue: 1)],
          shifts: [Problem.Shift(id: "s", from: 0, to: 2, skill: "a")],
          spend: 3
        )
      }
    )
    change(&problem)
    return problem
  }

  private static func x(_ start: Int, venue: Int? = 0, _ crew: [Int] = [0]) -> Plan.HeldEvent {
    Plan.HeldEvent(event: 0, start: start, venue: venue, crews: [crew])
  }

  private static func y(_ start: Int, venue: Int? = 1, _ crew: [Int] = [1]) -> Plan.HeldEvent {
    Plan.HeldEvent(event: 1, start: start, venue: venue, crews: [crew])
  }

  private static let orderOfBoth: @Sendable (inout Problem) -> Void = {
    $0.after = [Problem.After(first: 0, second: 1, minGap: 1, maxGap: 2, requires: true)]
  }

  private static let table: [Row] = [
    Row(
      rule: .unknownEvent,
      offender: [Plan.HeldEvent(event: 2, start: 0, venue: nil, crews: [])],
      keeper: [y(0)]
    ),
    Row(rule: .heldTwice, offender: [x(0), x(4)], keeper: [x(0), y(4)]),
    Row(
      rule: .wrongCrewCount,
      offender: [Plan.HeldEvent(event: 0, start: 0, venue: 0, crews: [])],
      keeper: [x(0)]
    ),
    Row(rule: .startNotAllowed, offender: [x(6)], keeper: [x(5)]),
    Row(
      rule: .venueNotAllowed,
      change: { $0.events[0].venues.removeLast() },
      offender: [x(0, venue: 1)],
      keeper: [x(0, venue: 0)]
    ),
    Row(rule: .venueNotAllowed, offender: [x(0, venue: nil)], keeper: [x(0, venue: 1)]),
    Row(
      rule: .venueNotAllowed,
      change: { $0.events[0].venues = [] },
      offender: [x(0, venue: 0)],
      keeper: [x(0, venue: nil)]
    ),
    Row(rule: .wrongNumber, offender: [x(0, [])], keeper: [x(0, [0])]),
    Row(rule: .wrongNumber, offender: [x(0, [0, 1])], keeper: [x(0, [1])]),
    Row(
      rule: .personTwice,
      change: { $0.events[0].shifts[0].count = 2 },
      offender: [x(0, [0, 0])],
      keeper: [x(0, [0, 1])]
    ),
    Row(rule: .unknownPerson, offender: [x(0, [2])], keeper: [x(0, [1])]),
    Row(
      rule: .skillLacking,
      change: { $0.people[0].skills = ["b"] },
      offender: [x(0, [0])],
      keeper: [x(0, [1])]
    ),
    Row(
      rule: .venueOverlap,
      offender: [x(0), y(1, venue: 0)],
      keeper: [x(0), y(2, venue: 0)]
    ),
    Row(
      rule: .venueClosed,
      change: { $0.venues[0].closed = [2..<4] },
      offender: [x(3)],
      keeper: [x(4)]
    ),
    Row(rule: .personOverlap, offender: [x(0), y(1, [0])], keeper: [x(0), y(2, [0])]),
    Row(
      rule: .personAway,
      change: { $0.people[0].away = [2..<3] },
      offender: [x(1)],
      keeper: [x(0)]
    ),
    Row(
      rule: .travel,
      change: { $0.travel = [[0, 2], [1, 0]] },
      offender: [x(0), y(3, [0])],
      keeper: [y(0, [0]), x(3)]
    ),
    Row(
      rule: .equipment,
      change: { problem in
        for event in [0, 1] {
          problem.events[event].uses = [Problem.Use(equipment: 0, quantity: 1)]
        }
      },
      offender: [x(0), y(1)],
      keeper: [x(0), y(2)]
    ),
    Row(rule: .tooEarly, change: orderOfBoth, offender: [x(0), y(2)], keeper: [x(0), y(3)]),
    Row(rule: .tooLate, change: orderOfBoth, offender: [x(0), y(5)], keeper: [x(0), y(4)]),
    Row(rule: .requiredMissing, change: orderOfBoth, offender: [y(0)], keeper: [x(0)]),
    Row(
      rule: .within,
      change: { $0.within = [Problem.Within(events: [0, 1], maxSpan: 5)] },
      offender: [x(0), y(4)],
      keeper: [x(0), y(3)]
    ),
    Row(
      rule: .apart,
      change: { $0.apart = [Problem.Apart(events: [0, 1], minGap: 2)] },
      offender: [x(0), y(3)],
      keeper: [x(0), y(4)]
    ),
    Row(
      rule: .budget,
      change: { $0.budgets = [Problem.Budget(from: 0, to: 4, limit: 5)] },
      offender: [x(0), y(3)],
      keeper: [x(0), y(4)]
    ),
    Row(
      rule: .budget,
      change: { $0.budgets = [Problem.Budget(from: 0, to: 8, limit: 2, events: [1])] },
      offender: [y(0)],
      keeper: [x(0)]
    ),
    Row(
      rule: .rest,
      change: { $0.rest = Problem.Rest(window: 2, maxDays: 1) },
      offender: [x(0), y(2, [0])],
      keeper: [x(0), y(4, [0])]
    ),
  ]

  @Test("each rule refuses its offender, alone, and lets the one that just keeps it pass")
  func rows() {
    for row in RuleTableTests.table {
      let problem = RuleTableTests.problem(row.change)
      let checker = PlanChecker(problem)
      let judge = NaiveJudge(problem)
      let (offender, keeper) = (Plan(events: row.offender), Plan(events: row.keeper))
      #expect(Set(checker.check(offender).violations.map(Rule.init)) == [row.rule], "\(row.rule)")
      #expect(checker.check(keeper).isLegal, "\(row.rule)")
      #expect(judge.brokenRules(offender) == [row.rule], "\(row.rule)")
      #expect(judge.brokenRules(keeper).isEmpty, "\(row.rule)")
    }
  }

  @Test("no rule is without a row")
  func complete() {
    #expect(Set(RuleTableTests.table.map(\.rule)) == Set(Rule.allCases))
  }

  private static let terms: [(name: String, change: @Sendable (inout Problem) -> Void, cost: Int)] =
    [
      ("start", { $0.events[0].starts[0].cost = 5 }, 5),
      ("venue", { $0.events[0].venues[0].cost = 7 }, 7),
      ("person", { $0.events[0].shifts[0].costs = [Problem.PersonCost(person: 0, cost: 11)] }, 11),
      ("outing", { $0.people[0].outing[0] = 13 }, 13),
      ("spread", { $0.spread = [Problem.Spread(events: [0, 1], idealGap: 4, weight: 3)] }, 3 * 2),
      (
        "fairness",
        { problem in
          problem.people[0].fairness = 2
          problem.people[0].target = 5
        }, 2 * 3 * 3
      ),
      (
        "skip",
        { problem in
          problem.events.append(
            Problem.Event(id: "z", length: 1, starts: [], mandatory: false, skipCost: 17)
          )
        }, 17
      ),
    ]

  @Test("each term of the cost counts alone what it should, and elsewhere nothing")
  func costs() {
    let plan = Plan(events: [RuleTableTests.x(0), RuleTableTests.y(4)])
    for term in RuleTableTests.terms {
      let found = PlanChecker(RuleTableTests.problem(term.change)).check(plan)
      let parts = Mirror(reflecting: found.terms).children
      for part in parts {
        let expected = part.label == term.name ? term.cost : 0
        #expect(part.value as? Int == expected, "\(part.label ?? "") with \(term.name) alone")
      }
      #expect(found.score == Score(missing: 0, cost: term.cost), "\(term.name)")
    }
    let names = Mirror(reflecting: ScoreTerms()).children.compactMap(\.label)
    #expect(Set(names) == Set(RuleTableTests.terms.map(\.name)))
  }

  @Test("a person in two shifts of an event goes there once")
  func outingOnce() {
    let problem = RuleTableTests.problem { problem in
      problem.people[0].outing[0] = 13
      problem.events[0].shifts = [
        Problem.Shift(id: "s", from: 0, to: 1, skill: "a"),
        Problem.Shift(id: "t", from: 1, to: 2, skill: "a"),
      ]
    }
    let plan = Plan(events: [Plan.HeldEvent(event: 0, start: 0, venue: 0, crews: [[0], [0]])])
    #expect(PlanChecker(problem).check(plan).terms.outing == 13)
    #expect(PlanChecker(problem).check(plan).isLegal)
  }
}
