import CivilCalendar
import LunarCalendar
import PromotionModel

/// Where yearly days fall in a year and in its two neighbours, so that Tết and periods that cross
/// the turn of the year are whole.
struct Almanac {
  private let years: ClosedRange<Int>

  init(around year: Int) {
    years = (year - 1)...(year + 1)
  }

  /// The days on which one end of a period falls, in order of time.
  func days(_ end: CalendarDay) -> [Day] {
    switch end {
    case .annual(let day): days(day)
    case .date(let day): [day]
    }
  }

  /// The days on which a yearly day falls, in order of time.
  ///
  /// The thirtieth of a lunar month of 29 days is its last day, as with the eve of Tết.
  func days(_ annual: AnnualDay) -> [Day] {
    switch annual {
    case .solar(let month, let day):
      years.compactMap { Day(year: $0, month: month, day: day) }
    case .lunar(let number, let day):
      years.compactMap { year in
        let months = VietnameseLunarCalendar.months(of: year)
        return months.first { $0.number == number && !$0.isLeap }.map {
          $0.firstDay + (min(day, $0.length) - 1)
        }
      }
    }
  }
}
