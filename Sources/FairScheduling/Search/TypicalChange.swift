/// What a step typically changes the cost by, learnt from the first rebuildings that change it at all.
struct TypicalChange {
  /// The mean, in 1/256 of a cost point.
  private var mean = 256
  /// What one in eight changes does not exceed, in 1/256 of a cost point.
  ///
  /// Where a few events cost a hundred times what others do, the mean says nothing about the choice
  /// among those others; this does.
  private(set) var small = 256
  /// The least of all, in 1/256 of a cost point.
  private(set) var least = 256

  private var changes: [Int] = []

  private static let enough = 256

  var isKnown: Bool { changes.count == TypicalChange.enough }

  mutating func note(_ change: Int) {
    guard change != 0, !isKnown else { return }
    changes.append(min(abs(change), 1 << 44))
    guard isKnown else { return }
    mean = changes.reduce(0, +) * 256 / changes.count
    let sorted = changes.sorted()
    small = sorted[sorted.count / 8] * 256
    least = sorted[0] * 256
  }

  /// So many sixteenths of the mean, in cost points.
  func whole(_ sixteenths: Int) -> Int {
    let (product, isTooLarge) = sixteenths.multipliedReportingOverflow(by: mean)
    return isTooLarge ? sixteenths * (mean / 4096) : product / 4096
  }
}
