import Bilingual
import CivilCalendar
import PromotionModel
import Wording

enum PhaseKeys {
  static let phase = Key("phase", Shape<PhaseKind>.word, .required, example: "set-up")
  static let name = CommonKeys.name("Dựng gian hàng")
  static let english = CommonKeys.english("Setting up")
  static let sessions = Key("sessions", Shape<Int>.whole(1...200), example: "1")
  static let shifts = Key(
    "shifts",
    Shape<[ShiftTemplate]>.list(of: .shift, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{id: frames, name: Dựng khung, skill: logistics, people: 2, every: phase}]"
  )
  static let table = KeyTable("phase", [phase, name, english, sessions, shifts])
}

extension Shape where Value == PhaseTemplate {
  static let phase = Shape.mapping(PhaseKeys.table) { fields, checker in
    let kind = fields.read(PhaseKeys.phase, &checker)
    let name = fields.name(PhaseKeys.name, PhaseKeys.english, &checker)
    let sessions = fields.read(PhaseKeys.sessions, &checker)
    let shifts = fields.read(PhaseKeys.shifts, or: [], &checker)
    guard let kind, let name else { return nil }
    checkLength(kind, fields, &checker)
    return PhaseTemplate(kind: kind, name: name, sessions: sessions ?? 0, shifts: shifts)
  }

  /// Set-up and take-down have a length of their own; the others are as long as the event.
  private static func checkLength(_ kind: PhaseKind, _ fields: Fields, _ checker: inout Checker) {
    let hasOwnLength = kind == .setUp || kind == .takeDown
    if hasOwnLength, !fields.has(PhaseKeys.sessions) {
      checker.report(.phaseWithoutSessions, at: fields.location(of: PhaseKeys.phase)) {
        $0.phaseWithoutSessions(kind.rawValue)
      }
    }
    if !hasOwnLength, fields.has(PhaseKeys.sessions) {
      checker.report(.phaseLengthIgnored, at: fields.location(of: PhaseKeys.sessions)) {
        $0.phaseLengthIgnored(kind.rawValue)
      }
    }
  }
}

enum ShiftKeys {
  static let id = CommonKeys.id("night")
  static let name = CommonKeys.name("Trực đêm")
  static let english = CommonKeys.english("Night guard")
  static let skill = Key("skill", Shape<Skill.ID>.reference(.skill), .required, example: "guard")
  static let language = Key("language", Shape<String>.spoken, example: "tay")
  static let people = Key(
    "people",
    Shape<Int>.whole(1...100),
    .optional(standard: "1"),
    example: "2"
  )
  static let every = Key(
    "every",
    Shape<ShiftTemplate.Repetition>.word,
    .required,
    example: "phase"
  )
  static let sessions = Key(
    "sessions",
    Shape<[Session.ID]>.references(.session),
    example: "[morning, afternoon]"
  )
  static let hours = Key("hours", Shape<ClockHours>.hours, example: "\"22:00-06:00\"")
  static let restBefore = Key(
    "rest-before",
    Shape<Int>.whole(0...9),
    .optional(standard: "0"),
    example: "2"
  )
  static let restAfter = Key(
    "rest-after",
    Shape<Int>.whole(0...9),
    .optional(standard: "0"),
    example: "1"
  )
  static let table = KeyTable(
    "shift",
    [id, name, english, skill, language, people, every, sessions, hours, restBefore, restAfter]
  )
}

extension Shape where Value == ShiftTemplate {
  static let shift = Shape.mapping(ShiftKeys.table) { fields, checker in
    let id = fields.read(ShiftKeys.id, &checker)
    let name = fields.name(ShiftKeys.name, ShiftKeys.english, &checker)
    let skill = fields.read(ShiftKeys.skill, &checker)
    let language = fields.read(ShiftKeys.language, &checker)
    let people = fields.read(ShiftKeys.people, or: 1, &checker)
    let every = fields.read(ShiftKeys.every, &checker)
    let sessions = fields.read(ShiftKeys.sessions, or: [], &checker)
    let hours = fields.read(ShiftKeys.hours, &checker)
    let before = fields.read(ShiftKeys.restBefore, or: 0, &checker)
    let after = fields.read(ShiftKeys.restAfter, or: 0, &checker)
    guard let id, let name, let skill, let every else { return nil }
    return ShiftTemplate(
      id: .init(id),
      name: name,
      skill: skill,
      language: language,
      people: people,
      every: every,
      sessions: sessions,
      hours: hours,
      rest: DutyRest(before: before, after: after)
    )
  }
}

enum DeadlineKeys {
  static let id = CommonKeys.id("registration")
  static let name = CommonKeys.name("Nộp hồ sơ đăng ký")
  static let english = CommonKeys.english("File the registration")
  static let daysBefore = Key(
    "days-before",
    Shape<Int>.whole(0...1000),
    .oneOf(group: "days"),
    example: "30"
  )
  static let daysAfter = Key(
    "days-after",
    Shape<Int>.whole(1...1000),
    .oneOf(group: "days"),
    example: "45"
  )
  static let source = Key(
    "source",
    Shape<BilingualText>.bilingual,
    example: "{vi: Thông lệ của Trung tâm, en: Custom of the Centre}"
  )
  static let binding = Key(
    "binding",
    Shape<Bool>.flag,
    .optional(standard: "false"),
    example: "true"
  )
  static let table = KeyTable(
    "deadline",
    [id, name, english, daysBefore, daysAfter, source, binding]
  )
}

extension Shape where Value == DeadlineTemplate {
  static let deadline = Shape.mapping(DeadlineKeys.table) { fields, checker in
    let id = fields.read(DeadlineKeys.id, &checker)
    let name = fields.name(DeadlineKeys.name, DeadlineKeys.english, &checker)
    let before = fields.read(DeadlineKeys.daysBefore, &checker)
    let after = fields.read(DeadlineKeys.daysAfter, &checker).map { -$0 }
    let source = fields.read(DeadlineKeys.source, &checker)
    let binding = fields.read(DeadlineKeys.binding, or: false, &checker)
    guard let id, let name, let days = after ?? before else { return nil }
    return DeadlineTemplate(
      id: .init(id),
      name: name,
      daysBefore: days,
      source: source,
      binding: binding
    )
  }
}

enum ConferenceKeys {
  static let kind = Key(
    "kind",
    Shape<EventKind.ID>.reference(.kind),
    .required,
    example: "planning-conference"
  )
  static let daysBefore = Key(
    "days-before",
    Shape<Int>.whole(1...366),
    .required,
    example: "16"
  )
  static let giveOrTake = Key(
    "give-or-take",
    Shape<Int>.whole(0...60),
    .optional(standard: "0"),
    example: "3"
  )
  static let table = KeyTable("conference", [kind, daysBefore, giveOrTake])
}

extension Shape where Value == ConferenceTemplate {
  static let conference = Shape.mapping(ConferenceKeys.table) { fields, checker in
    let kind = fields.read(ConferenceKeys.kind, &checker)
    let daysBefore = fields.read(ConferenceKeys.daysBefore, &checker)
    let giveOrTake = fields.read(ConferenceKeys.giveOrTake, or: 0, &checker)
    guard let kind, let daysBefore else { return nil }
    return ConferenceTemplate(kind: kind, daysBefore: daysBefore, giveOrTake: giveOrTake)
  }
}
