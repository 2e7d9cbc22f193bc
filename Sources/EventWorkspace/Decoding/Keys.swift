/// Every key that may be written, kind by kind.
enum Keys {
  static let bilingual = KeyTable("bilingual", ["vi", "en"])
  static let range = KeyTable("range", ["from", "to"])
  static let datedName = KeyTable("dated-name", ["name", "since"])
  static let period = KeyTable("closure", ["from", "to", "reason"])

  static let centreFile = KeyTable(
    "centre",
    [
      "name", "english", "authority", "locality", "signatory", "base", "language", "website",
      "time-zone", "sessions", "days-off", "rest", "weights", "roads", "reminders",
    ])
  static let signatory = KeyTable("signatory", ["title", "name"])
  static let session = KeyTable("session", ["id", "name", "english", "from", "to"])
  static let rest = KeyTable("rest", ["days", "in"])
  static let roadDefaults = KeyTable("road-defaults", ["speed", "detour"])

  static let calendarFile = KeyTable("calendar", ["holidays", "changes", "periods"])
  static let holiday = KeyTable(
    "holiday", ["id", "name", "english", "solar", "lunar", "days", "days-before", "since"])
  static let change = KeyTable("change", ["date", "day", "name", "english"])
  static let calendarPeriod = KeyTable(
    "period", ["id", "name", "english", "effect", "from", "to", "districts", "kinds"])
  static let calendarDay = KeyTable("calendar-day", ["solar", "lunar", "date"])

  static let placesFile = KeyTable("places", ["districts", "places", "roads"])
  static let district = KeyTable("district", ["id", "name", "names"])
  static let place = KeyTable(
    "place", ["id", "name", "names", "district", "coordinates", "market-days"])
  static let marketRule = KeyTable(
    "market-rule",
    ["lunar-days", "every", "from", "branches", "weekly", "solar-days", "yearly-lunar"])
  static let yearlyLunar = KeyTable("yearly-lunar", ["month", "from", "to"])
  static let road = KeyTable("road", ["between", "km", "minutes"])

  static let venuesFile = KeyTable("venues", ["venues"])
  static let venue = KeyTable(
    "venue",
    [
      "id", "name", "names", "place", "booths", "seats", "has", "closed", "coordinates", "address",
      "market-ground",
    ])

  static let staffFile = KeyTable("staff", ["skills", "staff"])
  static let skill = KeyTable("skill", ["id", "name", "english"])
  static let member = KeyTable(
    "member",
    [
      "id", "name", "position", "phone", "home", "skills", "languages", "share", "limits",
      "weekdays-off", "knows", "busy", "leave",
    ])

  static let equipmentFile = KeyTable("equipment", ["equipment"])
  static let equipment = KeyTable(
    "equipment-item", ["id", "name", "english", "unit", "quantity", "turnaround"])

  static let kindsFile = KeyTable("kinds", ["kinds"])
  static let kind = KeyTable(
    "kind",
    [
      "id", "name", "english", "category", "days", "sessions", "openings", "open",
      "working-days-only", "phases", "equipment", "needs", "market-days", "deadlines",
      "conference", "apart", "spread",
    ])
  static let phase = KeyTable("phase", ["phase", "name", "english", "sessions", "shifts"])
  static let shift = KeyTable(
    "shift",
    [
      "id", "name", "english", "skill", "language", "people", "every", "sessions", "hours",
    ])
  static let deadline = KeyTable(
    "deadline", ["id", "name", "english", "days-before", "days-after", "source", "binding"])
  static let conference = KeyTable("conference", ["kind", "days-before", "give-or-take"])

  static let yearFile = KeyTable("year", ["year", "issued", "plan"])
  static let programmesFile = KeyTable("programmes", ["programmes"])
  static let programme = KeyTable(
    "programme", ["id", "name", "english", "theme", "targets", "budget"])
  static let target = KeyTable("target", ["indicator", "unit", "value"])
  static let quarters = KeyTable(
    "quarters", ["quarter-1", "quarter-2", "quarter-3", "quarter-4"])

  static let eventsFile = KeyTable("events", ["events", "convoys", "relations"])
  static let event = KeyTable(
    "event",
    [
      "id", "kind", "name", "english", "district", "districts", "venues", "prefer-venues",
      "window", "date", "days", "sessions", "opening", "market-days", "priority", "booths",
      "seats", "budget", "programme", "online", "note",
    ])
  static let convoy = KeyTable(
    "convoy", ["id", "name", "english", "events", "order", "empty-days"])
  static let emptyDays = KeyTable("empty-days", ["exactly", "at-least"])
  static let relation = KeyTable("relation", ["after", "apart", "spread"])
  static let after = KeyTable("after", ["first", "second", "at-least", "at-most", "requires"])
  static let apart = KeyTable("apart", ["events", "days"])
  static let spread = KeyTable("spread", ["events", "days", "importance"])
}
