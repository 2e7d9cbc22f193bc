/// How readily worse plans are accepted over a search: ever less, by equal factors in equal times.
///
/// Costs have no scale of their own, so rises are measured in a small change of the cost.
struct Cooling {
  /// In small changes, at the beginning.
  private static let first = 2
  /// How often the temperature halves.
  private let octaves: Int

  /// - Parameter events: How many there are; with many, what is left to be found at the end is smaller
  ///   than a small change.
  init(events: Int) { octaves = events < 32 ? 5 : 7 }

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
    let value = min(Cooling.first * change, 1 << 41) >> (position / 1024)
    return max(1, value - value * (position % 1024) / 2048)
  }
}
