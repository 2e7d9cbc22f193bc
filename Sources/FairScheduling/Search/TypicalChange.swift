/// What a step typically changes the cost by: the mean over the first steps that change it at all.
struct TypicalChange {
  private var sum = 0
  private var count = 0

  private static let enough = 256

  var isKnown: Bool { count == TypicalChange.enough }

  mutating func note(_ change: Int) {
    guard change != 0, count < TypicalChange.enough else { return }
    sum += min(abs(change), 1 << 44)
    count += 1
  }

  /// In 1/256 of a cost point.
  var fine: Int { count == 0 ? 256 : max(1, sum * 256 / count) }

  /// So many sixteenths of it, in cost points.
  func whole(_ sixteenths: Int) -> Int { sixteenths * fine / 4096 }
}
