import Bilingual
import CivilCalendar
import PromotionModel
import Wording

enum CentreKeys {
  static let name = CommonKeys.name("Trung tâm Xúc tiến Thương mại")
  static let english = CommonKeys.english("Trade Promotion Centre")
  static let authority = Key(
    "authority",
    Shape<BilingualText>.bilingual,
    .required,
    example: "Sở Công Thương Thái Nguyên"
  )
  static let locality = Key("locality", Shape<String>.text, .required, example: "Thái Nguyên")
  static let signatory = Key(
    "signatory",
    Shape<Signatory>.signatory,
    example: "{title: Giám đốc, name: Nguyễn Văn An}"
  )
  static let base = Key(
    "base",
    Shape<Place.ID>.reference(.place),
    .required,
    example: "thai-nguyen"
  )
  static let language = Key(
    "language",
    Shape<Language>.word,
    .optional(standard: "vi"),
    example: "vi"
  )
  static let website = Key("website", Shape<String>.address, example: "https://xuctien.example")
  static let timeZone = Key(
    "time-zone",
    Shape<TimeZoneName>.word,
    .optional(standard: "Asia/Ho_Chi_Minh"),
    example: "Asia/Ho_Chi_Minh"
  )
  static let sessions = Key(
    "sessions",
    Shape<[Session]>.list(of: .session),
    .required,
    example: "[{id: morning, name: Buổi sáng, from: \"07:00\", to: \"11:30\"}]"
  )
  static let daysOff = Key(
    "days-off",
    Shape<[Weekday]>.list(of: .word, atLeast: 0),
    .optional(standard: "[saturday, sunday]"),
    example: "[saturday, sunday]"
  )
  static let rest = Key("rest", Shape<RestRule>.rest, example: "{days: 6, in: 7}")
  static let weights = Key(
    "weights",
    Shape<[Preference: Importance]>.weights,
    example: "{fair-share: important}"
  )
  static let roads = Key(
    "roads",
    Shape<RoadDefaults>.roadDefaults,
    .optional(standard: "{speed: 35, detour: 126}"),
    example: "{speed: 35, detour: 126}"
  )
  static let reminders = Key(
    "reminders",
    Shape<[Int]>.list(of: .duration, atLeast: 0),
    .optional(standard: "[]"),
    example: "[\"1 day\", \"2 hours\"]"
  )
  static let conformity = Key(
    "conformity",
    Shape<ConformityRules>.conformity,
    example: "{discount: 50, concentrated-discount: 100, days-before-tet: 30}"
  )

  static let table = KeyTable(
    "centre",
    [
      name, english, authority, locality, signatory, base, language, website, timeZone, sessions,
      daysOff, rest, weights, roads, reminders, conformity,
    ]
  )
}

/// The only time zone there is; written down so that nobody has to wonder.
enum TimeZoneName: String, CaseIterable {
  case vietnam = "Asia/Ho_Chi_Minh"
}

extension Shape where Value == Centre {
  static let centre = Shape.mapping(CentreKeys.table) { fields, checker in
    _ = fields.read(CentreKeys.timeZone, &checker)
    let name = fields.name(CentreKeys.name, CentreKeys.english, &checker)
    let authority = fields.read(CentreKeys.authority, &checker)
    let locality = fields.read(CentreKeys.locality, &checker)
    let base = fields.read(CentreKeys.base, &checker)
    let sessions = fields.read(CentreKeys.sessions, or: [], &checker)
    let daysOff = fields.read(CentreKeys.daysOff, or: [.saturday, .sunday], &checker)
    let language = fields.read(CentreKeys.language, or: .vietnamese, &checker)
    let signatory = fields.read(CentreKeys.signatory, &checker)
    let website = fields.read(CentreKeys.website, &checker)
    let rest = fields.read(CentreKeys.rest, &checker)
    let weights = fields.read(CentreKeys.weights, or: [:], &checker)
    let roads = fields.read(CentreKeys.roads, or: RoadDefaults(), &checker)
    let reminders = fields.read(CentreKeys.reminders, or: [], &checker)
    let conformity = fields.read(CentreKeys.conformity, &checker)
    guard let name, let authority, let locality, let base else { return nil }
    return Centre(
      name: name,
      authority: authority,
      locality: locality,
      signatory: signatory,
      base: base,
      language: language,
      website: website,
      sessions: sessions,
      daysOff: Set(daysOff),
      rest: rest,
      weights: weights,
      roads: roads,
      reminders: reminders,
      conformity: conformity
    )
  }
}
