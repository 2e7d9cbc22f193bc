import CivilCalendar
import Wording

extension Wording {
  /// The lunar dates of some days for tables: `2/5 ÂL`, `2–4/5 ÂL` or `29/4–1/5 ÂL`.
  func lunarRange(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (LunarDay(days.lowerBound), LunarDay(days.upperBound))
    let end = shortLunarDate(day: last.day, month: last.month, isLeap: last.isLeap)
    if first == last { return end }
    let sharesMonth = (first.month, first.isLeap) == (last.month, last.isLeap)
    return sharesMonth ? "\(first.day)–\(end)" : "\(first.day)/\(first.month)–\(end)"
  }

  /// The lunar dates of some days in a sentence, with the name of the year.
  func spokenLunarRange(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (LunarDay(days.lowerBound), LunarDay(days.upperBound))
    let end = lunarDate(
      day: last.day,
      month: last.month,
      isLeap: last.isLeap,
      yearName: last.yearName
    )
    guard first != last else { return end }
    let begin = lunarDate(
      day: first.day,
      month: first.month,
      isLeap: first.isLeap,
      yearName: first.year == last.year ? nil : first.yearName
    )
    return "\(begin) – \(end)"
  }
}
