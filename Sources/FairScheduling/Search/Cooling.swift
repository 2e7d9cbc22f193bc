/// How readily worse plans are accepted over a search: ever less, by equal factors in equal times.
///
/// Costs have no scale of their own, so rises are measured in a small change of the cost.
struct Cooling {
  /// The temperature at the beginning, in halves of a small change.
  private let first: Int
  /// How often the temperature halves at least and at most: until not even the least change is accepted.
  private let octaves: ClosedRange<Int>

  /// The temperature that hardly accepts the least change, as one part in so many of that.
  private static let cold = 12

  /// With more events, what is left to be found at the end is smaller than a small change; with very many,
  /// there is no time to begin with large ones.
  init(_ size: ProblemSize) {
    (first, octaves) =
      switch size {
      case .small: (6, 5...5)
      case .medium: (6, 7...10)
      case .large: (3, 6...6)
      }
  }

  /// The temperature when so much of the effort is spent.
  ///
  /// Halvings are exact and linear in between, so that every machine computes the same.
  ///
  /// - Parameters:
  ///   - progress: From 0 to 1024.
  ///   - change: What is small, and the least; in 1/256 of a cost point.
  ///   - hasHome: Whether it began with a plan: with more halvings, what it begins at would be too cold to leave that.
  /// - Returns: the rise accepted once in two, in 1/256 of a cost point.
  func temperature(at progress: Int, _ change: TypicalChange, hasHome: Bool) -> Int {
    let hottest = min(first * change.small / 2, 1 << 41)
    let isCold = octaves.first { hottest >> $0 <= change.least / Self.cold }
    let all = hasHome ? octaves.lowerBound : isCold ?? octaves.upperBound
    let position = min(1024, max(0, progress)) * all
    let value = hottest >> (position / 1024)
    return max(1, value - value * (position % 1024) / 2048)
  }
}
