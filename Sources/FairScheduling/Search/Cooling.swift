/// How readily worse plans are accepted over a search: ever less, by equal factors in equal times.
///
/// Costs have no scale of their own, so rises are measured in a small change of the cost.
enum Cooling {
  /// In small changes, at the beginning.
  private static let first = 2
  /// How often the temperature halves.
  private static let octaves = 5

  /// The temperature when so much of the effort is spent.
  ///
  /// Halvings are exact and linear in between, so that every machine computes the same.
  ///
  /// - Parameters:
  ///   - progress: From 0 to 1024.
  ///   - change: A small change, in 1/256 of a cost point; see ``TypicalChange``.
  /// - Returns: the rise accepted once in two, in 1/256 of a cost point.
  static func temperature(at progress: Int, change: Int) -> Int {
    let position = min(1024, max(0, progress)) * octaves
    let value = min(first * change, 1 << 41) >> (position / 1024)
    return max(1, value - value * (position % 1024) / 2048)
  }
}
