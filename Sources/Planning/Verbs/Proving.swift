public import FairScheduling

/// Bounding what has been found.
public enum ProvingVerb {
  /// What came of it.
  public struct Bounded: Sendable {
    public var solution: Solution
    /// Of the bound; nil if none was verified.
    public var certificate: Certificate?
    /// Why no more is proved; nil if all is, or time was up.
    public var shortfall: Shortfall?
  }

  /// Why no more is proved than is.
  public enum Shortfall: Hashable, Sendable {
    /// Nothing was left to try.
    case exhausted
    /// More was found than could be verified.
    case unverified(Score)
  }

  /// A solution with the best bound that is found and its certificate; looking for a bound may find
  /// a better plan, too.
  ///
  /// It is called proved only if the checker of certificates agrees. Without an effort, only what
  /// takes a moment is tried.
  public static func bounded(
    _ solution: Solution,
    of problem: Problem,
    _ effort: BoundEffort?,
    moment: ProofMoment = ProofMoment()
  ) -> Bounded {
    guard let tried = effort ?? .quick(for: problem, within: moment) else {
      return Bounded(solution: withSmallReasons(solution, of: problem, moment.isOver))
    }
    let proven = prove(problem, against: solution.score, beside: solution.plan, tried)
    var bounded = solution
    bounded.isProved = false
    if let better = proven.plan {
      let checked = PlanChecker(problem).check(better)
      if checked.isLegal, checked.score < bounded.score {
        bounded.plan = better
        bounded.score = checked.score
      }
    }
    var certificate = proven.certificate
    if effort != nil || certificate.bound >= bounded.score {
      guard let verified = verified(proven, of: problem, tried.isCheckStopped) else {
        return Bounded(solution: bounded)
      }
      certificate = verified
    }
    bounded.isProved = certificate.bound >= bounded.score
    // With a proof to show, nothing is claimed beyond it.
    var known = certificate.bound
    if effort == nil {
      known = max(known, bounded.bound, lowerBound(of: problem, missing: known.missing))
    }
    bounded.bound = min(known, bounded.score)
    var shortfall: Shortfall?
    if effort != nil, !bounded.isProved {
      if certificate.bound < proven.certificate.bound {
        shortfall = .unverified(proven.certificate.bound)
      } else if proven.isExhausted {
        shortfall = .exhausted
      }
    }
    return Bounded(solution: bounded, certificate: certificate, shortfall: shortfall)
  }

  /// A solution of a very large problem, with small reasons for what is missing.
  private static func withSmallReasons(
    _ solution: Solution,
    of problem: Problem,
    _ isOver: @escaping @Sendable () -> Bool
  ) -> Solution {
    guard solution.bound.missing < solution.score.missing else { return solution }
    let groups = smallReasons(of: problem, beside: solution.plan, isStopped: isOver)
    guard groups.missing > solution.bound.missing,
      CertificateChecker(problem).fault(inMissing: groups) == nil
    else { return solution }
    var bounded = solution
    bounded.bound = min(lowerBound(of: problem, missing: groups.missing), solution.score)
    return bounded
  }

  /// The most that the checker agrees with in time; it begins with what is verified soonest, so that time
  /// running out costs only what was still to come.
  private static func verified(
    _ proven: Proven,
    of problem: Problem,
    _ isStopped: @escaping @Sendable () -> Bool
  ) -> Certificate? {
    let checker = CertificateChecker(problem)
    var verified: Certificate?
    for certificate in [proven.early, proven.certificate].compactMap(\.self) {
      if checker.fault(in: certificate, isStopped: isStopped) == nil { verified = certificate }
    }
    if let verified { return verified }
    var plain = proven.plain
    plain.missing.removeAll { checker.fault(inMissing: [$0]) != nil }
    plain.bound.missing = plain.missing.missing
    return checker.fault(in: plain) == nil ? plain : nil
  }
}

extension BoundEffort {
  /// The same, no longer than until a moment is over.
  fileprivate static func quick(for problem: Problem, within moment: ProofMoment) -> BoundEffort? {
    var effort = quick(for: problem)
    effort?.isMissingStopped = moment.isHalfOver
    effort?.isStopped = moment.isOver
    return effort
  }
}
