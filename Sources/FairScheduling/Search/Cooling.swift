/// How readily worse plans are accepted over a search: ever less, by equal factors in equal times.
///
/// Costs have no scale of their own, so rises are measured in a small change of the cost.
struct Cooling {
  /// The temperature at the beginning, in halves of a small change.
  private let first: Int
  /// How often the temperature halves.
  private let octaves: Int

  /// With more events, what is left to be found at the end is smaller than a small change; with very many,
  /// there is no time to begin with large ones.
  init(_ size: ProblemSize) {
    (first, octaves) =
      switch size {
      case .small: (6, 5)
      case .medium: (6, 7)
      case .large: (3, 6)
      }
  }

  /// The temperature when so much of the effort is spent.
  ///
  /// Halvings are exact and linear in between, so that every machine computes the same.
  ///
  /// - Parameters:
  ///   - progress: From 0 to 1024.
  ///   - change: A small change, in 1/256 of a cost point; see ``TypicalChange``.
  /// - Returns: the rise accepted once in two, in 1/256 of a cost point.
  func temperature(at progress: Int, change: Int) -> Int {
    let position = min(1024, max(0, progress)) * octaves
    let value = min(first * change / 2, 1 << 41) >> (position / 1024)
    return max(1, value - value * (position % 1024) / 2048)
  }
}
