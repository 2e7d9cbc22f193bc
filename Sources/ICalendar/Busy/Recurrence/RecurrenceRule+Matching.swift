internal import CivilCalendar

extension RecurrenceRule {
  /// The rule with the parts it leaves out taken from the series' start (RFC 5545 §3.3.10).
  func completed(from start: WallTime) -> RecurrenceRule {
    var rule = self
    let day = start.day
    switch frequency {
    case .daily: break
    case .weekly:
      if turns.isEmpty { rule.turns = [Turn(weekday: day.weekday, ordinal: 0)] }
    case .monthly:
      if turns.isEmpty, monthDays.isEmpty { rule.monthDays = [day.day] }
    case .yearly:
      if turns.isEmpty, monthDays.isEmpty, yearDays.isEmpty {
        rule.monthDays = [day.day]
        if months.isEmpty { rule.months = [day.month] }
      }
    }
    if hours.isEmpty { rule.hours = [start.secondOfDay / 3600] }
    if minutes.isEmpty { rule.minutes = [start.secondOfDay / 60 % 60] }
    if seconds.isEmpty { rule.seconds = [start.secondOfDay % 60] }
    return rule
  }

  /// Whether every part that names days allows this one.
  func matches(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.components
    if !months.isEmpty, !months.contains(month) { return false }
    if !monthDays.isEmpty {
      let length = Day.length(ofMonth: month, year: year)
      let fromEnd = dayOfMonth - length - 1
      if !monthDays.contains(dayOfMonth), !monthDays.contains(fromEnd) { return false }
    }
    if !yearDays.isEmpty {
      let length = Day.isLeap(year) ? 366 : 365
      let dayOfYear = day - firstDay(year, 1) + 1
      if !yearDays.contains(dayOfYear), !yearDays.contains(dayOfYear - length - 1) { return false }
    }
    return turns.isEmpty || turns.contains { isTurn($0, day) }
  }

  /// Whether a day is a weekday's turn: in its month for monthly rules and for yearly ones that
  /// name months, in its year for other yearly rules.
  private func isTurn(_ turn: Turn, _ day: Day) -> Bool {
    guard day.weekday == turn.weekday else { return false }
    if turn.ordinal == 0 { return true }
    let (year, month, dayOfMonth) = day.components
    let isInMonth = frequency == .monthly || !months.isEmpty
    let place = isInMonth ? dayOfMonth - 1 : day - firstDay(year, 1)
    let length =
      isInMonth ? Day.length(ofMonth: month, year: year) : Day.isLeap(year) ? 366 : 365
    return turn.ordinal > 0
      ? place / 7 + 1 == turn.ordinal : (length - 1 - place) / 7 + 1 == -turn.ordinal
  }
}

/// The first day of a month.
func firstDay(_ year: Int, _ month: Int) -> Day {
  guard let day = Day(year: year, month: month, day: 1) else {
    preconditionFailure("every month of the calendar's years has a first day")
  }
  return day
}
