extension Problem {
  /// The starts at which an event could be held if it were the only one and nobody were away.
  ///
  /// It is not longer than its convoys may be, in order with itself, and has no shift beyond what the rest rule
  /// allows.
  ///
  /// - Parameter number: The event's position.
  /// - Returns: some of its starts, in their order.
  func startsAlone(of number: Int) -> [Start] {
    let event = events[number]
    if within.contains(where: { $0.maxSpan < event.length && $0.events.contains(number) }) {
      return []
    }
    for order in after where order.first == number && order.second == number {
      if -event.length < order.minGap || -event.length > order.maxGap ?? .max { return [] }
    }
    guard let rest else { return event.starts }
    let perDay = max(1, sessionsPerDay)
    return event.starts.filter { start in
      event.shifts.allSatisfy { shift in
        let first = (start.session + shift.from) / perDay
        let last = (start.session + shift.to - 1) / perDay
        return min(last - first + 1, rest.window) <= rest.maxDays
      }
    }
  }
}
