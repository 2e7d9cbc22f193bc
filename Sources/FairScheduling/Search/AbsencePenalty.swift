/// What leaving out each optional event counts beyond its cost, while the search is hot.
///
/// An event that is worth a hundred small changes would never be given up for another: no temperature
/// at which the rest is still chosen well accepts that. So its absence counts the more the longer it
/// lasts, up to twice its cost, and loses that again while the event is held: which events are left out
/// keeps changing (a strategic oscillation, after F. Glover, "Heuristics for integer programming using
/// surrogate constraints", 1977).
struct AbsencePenalty {
  private let instance: Instance
  /// In 1/1024 of a cost point.
  private let amounts: Table<Int>
  private var isActive = false

  /// How many times it grows until it has doubled what the absence costs.
  private static let growths = 64
  /// Up to which progress, of 1024, the search is hot enough.
  private static let last = 512

  init(_ instance: Instance, _ arena: Arena) {
    self.instance = instance
    amounts = arena.table(instance.events.count, of: 0)
  }

  /// In cost points, rounded down.
  @inline(__always)
  subscript(event: Int) -> Int { amounts[event] >> 10 }

  /// Counts from now on, or no more.
  mutating func turn(to progress: Int, isCooling: Bool) {
    let wasActive = isActive
    isActive = isCooling && progress < Self.last
    if wasActive, !isActive { amounts.fill(with: 0) }
  }

  /// Time has passed.
  func grow(in state: State) {
    guard isActive else { return }
    for event in 0..<amounts.count where !instance.events[event].isMandatory {
      let most = instance.events[event].skipCost << 10
      let step = most / Self.growths
      amounts[event] =
        state.isHeld(event) ? max(0, amounts[event] - step) : min(most, amounts[event] + step)
    }
  }
}
