public import CivilCalendar

/// When somebody is busy, in words.
extension Wording {
  public enum BusyCertainty: Hashable, Sendable {
    case busy, tentative, assumed
  }

  public func busyHeading(_ file: String, _ count: Int, _ window: ClosedRange<Day>) -> String {
    let days = dateRange(window)
    if count == 0 { return pick("\(file): không bận \(days)", "\(file): free \(days)") }
    return pick(
      "\(file): \(count) khoảng bận \(days)",
      "\(file): \(count) busy \(count == 1 ? "time" : "times") \(days)"
    )
  }

  /// A stretch of time, the end excluded.
  public func busyTime(from start: Moment, to end: Moment, _ certainty: BusyCertainty) -> String {
    let words = "\(time(from: start, to: end))"
    switch certainty {
    case .busy: return words
    case .tentative: return words + pick(" (chưa chắc)", " (tentative)")
    case .assumed: return words + pick(" (không rõ, coi như bận)", " (unclear, taken as busy)")
    }
  }

  private func time(from start: Moment, to end: Moment) -> String {
    let isWholeDays = start.time.minutes == 0 && end.time.minutes == 0
    if isWholeDays, start.day < end.day {
      let days =
        end.day - start.day == 1
        ? weekdayDate(start.day) : "\(weekdayDate(start.day)) – \(weekdayDate(end.day - 1))"
      return "\(days), " + pick("cả ngày", "all day")
    }
    let last = end.day == start.day ? "\(end.time)" : "\(weekdayDate(end.day)) \(end.time)"
    return "\(weekdayDate(start.day)) \(start.time) – \(last)"
  }

  private func weekdayDate(_ day: Day) -> String {
    "\(shortWeekday(day.weekday)) \(date(day))"
  }
}
