public import CivilCalendar

/// Solar dates, as people write them in letters, tables and on the phone.
extension Wording {
  /// The weekday: `Thứ Bảy` or `Saturday`.
  public func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: pick("Thứ Hai", "Monday")
    case .tuesday: pick("Thứ Ba", "Tuesday")
    case .wednesday: pick("Thứ Tư", "Wednesday")
    case .thursday: pick("Thứ Năm", "Thursday")
    case .friday: pick("Thứ Sáu", "Friday")
    case .saturday: pick("Thứ Bảy", "Saturday")
    case .sunday: pick("Chủ nhật", "Sunday")
    }
  }

  /// The weekday for narrow columns: `T7` or `Sat`.
  public func shortWeekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: pick("T2", "Mon")
    case .tuesday: pick("T3", "Tue")
    case .wednesday: pick("T4", "Wed")
    case .thursday: pick("T5", "Thu")
    case .friday: pick("T6", "Fri")
    case .saturday: pick("T7", "Sat")
    case .sunday: pick("CN", "Sun")
    }
  }

  /// A month of the solar year: `Tháng 2` or `February`.
  public func month(_ month: Int) -> String {
    pick("Tháng \(month)", englishMonth(month))
  }

  /// A month with its year, for headings: `Tháng 12/2026` or `December 2026`.
  public func month(_ month: Int, _ year: Int) -> String {
    pick("Tháng \(month)/\(year)", "\(englishMonth(month)) \(year)")
  }

  /// A month for narrow columns: `Th 2` or `Feb`.
  public func shortMonth(_ month: Int) -> String {
    pick("Th \(month)", String(englishMonth(month).prefix(3)))
  }

  /// A month of another year than the page's: `12/2026`, or `12/26` where the century is cut off.
  public func monthOfYear(_ month: Int, _ year: Int) -> String {
    "\(padded(month, to: 2))/\(padded(year, to: 2))"
  }

  /// A date alone: `06/02/2027` or `6 February 2027`.
  public func date(_ day: Day) -> String {
    let (year, month, number) = day.components
    return pick(
      "\(padded(number, to: 2))/\(padded(month, to: 2))/\(padded(year, to: 4))",
      "\(number) \(englishMonth(month)) \(year)"
    )
  }

  /// A date with its weekday: `Thứ Bảy, 06/02/2027` or `Saturday, 6 February 2027`.
  public func fullDate(_ day: Day) -> String {
    "\(weekday(day.weekday)), \(date(day))"
  }

  /// A date for tables whose year is known: `T7 06/02` or `Sat 6 Feb`.
  public func shortDate(_ day: Day) -> String {
    let (_, month, number) = day.components
    let date = pick(
      "\(padded(number, to: 2))/\(padded(month, to: 2))",
      "\(number) \(englishMonth(month).prefix(3))"
    )
    return "\(shortWeekday(day.weekday)) \(date)"
  }

  /// Days in a row, no more written than needed: `6–8/6/2027`, `28/8–4/9/2027`, `6/2/2027`.
  public func dateRange(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (days.lowerBound.components, days.upperBound.components)
    if first == last { return looseDate(last) }
    if (first.year, first.month) == (last.year, last.month) {
      return "\(first.day)–\(looseDate(last))"
    }
    let dash = pick("–", " – ")
    if first.year == last.year { return looseDayAndMonth(first) + dash + looseDate(last) }
    return looseDate(first) + dash + looseDate(last)
  }

  /// The line above a signature: `Thái Nguyên, ngày 06 tháng 02 năm 2027`.
  ///
  /// Days below 10 are padded; of the months only 1 and 2, so that no digit can be put before
  /// them to make another date (the habit that Decree 30/2020/NĐ-CP, annex I, lays down).
  public func administrativeDate(_ day: Day, in locality: String) -> String {
    let (year, month, number) = day.components
    let paddedMonth = month <= 2 ? padded(month, to: 2) : String(month)
    return pick(
      "\(locality), ngày \(padded(number, to: 2)) tháng \(paddedMonth) năm \(year)",
      "\(locality), \(date(day))"
    )
  }
}

extension Wording {
  private typealias Parts = (year: Int, month: Int, day: Int)

  private func looseDate(_ parts: Parts) -> String {
    looseDayAndMonth(parts) + pick("/", " ") + String(parts.year)
  }

  private func looseDayAndMonth(_ parts: Parts) -> String {
    pick("\(parts.day)/\(parts.month)", "\(parts.day) \(englishMonth(parts.month))")
  }

  private func englishMonth(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
}
