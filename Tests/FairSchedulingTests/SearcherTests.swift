import Testing

@testable import FairScheduling

@Suite struct SearcherTests {
  @Test("whatever steps do, the plan stays legal and its score the checker's")
  func steps() {
    for seed in 1...30 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 12, perDay: 2, events: 12, people: 5)
      let checker = PlanChecker(problem)
      let searcher = Searcher(Instance(problem), seed: seed)
      searcher.construct()
      for round in 0..<40 {
        searcher.run(steps: 5, at: round * 25, isStopped: { false })
        for (plan, score) in [
          (searcher.state.plan, searcher.state.score), (searcher.best, searcher.bestScore),
        ] {
          let report = checker.check(plan)
          #expect(report.isLegal, "seed \(seed) round \(round): \(report.violations)")
          #expect(report.score == score, "seed \(seed) round \(round)")
        }
      }
    }
  }

  @Test("searchers on one plan make each other's changes, and both go on from the same plan")
  func together() {
    var followed = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 60, perDay: 2, events: 40, people: 12)
      let checker = PlanChecker(problem)
      let instance = Instance(problem)
      let pair = (0..<2).map { Searcher(instance, seed: seed &* 10 &+ $0) }
      for searcher in pair {
        searcher.isLogging = true
        searcher.construct()
      }
      for round in 0..<30 {
        for searcher in pair {
          searcher.beginEpoch()
          searcher.run(steps: 3, at: round * 30, isStopped: { false })
        }
        let changed = Set(pair.flatMap { $0.log.entries.map(\.event) }).sorted()
        pair[0].replay(pair[1].log)
        pair[1].follow(pair[0], in: changed)
        #expect(pair[0].state.plan == pair[1].state.plan, "seed \(seed) round \(round)")
        #expect(pair[0].state.score == pair[1].state.score, "seed \(seed) round \(round)")
        let report = checker.check(pair[0].state.plan)
        #expect(report.isLegal, "seed \(seed) round \(round): \(report.violations)")
        #expect(report.score == pair[0].state.score, "seed \(seed) round \(round)")
        let entries = pair[1].log.entries
        followed += entries.count { entry in
          entry.option >= 0 && pair[0].state.option[entry.event] == entry.option
        }
      }
      for searcher in pair {
        let report = checker.check(searcher.best)
        #expect(report.isLegal && report.score == searcher.bestScore, "seed \(seed)")
      }
    }
    #expect(followed > 100, "hardly any change was made by the other")
  }

  @Test("a plan goes over whole from one searcher to another")
  func adopting() {
    var source = RandomProblem(seed: 3)
    let problem = source.problem(days: 30, perDay: 2, events: 20, people: 6)
    let instance = Instance(problem)
    let (a, b) = (Searcher(instance, seed: 1), Searcher(instance, seed: 2))
    a.construct()
    a.run(steps: 200, at: 512, isStopped: { false })
    b.construct()
    b.run(steps: 7, at: 0, isStopped: { false })
    b.adopt(a)
    #expect(b.best == a.best && b.state.plan == a.best && b.state.score == a.bestScore)
    b.run(steps: 50, at: 0, isStopped: { false })
    let report = PlanChecker(problem).check(b.best)
    #expect(report.isLegal && report.score == b.bestScore)
  }

  /// A long event that has the money and the time of two short ones, and seminars that could spend later.
  private var crowded: Problem {
    let seminars = (0..<4).map { number in
      Problem.Event(
        id: "s\(number)",
        length: 1,
        starts: (0..<20).map { Problem.Start(session: $0, cost: $0 < 10 ? 0 : 1) },
        spend: 2,
        mandatory: true
      )
    }
    func fair(_ id: String, length: Int, at start: Int, cost: Int, spend: Int) -> Problem.Event {
      Problem.Event(
        id: id,
        length: length,
        starts: [Problem.Start(session: start, cost: cost)],
        venues: [Problem.VenueChoice(venue: 0)],
        spend: spend,
        mandatory: false,
        skipCost: 100
      )
    }
    return Problem.here(
      name: "crowded",
      days: 20,
      sessionsPerDay: 1,
      venues: [Problem.Venue(id: "yard", place: 0)],
      events: seminars + [
        fair("long", length: 6, at: 13, cost: 0, spend: 8),
        fair("early", length: 2, at: 3, cost: 0, spend: 8),
        fair("late", length: 2, at: 15, cost: 90, spend: 1),
        Problem.Event(
          id: "fixed",
          length: 1,
          starts: [Problem.Start(session: 0)],
          spend: 1,
          mandatory: true
        ),
      ],
      budgets: [
        Problem.Budget(from: 0, to: 10, limit: 9), Problem.Budget(from: 10, to: 20, limit: 10),
      ]
    )
  }

  @Test("one event gives way to two, and others to their money, at once")
  func roomForTwo() {
    let problem = crowded
    let best = BruteForce(problem).best()
    for seed in 1...20 as ClosedRange<UInt64> {
      let solution = solve(problem, SolveOptions(steps: 10_000, seed: seed, threads: 1))
      #expect(solution.score == best, "seed \(seed)")
    }
  }

  @Test("room is made for money by what can spend at another time, not by what cannot")
  func roomForMoney() {
    let problem = crowded
    let instance = Instance(problem)
    let (long, early, fixed) = (4, 5, 7)
    for seed in 1...20 as ClosedRange<UInt64> {
      let searcher = Searcher(instance, seed: seed)
      searcher.construct()
      #expect(!searcher.state.isHeld(early))
      searcher.beginStep()
      let room = searcher.makeRoom(for: early)
      #expect(room.first.map(\.event) == [early])
      #expect(searcher.state.spent[0] + 8 <= 9)
      #expect(searcher.state.isHeld(long) && searcher.state.isHeld(fixed))
    }
  }
}
