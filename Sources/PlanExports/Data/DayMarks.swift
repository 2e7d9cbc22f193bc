import Bilingual
import CivilCalendar
import PromotionModel

/// What the work calendar says about the days of a year, for pictures and notes.
struct DayMarks {
  /// Days in a row with a name.
  struct Stretch: Hashable {
    var name: BilingualText
    var days: ClosedRange<Day>
  }

  /// How a day is shaded; the raw value is the class in the style sheet.
  enum Shade: String, CaseIterable {
    case holiday, never, weekend
  }

  /// Public holidays and days off in exchange, in order of time.
  private(set) var holidays: [Stretch] = []
  /// Periods in which nothing at all is held, in order of time.
  private(set) var closures: [Stretch] = []
  /// A period that events had better keep clear of.
  struct Avoided: Hashable {
    var stretch: Stretch
    /// Where; empty for everywhere.
    var districts: Set<District.ID>
  }

  private(set) var avoided: [Avoided] = []
  private var workdays: Set<Day> = []
  private var weeklyDaysOff: Set<Weekday>

  init(of year: PromotionYear) {
    weeklyDaysOff = year.centre.daysOff
    let almanac = Almanac(around: year.year)
    holidays = year.calendar.holidays.flatMap { Self.stretches(of: $0, almanac) }
    for change in year.calendar.changes {
      switch change.kind {
      case .off: holidays.append(Stretch(name: change.name, days: change.day...change.day))
      case .work: workdays.insert(change.day)
      }
    }
    closures = year.calendar.periods
      .filter { $0.effect == .never && $0.districts.isEmpty && $0.kinds.isEmpty }
      .flatMap { Self.stretches(of: $0, almanac) }
    avoided = year.calendar.periods.filter { $0.effect == .avoid }.flatMap { period in
      Self.stretches(of: period, almanac).map {
        Avoided(stretch: $0, districts: Set(period.districts))
      }
    }
    holidays = Self.joined(holidays)
    closures = Self.joined(closures)
  }

  func isHoliday(_ day: Day) -> Bool {
    !workdays.contains(day) && holidays.contains { $0.days.contains(day) }
  }

  /// Whether nobody works on the day by the calendar alone.
  func isDayOff(_ day: Day) -> Bool {
    guard !workdays.contains(day) else { return false }
    return isHoliday(day) || weeklyDaysOff.contains(day.weekday)
  }

  func shade(of day: Day) -> Shade? {
    if isHoliday(day) { return .holiday }
    if closures.contains(where: { $0.days.contains(day) }) { return .never }
    return isDayOff(day) ? .weekend : nil
  }

  /// In order of time; stretches of one name that touch are one.
  private static func joined(_ stretches: [Stretch]) -> [Stretch] {
    var result: [Stretch] = []
    for stretch in stretches.sorted(by: { $0.days.lowerBound < $1.days.lowerBound }) {
      if let last = result.last, last.name == stretch.name,
        stretch.days.lowerBound <= last.days.upperBound + 1
      {
        let end = max(last.days.upperBound, stretch.days.upperBound)
        result[result.count - 1].days = last.days.lowerBound...end
      } else {
        result.append(stretch)
      }
    }
    return result
  }

  private static func stretches(of holiday: Holiday, _ almanac: Almanac) -> [Stretch] {
    almanac.days(holiday.day).compactMap { day in
      if let since = holiday.since, day.year < since { return nil }
      let first = day - holiday.daysBefore
      return Stretch(name: holiday.name, days: first...max(first, day + (holiday.length - 1)))
    }
  }

  private static func stretches(of period: Period, _ almanac: Almanac) -> [Stretch] {
    almanac.days(period.from).compactMap { first in
      let last = almanac.days(period.to).first { $0 >= first }
      return last.map { Stretch(name: period.name, days: first...$0) }
    }
  }
}
