public import FairScheduling
public import ProblemInterchange

/// Verifying any plan of any problem, whoever made them.
public enum VerifyVerb {
  /// A plan of a problem from the bytes of a file.
  public static func plan(from bytes: [UInt8], for problem: Problem) throws(DocumentFaults)
    -> WrittenPlan
  {
    try PlanFormat.plan(from: bytes, for: problem)
  }

  /// Recomputes everything a plan file says.
  public static func verdict(on written: WrittenPlan, for problem: Problem) -> PlanVerdict {
    PlanVerdict(
      problem: problem,
      written: written,
      report: PlanChecker(problem).check(written.plan)
    )
  }
}

/// What is found when a plan file is recomputed.
public struct PlanVerdict: Sendable {
  public let problem: Problem
  public let written: WrittenPlan
  public let report: PlanChecker.Report

  /// Something a plan file says of itself that is not true.
  public enum FalseClaim: Hashable, Sendable {
    case score(claimed: Score, found: Score)
    case bound(claimed: Score, found: Score)
    case proof(bound: Score, found: Score)
  }

  public var falseClaims: [FalseClaim] {
    var claims: [FalseClaim] = []
    let found = report.score
    if written.score != found { claims.append(.score(claimed: written.score, found: found)) }
    if written.bound > found {
      claims.append(.bound(claimed: written.bound, found: found))
    }
    if written.isProved, written.bound != found {
      claims.append(.proof(bound: written.bound, found: found))
    }
    return claims
  }

  public var isGood: Bool { report.isLegal && falseClaims.isEmpty }
}
