public import CivilCalendar

/// When a periodic market (chợ phiên) meets.
///
/// The kinds are those met in the northern highlands: Khau Vai on lunar days 2, 7, 12 …; Lũng Phìn
/// on every Dần and Thân day; Đồng Văn on Sundays; Nhi Sơn on the 15th of each solar month.
public enum MarketDays: Hashable, Sendable {
  /// Days of the lunar month, 1…30; a month of 29 days simply has no 30th.
  case lunarDays(Set<Int>)
  /// Every so many days, counted both ways from a day on which it met.
  case every(days: Int, from: Day)
  /// Days with one of these branches: two opposite ones make a market every sixth day.
  case branches(Set<EarthlyBranch>)
  case weekly(Set<Weekday>)
  /// Days of the solar month, 1…31.
  case solarDays(Set<Int>)
  /// Some days in a row in one lunar month of every year.
  case yearlyLunar(month: Int, days: ClosedRange<Int>)

  /// Whether the market meets on a day.
  public func contains(_ day: Day) -> Bool {
    switch self {
    case .lunarDays(let days):
      VietnameseLunarCalendar.lunarDate(of: day).map { days.contains($0.day) } ?? false
    case .every(let days, let anchor):
      days > 0 && (day - anchor) % days == 0
    case .branches(let branches):
      branches.contains(SexagenaryName(of: day).branch)
    case .weekly(let weekdays):
      weekdays.contains(day.weekday)
    case .solarDays(let days):
      days.contains(day.day)
    case .yearlyLunar(let month, let days):
      VietnameseLunarCalendar.lunarDate(of: day).map {
        $0.month == month && !$0.isLeapMonth && days.contains($0.day)
      } ?? false
    }
  }

  /// The days of a stretch on which the market meets, in order.
  public func days(in stretch: ClosedRange<Day>) -> [Day] {
    stretch.filter(contains)
  }
}
