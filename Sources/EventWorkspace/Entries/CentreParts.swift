import Bilingual
import CivilCalendar
import PromotionModel
import Wording

enum SignatoryKeys {
  static let title = Key(
    "title",
    Shape<BilingualText>.bilingual,
    .required,
    example: "{vi: Giám đốc, en: Director}"
  )
  static let name = Key("name", Shape<String>.text, .required, example: "Nguyễn Văn An")
  static let table = KeyTable("signatory", [title, name])
}

extension Shape where Value == Signatory {
  static let signatory = Shape.mapping(SignatoryKeys.table) { fields, checker in
    let title = fields.read(SignatoryKeys.title, &checker)
    let name = fields.read(SignatoryKeys.name, &checker)
    guard let title, let name else { return nil }
    return Signatory(title: title, name: name)
  }
}

enum SessionKeys {
  static let id = CommonKeys.id("morning")
  static let name = CommonKeys.name("Buổi sáng")
  static let english = CommonKeys.english("Morning")
  static let from = Key("from", Shape<ClockTime>.clock, .required, example: "\"07:00\"")
  static let to = Key("to", Shape<ClockTime>.clock, .required, example: "\"11:30\"")
  static let table = KeyTable("session", [id, name, english, from, to])
}

extension Shape where Value == Session {
  static let session = Shape.mapping(SessionKeys.table) { fields, checker in
    let id = fields.read(SessionKeys.id, &checker)
    let name = fields.name(SessionKeys.name, SessionKeys.english, &checker)
    let from = fields.read(SessionKeys.from, &checker)
    let to = fields.read(SessionKeys.to, &checker)
    guard let id, let name, let from, let to else { return nil }
    guard from < to else {
      checker.report(.reversedRange, at: fields.location(of: SessionKeys.from)) {
        $0.reversedRange(from: from.description, to: to.description)
      }
      return nil
    }
    return Session(id: .init(id), name: name, from: from, to: to)
  }
}

enum RestKeys {
  static let days = Key("days", Shape<Int>.whole(1...31), .required, example: "6")
  static let window = Key("in", Shape<Int>.whole(1...31), .required, example: "7")
  static let table = KeyTable("rest", [days, window])
}

extension Shape where Value == RestRule {
  static let rest = Shape.mapping(RestKeys.table) { fields, checker in
    let days = fields.read(RestKeys.days, &checker)
    let window = fields.read(RestKeys.window, &checker)
    guard let days, let window else { return nil }
    guard days <= window else {
      checker.report(.restImpossible, at: fields.location(of: RestKeys.days)) {
        $0.restImpossible(days: days, window: window)
      }
      return nil
    }
    return RestRule(days: days, window: window)
  }
}

enum WeightKeys {
  static func key(_ preference: Preference) -> Key<Importance> {
    Key(
      preference.rawValue,
      Shape<Importance>.word,
      .optional(standard: "normal"),
      example: "important"
    )
  }

  static let table = KeyTable("weights", Preference.allCases.map { key($0) })
}

extension Shape where Value == [Preference: Importance] {
  static let weights = Shape.mapping(WeightKeys.table) { fields, checker in
    var weights: Value = [:]
    for preference in Preference.allCases {
      weights[preference] = fields.read(WeightKeys.key(preference), &checker)
    }
    return weights
  }
}

enum RoadDefaultKeys {
  static let speed = Key(
    "speed",
    Shape<Int>.whole(5...120),
    .optional(standard: "35"),
    example: "35"
  )
  static let detour = Key(
    "detour",
    Shape<Int>.whole(100...400),
    .optional(standard: "126"),
    example: "126"
  )
  static let table = KeyTable("road-defaults", [speed, detour])
}

extension Shape where Value == RoadDefaults {
  static let roadDefaults = Shape.mapping(RoadDefaultKeys.table) { fields, checker in
    RoadDefaults(
      speed: fields.read(RoadDefaultKeys.speed, or: 35, &checker),
      detour: fields.read(RoadDefaultKeys.detour, or: 126, &checker)
    )
  }
}
