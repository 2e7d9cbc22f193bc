public import CivilCalendar
public struct LunarDate: Hashable, Sendable {
  public var day: Int
  public var month: Int
  public var isLeapMonth: Bool
  public var year: Int
  public init(day: Int, month: Int, isLeapMonth: Bool, year: Int) {
    self.day = day; self.month = month; self.isLeapMonth = isLeapMonth; self.year = year
  }
}
public enum VietnameseLunarCalendar {
  public static func day(of: LunarDate) -> Day? { nil }
  public static func lunarDate(of: Day) -> LunarDate? { nil }
}
