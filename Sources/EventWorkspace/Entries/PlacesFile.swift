import CivilCalendar
import LunarCalendar
import PromotionModel
import Wording

enum PlacesKeys {
  static let districts = Key(
    "districts",
    Shape<[District]>.list(of: .district),
    .required,
    example: "[{id: dinh-hoa, name: Khu vực Định Hóa}]"
  )
  static let places = Key(
    "places",
    Shape<[Place]>.list(of: .place),
    .required,
    example: "[{id: cho-chu, name: Chợ Chu, district: dinh-hoa}]"
  )
  static let roads = Key(
    "roads",
    Shape<[Road]>.list(of: .road, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{between: [thai-nguyen, cho-chu], km: 53, minutes: 95}]"
  )
  static let table = KeyTable("places", [districts, places, roads])
}

/// All of `places.yaml`.
struct PlacesFile {
  var districts: [District] = []
  var places: [Place] = []
  var roads: [Road] = []
}

extension Shape where Value == PlacesFile {
  static let places = Shape.mapping(PlacesKeys.table) { fields, checker in
    PlacesFile(
      districts: fields.read(PlacesKeys.districts, or: [], &checker),
      places: fields.read(PlacesKeys.places, or: [], &checker),
      roads: fields.read(PlacesKeys.roads, or: [], &checker)
    )
  }
}

enum DistrictKeys {
  static let id = CommonKeys.id("dinh-hoa")
  static let names = NameKeys("Khu vực Định Hóa")
  static let table = KeyTable("district", [id, names.name, names.names])
}

extension Shape where Value == District {
  static let district = Shape.mapping(DistrictKeys.table) { fields, checker in
    let id = fields.read(DistrictKeys.id, &checker)
    let names = DistrictKeys.names.read(fields, &checker)
    guard let id, let names else { return nil }
    return District(id: .init(id), names: names)
  }
}

enum PlaceKeys {
  static let id = CommonKeys.id("cho-chu")
  static let names = NameKeys("xã Định Hóa")
  static let district = Key(
    "district",
    Shape<District.ID>.reference(.district),
    .required,
    example: "dinh-hoa"
  )
  static let coordinates = Key(
    "coordinates",
    Shape<Coordinates>.coordinates,
    example: "[21.90724, 105.64219]"
  )
  static let marketDays = Key(
    "market-days",
    Shape<[MarketDays]>.list(of: .marketRule),
    example: "[{lunar-days: [2, 7, 12, 17, 22, 27]}]"
  )
  static let table = KeyTable(
    "place",
    [id, names.name, names.names, district, coordinates, marketDays]
  )
}

extension Shape where Value == Place {
  static let place = Shape.mapping(PlaceKeys.table) { fields, checker in
    let id = fields.read(PlaceKeys.id, &checker)
    let names = PlaceKeys.names.read(fields, &checker)
    let district = fields.read(PlaceKeys.district, &checker)
    let coordinates = fields.read(PlaceKeys.coordinates, &checker)
    let marketDays = fields.read(PlaceKeys.marketDays, or: [], &checker)
    guard let id, let names, let district else { return nil }
    return Place(
      id: .init(id),
      names: names,
      district: district,
      coordinates: coordinates,
      marketDays: marketDays
    )
  }
}

enum RoadKeys {
  static let between = Key(
    "between",
    Shape<[Place.ID]>.ends,
    .required,
    example: "[thai-nguyen, cho-chu]"
  )
  static let km = Key("km", Shape<Double>.decimal(upTo: 3000), .required, example: "53")
  static let minutes = Key("minutes", Shape<Int>.whole(0...5000), example: "95")
  static let table = KeyTable("road", [between, km, minutes])
}

extension Shape where Value == [Place.ID] {
  /// The two ends of a road; the same place twice is a mistake of its own.
  fileprivate static let ends: Shape = {
    let item = Shape<Place.ID>.reference(.place)
    return Shape(form: .list(of: item.form, atLeast: 2)) { node, checker in
      guard let items = listItems(node, atLeast: 2, &checker) else { return nil }
      if items.count > 2 {
        checker.report(.wrongType, at: items[2].location) {
          $0.wrongType(found: items[2].found, expected: .reference(.place))
        }
      }
      let ends = items.prefix(2).compactMap { item.read($0, &checker) }
      return ends.count == 2 ? ends : nil
    }
  }()
}

extension Shape where Value == Road {
  static let road = Shape.mapping(RoadKeys.table) { fields, checker in
    let ends = fields.read(RoadKeys.between, &checker)
    let km = fields.read(RoadKeys.km, &checker)
    let minutes = fields.read(RoadKeys.minutes, &checker)
    guard let ends, let km else { return nil }
    return Road(from: ends[0], to: ends[1], kilometres: km, minutes: minutes)
  }
}
