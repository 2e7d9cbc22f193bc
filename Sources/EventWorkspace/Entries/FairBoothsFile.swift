import PromotionModel
import Wording

/// What one entry of `booths.yaml` says.
struct FairBoothsEntry: Sendable {
  var event: Event.ID
  var booths: FairBooths
}

enum FairsKeys {
  static let fairs = Key(
    "fairs",
    Shape<[FairBoothsEntry]>.list(of: .fairBooths, atLeast: 0),
    .required,
    example: "[{fair: tet-dinh-hoa, seed: \"Xổ số miền Bắc 05/01/2027: 48213\"}]"
  )
  static let table = KeyTable("booths", [fairs])
}

extension Shape where Value == [FairBoothsEntry] {
  static let fairs = Shape.mapping(FairsKeys.table) { fields, checker in
    fields.read(FairsKeys.fairs, &checker)
  }
}

enum FairBoothsKeys {
  static let fair = Key(
    "fair",
    Shape<Event.ID>.reference(.event),
    .required,
    example: "tet-dinh-hoa"
  )
  static let ground = Key(
    "ground",
    Shape<Ground.ID>.reference(.ground),
    example: "san-cho-binh-yen"
  )
  static let seed = Key("seed", Shape<String>.seed, example: "\"Xổ số miền Bắc 05/01/2027: 48213\"")
  static let sameGoods = Key("same-goods", Shape<BoothRules.SameGoods>.word, example: "together")
  static let zoning = Key("zoning", Shape<BoothRules.Zoning>.word, example: "firm")
  static let quotas = Key(
    "quotas",
    Shape<[GroundZone]>.list(of: .quota, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{zone: OCOP, booths: 13}]"
  )
  static let table = KeyTable("fair-booths", [fair, ground, seed, sameGoods, zoning, quotas])
}

extension Shape where Value == FairBoothsEntry {
  static let fairBooths = Shape.mapping(FairBoothsKeys.table) { fields, checker in
    let event = fields.read(FairBoothsKeys.fair, &checker)
    let booths = FairBooths(
      ground: fields.read(FairBoothsKeys.ground, &checker),
      seed: fields.read(FairBoothsKeys.seed, &checker),
      sameGoods: fields.read(FairBoothsKeys.sameGoods, &checker),
      zoning: fields.read(FairBoothsKeys.zoning, &checker),
      quotas: fields.read(FairBoothsKeys.quotas, or: [], &checker)
    )
    return event.map { FairBoothsEntry(event: $0, booths: booths) }
  }
}

extension Shape where Value == String {
  /// The text of a draw: one line, without the bar that separates it from what follows.
  static let seed = Shape.scalar(.seed, .badMap) { isSeed($0) ? $0 : nil }
}

/// Whether lots can be drawn from a text: people have to be able to type it.
package func isSeed(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.count <= 200 && text == trimmedText(text) && !text.contains("|")
    && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
}

enum QuotaKeys {
  static let zone = Key("zone", Shape<String>.text, .required, example: "OCOP")
  static let booths = Key("booths", Shape<Int>.whole(0...1000), .required, example: "13")
  static let table = KeyTable("quota", [zone, booths])
}

extension Shape where Value == GroundZone {
  static let quota = Shape.mapping(QuotaKeys.table) { fields, checker in
    let zone = fields.read(QuotaKeys.zone, &checker)
    let booths = fields.read(QuotaKeys.booths, &checker)
    guard let zone, let booths else { return nil }
    return GroundZone(name: zone, quota: booths)
  }
}
