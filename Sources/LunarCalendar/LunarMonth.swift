public import CivilCalendar

/// A month of the Vietnamese lunar calendar.
public struct LunarMonth: Hashable, Sendable {
  public var year: Int
  /// 1…12.
  public var number: Int
  public var isLeap: Bool
  /// The solar day on which the month begins.
  public var firstDay: Day
  /// 29 or 30 days.
  public var length: Int

  public init(year: Int, number: Int, isLeap: Bool, firstDay: Day, length: Int) {
    self.year = year
    self.number = number
    self.isLeap = isLeap
    self.firstDay = firstDay
    self.length = length
  }
}
