public import CivilCalendar

/// The weekly schedule, as departments write it.
extension Wording {
  public var weekPaper: String { pick("Lịch công tác tuần", "Weekly schedule") }
  public var ownWeekPaper: String {
    pick("Lịch công tác tuần của từng người", "Everybody's own weekly schedule")
  }
  public var weekTitle: String { pick("LỊCH CÔNG TÁC TUẦN", "WEEKLY SCHEDULE") }
  public var weekSheet: String { pick("Lịch tuần", "Weeks") }
  public var weekColumn: String { pick("Tuần", "Week") }
  public var scheduleDayColumn: String { pick("Thứ, ngày", "Day") }
  public var scheduleHoursColumn: String { pick("Thời gian", "Hours") }
  public var scheduleContentColumn: String { pick("Nội dung", "Content") }
  public var schedulePlaceColumn: String { pick("Địa điểm", "Place") }
  public var inChargeColumn: String { pick("Chủ trì", "In charge") }
  public var takePartColumn: String { pick("Thành phần", "Taking part") }
  public var ownDutyColumn: String { pick("Việc của mình", "Own duties") }
  public var weekRemark: String {
    pick(
      "Tuần không có việc thì không in. Ngày trong ngoặc là âm lịch.",
      "Weeks without anything are left out. Dates in brackets are lunar."
    )
  }

  /// The heading over a week: `Tuần 23: 7–13/6/2027`.
  public func weekHeading(_ number: Int, days: ClosedRange<Day>) -> String {
    pick("Tuần \(number): \(dateRange(days))", "Week \(number): \(dateRange(days))")
  }

  /// Hours of one day: `7:00–11:30`; of a night: `19:00–7:00 hôm sau`.
  public func scheduleHours(from start: Moment, to end: Moment) -> String {
    let next = end.day > start.day ? pick(" hôm sau", " next day") : ""
    return "\(clock(start.time))–\(clock(end.time))\(next)"
  }
}
