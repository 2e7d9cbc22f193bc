import CivilCalendar
import PromotionModel

/// The days of a year and some months around it, on both calendars.
struct Almanac {
  private let days: ClosedRange<Day>
  private let lunar: [LunarDay]

  /// From the autumn before the year to the spring after it, so that Tết and periods that cross
  /// the turn of the year are whole.
  init(around year: Int) {
    let first = Day(year: year - 1, month: 10, day: 1) ?? Day(julianDayNumber: 0)
    let last = Day(year: year + 1, month: 3, day: 31) ?? first
    days = first...max(first, last)
    lunar = days.map(LunarDay.init)
  }

  /// The days on which a yearly day falls.
  ///
  /// The thirtieth of a lunar month of 29 days is its last day, as with the eve of Tết.
  func days(_ annual: AnnualDay) -> [Day] {
    switch annual {
    case .solar(let month, let day): days.filter { ($0.month, $0.day) == (month, day) }
    case .lunar(let month, let day):
      zip(days, lunar.indices).compactMap { candidate, index in
        matches(index, month: month, day: day) ? candidate : nil
      }
    }
  }

  func days(_ end: CalendarDay) -> [Day] {
    switch end {
    case .annual(let day): days(day)
    case .date(let day): [day]
    }
  }

  private func matches(_ index: Int, month: Int, day: Int) -> Bool {
    let date = lunar[index]
    guard date.month == month, !date.isLeap else { return false }
    let isLast = index + 1 < lunar.count && lunar[index + 1].day == 1
    return date.day == day || (day == 30 && date.day == 29 && isLast)
  }
}
