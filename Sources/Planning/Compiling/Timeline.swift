package import CivilCalendar
package import PromotionModel

/// The horizon cut into sessions: the engine counts them, people read days and clock hours.
package struct Timeline: Sendable {
  package let horizon: ClosedRange<Day>
  package let sessions: [Session]

  package init(horizon: ClosedRange<Day>, sessions: [Session]) {
    self.horizon = horizon
    self.sessions = sessions
  }

  package var perDay: Int { sessions.count }
  package var dayCount: Int { horizon.upperBound - horizon.lowerBound + 1 }
  package var sessionCount: Int { dayCount * perDay }

  /// The number of a day's session; days outside the horizon give numbers outside `0..<count`.
  package func number(_ day: Day, _ index: Int = 0) -> Int {
    (day - horizon.lowerBound) * perDay + index
  }

  package func day(of number: Int) -> Day {
    horizon.lowerBound + (number / perDay)
  }

  package func index(of number: Int) -> Int { number % perDay }

  /// The sessions of whole days, cut to the horizon; empty where they do not meet.
  package func interval(of days: ClosedRange<Day>) -> Range<Int> {
    let from = max(0, number(days.lowerBound))
    let to = min(sessionCount, number(days.upperBound + 1))
    return from < to ? from..<to : 0..<0
  }

  /// When the first of some sessions begins and the last one ends, by the clock.
  package func span(of interval: Range<Int>) -> Span {
    let last = interval.upperBound - 1
    return Span(
      from: Moment(day(of: interval.lowerBound), sessions[index(of: interval.lowerBound)].from),
      to: Moment(day(of: last), sessions[index(of: last)].to)
    )
  }

  /// The sessions of the horizon that a stretch of clock time touches.
  package func sessions(touchedBy span: Span) -> Range<Int>? {
    var first: Int?
    var last = 0
    var day = max(span.from.day, horizon.lowerBound)
    while day <= min(span.to.day, horizon.upperBound) {
      for (index, session) in sessions.enumerated()
      where Moment(day, session.from) < span.to && span.from < Moment(day, session.to) {
        last = number(day, index)
        first = first ?? last
      }
      day = day + 1
    }
    return first.map { $0..<(last + 1) }
  }

  package func index(of id: Session.ID) -> Int? {
    sessions.firstIndex { $0.id == id }
  }

  /// Sessions that begin at 17:00 or later; a person who works no evenings is away in them.
  package var eveningIndices: [Int] {
    sessions.indices.filter { sessions[$0].from.hour >= 17 }
  }

  /// The fewest idle sessions that always hold a drive of so many minutes.
  ///
  /// Leaving at the end of session `a` and arriving at the start of session `a + k + 1` leaves the
  /// clock time between; the least over all `a` must suffice.
  package func sessions(forMinutes minutes: Int) -> Int {
    guard minutes > 0 else { return 0 }
    for idle in 0...(7 * perDay) where leastMinutes(idle: idle) >= minutes {
      return idle
    }
    return 7 * perDay
  }

  private func leastMinutes(idle: Int) -> Int {
    let start = horizon.lowerBound
    let gaps = sessions.indices.map { leaving -> Int in
      let arriving = leaving + idle + 1
      let leave = Moment(start, sessions[leaving].to)
      let arrive = Moment(start + arriving / perDay, sessions[arriving % perDay].from)
      return leave.minutes(to: arrive)
    }
    return gaps.min() ?? 0
  }
}
