/// In which order people are found for the shifts of each event, and slot by slot for those of a shift.
struct StaffingOrder: Sendable {
  /// The shifts, those with the fewest able people first.
  let shifts: Rows<Shift>
  /// For each of these: those that overlap it, itself among them, one bit each; see ``Staffing/bit(_:)``.
  let conflicts: Rows<UInt64>
  /// For each of these: its first slot.
  let firstSlots: Rows<Int>
  /// For each slot: which of these it is of.
  let shiftOfSlot: Rows<Int>

  init(_ shifts: [[Shift]], _ arena: Arena) {
    self.shifts = arena.rows(shifts)
    conflicts = arena.rows(
      shifts.map { list in list.map { StaffingOrder.overlaps(of: $0, in: list) } }
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

  private static func overlaps(of shift: Shift, in list: [Shift]) -> UInt64 {
    list.indices.reduce(0) { bits, other in
      list[other].from < shift.to && shift.from < list[other].to ? bits | Staffing.bit(other) : bits
    }
  }
}
