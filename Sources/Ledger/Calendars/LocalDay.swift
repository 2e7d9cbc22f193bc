public import CivilCalendar
import ICalendar

/// The day in Asia/Ho_Chi_Minh at an instant.
public func localDay(of secondsSinceEpoch: Int) -> Day {
  let seconds = secondsSinceEpoch + CalendarZone.secondsEastOfGreenwich
  let days = seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400)
  // 1970-01-01.
  return Day(julianDayNumber: 2_440_588) + days
}
