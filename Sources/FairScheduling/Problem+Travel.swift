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
