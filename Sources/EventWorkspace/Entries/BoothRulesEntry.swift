import PromotionModel
import Wording

enum BoothRuleKeys {
  static let sameGoods = Key(
    "same-goods",
    Shape<BoothRules.SameGoods>.word,
    .optional(standard: "apart"),
    example: "together"
  )
  static let zoning = Key(
    "zoning",
    Shape<BoothRules.Zoning>.word,
    .optional(standard: "preferred"),
    example: "firm"
  )
  static let order = Key(
    "order",
    Shape<[BoothRules.Precedence]>.list(of: .word),
    .optional(standard: "[registered, more-booths, local]"),
    example: "[more-booths, registered]"
  )
  static let near = Key("near", Shape<Int>.whole(0...50), .optional(standard: "3"), example: "4")
  static let apart = Key("apart", Shape<Int>.whole(0...20), .optional(standard: "2"), example: "3")
  static let weights = Key(
    "weights",
    Shape<[BoothPreference: Importance]>.boothWeights,
    example: "{rotation: important}"
  )
  static let table = KeyTable("booth-rules", [sameGoods, zoning, order, near, apart, weights])
}

extension Shape where Value == BoothRules {
  static let boothRules = Shape.mapping(BoothRuleKeys.table) { fields, checker in
    let usual = BoothRules()
    return BoothRules(
      sameGoods: fields.read(BoothRuleKeys.sameGoods, or: usual.sameGoods, &checker),
      zoning: fields.read(BoothRuleKeys.zoning, or: usual.zoning, &checker),
      order: fields.read(BoothRuleKeys.order, or: usual.order, &checker),
      near: fields.read(BoothRuleKeys.near, or: usual.near, &checker),
      apart: fields.read(BoothRuleKeys.apart, or: usual.apart, &checker),
      importance: fields.read(BoothRuleKeys.weights, or: [:], &checker)
    )
  }
}

enum BoothWeightKeys {
  static func key(_ preference: BoothPreference) -> Key<Importance> {
    Key(
      preference.rawValue,
      Shape<Importance>.word,
      .optional(standard: "normal"),
      example: "important"
    )
  }

  static let table = KeyTable("booth-weights", BoothPreference.allCases.map { key($0) })
}

extension Shape where Value == [BoothPreference: Importance] {
  static let boothWeights = Shape.mapping(BoothWeightKeys.table) { fields, checker in
    var weights: Value = [:]
    for preference in BoothPreference.allCases {
      weights[preference] = fields.read(BoothWeightKeys.key(preference), &checker)
    }
    return weights
  }
}
