import Testing

@testable import FairScheduling

/// Two events that would be held at once, and one reason at a time why they cannot, or cost more.
@Suite struct RelaxationTermTests {
  private func event(
    _ id: String,
    starts: [Int] = [4],
    venues: [Int] = [],
    shifts: [Problem.Shift] = [],
    uses: [Problem.Use] = [],
    spend: Int = 0
  ) -> Problem.Event {
    Problem.Event(
      id: id,
      length: 2,
      starts: starts.map { Problem.Start(session: $0) },
      venues: venues.map { Problem.VenueChoice(venue: $0) },
      shifts: shifts,
      uses: uses,
      spend: spend
    )
  }

  private func problem(
    _ events: [Problem.Event],
    people: [Problem.Person] = [],
    _ change: (inout Problem) -> Void = { _ in }
  ) -> Problem {
    var problem = Problem.here(
      name: "two",
      days: 10,
      sessionsPerDay: 2,
      venues: [
        Problem.Venue(id: "hall", place: 0),
        Problem.Venue(id: "closed", place: 0, closed: [0..<20]),
      ],
      people: people,
      equipment: [Problem.Equipment(id: "stage", quantity: 5)],
      events: events
    )
    change(&problem)
    return problem
  }

  private func bound(_ problem: Problem, _ rounds: Int = 200) -> Score {
    let best = BruteForce(problem).best()
    let certificate = prove(problem, against: best, BoundEffort(rounds: rounds)).certificate
    let fault = CertificateChecker(problem).fault(in: certificate)
    #expect(fault == nil)
    return certificate.bound
  }

  private func person(
    _ id: String,
    target: Int = 0,
    fairness: Int = 0,
    outing: Int = 0,
    away: [Range<Int>] = []
  ) -> Problem.Person {
    Problem.Person(
      id: id,
      skills: ["lead"],
      away: away,
      target: target,
      fairness: fairness,
      outing: [outing]
    )
  }

  private let shift = Problem.Shift(id: "all", from: 0, to: 2, skill: "lead")

  @Test("events that hinder nobody cost nothing and none is missing")
  func nothing() {
    #expect(bound(problem([event("a"), event("b")])) == Score(missing: 0, cost: 0))
  }

  @Test("an event without a start, an open venue or a crew is missing")
  func impossible() {
    #expect(bound(problem([event("a", starts: []), event("b")])).missing == 1)
    #expect(bound(problem([event("a", venues: [1]), event("b")])).missing == 1)
    #expect(bound(problem([event("a", shifts: [shift]), event("b")])).missing == 1)
    let away = [person("p", away: [5..<6])]
    #expect(bound(problem([event("a", shifts: [shift])], people: away)).missing == 1)
  }

  @Test("one venue holds one of two events at a time")
  func venue() {
    #expect(bound(problem([event("a", venues: [0]), event("b", venues: [0])])).missing == 1)
    let later = event("b", starts: [6], venues: [0])
    #expect(bound(problem([event("a", venues: [0]), later])).missing == 0)
  }

  @Test("equipment for one is not enough for two, and half of it plus one is enough for one")
  func equipment() {
    func pair(_ quantity: Int) -> Problem {
      let uses = [Problem.Use(equipment: 0, quantity: quantity)]
      return problem([event("a", uses: uses), event("b", uses: uses)])
    }
    #expect(bound(pair(2)).missing == 0)
    #expect(bound(pair(3)).missing == 1)
    #expect(bound(pair(5)).missing == 1)
  }

  @Test("events that each use just more than half of a thing come one after the other")
  func crowd() {
    let uses = [Problem.Use(equipment: 0, quantity: 3)]
    let four = ["a", "b", "c", "d"].map { event($0, uses: uses) }
    #expect(bound(problem(four)).missing == 3)
  }

  @Test("events to be kept apart are not held together")
  func apart() {
    let both = problem([event("a", starts: [4]), event("b", starts: [8])]) {
      $0.apart = [Problem.Apart(events: [0, 1], minGap: 3)]
    }
    #expect(bound(both).missing == 1)
    let far = problem([event("a", starts: [4]), event("b", starts: [9])]) {
      $0.apart = [Problem.Apart(events: [0, 1], minGap: 3)]
    }
    #expect(bound(far).missing == 0)
  }

  @Test("an event too early or too late after another is not held with it")
  func after() {
    func pair(_ start: Int, least: Int, most: Int?, requires: Bool) -> Problem {
      problem([event("a", starts: [4]), event("b", starts: [start])]) {
        $0.after = [
          Problem.After(first: 0, second: 1, minGap: least, maxGap: most, requires: requires)
        ]
      }
    }
    for requires in [false, true] {
      #expect(bound(pair(8, least: 3, most: nil, requires: requires)).missing == 1)
      #expect(bound(pair(9, least: 3, most: nil, requires: requires)).missing == 0)
      #expect(bound(pair(9, least: 0, most: 2, requires: requires)).missing == 1)
      #expect(bound(pair(8, least: 0, most: 2, requires: requires)).missing == 0)
    }
  }

  @Test("an event that requires another that cannot be held is missing with it")
  func requires() {
    let pair = problem([event("a", starts: []), event("b", starts: [8])]) {
      $0.after = [Problem.After(first: 0, second: 1, minGap: 0, requires: true)]
    }
    #expect(bound(pair).missing == 2)
  }

  @Test("a convoy too long for its span misses a member")
  func within() {
    func pair(_ start: Int) -> Problem {
      problem([event("a", starts: [4]), event("b", starts: [start])]) {
        $0.within = [Problem.Within(events: [0, 1], maxSpan: 6)]
      }
    }
    #expect(bound(pair(8)).missing == 0)
    #expect(bound(pair(9)).missing == 1)
    #expect(bound(pair(0)).missing == 0)
  }

  @Test("money for one event does not pay two, in units or in millions")
  func budget() {
    for unit in [1, 1_000_000] {
      let pair = problem([event("a", spend: 3 * unit), event("b", spend: 3 * unit)]) {
        $0.budgets = [Problem.Budget(from: 0, to: 20, limit: 5 * unit)]
      }
      #expect(bound(pair).missing == 1)
    }
  }

  @Test("nobody is in two shifts at once")
  func person() {
    let pair = [event("a", shifts: [shift]), event("b", shifts: [shift])]
    #expect(bound(problem(pair, people: [person("p")])).missing == 1)
    #expect(bound(problem(pair, people: [person("p"), person("q")])).missing == 0)
  }

  @Test("events nearer than they should be cost what is missing between them")
  func spread() {
    let pair = problem([event("a", starts: [4]), event("b", starts: [8])]) {
      $0.spread = [Problem.Spread(events: [0, 1], idealGap: 5, weight: 7)]
    }
    #expect(bound(pair).cost == 21)
  }

  @Test("work beyond the fair shares costs its square")
  func fairness() {
    let staff = [person("p", target: 1, fairness: 3)]
    let pair = [event("a", shifts: [shift]), event("b", starts: [8], shifts: [shift])]
    #expect(bound(problem(pair, people: staff)).cost == 27)
  }

  @Test("starts, venues, people in shifts and outings cost what the cheapest of them cost")
  func leastCosts() {
    var asked = event("a", starts: [], venues: [0])
    asked.starts = [Problem.Start(session: 2, cost: 5), Problem.Start(session: 4, cost: 3)]
    asked.venues[0].cost = 10
    asked.shifts = [shift]
    asked.shifts[0].costs = [
      Problem.PersonCost(person: 0, cost: 100), Problem.PersonCost(person: 1, cost: 200),
    ]
    let staff = [person("p", outing: 2000), person("q", outing: 1000)]
    #expect(bound(problem([asked], people: staff)).cost == 3 + 10 + 200 + 1000)
  }

  @Test("an optional event costs its price at least, or what leaving it out costs")
  func optional() {
    var asked = event("a")
    asked.starts = [Problem.Start(session: 2, cost: 5)]
    asked.mandatory = false
    asked.skipCost = 4
    #expect(bound(problem([asked])).cost == 4)
    asked.skipCost = 9
    #expect(bound(problem([asked])).cost == 5)
  }
}
