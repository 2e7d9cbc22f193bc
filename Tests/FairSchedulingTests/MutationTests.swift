import Testing

@testable import FairScheduling

@Suite struct MutationTests {
  @Test("the checker finds fault with a changed plan exactly when a second opinion does")
  func mutations() {
    var seen: [Rule: Int] = [:]
    var legal = 0
    var judged = 0
    for seed in 1...130 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 8, perDay: 2, events: 7, people: 5)
      let plan = solve(problem, SolveOptions(steps: 60, seed: seed, threads: 1)).plan
      var random = RandomSource(seed: seed)
      for mutation in PlanMutation.allCases {
        var (changed, mutant) = (problem, plan)
        mutation.apply(to: &changed, &mutant, &random)
        let report = PlanChecker(changed).check(mutant)
        let judge = NaiveJudge(changed)
        let found = Set(report.violations.map(Rule.init))
        let expected = judge.brokenRules(mutant)
        judged += 1
        for rule in expected { seen[rule, default: 0] += 1 }
        let label = "seed \(seed), \(mutation)"
        // What follows from a plan of the wrong form is not specified, only that it is refused.
        if expected.isDisjoint(with: Rule.ofForm) {
          #expect(found == expected, "\(label): \(report.violations)")
          #expect(report.score == judge.score(mutant), "\(label): \(report.terms)")
        } else {
          #expect(found.isSuperset(of: expected), "\(label): \(report.violations)")
        }
        #expect(report.isLegal == expected.isEmpty, "\(label): \(report.violations)")
        if expected.isEmpty { legal += 1 }
        if mutation == .none || mutation == .reorder || mutation == .dropEvent {
          #expect(expected.isSubset(of: [.requiredMissing]), "\(label)")
        }
      }
    }
    #expect(judged > 4000)
    #expect(legal > judged / 5, "too few changes leave a plan legal to show anything")
    for rule in Rule.allCases {
      #expect(seen[rule, default: 0] >= 5, "\(rule) is hardly ever broken: \(seen)")
    }
  }
}
