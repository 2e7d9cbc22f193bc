extension Problem {
  /// Whether an event could be held at a start if it were the only one and nobody were away: not longer
  /// than its convoys may be, in order with itself, and no shift beyond what the rest rule allows.
  func canBeHeld(_ number: Int, at start: Int) -> Bool {
    let event = events[number]
    if within.contains(where: { $0.maxSpan < event.length && $0.events.contains(number) }) {
      return false
    }
    for order in after where order.first == number && order.second == number {
      if -event.length < order.minGap || -event.length > order.maxGap ?? .max { return false }
    }
    guard let rest else { return true }
    let perDay = max(1, sessionsPerDay)
    return event.shifts.allSatisfy { shift in
      let days = (start + shift.to - 1) / perDay - (start + shift.from) / perDay + 1
      return min(days, rest.window) <= rest.maxDays
    }
  }
}
