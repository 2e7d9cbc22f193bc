import Bilingual
import PromotionModel
import Wording

enum ConformityKeys {
  static let discount = Key("discount", Shape<Int>.whole(0...100), .required, example: "50")
  static let concentrated = Key(
    "concentrated-discount",
    Shape<Int>.whole(0...100),
    .required,
    example: "100"
  )
  static let daysBeforeTet = Key(
    "days-before-tet",
    Shape<Int>.whole(0...366),
    .optional(standard: "0"),
    example: "30"
  )
  static let holidays = Key(
    "holidays",
    Shape<Bool>.flag,
    .optional(standard: "false"),
    example: "true"
  )
  static let source = Key(
    "source",
    Shape<BilingualText>.bilingual,
    example: "Nghị định 81/2018/NĐ-CP, Điều 6 và 7"
  )
  static let table = KeyTable(
    "conformity",
    [discount, concentrated, daysBeforeTet, holidays, source]
  )
}

extension Shape where Value == ConformityRules {
  static let conformity = Shape.mapping(ConformityKeys.table) { fields, checker in
    let discount = fields.read(ConformityKeys.discount, &checker)
    let concentrated = fields.read(ConformityKeys.concentrated, &checker)
    let daysBeforeTet = fields.read(ConformityKeys.daysBeforeTet, or: 0, &checker)
    let holidays = fields.read(ConformityKeys.holidays, or: false, &checker)
    let source = fields.read(ConformityKeys.source, &checker)
    guard let discount, let concentrated else { return nil }
    return ConformityRules(
      discount: discount,
      concentratedDiscount: concentrated,
      daysBeforeTet: daysBeforeTet,
      includesHolidays: holidays,
      source: source
    )
  }
}
