package import CivilCalendar
import LunarCalendar

extension Holiday {
  /// The days off around the holiday of a year.
  package func days(in year: Int) -> [Day] {
    guard let day = day.day(inYear: year), length + daysBefore > 0 else { return [] }
    return Array((day - daysBefore)...(day + (length - 1)))
  }
}

extension CalendarDay {
  /// The day in a year; nil where it is a certain day of another year.
  package func day(inYear year: Int) -> Day? {
    switch self {
    case .annual(let day): day.day(inYear: year)
    case .date(let day): day.year == year ? day : nil
    }
  }
}

extension AnnualDay {
  /// The day in a solar year, or in the lunar year that begins in it; nil where there is none.
  package func day(inYear year: Int) -> Day? {
    switch self {
    case .solar(let month, let day):
      Day(year: year, month: month, day: day)
    case .lunar(let month, let day):
      VietnameseLunarCalendar.day(
        of: LunarDate(day: day, month: month, isLeapMonth: false, year: year)
      )
    }
  }
}
