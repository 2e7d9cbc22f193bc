/// In which order people are found for the shifts of each event, and slot by slot for those of a shift.
struct StaffingOrder: Sendable {
  /// The shifts, those with the fewest able people first.
  let shifts: Rows<Shift>
  /// For each of these: those that overlap it, itself among them, one bit each in so many ``words``.
  let conflicts: Rows<UInt64>
  /// How many words have a bit for each shift of any event.
  let words: Int
  /// For each of these: its first slot.
  let firstSlots: Rows<Int>
  /// For each slot: which of these it is of.
  let shiftOfSlot: Rows<Int>

  init(_ shifts: [[Shift]], _ arena: Arena) {
    self.shifts = arena.rows(shifts)
    let words = max(1, ((shifts.map(\.count).max() ?? 0) + 63) / 64)
    self.words = words
    conflicts = arena.rows(
      shifts.map { list in
        list.flatMap { StaffingOrder.overlaps(of: $0, in: list, words: words) }
      }
    )
    firstSlots = arena.rows(
      shifts.map { list in
        list.indices.map { index in list[..<index].reduce(0) { $0 + $1.count } }
      }
    )
    shiftOfSlot = arena.rows(
      shifts.map { list in
        list.indices.flatMap { Array(repeating: $0, count: list[$0].count) }
      }
    )
  }

  private static func overlaps(of shift: Shift, in list: [Shift], words: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: words)
    for (other, at) in list.enumerated() where at.from < shift.to && shift.from < at.to {
      bits[other >> 6] |= 1 << UInt64(other & 63)
    }
    return bits
  }
}
