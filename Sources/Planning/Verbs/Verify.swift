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
  /// once; of other bounds is said whether they were verified.
  public static func verdict(
    on written: WrittenPlan,
    for problem: Problem,
    certificate: Certificate? = nil
  ) -> PlanVerdict {
    let report = PlanChecker(problem).check(written.plan)
    var verdict = PlanVerdict(problem: problem, written: written, report: report)
    if let certificate {
      verdict.isCertificateGiven = true
      verdict.certified = certificate.bound
      verdict.certificateFault = CertificateChecker(problem).fault(in: certificate)
    } else if report.isLegal {
      let proof = prove(problem, against: report.score, beside: written.plan, .atOnce(for: problem))
        .certificate
      let isTrue = CertificateChecker(problem).fault(in: proof) == nil
      let proved = isTrue ? proof.bound : Score(missing: 0, cost: 0)
      if written.isProved || proved >= written.bound { verdict.certified = proved }
    }
    return verdict
  }
}

/// What is found when a plan file is recomputed.
public struct PlanVerdict: Sendable {
  public let problem: Problem
  public let written: WrittenPlan
  public let report: PlanChecker.Report
  /// What the certificate says it proves, or what was proved at once; nil if that is less than the file's
  /// bound, which is then not known to be false.
  public internal(set) var certified: Score?
  public internal(set) var certificateFault: CertificateChecker.Fault?
  var isCertificateGiven = false

  init(problem: Problem, written: WrittenPlan, report: PlanChecker.Report) {
    self.problem = problem
    self.written = written
    self.report = report
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
    /// Called proved without a certificate, and no proof is found at once; it may be true.
    case unproved(claimed: Score, proved: Score)
  }

  public var falseClaims: [FalseClaim] {
    var claims: [FalseClaim] = []
    let found = report.score
    if written.score != found { claims.append(.score(claimed: written.score, found: found)) }
    // A plan that breaks rules may well cost less than any that does not.
    if report.isLegal, written.bound > found {
      claims.append(.bound(claimed: written.bound, found: found))
    }
    if report.isLegal, written.isProved, written.bound != found {
      claims.append(.proof(bound: written.bound, found: found))
    }
    if let certificateFault { claims.append(.certificate(certificateFault)) }
    if let certified, certified < written.bound {
      claims.append(
        isCertificateGiven
          ? .uncertified(claimed: written.bound, certified: certified)
          : .unproved(claimed: written.bound, proved: certified)
      )
    }
    return claims
  }

  public var isGood: Bool { report.isLegal && falseClaims.isEmpty }
}
