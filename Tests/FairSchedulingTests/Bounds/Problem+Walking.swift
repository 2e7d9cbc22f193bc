@testable import FairScheduling

extension Problem {
  /// Whether a walk of events, hours for nothing, is taken as a proof that no plan costs less.
  ///
  /// - Parameters:
  ///   - claim: The cost.
  ///   - walked: The events; nil for all.
  ///   - money: What a unit of each budget counts.
  /// - Returns: Whether the checker believes it.
  func isProvedByWalking(_ claim: Int, _ walked: [Int]? = nil, money: [Int] = []) -> Bool {
    let prices = PriceList(
      scale: 1,
      hours: people.map { _ in 0 },
      budgets: money,
      missing: nil,
      sessions: [:],
      walked: walked ?? Array(events.indices)
    )
    let bound = Score(missing: 0, cost: claim)
    let certificate = Certificate(bound: bound, missing: [], cost: .prices(prices))
    return CertificateChecker(self).fault(in: certificate) == nil
  }
}
