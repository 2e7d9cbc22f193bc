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

  /// A certificate of a problem from the bytes of a file.
  public static func certificate(from bytes: [UInt8], for problem: Problem) throws(DocumentFaults)
    -> Certificate
  {
    try CertificateFormat.certificate(from: bytes, for: problem)
  }

  /// Recomputes everything a plan file says.
  ///
  /// Without a certificate of the bound, a claim to be proved is accepted only if a proof is found at
  /// once.
  public static func verdict(
    on written: WrittenPlan,
    for problem: Problem,
    certificate: Certificate? = nil
  ) -> PlanVerdict {
    let report = PlanChecker(problem).check(written.plan)
    guard certificate != nil || written.isProved else {
      return PlanVerdict(problem: problem, written: written, report: report)
    }
    let proof =
      certificate ?? prove(problem, against: report.score, .atOnce(for: problem)).certificate
    return PlanVerdict(
      problem: problem,
      written: written,
      report: report,
      certified: proof.bound,
      certificateFault: CertificateChecker(problem).fault(in: proof)
    )
  }
}

/// What is found when a plan file is recomputed.
public struct PlanVerdict: Sendable {
  public let problem: Problem
  public let written: WrittenPlan
  public let report: PlanChecker.Report
  /// What the certificate says it proves; nil if the bound was not looked into.
  public let certified: Score?
  public let certificateFault: CertificateChecker.Fault?

  init(
    problem: Problem,
    written: WrittenPlan,
    report: PlanChecker.Report,
    certified: Score? = nil,
    certificateFault: CertificateChecker.Fault? = nil
  ) {
    self.problem = problem
    self.written = written
    self.report = report
    self.certified = certified
    self.certificateFault = certificateFault
  }

  /// Something a plan file says of itself that is not true.
  public enum FalseClaim: Hashable, Sendable {
    case score(claimed: Score, found: Score)
    case bound(claimed: Score, found: Score)
    case proof(bound: Score, found: Score)
    /// The certificate does not prove what it says.
    case certificate(CertificateChecker.Fault)
    /// The certificate proves less than the file claims.
    case uncertified(claimed: Score, certified: Score)
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
    if let certificateFault { claims.append(.certificate(certificateFault)) }
    if let certified, certified < written.bound {
      claims.append(.uncertified(claimed: written.bound, certified: certified))
    }
    return claims
  }

  public var isGood: Bool { report.isLegal && falseClaims.isEmpty }
}
