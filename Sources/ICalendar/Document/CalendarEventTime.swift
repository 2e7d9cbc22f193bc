public import CivilCalendar

/// When an event takes place, in local time of Asia/Ho_Chi_Minh.
public enum CalendarEventTime: Hashable, Sendable {
  /// Whole days, the last one included; written with the exclusive DTEND of RFC 5545 §3.6.1.
  case allDay(ClosedRange<Day>)
  /// From a moment until, not including, a later one.
  case timed(Moment, Moment)

  /// The moment at which the event begins.
  public var start: Moment {
    switch self {
    case .allDay(let days): Moment(days.lowerBound, .midnight)
    case .timed(let start, _): start
    }
  }
}

extension ClockTime {
  /// 00:00, the beginning of a day.
  static let midnight = ClockTime.atMinute(0)

  /// The time at a minute of the day; minutes outside 0…1440 are brought to the nearer end.
  static func atMinute(_ minutes: Int) -> ClockTime {
    guard let time = ClockTime(minutes: min(max(minutes, 0), 1440)) else {
      preconditionFailure("0…1440 are all times of day")
    }
    return time
  }
}
