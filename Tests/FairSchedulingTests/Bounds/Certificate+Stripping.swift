@testable import FairScheduling

extension Certificate.Proof {
  /// Whether something is true of some prices in it.
  func contains(where isTrue: (PriceList) -> Bool) -> Bool {
    switch self {
    case .prices(let prices): isTrue(prices)
    case .split(_, let prices, let holds, let fails):
      prices.map(isTrue) ?? false || holds.contains(where: isTrue) || fails.contains(where: isTrue)
    }
  }

  /// The same cases with other prices.
  func changing(_ change: (inout PriceList) -> Void) -> Certificate.Proof {
    switch self {
    case .prices(var prices):
      change(&prices)
      return .prices(prices)
    case .split(let matter, var prices, let holds, let fails):
      if var own = prices {
        change(&own)
        prices = own
      }
      return .split(
        matter,
        prices: prices,
        holds: holds.changing(change),
        fails: fails.changing(change)
      )
    }
  }
}
