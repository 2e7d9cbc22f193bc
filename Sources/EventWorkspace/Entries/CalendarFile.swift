import Bilingual
import CivilCalendar
import PromotionModel
import Wording

enum CalendarKeys {
  static let holidays = Key(
    "holidays",
    Shape<[Holiday]>.list(of: .holiday, atLeast: 0),
    example: "[{id: national, name: Quốc khánh, solar: 09-02, days: 2}]"
  )
  static let changes = Key(
    "changes",
    Shape<[WorkdayChange]>.list(of: .change, atLeast: 0),
    example: "[{date: 2027-05-03, day: off, name: Nghỉ bù}]"
  )
  static let periods = Key(
    "periods",
    Shape<[Period]>.list(of: .period, atLeast: 0),
    example: "[{id: floods, name: Mùa lũ, effect: avoid, from: {solar: 07-15}, to: {solar: 09-10}}]"
  )
  static let table = KeyTable("calendar", [holidays, changes, periods])
}

extension Shape where Value == WorkCalendar {
  static let calendar = Shape.mapping(CalendarKeys.table) { fields, checker in
    WorkCalendar(
      holidays: fields.read(CalendarKeys.holidays, or: [], &checker),
      changes: fields.read(CalendarKeys.changes, or: [], &checker),
      periods: fields.read(CalendarKeys.periods, or: [], &checker)
    )
  }
}

/// `solar`, `lunar` and, for one certain day, `date`.
struct DayKeys: Sendable {
  let solar = Key("solar", Shape<AnnualDay>.solar, .oneOf(group: "day"), example: "09-02")
  let lunar = Key("lunar", Shape<AnnualDay>.lunar, .oneOf(group: "day"), example: "12-23")
  let date = Key("date", Shape<Day>.day, .oneOf(group: "day"), example: "2027-05-03")

  func annual(_ fields: Fields, _ checker: inout Checker) -> AnnualDay? {
    let solar = fields.read(solar, &checker)
    return fields.read(lunar, &checker) ?? solar
  }
}

enum HolidayKeys {
  static let id = CommonKeys.id("national")
  static let name = CommonKeys.name("Quốc khánh")
  static let english = CommonKeys.english("National Day")
  static let day = DayKeys()
  static let days = Key("days", Shape<Int>.whole(1...30), .optional(standard: "1"), example: "2")
  static let daysBefore = Key(
    "days-before",
    Shape<Int>.whole(0...30),
    .optional(standard: "0"),
    example: "2"
  )
  static let since = Key("since", Shape<Int>.whole(1900...2199), example: "2026")
  static let table = KeyTable(
    "holiday",
    [id, name, english, day.solar, day.lunar, days, daysBefore, since]
  )
}

extension Shape where Value == Holiday {
  static let holiday = Shape.mapping(HolidayKeys.table) { fields, checker in
    let id = fields.read(HolidayKeys.id, &checker)
    let name = fields.name(HolidayKeys.name, HolidayKeys.english, &checker)
    let day = HolidayKeys.day.annual(fields, &checker)
    let length = fields.read(HolidayKeys.days, or: 1, &checker)
    let before = fields.read(HolidayKeys.daysBefore, or: 0, &checker)
    let since = fields.read(HolidayKeys.since, &checker)
    guard let id, let name, let day else { return nil }
    return Holiday(
      id: .init(id),
      name: name,
      day: day,
      length: length,
      daysBefore: before,
      since: since
    )
  }
}

enum ChangeKeys {
  static let date = Key("date", Shape<Day>.day, .required, example: "2027-05-03")
  static let day = Key("day", Shape<WorkdayChange.Kind>.word, .required, example: "off")
  static let name = CommonKeys.name("Nghỉ bù")
  static let english = CommonKeys.english("Day in lieu")
  static let table = KeyTable("change", [date, day, name, english])
}

extension Shape where Value == WorkdayChange {
  static let change = Shape.mapping(ChangeKeys.table) { fields, checker in
    let day = fields.read(ChangeKeys.date, &checker)
    let kind = fields.read(ChangeKeys.day, &checker)
    let name = fields.name(ChangeKeys.name, ChangeKeys.english, &checker)
    guard let day, let kind, let name else { return nil }
    return WorkdayChange(day: day, kind: kind, name: name)
  }
}

enum PeriodKeys {
  static let id = CommonKeys.id("floods")
  static let name = CommonKeys.name("Mùa lũ")
  static let english = CommonKeys.english("Floods")
  static let effect = Key("effect", Shape<Period.Effect>.word, .required, example: "avoid")
  static let from = Key(
    "from",
    Shape<CalendarDay>.calendarDay,
    .required,
    example: "{solar: 07-15}"
  )
  static let to = Key("to", Shape<CalendarDay>.calendarDay, .required, example: "{solar: 09-10}")
  static let districts = Key(
    "districts",
    Shape<[District.ID]>.references(.district),
    example: "[vo-nhai]"
  )
  static let kinds = Key(
    "kinds",
    Shape<[EventKind.ID]>.references(.kind),
    example: "[highland-fair]"
  )
  static let table = KeyTable(
    "period",
    [id, name, english, effect, from, to, districts, kinds]
  )
}

extension Shape where Value == Period {
  static let period = Shape.mapping(PeriodKeys.table) { fields, checker in
    let id = fields.read(PeriodKeys.id, &checker)
    let name = fields.name(PeriodKeys.name, PeriodKeys.english, &checker)
    let effect = fields.read(PeriodKeys.effect, &checker)
    let from = fields.read(PeriodKeys.from, &checker)
    let to = fields.read(PeriodKeys.to, &checker)
    let districts = fields.read(PeriodKeys.districts, or: [], &checker)
    let kinds = fields.read(PeriodKeys.kinds, or: [], &checker)
    guard let id, let name, let effect, let from, let to else { return nil }
    if case (.date(let first), .date(let last)) = (from, to), last < first {
      checker.report(.reversedRange, at: fields.location(of: PeriodKeys.from)) {
        $0.reversedRange(from: first.iso, to: last.iso)
      }
    }
    return Period(
      id: .init(id),
      name: name,
      effect: effect,
      from: from,
      to: to,
      districts: districts,
      kinds: kinds
    )
  }
}

extension Shape where Value == CalendarDay {
  private static let keys = DayKeys()

  /// `{solar: 07-15}`, `{lunar: 12-23}` or `{date: 2027-05-03}`.
  static let calendarDay = Shape.mapping(
    KeyTable("calendar-day", [keys.solar, keys.lunar, keys.date])
  ) { fields, checker in
    let annual = keys.annual(fields, &checker).map(CalendarDay.annual)
    return fields.read(keys.date, &checker).map(CalendarDay.date) ?? annual
  }
}
