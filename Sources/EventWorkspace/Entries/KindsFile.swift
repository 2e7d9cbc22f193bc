import Bilingual
import PromotionModel
import Wording

enum KindsKeys {
  static let kinds = Key(
    "kinds",
    Shape<[EventKind]>.list(of: .kind),
    .required,
    example: "[{id: seminar, name: Hội thảo, category: seminar, sessions: 1, …}]"
  )
  static let table = KeyTable("kinds", [kinds])
}

extension Shape where Value == [EventKind] {
  static let kinds = Shape.mapping(KindsKeys.table) { fields, checker in
    fields.read(KindsKeys.kinds, &checker)
  }
}

enum KindKeys {
  static let id = CommonKeys.id("highland-fair")
  static let name = CommonKeys.name("Phiên chợ vùng cao")
  static let english = CommonKeys.english("Highland fair")
  static let category = Key(
    "category",
    Shape<EventKind.Category>.word,
    .required,
    example: "fair"
  )
  static let days = Key("days", Shape<Int>.whole(1...60), .oneOf(group: "length"), example: "3")
  static let sessions = Key(
    "sessions",
    Shape<Int>.whole(1...60),
    .oneOf(group: "length"),
    example: "1"
  )
  static let openings = Key(
    "openings",
    Shape<[Session.ID]>.references(.session),
    .required,
    example: "[morning]"
  )
  static let open = Key(
    "open",
    Shape<[Session.ID]>.references(.session),
    .required,
    example: "[morning, afternoon, evening]"
  )
  static let workingDaysOnly = Key(
    "working-days-only",
    Shape<Bool>.flag,
    .optional(standard: "false"),
    example: "true"
  )
  static let phases = Key(
    "phases",
    Shape<[PhaseTemplate]>.list(of: .phase),
    .required,
    example: "[{phase: running, name: Mở cửa, shifts: […]}]"
  )
  static let equipment = Key(
    "equipment",
    Shape<[EquipmentNeed]>.needs,
    .optional(standard: "{}"),
    example: "{booth-frames: per-booth, stage: 1}"
  )
  static let needs = Key(
    "needs",
    Shape<[VenueFeature]>.list(of: .word, atLeast: 0),
    .optional(standard: "[]"),
    example: "[power, yard]"
  )
  static let marketDays = Key("market-days", Shape<MarketWish>.word, example: "prefer")
  static let deadlines = Key(
    "deadlines",
    Shape<[DeadlineTemplate]>.list(of: .deadline, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{id: registration, name: Nộp hồ sơ đăng ký, days-before: 30, binding: true}]"
  )
  static let conference = Key(
    "conference",
    Shape<ConferenceTemplate>.conference,
    example: "{kind: planning-conference, days-before: 16, give-or-take: 3}"
  )
  static let domesticOnly = Key(
    "domestic-only",
    Shape<Bool>.flag,
    .optional(standard: "false"),
    example: "true"
  )
  static let foodPapers = Key(
    "food-papers",
    Shape<Bool>.flag,
    .optional(standard: "false"),
    example: "true"
  )
  static let apart = Key("apart", Shape<Int>.whole(0...366), example: "60")
  static let spread = Key("spread", Shape<Int>.whole(0...366), example: "90")

  static let table = KeyTable(
    "kind",
    [
      id, name, english, category, days, sessions, openings, open, workingDaysOnly, phases,
      equipment, needs, marketDays, deadlines, conference, domesticOnly, foodPapers, apart, spread,
    ]
  )

  static func length(_ fields: Fields, _ checker: inout Checker) -> RunLength? {
    let days = fields.read(days, &checker).map(RunLength.days)
    return fields.read(sessions, &checker).map(RunLength.sessions) ?? days
  }
}

extension Shape where Value == EventKind {
  static let kind = Shape.mapping(KindKeys.table) { fields, checker in
    let id = fields.read(KindKeys.id, &checker)
    let name = fields.name(KindKeys.name, KindKeys.english, &checker)
    let category = fields.read(KindKeys.category, &checker)
    let length = KindKeys.length(fields, &checker)
    let openings = fields.read(KindKeys.openings, &checker)
    let open = fields.read(KindKeys.open, &checker)
    let workingDaysOnly = fields.read(KindKeys.workingDaysOnly, or: false, &checker)
    let phases = fields.read(KindKeys.phases, or: [], &checker)
    let equipment = fields.read(KindKeys.equipment, or: [], &checker)
    let features = fields.read(KindKeys.needs, or: [], &checker)
    let marketWish = fields.read(KindKeys.marketDays, &checker)
    let deadlines = fields.read(KindKeys.deadlines, or: [], &checker)
    let conference = fields.read(KindKeys.conference, &checker)
    let isDomesticOnly = fields.read(KindKeys.domesticOnly, or: false, &checker)
    let asksForFoodPapers = fields.read(KindKeys.foodPapers, or: false, &checker)
    let apart = fields.read(KindKeys.apart, &checker)
    let spread = fields.read(KindKeys.spread, &checker)
    guard let id, let name, let category, let length, let openings, let open else { return nil }
    return EventKind(
      id: .init(id),
      name: name,
      category: category,
      length: length,
      openings: openings,
      openSessions: open,
      workingDaysOnly: workingDaysOnly,
      phases: phases,
      equipment: equipment,
      features: Set(features),
      marketWish: marketWish,
      deadlines: deadlines,
      conference: conference,
      isDomesticOnly: isDomesticOnly,
      asksForFoodPapers: asksForFoodPapers,
      apart: apart,
      spread: spread
    )
  }
}

extension Shape where Value == [EquipmentNeed] {
  /// Equipment → how many, or `per-booth`.
  static let needs: Shape = {
    let amount = Shape<EquipmentNeed.Amount>.amount
    return Shape(form: .dictionary(keys: .reference(.equipment), values: amount.form)) {
      node,
      checker in
      guard let pairs = node.pairs else {
        let found = node.found
        checker.report(.wrongType, at: node.location) {
          $0.wrongType(found: found, expected: .mapping)
        }
        return nil
      }
      return pairs.compactMap { pair in
        if let line = pair.earlierLine {
          checker.report(.duplicateKey, at: pair.location) { $0.duplicateKey(pair.key, line: line) }
        }
        let equipment: Equipment.ID? = resolve(pair.key, .equipment, at: pair.location, &checker)
        let amount = amount.read(pair.value, &checker)
        guard let equipment, let amount else { return nil }
        return EquipmentNeed(equipment: equipment, amount: amount)
      }
    }
  }()
}

extension Shape where Value == EquipmentNeed.Amount {
  static let amount = Shape.scalar(.amount, .badNumber) { text in
    if text == "per-booth" { return .perBooth }
    return wholeNumber(text).flatMap { (1...100_000).contains($0) ? .number($0) : nil }
  }
}
