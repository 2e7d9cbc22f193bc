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
}
