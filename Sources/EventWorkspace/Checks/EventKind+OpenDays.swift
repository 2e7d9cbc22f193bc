package import PromotionModel

extension EventKind {
  /// The days on which an event of this kind is open when it opens at the best time of its first day.
  ///
  /// - Parameters:
  ///   - event: the event, whose own length and opening come before the kind's.
  ///   - sessions: all sessions of a day, in order.
  /// - Returns: at least 1.
  package func openDays(of event: Event, sessions: [Session]) -> Int {
    switch event.length ?? length {
    case .days(let days): return days
    case .sessions(let count):
      let order = sessions.map(\.id).filter(openSessions.contains)
      let wanted = event.opening.map { [$0] } ?? openings
      let firstDay = wanted.compactMap { order.firstIndex(of: $0) }.map { order.count - $0 }.max()
      let (perDay, rest) = (max(1, order.count), count - (firstDay ?? 1))
      return rest <= 0 ? 1 : 1 + (rest + perDay - 1) / perDay
    }
  }
}
