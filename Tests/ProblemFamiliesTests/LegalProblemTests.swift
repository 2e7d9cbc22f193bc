import FairScheduling
import ProblemFamilies
import ProblemInterchange
import Testing

/// Whatever the numbers, a problem keeps to the format and can be solved.
@Suite struct LegalProblemTests {
  @Test("a problem reads back as it was written", arguments: ProblemFamily.allCases)
  func readsBack(_ family: ProblemFamily) throws {
    for seed: UInt64 in 1...3 {
      let events = family == .nationXXL || family == .regionXL ? 60 : nil
      let people = family == .nationXXL || family == .regionXL ? 40 : nil
      let problem = family.problem(seed: seed, events: events, people: people)
      let bytes = try ProblemFormat.bytes(of: problem)
      #expect(try ProblemFormat.problem(from: bytes) == problem, "\(problem.name)")
    }
  }

  @Test("a plan of the engine is legal", arguments: ProblemFamily.allCases)
  func isSolved(_ family: ProblemFamily) {
    let isLarge = family == .nationXXL || family == .regionXL
    let problem = family.problem(seed: 4, events: isLarge ? 80 : nil, people: isLarge ? 60 : nil)
    let solution = solve(problem, SolveOptions(steps: 60, seed: 1, threads: 1))
    let report = PlanChecker(problem).check(solution.plan)
    #expect(report.isLegal, "\(problem.name): \(report.violations.prefix(3))")
    #expect(report.score == solution.score, "\(problem.name)")
    #expect(solution.bound <= solution.score, "\(problem.name)")
  }

  @Test("hardly any events or people are numbers like others", arguments: ProblemFamily.allCases)
  func corners(_ family: ProblemFamily) throws {
    for (events, people) in [(0, 0), (0, 3), (1, 0), (1, 1), (2, 1), (3, 2), (7, 1), (16, 3)] {
      let problem = family.problem(seed: 5, events: events, people: people)
      #expect(problem.events.count == events)
      #expect(problem.people.count == (family == .noPeople ? 0 : people))
      let bytes = try ProblemFormat.bytes(of: problem)
      #expect(
        try ProblemFormat.problem(from: bytes) == problem,
        "\(problem.name) \(events) \(people)"
      )
      let solution = solve(problem, SolveOptions(steps: 5, seed: 1, threads: 1))
      #expect(
        PlanChecker(problem).check(solution.plan).isLegal,
        "\(problem.name) \(events) \(people)"
      )
    }
  }
}
