import CivilCalendar
import PromotionModel
import LunarCalendar
import Wording

extension YearReader {
  func readCalendar(_ root: Value) {
    guard let fields = root.fields(Keys.calendarFile) else { return }
    for value in fields["holidays"]?.list ?? [] { readHoliday(value) }
    for value in fields["changes"]?.list ?? [] { readChange(value) }
    for value in fields["periods"]?.list ?? [] { readPeriod(value) }
  }

  private func readHoliday(_ value: Value) {
    guard let fields = value.fields(Keys.holiday), let id = fields.require("id").flatMap(plainID),
      let name = name(fields), let day = annualDay(fields)
    else { return }
    if calendar.holidays.contains(where: { $0.id.text == id }) {
      value.fail(.duplicateID(id))
      return
    }
    fields.record("holidays", id)
    calendar.holidays.append(
      Holiday(
        id: .init(id), name: name, day: day,
        length: fields["days"]?.dayCount(0...30) ?? 1,
        daysBefore: fields["days-before"]?.dayCount(0...30) ?? 0,
        since: fields["since"]?.integer(1900...2199)))
  }

  private func annualDay(_ fields: Fields) -> AnnualDay? {
    guard let value = fields.oneOf(["solar", "lunar"]) else { return nil }
    return value.name == "lunar" ? lunarDay(value) : solarDay(value)
  }

  private func monthDay(_ value: Value) -> (month: Int, day: Int)? {
    guard let text = value.text else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (1...12).contains(parts[0]), parts[1] >= 1 else {
      value.fail(.badMonthDay(text))
      return nil
    }
    return (parts[0], parts[1])
  }

  private func solarDay(_ value: Value) -> AnnualDay? {
    guard let (month, day) = monthDay(value) else { return nil }
    // A leap year, so that 29 February may be written.
    guard Day(year: 2028, month: month, day: day) != nil else {
      value.fail(.badMonthDay("\(month)-\(day)"))
      return nil
    }
    return .solar(month: month, day: day)
  }

  private func lunarDay(_ value: Value) -> AnnualDay? {
    guard let (month, day) = monthDay(value) else { return nil }
    guard day <= 30 else {
      value.fail(.badMonthDay("\(month)-\(day)"))
      return nil
    }
    return .lunar(month: month, day: day)
  }

  private func readChange(_ value: Value) {
    guard let fields = value.fields(Keys.change), let day = fields.require("date")?.day,
      let kind = fields.require("day")?.word(WorkdayChange.Kind.self), let name = name(fields)
    else { return }
    fields.record("changes", "\(calendar.changes.count)")
    calendar.changes.append(WorkdayChange(day: day, kind: kind, name: name))
  }

  private func readPeriod(_ value: Value) {
    guard let fields = value.fields(Keys.calendarPeriod),
      let id = fields.require("id").flatMap(plainID), let name = name(fields),
      let effect = fields.require("effect")?.word(Period.Effect.self),
      let from = fields.require("from").flatMap(calendarDay),
      let to = fields.require("to").flatMap(calendarDay)
    else { return }
    if calendar.periods.contains(where: { $0.id.text == id }) {
      value.fail(.duplicateID(id))
      return
    }
    if case .date(let first) = from, case .date(let last) = to, last < first {
      value.fail(.rangeBackwards(from: first.iso, to: last.iso))
      return
    }
    fields.record("periods", id)
    calendar.periods.append(
      Period(
        id: .init(id), name: name, effect: effect, from: from, to: to,
        districts: references(fields["districts"], .district).map { .init($0) },
        kinds: references(fields["kinds"], .kind).map { .init($0) }))
  }

  private func calendarDay(_ value: Value) -> CalendarDay? {
    guard let fields = value.fields(Keys.calendarDay),
      let day = fields.oneOf(["solar", "lunar", "date"])
    else { return nil }
    switch day.name {
    case "solar": return solarDay(day).map { .annual($0) }
    case "lunar": return lunarDay(day).map { .annual($0) }
    default: return day.day.map { .date($0) }
    }
  }
}
