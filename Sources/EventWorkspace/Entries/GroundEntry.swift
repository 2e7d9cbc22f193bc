import PromotionModel
import Wording

enum GroundKeys {
  static let id = CommonKeys.id("san-cho-binh-yen")
  static let venue = Key(
    "venue",
    Shape<Venue.ID>.reference(.venue),
    .required,
    example: "cho-binh-yen"
  )
  static let map = Key(
    "map",
    Shape<[MapRow]>.list(of: .mapRow),
    .required,
    example: "[\"CV A1 A2 . A3 A4 SK\"]"
  )
  static let power = Key(
    "power",
    Shape<[StallRange]>.list(of: .stallRange, atLeast: 0),
    example: "[A1-A6, B2]"
  )
  static let water = Key(
    "water",
    Shape<[StallRange]>.list(of: .stallRange, atLeast: 0),
    .optional(standard: "[]"),
    example: "[B1-B3]"
  )
  static let corners = Key(
    "corners",
    Shape<[StallRange]>.list(of: .stallRange, atLeast: 0),
    example: "[A1, A6]"
  )
  static let area = Key("area", Shape<Int>.whole(1...400), .optional(standard: "9"), example: "9")
  static let zones = Key(
    "zones",
    Shape<[GroundZoneEntry]>.list(of: .groundZone, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{name: OCOP, stalls: [A1-A6], quota: 12}]"
  )
  static let table = KeyTable("ground", [id, venue, map, power, water, corners, area, zones])
}

extension Shape where Value == Ground {
  static let ground = Shape.mapping(GroundKeys.table) { fields, checker in
    let id = fields.read(GroundKeys.id, &checker)
    let venue = fields.read(GroundKeys.venue, &checker)
    let rows = fields.read(GroundKeys.map, &checker)
    let power = fields.read(GroundKeys.power, &checker)
    let water = fields.read(GroundKeys.water, or: [], &checker)
    let corners = fields.read(GroundKeys.corners, &checker)
    let area = fields.read(GroundKeys.area, or: 9, &checker)
    let zones = fields.read(GroundKeys.zones, or: [], &checker)
    guard let id, let rows else { return nil }
    var drawing = GroundDrawing(rows, area: area, &checker)
    if drawing.stalls.isEmpty {
      checker.report(.badMap, at: fields.location(of: GroundKeys.map)) { $0.mapWithoutStalls() }
    }
    if drawing.stalls.count > GroundDrawing.most {
      checker.report(.badMap, at: fields.location(of: GroundKeys.map)) {
        $0.tooManyStalls(most: GroundDrawing.most)
      }
      return nil
    }
    // A ground that says nothing of power has it everywhere, as highland fairs hire their lines.
    for index in drawing.stalls.indices { drawing.stalls[index].hasPower = power == nil }
    drawing.set(\.hasPower, in: power ?? [], &checker)
    drawing.set(\.hasWater, in: water, &checker)
    if let corners {
      drawing.set(\.isCorner, in: corners, &checker)
    } else {
      drawing.markEnds()
    }
    for zone in zones {
      for index in drawing.indices(of: zone.stalls, &checker) {
        drawing.stalls[index].zone = zone.zone.name
      }
    }
    guard let venue else { return nil }
    return Ground(
      id: .init(id),
      venue: venue,
      stalls: drawing.stalls,
      marks: drawing.marks,
      zones: zones.map(\.zone)
    )
  }
}

/// A zone with the stalls meant for it.
struct GroundZoneEntry: Sendable {
  var zone: GroundZone
  var stalls: [StallRange]
}

enum GroundZoneKeys {
  static let name = Key("name", Shape<String>.text, .required, example: "OCOP")
  static let stalls = Key(
    "stalls",
    Shape<[StallRange]>.list(of: .stallRange, atLeast: 0),
    .optional(standard: "[]"),
    example: "[A1-A6]"
  )
  static let quota = Key("quota", Shape<Int>.whole(0...1000), example: "12")
  static let table = KeyTable("ground-zone", [name, stalls, quota])
}

extension Shape where Value == GroundZoneEntry {
  static let groundZone = Shape.mapping(GroundZoneKeys.table) { fields, checker in
    let stalls = fields.read(GroundZoneKeys.stalls, or: [], &checker)
    let quota = fields.read(GroundZoneKeys.quota, &checker)
    guard let name = fields.read(GroundZoneKeys.name, &checker) else { return nil }
    return GroundZoneEntry(zone: GroundZone(name: name, quota: quota), stalls: stalls)
  }
}
