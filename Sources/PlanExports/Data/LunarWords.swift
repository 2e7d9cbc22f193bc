import CivilCalendar
import LunarCalendar
import Wording

/// Lunar dates of the plan's days; nil where the lunar calendar does not reach.
extension Wording {
  /// The lunar dates of some days for tables: `2/5 ÂL`, `2–4/5 ÂL` or `29/4–1/5 ÂL`.
  func lunarRange(_ days: ClosedRange<Day>) -> String? {
    guard let (first, last) = lunarEnds(days) else { return nil }
    let end = shortLunarDate(day: last.day, month: last.month, isLeap: last.isLeapMonth)
    if first == last { return end }
    let sharesMonth = (first.month, first.isLeapMonth) == (last.month, last.isLeapMonth)
    return sharesMonth ? "\(first.day)–\(end)" : "\(first.day)/\(first.month)–\(end)"
  }

  /// The lunar dates of some days in a sentence, with the name of the year.
  func spokenLunarRange(_ days: ClosedRange<Day>) -> String? {
    guard let (first, last) = lunarEnds(days) else { return nil }
    let end = spoken(last, withYear: true)
    if first == last { return end }
    let sharesMonth = (first.month, first.isLeapMonth) == (last.month, last.isLeapMonth)
    let begin =
      sharesMonth ? lunarDay(first.day) : spoken(first, withYear: first.year != last.year)
    return "\(begin) – \(end)"
  }

  private func spoken(_ date: LunarDate, withYear: Bool) -> String {
    let yearName = withYear ? SexagenaryName(ofYear: date.year).description : nil
    return lunarDate(
      day: date.day,
      month: date.month,
      isLeap: date.isLeapMonth,
      yearName: yearName
    )
  }
}

private func lunarEnds(_ days: ClosedRange<Day>) -> (first: LunarDate, last: LunarDate)? {
  guard let first = VietnameseLunarCalendar.lunarDate(of: days.lowerBound),
    let last = VietnameseLunarCalendar.lunarDate(of: days.upperBound)
  else { return nil }
  return (first, last)
}
