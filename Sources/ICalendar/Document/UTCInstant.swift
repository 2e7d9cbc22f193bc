public import CivilCalendar

/// A second of universal time, as revision stamps are written (`20270115T010000Z`).
public struct UTCInstant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var secondsSinceEpoch: Int

  public init(secondsSinceEpoch: Int) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// The instant of a moment of local time in Asia/Ho_Chi_Minh.
  public init(_ moment: Moment) {
    let days = moment.day - UTCInstant.epoch
    secondsSinceEpoch =
      (days * 1440 + moment.time.minutes) * 60 - CalendarZone.secondsEastOfGreenwich
  }

  /// The instant as RFC 5545 §3.3.5 writes it, form 2: `20270115T010000Z`.
  public var basicISO: String {
    let (day, seconds) = dayAndSeconds
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return day.basicISO + "T" + clock.map { padded($0, to: 2) }.joined() + "Z"
  }

  public static func < (a: UTCInstant, b: UTCInstant) -> Bool {
    a.secondsSinceEpoch < b.secondsSinceEpoch
  }

  /// The UTC day and the seconds since its midnight, 0…86 399.
  var dayAndSeconds: (day: Day, seconds: Int) {
    let (days, seconds) = flooredDivision(secondsSinceEpoch, by: 86_400)
    return (UTCInstant.epoch + days, seconds)
  }

  /// 1970-01-01.
  static let epoch = Day(julianDayNumber: 2_440_588)
}

/// Quotient and remainder of a division that rounds towards minus infinity.
func flooredDivision(_ number: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
