import Testing

@testable import FairScheduling

/// Bounds in which the loads of some people are added up.
@Suite struct JointLoadsTests {
  private func loads(_ problem: Problem, hours: [Int], limit: Int) throws -> JointLoads {
    var relaxer = Relaxer(RelaxedProblem(problem), scale: 1000)
    relaxer.setHours(hours)
    let layout = try #require(CrewLayout(problem))
    return try #require(JointLoads(&relaxer, layout, limit: limit))
  }

  private func groups(_ problem: Problem) -> [[Int]] {
    let people = Array(problem.people.indices)
    return people.map { [$0] }
      + people.flatMap { one in people.dropFirst(one + 1).map { [one, $0] } }
      + [people]
  }

  @Test(
    "whatever hours cost, and whoever is looked at, no more is proven than the best plan costs",
    arguments: TinyFamily.allCases
  )
  func sound(_ family: TinyFamily) throws {
    var random = RandomSource(seed: 5)
    for seed in 1...40 as ClosedRange<UInt64> {
      let problem = family.problem(seed)
      let best = BruteForce(problem).best()
      guard best.missing == 0 else { continue }
      let hours = problem.people.map { _ in random.below(6000) - 3000 }
      let loads = try loads(problem, hours: hours, limit: best.cost * 1000)
      for people in groups(problem) {
        let least = try #require(loads.least(people))
        #expect(least <= best.cost * 1000, "\(family) \(seed) \(people)")
      }
      #expect(loads.highest().least <= best.cost * 1000, "\(family) \(seed)")
    }
  }

  /// Where nothing keeps a crew from another, all that counts is how long everybody works.
  @Test("with everybody looked at, events far from each other are left open by nothing")
  func exact() throws {
    var tried = 0
    var raised = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      var problem = TinyFamily.crews.problem(seed)
      problem.rest = nil
      problem.travel = problem.travel.map { $0.map { _ in 0 } }
      var session = 0
      for event in problem.events.indices {
        problem.events[event].mandatory = true
        problem.events[event].starts = [Problem.Start(session: session)]
        session += problem.events[event].length
      }
      guard session <= problem.sessions else { continue }
      let best = BruteForce(problem).best()
      guard best.missing == 0 else { continue }
      tried += 1
      let hours = problem.people.map { _ in 0 }
      let loads = try loads(problem, hours: hours, limit: best.cost * 1000)
      let all = Array(problem.people.indices)
      #expect(loads.least(all) == best.cost * 1000, "seed \(seed)")
      let none = try #require(loads.least([]))
      if none < best.cost * 1000 { raised += 1 }
      let short = try self.loads(problem, hours: hours, limit: best.cost * 1000 - 1)
      #expect(short.least(all) == Relaxer.never, "seed \(seed)")
    }
    #expect(tried >= 10 && raised >= 5, "\(raised) of \(tried)")
  }

  @Test(
    "settled events in which one could be missed from another are staffed together",
    arguments: [TinyFamily.travel, .rest]
  )
  func together(_ family: TinyFamily) throws {
    var raised = 0
    for seed in 1...80 as ClosedRange<UInt64> {
      var problem = family.problem(seed)
      var session = 0
      for event in problem.events.indices {
        problem.events[event].mandatory = true
        problem.events[event].starts = [Problem.Start(session: session)]
        problem.events[event].venues = Array(problem.events[event].venues.prefix(1))
        session += problem.events[event].length
      }
      guard session <= problem.sessions else { continue }
      let best = BruteForce(problem).best()
      guard best.missing == 0 else { continue }
      let loads = try loads(problem, hours: problem.people.map { _ in 0 }, limit: best.cost * 1000)
      let all = Array(problem.people.indices)
      #expect(loads.least(all) == best.cost * 1000, "\(family) \(seed)")
      var free = problem
      free.rest = nil
      free.travel = free.travel.map { $0.map { _ in 0 } }
      if BruteForce(free).best() < best { raised += 1 }
    }
    #expect(raised >= 5, "\(family) \(raised)")
  }

  /// Whoever is cheap may do any two of three shifts on three days in a row, but not all.
  @Test("settled events for which one would rest too little are staffed together")
  func rest() throws {
    func event(_ id: String, from start: Int, shifts: Int) -> Problem.Event {
      Problem.Event(
        id: id,
        length: shifts,
        starts: [Problem.Start(session: start)],
        shifts: (0..<shifts).map { day in
          Problem.Shift(
            id: "day \(day)",
            from: day,
            to: day + 1,
            skill: "a",
            count: 1,
            costs: [Problem.PersonCost(person: 1, cost: 5)]
          )
        },
        mandatory: true
      )
    }
    var problem = Problem.here(
      name: "three days in a row",
      days: 3,
      sessionsPerDay: 1,
      people: ["cheap", "dear"].map {
        Problem.Person(id: $0, skills: ["a"], outing: [0])
      },
      events: [event("two", from: 0, shifts: 2), event("one", from: 2, shifts: 1)],
      rest: Problem.Rest(window: 3, maxDays: 2)
    )
    let best = BruteForce(problem).best()
    #expect(best == Score(missing: 0, cost: 5))
    #expect(try loads(problem, hours: [0, 0], limit: 9000).least([0, 1]) == 5000)
    problem.rest = nil
    #expect(try loads(problem, hours: [0, 0], limit: 9000).least([0, 1]) == 0)
  }

  @Test("proofs that add up loads are verified, only as far as they go, and not without the loads")
  func proofs() {
    let loads = NeededPart(1...150, isSaid: { !$0.together.isEmpty }, without: { $0.together = [] })
    #expect(loads.said >= 5, "\(loads.said)")
    #expect(loads.needed >= 3, "\(loads.needed)")
  }
}
