public import FairScheduling

/// Bounding what has been found.
public enum ProvingVerb {
  /// A solution with the best bound that is found, and the certificate of it.
  ///
  /// It is called proved only if the checker of certificates agrees. Without an effort, only what
  /// takes a few tenths of a second is tried.
  public static func bounded(
    _ solution: Solution,
    of problem: Problem,
    _ effort: BoundEffort?
  ) -> (solution: Solution, certificate: Certificate) {
    let certificate = prove(problem, against: solution.score, effort ?? .quick(for: problem))
    var bounded = solution
    bounded.isProved = false
    let isComplete = certificate.bound >= solution.score
    if effort != nil || isComplete {
      guard CertificateChecker(problem).fault(in: certificate) == nil else {
        return (bounded, certificate)
      }
    }
    bounded.bound = min(max(bounded.bound, certificate.bound), solution.score)
    bounded.isProved = isComplete
    return (bounded, certificate)
  }
}
