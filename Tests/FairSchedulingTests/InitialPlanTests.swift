import Testing

@testable import FairScheduling

@Suite("Beginning with a plan") struct InitialPlanTests {
  /// A mandatory event of one session, with one shift if it needs a skill; one of its starts may cost a point.
  private func event(
    _ id: String,
    at starts: ClosedRange<Int>,
    skill: String? = nil,
    dear: Int? = nil
  ) -> Problem.Event {
    Problem.Event(
      id: id,
      length: 1,
      starts: starts.map { Problem.Start(session: $0, cost: $0 == dear ? 1 : 0) },
      shifts: skill.map { [Problem.Shift(id: "s", from: 0, to: 1, skill: $0, count: 1)] } ?? [],
      mandatory: true
    )
  }

  private func problem(_ seed: UInt64) -> Problem {
    var source = RandomProblem(seed: seed)
    return source.problem(days: 8, perDay: 2, events: 8, people: 5)
  }

  @Test("a legal plan is taken as it is, and what comes out is no worse")
  func legal() {
    for seed in 1...60 as ClosedRange<UInt64> {
      let problem = problem(seed)
      let known = solve(problem, SolveOptions(steps: 150, seed: 1, threads: 1))
      let searcher = Searcher(Instance(problem), seed: 5)
      searcher.take(known.plan)
      #expect(searcher.state.plan == known.plan, "seed \(seed)")
      #expect(searcher.state.score == known.score, "seed \(seed)")
      let options = SolveOptions(steps: 40, seed: 9, initial: known.plan, threads: 1)
      let after = solve(problem, options)
      #expect(after.score <= known.score, "seed \(seed)")
      #expect(PlanChecker(problem).check(after.plan).isLegal, "seed \(seed)")
    }
  }

  @Test("of a plan that breaks rules the legal part is taken, whatever was done to it")
  func illegal() {
    for seed in 1...60 as ClosedRange<UInt64> {
      let problem = problem(seed)
      let known = solve(problem, SolveOptions(steps: 60, seed: 1, threads: 1)).plan
      var random = RandomSource(seed: seed)
      // Two of them make problems with the same thing said twice, which no file can say.
      for mutation in PlanMutation.allCases where ![.moreUse, .newOrder].contains(mutation) {
        var (changed, mutant) = (problem, known)
        mutation.apply(to: &changed, &mutant, &random)
        let searcher = Searcher(Instance(changed), seed: 5)
        searcher.take(mutant)
        let report = PlanChecker(changed).check(searcher.state.plan)
        #expect(report.isLegal, "seed \(seed), \(mutation): \(report.violations)")
        #expect(report.score == searcher.state.score, "seed \(seed), \(mutation)")
      }
    }
  }

  @Test("who is away is replaced, or the event moved, before what requires it is given up")
  func replaced() throws {
    var problem = Problem.here(
      name: "one day off",
      days: 20,
      sessionsPerDay: 1,
      people: [("p", ["lead"]), ("q", ["lead"]), ("r", ["sales"])].map {
        Problem.Person(id: $0, skills: $1, outing: [0])
      },
      events: [
        event("conference", at: 2...4, skill: "lead"), event("fair", at: 8...19, skill: "sales"),
      ],
      after: [Problem.After(first: 0, second: 1, minGap: 1, requires: true)]
    )
    let plan = Plan(events: [
      Plan.HeldEvent(event: 0, start: 3, venue: nil, crews: [[0]]),
      Plan.HeldEvent(event: 1, start: 15, venue: nil, crews: [[2]]),
    ])
    func taken() -> [Plan.HeldEvent] {
      let searcher = Searcher(Instance(problem), seed: 1)
      searcher.take(plan)
      return searcher.state.plan.events
    }
    #expect(taken() == plan.events)
    problem.people[0].away = [3..<4]
    #expect(taken().map(\.start) == [3, 15])
    #expect(taken().first?.crews == [[1]])
    problem.people[1].away = [3..<4]
    let moved = taken()
    try #require(moved.count == 2)
    #expect(moved[0].start != 3 && moved[1] == plan.events[1])
  }

  @Test("events tied to each other go back together to where they were")
  func strayed() {
    let problem = Problem.here(
      name: "back",
      days: 20,
      sessionsPerDay: 1,
      events: [event("conference", at: 2...9, dear: 3), event("fair", at: 5...19, dear: 7)],
      after: [Problem.After(first: 0, second: 1, minGap: 2, maxGap: 5, requires: true)]
    )
    let plan = Plan(events: [
      Plan.HeldEvent(event: 0, start: 3, venue: nil, crews: []),
      Plan.HeldEvent(event: 1, start: 7, venue: nil, crews: []),
    ])
    var back = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let searcher = Searcher(Instance(problem), seed: seed)
      #expect(!searcher.hasHome)
      searcher.take(plan)
      searcher.beginStep()
      #expect(searcher.ruinStrayed().map(\.first.count) == nil)
      for event in [0, 1] { searcher.ruin(event) }
      searcher.hold(0, Insertion.Freedom(starts: 9...9))
      searcher.hold(1, Insertion.Freedom(starts: 14...14))
      #expect(searcher.state.plan.events.map(\.start) == [9, 14])
      searcher.beginStep()
      if let ruin = searcher.ruinStrayed() { searcher.rebuild(after: ruin) }
      #expect(searcher.state.plan.events.count == 2)
      if searcher.state.plan == plan { back += 1 }
    }
    #expect((10..<40).contains(back), "\(back)")
  }

  @Test("an event goes back to the people it had, whatever they do by now")
  func crewsComeBack() {
    let problem = Problem.here(
      name: "crew",
      days: 10,
      sessionsPerDay: 1,
      people: ["p", "q"].map { Problem.Person(id: $0, skills: ["lead"], outing: [0]) },
      events: [
        event("conference", at: 3...3, skill: "lead"), event("seminar", at: 3...3, skill: "lead"),
      ]
    )
    let home = Plan.HeldEvent(event: 0, start: 3, venue: nil, crews: [[0]])
    for seed in 1...10 as ClosedRange<UInt64> {
      let searcher = Searcher(Instance(problem), seed: seed)
      searcher.take(Plan(events: [home]))
      searcher.beginStep()
      searcher.ruin(0)
      searcher.hold(1, Insertion.Freedom())
      if searcher.state.plan.events.first?.crews == [[1]] { continue }
      searcher.hold(0, Insertion.Freedom())
      #expect(searcher.state.plan.events.map(\.crews) == [[[1]], [[0]]])
      searcher.beginStep()
      if let ruin = searcher.ruinStrayed() { searcher.rebuild(after: ruin) }
      #expect(searcher.state.plan.events.first == home, "seed \(seed)")
    }
  }
}
