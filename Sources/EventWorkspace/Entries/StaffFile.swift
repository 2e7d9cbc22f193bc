import Bilingual
import CivilCalendar
import PromotionModel
import Wording

enum StaffFileKeys {
  static let skills = Key(
    "skills",
    Shape<[Skill]>.list(of: .skill),
    .required,
    example: "[{id: booths, name: Quản lý gian hàng}]"
  )
  static let staff = Key(
    "staff",
    Shape<[StaffMember]>.list(of: .staffMember),
    .required,
    example: "[{id: an, name: Nguyễn Văn An, home: thai-nguyen, skills: [booths]}]"
  )
  static let table = KeyTable("staff", [skills, staff])
}

/// All of `staff.yaml`.
struct StaffFile {
  var skills: [Skill] = []
  var staff: [StaffMember] = []
}

extension Shape where Value == StaffFile {
  static let staff = Shape.mapping(StaffFileKeys.table) { fields, checker in
    StaffFile(
      skills: fields.read(StaffFileKeys.skills, or: [], &checker),
      staff: fields.read(StaffFileKeys.staff, or: [], &checker)
    )
  }
}

enum SkillKeys {
  static let id = CommonKeys.id("booths")
  static let name = CommonKeys.name("Quản lý gian hàng")
  static let english = CommonKeys.english("Booth manager")
  static let table = KeyTable("skill", [id, name, english])
}

extension Shape where Value == Skill {
  static let skill = Shape.mapping(SkillKeys.table) { fields, checker in
    let id = fields.read(SkillKeys.id, &checker)
    let name = fields.name(SkillKeys.name, SkillKeys.english, &checker)
    guard let id, let name else { return nil }
    return Skill(id: .init(id), name: name)
  }
}

enum StaffKeys {
  static let id = CommonKeys.id("an")
  static let name = Key("name", Shape<String>.text, .required, example: "Nguyễn Văn An")
  static let position = Key(
    "position",
    Shape<BilingualText>.bilingual,
    example: "{vi: Giám đốc, en: Director}"
  )
  static let phone = Key("phone", Shape<String>.text, example: "0900 000 001")
  static let home = Key(
    "home",
    Shape<Place.ID>.reference(.place),
    .required,
    example: "thai-nguyen"
  )
  static let skills = Key(
    "skills",
    Shape<[Skill.ID]>.references(.skill, atLeast: 0),
    .optional(standard: "[]"),
    example: "[lead, booths]"
  )
  static let languages = Key(
    "languages",
    Shape<[String]>.list(of: .spoken, atLeast: 0),
    .optional(standard: "[]"),
    example: "[tay, english]"
  )
  static let share = Key(
    "share",
    Shape<Int>.whole(0...200),
    .optional(standard: "100"),
    example: "80"
  )
  static let limits = Key(
    "limits",
    Shape<[StaffLimit]>.list(of: .word, atLeast: 0),
    .optional(standard: "[]"),
    example: "[no-nights]"
  )
  static let weekdaysOff = Key(
    "weekdays-off",
    Shape<[Weekday]>.list(of: .word, atLeast: 0),
    .optional(standard: "[]"),
    example: "[friday]"
  )
  static let knows = Key(
    "knows",
    Shape<[District.ID]>.references(.district, atLeast: 0),
    .optional(standard: "[]"),
    example: "[dinh-hoa]"
  )
  static let busy = Key(
    "busy",
    Shape<[String]>.list(of: .calendarFile, atLeast: 0),
    .optional(standard: "[]"),
    example: "[busy/an.ics]"
  )
  static let emails = Key(
    "emails",
    Shape<[String]>.list(of: .email, atLeast: 0),
    .optional(standard: "[]"),
    example: "[an@example.org]"
  )
  static let leave = Key(
    "leave",
    Shape<[Leave]>.list(of: .leave, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{from: 2027-07-12, to: 2027-07-16, reason: Nghỉ phép}]"
  )
  static let table = KeyTable(
    "staff-member",
    [
      id, name, position, phone, home, skills, languages, share, limits, weekdaysOff, knows, busy,
      emails, leave,
    ]
  )
}

extension Shape where Value == StaffMember {
  static let staffMember = Shape.mapping(StaffKeys.table) { fields, checker in
    let id = fields.read(StaffKeys.id, &checker)
    let name = fields.read(StaffKeys.name, &checker)
    let home = fields.read(StaffKeys.home, &checker)
    let position = fields.read(StaffKeys.position, &checker)
    let phone = fields.read(StaffKeys.phone, &checker)
    let skills = fields.read(StaffKeys.skills, or: [], &checker)
    let languages = fields.read(StaffKeys.languages, or: [], &checker)
    let share = fields.read(StaffKeys.share, or: 100, &checker)
    let limits = fields.read(StaffKeys.limits, or: [], &checker)
    let weekdaysOff = fields.read(StaffKeys.weekdaysOff, or: [], &checker)
    let knows = fields.read(StaffKeys.knows, or: [], &checker)
    let busy = fields.read(StaffKeys.busy, or: [], &checker)
    let emails = fields.read(StaffKeys.emails, or: [], &checker)
    let leave = fields.read(StaffKeys.leave, or: [], &checker)
    guard let id, let name, let home else { return nil }
    return StaffMember(
      id: .init(id),
      name: name,
      position: position,
      phone: phone,
      home: home,
      skills: Set(skills),
      languages: Set(languages),
      share: share,
      limits: Set(limits),
      weekdaysOff: Set(weekdaysOff),
      knows: Set(knows),
      leave: leave,
      busyCalendars: busy,
      emails: emails
    )
  }
}

extension Shape where Value == Leave {
  static let leave = Shape<Closure>.closure.map { Leave(days: $0.days, reason: $0.reason) }
}
