import FairScheduling

/// Consecutive sessions in which too much of an equipment is used, told as one.
struct EquipmentRun {
  var equipment: Int
  var first: Int
  var last: Int
  /// The most that is used in one of the sessions.
  var used: Int

  enum Item {
    case run(EquipmentRun)
    case other(Violation)
  }

  /// The violations in their order, sessions that follow one another as one.
  static func merged(_ violations: [Violation]) -> [Item] {
    var items: [Item] = []
    for violation in violations {
      guard case .equipment(let equipment, let session, let used) = violation else {
        items.append(.other(violation))
        continue
      }
      if case .run(var run) = items.last, run.equipment == equipment, run.last + 1 == session {
        run.last = session
        run.used = max(run.used, used)
        items[items.count - 1] = .run(run)
      } else {
        items.append(
          .run(EquipmentRun(equipment: equipment, first: session, last: session, used: used))
        )
      }
    }
    return items
  }
}
