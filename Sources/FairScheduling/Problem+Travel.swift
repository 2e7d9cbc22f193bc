extension Problem.Shift {
  /// Whether the time between two shifts is too short to do both.
  ///
  /// - Parameters:
  ///   - start: When the event of this one starts.
  ///   - other: The other.
  ///   - otherStart: When its event starts.
  ///   - way: How long it takes from this one to the other and back; nothing within an event.
  /// - Returns: Whether nobody can do both, rest aside.
  func isTooNear(
    _ start: Int,
    _ other: Problem.Shift,
    _ otherStart: Int,
    way: (there: Int, back: Int)
  ) -> Bool {
    otherStart + other.from - start - to < way.there
      && start + from - otherStart - other.to < way.back
  }
}

extension Problem {
  /// The most sessions that any way takes.
  var longestTravel: Int { travel.joined().max() ?? 0 }

  /// The different places where an event can be, in the order of its venues.
  func places(of event: Int) -> [Int] {
    let asked = events[event]
    guard !asked.venues.isEmpty else { return [asked.place] }
    return EventRelations.unique(asked.venues.map { venues[$0.venue].place })
  }
}
