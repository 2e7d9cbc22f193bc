import CivilCalendar

/// A moment in whole seconds, as HTTP writes it (RFC 9110 §5.6.7).
public struct HTTPDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let seconds: Int

  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// The preferred form, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
  public var description: String {
    let (days, second) = seconds.quotientAndRemainder(flooredBy: HTTPDate.secondsOfDay)
    let day = Day(julianDayNumber: HTTPDate.epoch + days)
    let parts = day.components
    let weekday = HTTPDate.weekdays[(HTTPDate.epochWeekday + days).modulo(7)]
    let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    let date = "\(padded(parts.day, to: 2)) \(HTTPDate.months[parts.month - 1])"
    return "\(weekday), \(date) \(padded(parts.year, to: 4)) \(clock.joined(separator: ":")) GMT"
  }

  /// The year in Greenwich.
  public var year: Int {
    let (days, _) = seconds.quotientAndRemainder(flooredBy: HTTPDate.secondsOfDay)
    return Day(julianDayNumber: HTTPDate.epoch + days).year
  }

  public static func < (a: HTTPDate, b: HTTPDate) -> Bool { a.seconds < b.seconds }

  static let secondsOfDay = 86_400
  /// The Julian Day Number of 1970-01-01, a Thursday.
  static let epoch = 2_440_588
  private static let epochWeekday = 4
  static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Int {
  fileprivate func modulo(_ divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }

  fileprivate func quotientAndRemainder(flooredBy divisor: Int) -> (Int, Int) {
    let rest = modulo(divisor)
    return ((self - rest) / divisor, rest)
  }
}
