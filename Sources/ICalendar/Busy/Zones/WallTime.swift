internal import CivilCalendar

/// A time as a clock on a wall shows it, in whatever zone, in seconds.
struct WallTime: Hashable, Comparable {
  /// Seconds since the wall's own 1970-01-01T00:00:00.
  var seconds: Int

  init(seconds: Int) {
    self.seconds = seconds
  }

  init(_ day: Day, secondOfDay: Int = 0) {
    seconds = (day - UTCInstant.epoch) * 86_400 + secondOfDay
  }

  /// The day the wall's calendar shows.
  var day: Day { UTCInstant.epoch + flooredDivision(seconds, by: 86_400).quotient }
  var secondOfDay: Int { flooredDivision(seconds, by: 86_400).remainder }

  static func < (a: WallTime, b: WallTime) -> Bool { a.seconds < b.seconds }
  static func + (time: WallTime, seconds: Int) -> WallTime {
    WallTime(seconds: time.seconds + seconds)
  }
}
