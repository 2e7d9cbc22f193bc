import Testing

@testable import FairScheduling

@Suite struct BruteForceTests {
  private static let perFamily = 100

  /// So many may be missed with the steps `phiencho plan` takes by default: an optional event that
  /// a mandatory one requires is put in after it, which now and then leaves no room.
  private static let mostMissed = 2

  @Test(
    "the search finds the best of all plans of tiny problems, whatever they are about",
    arguments: TinyFamily.allCases
  )
  func optimum(_ family: TinyFamily) {
    var missed: [UInt64] = []
    var scores: Set<Score> = []
    for seed in 1...UInt64(BruteForceTests.perFamily) {
      let problem = family.problem(seed)
      let checker = PlanChecker(problem)
      let best = BruteForce(problem).best()
      scores.insert(best)
      let isFound = [200, 2000, 20_000].contains { steps in
        let found = solve(problem, SolveOptions(steps: steps, seed: 7, threads: 1))
        let report = checker.check(found.plan)
        #expect(report.isLegal && report.score == found.score, "\(family), seed \(seed)")
        #expect(found.score >= best, "\(family), seed \(seed): better than every plan there is")
        #expect(found.bound <= best, "\(family), seed \(seed): the bound is above \(best)")
        #expect(!found.isProved || found.score == best, "\(family), seed \(seed): proved wrongly")
        return found.score == best
      }
      if !isFound { missed.append(seed) }
    }
    #expect(missed.count <= BruteForceTests.mostMissed, "\(family): seeds \(missed)")
    #expect(scores.count > 10, "the problems of \(family) are too much alike")
  }
}
