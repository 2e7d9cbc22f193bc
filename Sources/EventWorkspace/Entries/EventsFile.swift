import Bilingual
import CivilCalendar
import PromotionModel
import Wording

enum EventsKeys {
  static let events = Key(
    "events",
    Shape<[EventDraft]>.list(of: .event, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{id: tet-dinh-hoa, kind: highland-fair, name: Phiên chợ, district: dinh-hoa}]"
  )
  static let convoys = Key(
    "convoys",
    Shape<[Convoy]>.list(of: .convoy, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{id: doan-thang-6, name: Đoàn tháng 6, events: [a, b]}]"
  )
  static let relations = Key(
    "relations",
    Shape<[Relation]>.list(of: .relation, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{apart: {events: [a, b], days: 30}}]"
  )
  static let table = KeyTable("events", [events, convoys, relations])
}

/// All of one file of events.
struct EventsFile {
  var events: [EventDraft] = []
  var convoys: [Convoy] = []
  var relations: [Relation] = []
}

extension Shape where Value == EventsFile {
  static let events = Shape.mapping(EventsKeys.table) { fields, checker in
    EventsFile(
      events: fields.read(EventsKeys.events, or: [], &checker),
      convoys: fields.read(EventsKeys.convoys, or: [], &checker),
      relations: fields.read(EventsKeys.relations, or: [], &checker)
    )
  }
}

enum EventKeys {
  static let id = CommonKeys.id("tet-dinh-hoa")
  static let kind = Key(
    "kind",
    Shape<EventKind.ID>.reference(.kind),
    .required,
    example: "highland-fair"
  )
  static let name = CommonKeys.name("Phiên chợ hàng Việt đón Tết")
  static let english = CommonKeys.english("Tết fair")
  static let district = Key(
    "district",
    Shape<District.ID>.reference(.district),
    .oneOf(group: "district"),
    example: "dinh-hoa"
  )
  static let districts = Key(
    "districts",
    Shape<[District.ID]>.references(.district),
    .oneOf(group: "district"),
    example: "[dinh-hoa, vo-nhai]"
  )
  static let venues = Key(
    "venues",
    Shape<[Venue.ID]>.references(.venue),
    example: "[quang-truong-atk]"
  )
  static let preferVenues = Key(
    "prefer-venues",
    Shape<[Venue.ID]>.references(.venue),
    .optional(standard: "[]"),
    example: "[quang-truong-atk]"
  )
  static let window = Key(
    "window",
    Shape<ClosedRange<Day>>.days,
    .optional(standard: "all days of the plan"),
    example: "{from: 2027-01-07, to: 2027-02-02}"
  )
  static let date = Key("date", Shape<Day>.day, example: "2027-10-13")
  static let filed = Key("filed", Shape<Day>.day, example: "2027-09-01")
  static let days = Key(
    "days",
    Shape<Int>.whole(1...60),
    .atMostOneOf(group: "length"),
    example: "3"
  )
  static let sessions = Key(
    "sessions",
    Shape<Int>.whole(1...60),
    .atMostOneOf(group: "length"),
    example: "1"
  )
  static let opening = Key("opening", Shape<Session.ID>.reference(.session), example: "evening")
  static let marketDays = Key("market-days", Shape<MarketWish>.word, example: "require")
  static let priority = Key(
    "priority",
    Shape<Event.Priority>.word,
    .optional(standard: "must"),
    example: "should"
  )
  static let booths = Key(
    "booths",
    Shape<Int>.whole(0...5000),
    .optional(standard: "0"),
    example: "36"
  )
  static let seats = Key(
    "seats",
    Shape<Int>.whole(0...50_000),
    .optional(standard: "0"),
    example: "80"
  )
  static let budget = Key(
    "budget",
    Shape<Money>.money,
    .optional(standard: "0"),
    example: "180 triệu"
  )
  static let programme = Key(
    "programme",
    Shape<Programme.ID>.reference(.programme),
    example: "ocop"
  )
  static let online = Key("online", Shape<String>.address, example: "https://hop.example/che")
  static let note = Key("note", Shape<BilingualText>.bilingual, example: "Mời các hợp tác xã")

  static let table = KeyTable(
    "event",
    [
      id, kind, name, english, district, districts, venues, preferVenues, window, date, filed,
      days, sessions, opening, marketDays, priority, booths, seats, budget, programme, online, note,
    ]
  )
}

/// An event whose window may still be that of the year.
struct EventDraft {
  var event: Event
  var hasWindow: Bool
}

extension Shape where Value == EventDraft {
  static let event = Shape.mapping(EventKeys.table) { fields, checker in
    let id = fields.read(EventKeys.id, &checker)
    let kind = fields.read(EventKeys.kind, &checker)
    let name = fields.name(EventKeys.name, EventKeys.english, &checker)
    let districts = districts(fields, &checker)
    let venues = fields.read(EventKeys.venues, or: [], &checker)
    let preferred = fields.read(EventKeys.preferVenues, or: [], &checker)
    let window = fields.read(EventKeys.window, &checker)
    let date = fields.read(EventKeys.date, &checker)
    let filed = fields.read(EventKeys.filed, &checker)
    let days = fields.read(EventKeys.days, &checker).map(RunLength.days)
    let sessions = fields.read(EventKeys.sessions, &checker).map(RunLength.sessions)
    let opening = fields.read(EventKeys.opening, &checker)
    let marketWish = fields.read(EventKeys.marketDays, &checker)
    let priority = fields.read(EventKeys.priority, or: .must, &checker)
    let booths = fields.read(EventKeys.booths, or: 0, &checker)
    let seats = fields.read(EventKeys.seats, or: 0, &checker)
    let budget = fields.read(EventKeys.budget, or: .zero, &checker)
    let programme = fields.read(EventKeys.programme, &checker)
    let online = fields.read(EventKeys.online, &checker)
    let note = fields.read(EventKeys.note, &checker)
    let hasGoodWindow = window != nil || !fields.has(EventKeys.window)
    guard let id, let kind, let name, !districts.isEmpty, hasGoodWindow else { return nil }
    let event = Event(
      id: .init(id),
      kind: kind,
      name: name,
      districts: districts,
      venues: venues,
      preferredVenues: preferred,
      window: window ?? noWindow,
      date: date,
      filed: filed,
      length: sessions ?? days,
      opening: opening,
      marketWish: marketWish,
      priority: priority,
      booths: booths,
      seats: seats,
      budget: budget,
      programme: programme,
      onlineAddress: online,
      note: note
    )
    return EventDraft(event: event, hasWindow: window != nil)
  }

  private static func districts(_ fields: Fields, _ checker: inout Checker) -> [District.ID] {
    let one = fields.read(EventKeys.district, &checker).map { [$0] }
    return fields.read(EventKeys.districts, &checker) ?? one ?? []
  }

  /// Stands for a window that is filled in when the days of the plan are known.
  private static let noWindow = Day(julianDayNumber: 0)...Day(julianDayNumber: 0)
}
