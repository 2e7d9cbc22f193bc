/// Lunar dates in words; the numbers come from the lunar calendar at UTC+7.
extension Wording {
  /// A lunar day with its month: `mùng 1 tháng Giêng`, `rằm tháng Tám`, `18 tháng Chạp`.
  ///
  /// - Parameters:
  ///   - day: 1…30.
  ///   - month: 1…12.
  ///   - isLeap: whether it is the leap month that follows the month of the same number.
  ///   - yearName: the name of the lunar year, such as `Đinh Mùi`; nil to leave it out.
  /// - Returns: the words, without a capital.
  public func lunarDate(day: Int, month: Int, isLeap: Bool, yearName: String? = nil) -> String {
    let leap = isLeap ? pick(" nhuận", "leap ") : ""
    let date = pick(
      "\(vietnameseLunarDay(day)) tháng \(vietnameseLunarMonth(month))\(leap)",
      "day \(day) of \(leap)lunar month \(month)"
    )
    return date + (yearName.map { pick(" năm \($0)", ", year \($0)") } ?? "")
  }

  /// A lunar date for tables: `1/1 ÂL`, in a leap month `1/6 nhuận ÂL`.
  public func shortLunarDate(day: Int, month: Int, isLeap: Bool) -> String {
    "\(day)/\(month)\(isLeap ? pick(" nhuận", " leap") : "") \(pick("ÂL", "lunar"))"
  }

  /// A lunar month by its name: `tháng Giêng`, `tháng Sáu nhuận`, `lunar month 6 (leap)`.
  public func lunarMonth(_ month: Int, isLeap: Bool) -> String {
    pick(
      "tháng \(vietnameseLunarMonth(month))\(isLeap ? " nhuận" : "")",
      "lunar month \(month)\(isLeap ? " (leap)" : "")"
    )
  }

  /// A day of a lunar month without its month: `mùng 2`, `rằm`, `day 2`.
  public func lunarDay(_ day: Int) -> String { pick(vietnameseLunarDay(day), "day \(day)") }

  private func vietnameseLunarDay(_ day: Int) -> String {
    switch day {
    case ...10: "mùng \(day)"
    case 15: "rằm"
    default: "\(day)"
    }
  }

  /// The first and the last month of the lunar year have names of their own; the eleventh, which
  /// some regions call "một", is written out because "tháng Một" is January elsewhere.
  private func vietnameseLunarMonth(_ month: Int) -> String {
    let names = [
      "Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Chạp",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
}
