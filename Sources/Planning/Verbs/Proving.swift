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
    let certificate = proven.certificate
    var bounded = solution
    bounded.isProved = false
    if let better = proven.plan {
      let checked = PlanChecker(problem).check(better)
      if checked.isLegal, checked.score < bounded.score {
        bounded.plan = better
        bounded.score = checked.score
      }
    }
    let isComplete = certificate.bound >= bounded.score
    if effort != nil || isComplete {
      guard CertificateChecker(problem).fault(in: certificate) == nil else {
        return (bounded, certificate)
      }
    }
    bounded.bound = min(max(bounded.bound, certificate.bound), bounded.score)
    bounded.isProved = isComplete
    return (bounded, certificate)
  }
}
