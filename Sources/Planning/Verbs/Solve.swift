public import FairScheduling
import Foundation
public import ProblemInterchange

/// Solving any problem file, whoever made it.
public enum SolveVerb {
  /// A problem from the bytes of a file.
  public static func problem(from bytes: [UInt8]) throws(DocumentFaults) -> Problem {
    try ProblemFormat.problem(from: bytes)
  }

  /// Solves a problem and verifies the plan.
  ///
  /// - Throws: ``RejectedPlan`` if the checker finds the engine at fault.
  public static func solution(of problem: Problem, _ options: SolveOptions) throws -> Solution {
    let solution = solve(problem, options)
    let checked = PlanChecker(problem).check(solution.plan)
    guard checked.isLegal, checked.score == solution.score else {
      throw RejectedPlan(
        violations: checked.violations,
        claimed: solution.score,
        found: checked.score
      )
    }
    return solution
  }

  /// A certificate as `phiencho-certificate/2`.
  public static func bytes(of certificate: Certificate, for problem: Problem) throws -> [UInt8] {
    try CertificateFormat.bytes(of: certificate, for: problem)
  }

  /// A solution as `phiencho-plan/1`.
  public static func bytes(of solution: Solution, for problem: Problem) throws -> [UInt8] {
    try PlanFormat.bytes(of: solution, for: problem)
  }
}
