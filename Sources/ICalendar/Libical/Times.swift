internal import CLibical
internal import CivilCalendar

extension icaltimetype {
  /// A date (VALUE=DATE), which has no zone.
  init(_ day: Day) {
    self = icaltime_null_date()
    (year, month, self.day) = Self.fields(day)
    is_date = 1
  }

  /// A local time; its zone is named by a TZID parameter, never by libical's own zones.
  init(_ moment: Moment) {
    // 24:00 is the next day's 00:00 in RFC 5545.
    let isEndOfDay = moment.time.minutes == 1440
    self = icaltime_null_time()
    (year, month, day) = Self.fields(isEndOfDay ? moment.day + 1 : moment.day)
    hour = isEndOfDay ? 0 : Int32(moment.time.hour)
    minute = isEndOfDay ? 0 : Int32(moment.time.minute)
  }

  /// A time in UTC, printed with a `Z`.
  init(_ instant: UTCInstant) {
    let (date, seconds) = instant.dayAndSeconds
    self = icaltime_null_time()
    (year, month, day) = Self.fields(date)
    hour = Int32(seconds / 3600)
    minute = Int32(seconds / 60 % 60)
    second = Int32(seconds % 60)
    zone = icaltimezone_get_utc_timezone()
  }

  private static func fields(_ day: Day) -> (Int32, Int32, Int32) {
    let (year, month, day) = day.components
    return (Int32(year), Int32(month), Int32(day))
  }
}
