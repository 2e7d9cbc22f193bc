public import FairScheduling

/// Bounding what has been found.
public enum ProvingVerb {
  /// A solution with the best bound that is found and its certificate; looking for a bound may find
  /// a better plan, too.
  ///
  /// It is called proved only if the checker of certificates agrees. Without an effort, only what
  /// takes a few tenths of a second is tried.
  public static func bounded(
    _ solution: Solution,
    of problem: Problem,
    _ effort: BoundEffort?
  ) -> (solution: Solution, certificate: Certificate?) {
    guard let tried = effort ?? .quick(for: problem) else { return (solution, nil) }
    let proven = prove(problem, against: solution.score, tried)
    var certificate = proven.certificate
    var bounded = solution
    bounded.isProved = false
    if let better = proven.plan {
      let checked = PlanChecker(problem).check(better)
      if checked.isLegal, checked.score < bounded.score {
        bounded.plan = better
        bounded.score = checked.score
      }
    }
    if effort != nil || certificate.bound >= bounded.score {
      let checker = CertificateChecker(problem)
      if checker.fault(in: certificate, isStopped: tried.isCheckStopped) != nil {
        // What cases prove is not believed, or not checked in time; what prices prove is at once.
        certificate = proven.plain
        if checker.fault(in: certificate) != nil { return (bounded, nil) }
      }
    }
    bounded.isProved = certificate.bound >= bounded.score
    // With a proof to show, nothing is claimed beyond it.
    let known = effort == nil ? max(bounded.bound, certificate.bound) : certificate.bound
    bounded.bound = min(known, bounded.score)
    return (bounded, certificate)
  }
}
