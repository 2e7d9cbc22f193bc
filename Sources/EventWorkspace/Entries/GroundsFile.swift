import Bilingual
import PromotionModel
import Wording

/// `grounds.yaml`: kinds of goods, the rules of stalls, and the grounds.
struct GroundsFile: Sendable {
  var groups: [GoodsGroup] = []
  var rules = BoothRules()
  var grounds: [Ground] = []
}

enum GroundsKeys {
  static let groups = Key(
    "groups",
    Shape<[GoodsGroup]>.list(of: .goodsGroup, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{id: tea, name: Chè, minds: [smell]}]"
  )
  static let rules = Key("rules", Shape<BoothRules>.boothRules, example: "{same-goods: apart}")
  static let grounds = Key(
    "grounds",
    Shape<[Ground]>.list(of: .ground, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{id: san-cho, venue: cho-binh-yen, map: [\"A1 A2 . A3 A4\"]}]"
  )
  static let table = KeyTable("grounds", [groups, rules, grounds])
}

extension Shape where Value == GroundsFile {
  static let grounds = Shape.mapping(GroundsKeys.table) { fields, checker in
    GroundsFile(
      groups: fields.read(GroundsKeys.groups, or: [], &checker),
      rules: fields.read(GroundsKeys.rules, or: BoothRules(), &checker),
      grounds: fields.read(GroundsKeys.grounds, or: [], &checker)
    )
  }
}

enum GoodsGroupKeys {
  static let id = CommonKeys.id("tea")
  static let name = CommonKeys.name("Chè")
  static let english = CommonKeys.english("Tea")
  static let food = Key("food", Shape<Bool>.flag, .optional(standard: "false"), example: "true")
  static let gives = Key(
    "gives",
    Shape<[Nuisance]>.list(of: .word, atLeast: 0),
    .optional(standard: "[]"),
    example: "[smell]"
  )
  static let minds = Key(
    "minds",
    Shape<[Nuisance]>.list(of: .word, atLeast: 0),
    .optional(standard: "[]"),
    example: "[smell, noise]"
  )
  static let table = KeyTable("goods-group", [id, name, english, food, gives, minds])
}

extension Shape where Value == GoodsGroup {
  static let goodsGroup = Shape.mapping(GoodsGroupKeys.table) { fields, checker in
    let id = fields.read(GoodsGroupKeys.id, &checker)
    let name = fields.name(GoodsGroupKeys.name, GoodsGroupKeys.english, &checker)
    let isFood = fields.read(GoodsGroupKeys.food, or: false, &checker)
    let gives = fields.read(GoodsGroupKeys.gives, or: [], &checker)
    let minds = fields.read(GoodsGroupKeys.minds, or: [], &checker)
    guard let id, let name else { return nil }
    return GoodsGroup(
      id: .init(id),
      name: name,
      isFood: isFood,
      gives: Set(gives),
      minds: Set(minds)
    )
  }
}
