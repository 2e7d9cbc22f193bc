/// How readily worse plans are accepted over a search: ever less, by equal factors in equal times.
///
/// Costs have no scale of their own, so rises are measured in what a step typically changes.
enum Cooling {
  /// Parts of a typical change, at the beginning and at the end.
  private static let hottest = 5
  private static let coldest = 160

  /// The temperature when so much of the effort is spent.
  ///
  /// Halvings are exact and linear in between, so that every machine computes the same.
  ///
  /// - Parameters:
  ///   - progress: From 0 to 1024.
  ///   - change: What a step typically changes, in 1/256 of a cost point.
  /// - Returns: the rise accepted once in two, in 1/256 of a cost point.
  static func temperature(at progress: Int, change: Int) -> Int {
    // Five halvings from a fifth to a hundred-and-sixtieth.
    let octaves = 5
    let position = min(1024, max(0, progress)) * octaves
    let value = (change / hottest) >> (position / 1024)
    return max(change / coldest, value - value * (position % 1024) / 2048)
  }
}
