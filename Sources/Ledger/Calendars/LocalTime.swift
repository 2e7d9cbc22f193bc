public import CivilCalendar
import ICalendar

/// The day in Asia/Ho_Chi_Minh at an instant.
public func localDay(of secondsSinceEpoch: Int) -> Day { localMoment(of: secondsSinceEpoch).day }

/// The minute in Asia/Ho_Chi_Minh at an instant.
public func localMoment(of secondsSinceEpoch: Int) -> Moment {
  let local = secondsSinceEpoch + CalendarZone.secondsEastOfGreenwich
  var (days, seconds) = local.quotientAndRemainder(dividingBy: 86_400)
  if seconds < 0 { (days, seconds) = (days - 1, seconds + 86_400) }
  guard let time = ClockTime(minutes: seconds / 60) else {
    preconditionFailure("seconds of a day make at most 1439 minutes")
  }
  // 1970-01-01.
  return Moment(Day(julianDayNumber: 2_440_588) + days, time)
}
