/// A date of the Vietnamese lunar calendar.
public struct LunarDate: Hashable, Sendable {
  /// 1…30.
  public var day: Int
  /// 1…12.
  public var month: Int
  /// Whether this is the leap month that follows the month of the same number.
  public var isLeapMonth: Bool
  /// The solar year in which the lunar year begins.
  public var year: Int

  public init(day: Int, month: Int, isLeapMonth: Bool = false, year: Int) {
    self.day = day
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.year = year
  }
}

extension LunarDate: Comparable {
  public static func < (a: LunarDate, b: LunarDate) -> Bool {
    (a.year, a.month, a.isLeapMonth ? 1 : 0, a.day) < (
      b.year, b.month, b.isLeapMonth ? 1 : 0, b.day
    )
  }
}

extension LunarDate: CustomStringConvertible {
  /// The date as `1/1/2027`, in a leap month `1/6+/2025`.
  public var description: String { "\(dayAndMonth)/\(year)" }

  /// `1/6`, and `1/6+` in a leap month.
  public var dayAndMonth: String { "\(day)/\(month)\(isLeapMonth ? "+" : "")" }
}
