public import CivilCalendar

/// The planner on the wall.
extension Wording {
  public var plannerPaper: String { pick("Lịch năm treo tường (A3)", "Wall planner (A3)") }

  public func plannerTitle(_ year: Int) -> String {
    pick("LỊCH CÔNG TÁC NĂM \(year)", "THE YEAR \(year)")
  }

  public var plannerWeeks: String { pick("Tuần từ thứ Hai", "Weeks, from Monday") }
  public var plannerOccasions: String { pick("Lễ, mùa vụ", "Occasions") }
  public var plannerHoliday: String { pick("Ngày lễ, ngày nghỉ", "Holiday") }
  public var plannerAvoided: String {
    pick("Mùa mưa, thời gian nên tránh", "Rains, times to keep clear of")
  }
  public var plannerNewMoon: String { pick("Mùng 1 âm lịch", "First of a lunar month") }
  public var plannerFullMoon: String { pick("Rằm", "Fifteenth") }

  /// Days without their year: `6–8/6`, `30/6–2/7`.
  public func plannerDays(_ days: ClosedRange<Day>) -> String {
    let (_, month, day) = days.lowerBound.components
    let (_, lastMonth, lastDay) = days.upperBound.components
    if days.lowerBound == days.upperBound { return "\(day)/\(month)" }
    return month == lastMonth
      ? "\(day)–\(lastDay)/\(month)" : "\(day)/\(month)–\(lastDay)/\(lastMonth)"
  }
}
