/// Fair shares that remember last year.
///
/// Whoever worked more than a fair share then has that much less to do now, and the other way round.
/// What everybody worked too much is nobody's advantage, so only the difference from the average
/// counts; and at most a quarter of a share is paid back in one year, because a long illness should
/// not become a year without a free weekend. The rest is not lost: it comes up again in the next
/// balance, which is reckoned against the changed share.
enum CarriedShares {
  /// The part of a share that a year may change, as its denominator.
  static let largestPart = 4

  /// - Parameters:
  ///   - targets: fair shares of this year's work, in sessions.
  ///   - carried: sessions beyond the fair share of last year; nil for who was not there.
  /// - Returns: the shares that make good for last year.
  static func targets(_ targets: [Int], carried: [Int?]) -> [Int] {
    let known = carried.compactMap(\.self)
    guard !known.isEmpty else { return targets }
    let average = (known.reduce(0, +) * 2 + known.count).flooredQuotient(by: known.count * 2)
    return zip(targets, carried).map { target, carried in
      guard let carried else { return target }
      let limit = target / largestPart
      return target - min(limit, max(-limit, carried - average))
    }
  }
}

extension Int {
  /// The quotient rounded towards minus infinity.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
