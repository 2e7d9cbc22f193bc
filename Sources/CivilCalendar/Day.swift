/// A day of the proleptic Gregorian calendar, without a clock and without a zone.
///
/// The value is the Julian Day Number of the day's noon (integer; 2000-01-01 is 2 451 545), so
/// differences of two days count days. Formulas: E. G. Richards, "Calendars", in *Explanatory
/// Supplement to the Astronomical Almanac* (3rd ed., 2013), section 15.11.
public struct Day: Hashable, Sendable {
  /// The Julian Day Number.
  public var julianDayNumber: Int

  public init(julianDayNumber: Int) {
    self.julianDayNumber = julianDayNumber
  }

  /// The given Gregorian date, or nil where there is no such date (30 February, month 13).
  public init?(year: Int, month: Int, day: Int) {
    guard (-4000...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    let a = (14 - month) / 12
    let y = year + 4800 - a
    let m = month + 12 * a - 3
    julianDayNumber = day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045
  }

  /// Year, month (1…12) and day of the month (1…31).
  public var components: (year: Int, month: Int, day: Int) {
    let a = julianDayNumber + 32044
    let b = (4 * a + 3) / 146_097
    let c = a - 146_097 * b / 4
    let d = (4 * c + 3) / 1461
    let e = c - 1461 * d / 4
    let m = (5 * e + 2) / 153
    return (100 * b + d - 4800 + m / 10, m + 3 - 12 * (m / 10), e - (153 * m + 2) / 5 + 1)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }

  /// The weekday of this day.
  public var weekday: Weekday {
    let index = ((julianDayNumber % 7) + 7) % 7
    return Weekday.allCases[index]
  }

  /// The number of days (28…31) of a month; month is 1…12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the Gregorian year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day: Comparable, Strideable {
  public static func < (a: Day, b: Day) -> Bool { a.julianDayNumber < b.julianDayNumber }
  public func advanced(by days: Int) -> Day { Day(julianDayNumber: julianDayNumber + days) }
  public func distance(to other: Day) -> Int { other.julianDayNumber - julianDayNumber }

  public static func + (day: Day, days: Int) -> Day { day.advanced(by: days) }
  public static func - (day: Day, days: Int) -> Day { day.advanced(by: -days) }
  public static func - (a: Day, b: Day) -> Int { a.julianDayNumber - b.julianDayNumber }
}
