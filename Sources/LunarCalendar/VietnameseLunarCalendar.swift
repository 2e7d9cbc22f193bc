public import CivilCalendar

/// The Vietnamese lunar calendar at UTC+7, for the solar days 1900-01-01 to 2199-12-31.
///
/// Agrees with every published table for each day from 1976 to 2053. Outside, some new moons fall so
/// near to midnight that the tables themselves differ; before 1968 North and South kept other zones.
public enum VietnameseLunarCalendar {
  /// The solar days for which the calendar answers.
  public static let range: ClosedRange<Day> =
    Day(julianDayNumber: 2_415_021)...Day(julianDayNumber: 2_524_593)

  /// The lunar date of a day; nil outside ``range``.
  public static func lunarDate(of day: Day) -> LunarDate? {
    month(holding: day).map { month in
      LunarDate(
        day: day - month.firstDay + 1,
        month: month.number,
        isLeapMonth: month.isLeap,
        year: month.year
      )
    }
  }

  /// The month that holds a day; nil outside ``range``.
  public static func month(holding day: Day) -> LunarMonth? {
    guard range.contains(day) else { return nil }
    return MonthTable.position(of: day).map { MonthTable.months[$0] }
  }

  /// The solar day of a lunar date; nil where there is no such date or it lies outside ``range``.
  public static func day(of date: LunarDate) -> Day? {
    let month = months(of: date.year).first {
      $0.number == date.month && $0.isLeap == date.isLeapMonth
    }
    guard let month, (1...month.length).contains(date.day) else { return nil }
    let day = month.firstDay + (date.day - 1)
    return range.contains(day) ? day : nil
  }

  /// The twelve or thirteen months of a lunar year; none where the table does not reach.
  public static func months(of year: Int) -> ArraySlice<LunarMonth> {
    let index = year - MonthTable.firstYear
    let starts = MonthTable.yearStarts
    guard starts.indices.contains(index) else { return [] }
    let end = index + 1 < starts.count ? starts[index + 1] : MonthTable.months.count
    return MonthTable.months[starts[index]..<end]
  }

  /// The number of the month that is doubled in a lunar year, if any.
  public static func leapMonth(of year: Int) -> Int? {
    months(of: year).first(where: \.isLeap)?.number
  }

  /// The first day of a lunar year, Tết; nil where the calendar does not reach.
  public static func newYear(of year: Int) -> Day? {
    day(of: LunarDate(day: 1, month: 1, year: year))
  }
}
