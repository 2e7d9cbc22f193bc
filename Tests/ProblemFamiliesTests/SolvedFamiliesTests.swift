import FairScheduling
import ProblemFamilies
import Testing

/// What the search has to find in problems that were once too hard for it.
@Suite struct SolvedFamiliesTests {
  @Test(
    "a mandatory fair that fits into its full row in one way is held, though others lie well without it"
  )
  func fullRow() {
    let problem = ProblemFamily.centreS.problem(seed: 28)
    for seed in UInt64(1)...4 {
      let solution = solve(problem, SolveOptions(steps: 25_000, seed: seed))
      #expect(solution.score.missing == 0, "seed \(seed)")
    }
  }
}
