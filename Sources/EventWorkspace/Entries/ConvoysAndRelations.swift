import Bilingual
import PromotionModel
import Wording

enum ConvoyKeys {
  static let id = CommonKeys.id("doan-thang-6")
  static let name = CommonKeys.name("Đoàn phiên chợ tháng 6")
  static let english = CommonKeys.english("June convoy")
  static let events = Key(
    "events",
    Shape<[Event.ID]>.references(.event, atLeast: 2),
    .required,
    example: "[he-dinh-hoa, he-vo-nhai]"
  )
  static let order = Key(
    "order",
    Shape<Convoy.Order>.word,
    .optional(standard: "free"),
    example: "free"
  )
  static let emptyDays = Key(
    "empty-days",
    Shape<Convoy.EmptyDays>.emptyDays,
    .optional(standard: "1"),
    example: "{exactly: 1}"
  )
  static let table = KeyTable("convoy", [id, name, english, events, order, emptyDays])
}

extension Shape where Value == Convoy {
  static let convoy = Shape.mapping(ConvoyKeys.table) { fields, checker in
    let id = fields.read(ConvoyKeys.id, &checker)
    let name = fields.name(ConvoyKeys.name, ConvoyKeys.english, &checker)
    let events = fields.read(ConvoyKeys.events, &checker)
    let order = fields.read(ConvoyKeys.order, or: .free, &checker)
    let emptyDays = fields.read(ConvoyKeys.emptyDays, or: .exactly(1), &checker)
    guard let id, let name, let events else { return nil }
    return Convoy(id: .init(id), name: name, events: events, order: order, emptyDays: emptyDays)
  }
}

enum EmptyDaysKeys {
  static let exactly = Key(
    "exactly",
    Shape<Int>.whole(0...60),
    .oneOf(group: "days"),
    example: "1"
  )
  static let atLeast = Key(
    "at-least",
    Shape<Int>.whole(0...60),
    .oneOf(group: "days"),
    example: "2"
  )
  static let table = KeyTable("empty-days", [exactly, atLeast])
}

extension Shape where Value == Convoy.EmptyDays {
  /// `1` or `{exactly: 1}`, or `{at-least: 2}`.
  static let emptyDays: Shape = {
    let number = Shape<Int>.whole(0...60)
    let form = ValueForm.either([number.form, .mapping(EmptyDaysKeys.table)])
    return Shape(form: form) { node, checker in
      guard node.pairs != nil else { return number.read(node, &checker).map { .exactly($0) } }
      guard let fields = Fields(node, EmptyDaysKeys.table, &checker) else { return nil }
      let exactly = fields.read(EmptyDaysKeys.exactly, &checker).map(Convoy.EmptyDays.exactly)
      return fields.read(EmptyDaysKeys.atLeast, &checker).map(Convoy.EmptyDays.atLeast) ?? exactly
    }
  }()
}

enum RelationKeys {
  private static let group = Presence.oneOf(group: "relation")
  static let after = Key(
    "after",
    Shape<Relation>.after,
    group,
    example: "{first: a, second: b, at-least: 14}"
  )
  static let apart = Key(
    "apart",
    Shape<Relation>.apart,
    group,
    example: "{events: [a, b], days: 30}"
  )
  static let spread = Key(
    "spread",
    Shape<Relation>.spread,
    group,
    example: "{events: [a, b], days: 60}"
  )
  static let table = KeyTable("relation", [after, apart, spread])
}

extension Shape where Value == Relation {
  static let relation = Shape.mapping(RelationKeys.table) { fields, checker in
    let all = [
      fields.read(RelationKeys.after, &checker), fields.read(RelationKeys.apart, &checker),
      fields.read(RelationKeys.spread, &checker),
    ]
    return all.compactMap(\.self).first
  }
}

enum AfterKeys {
  static let first = Key("first", Shape<Event.ID>.reference(.event), .required, example: "a")
  static let second = Key("second", Shape<Event.ID>.reference(.event), .required, example: "b")
  static let atLeast = Key(
    "at-least",
    Shape<Int>.whole(0...1000),
    .optional(standard: "0"),
    example: "14"
  )
  static let atMost = Key("at-most", Shape<Int>.whole(0...1000), example: "60")
  static let requires = Key(
    "requires",
    Shape<Bool>.flag,
    .optional(standard: "false"),
    example: "true"
  )
  static let table = KeyTable("after", [first, second, atLeast, atMost, requires])
}

enum GroupKeys {
  static let events = Key(
    "events",
    Shape<[Event.ID]>.references(.event, atLeast: 2),
    .required,
    example: "[a, b]"
  )
  static let days = Key("days", Shape<Int>.whole(0...366), .required, example: "30")
  static let importance = Key(
    "importance",
    Shape<Importance>.word,
    .optional(standard: "normal"),
    example: "minor"
  )
  static let apart = KeyTable("apart", [events, days])
  static let spread = KeyTable("spread", [events, days, importance])
}

extension Shape where Value == Relation {
  static let after = Shape.mapping(AfterKeys.table) { fields, checker in
    let first = fields.read(AfterKeys.first, &checker)
    let second = fields.read(AfterKeys.second, &checker)
    let atLeast = fields.read(AfterKeys.atLeast, or: 0, &checker)
    let atMost = fields.read(AfterKeys.atMost, &checker)
    let requires = fields.read(AfterKeys.requires, or: false, &checker)
    guard let first, let second else { return nil }
    if let atMost, atMost < atLeast {
      checker.report(.boundsReversed, at: fields.location(of: AfterKeys.atMost)) {
        $0.boundsReversed(atLeast: atLeast, atMost: atMost)
      }
    }
    return .after(
      first: first,
      second: second,
      atLeast: atLeast,
      atMost: atMost,
      requires: requires
    )
  }

  static let apart = Shape.mapping(GroupKeys.apart) { fields, checker in
    let events = fields.read(GroupKeys.events, &checker)
    let days = fields.read(GroupKeys.days, &checker)
    guard let events, let days else { return nil }
    return .apart(events: events, days: days)
  }

  static let spread = Shape.mapping(GroupKeys.spread) { fields, checker in
    let events = fields.read(GroupKeys.events, &checker)
    let days = fields.read(GroupKeys.days, &checker)
    let importance = fields.read(GroupKeys.importance, or: .normal, &checker)
    guard let events, let days else { return nil }
    return .spread(events: events, days: days, importance: importance)
  }
}
