import CivilCalendar
import PromotionModel
import Wording

enum VenuesKeys {
  static let venues = Key(
    "venues",
    Shape<[Venue]>.list(of: .venue),
    .required,
    example: "[{id: san-van-dong, name: Sân vận động, place: cho-chu, booths: 40}]"
  )
  static let table = KeyTable("venues", [venues])
}

extension Shape where Value == [Venue] {
  static let venues = Shape.mapping(VenuesKeys.table) { fields, checker in
    fields.read(VenuesKeys.venues, &checker)
  }
}

enum VenueKeys {
  static let id = CommonKeys.id("quang-truong-atk")
  static let names = NameKeys("Quảng trường ATK Định Hóa")
  static let place = Key("place", Shape<Place.ID>.reference(.place), .required, example: "cho-chu")
  static let booths = Key(
    "booths",
    Shape<Int>.whole(0...5000),
    .optional(standard: "0"),
    example: "45"
  )
  static let seats = Key(
    "seats",
    Shape<Int>.whole(0...50_000),
    .optional(standard: "0"),
    example: "180"
  )
  static let has = Key(
    "has",
    Shape<[VenueFeature]>.list(of: .word, atLeast: 0),
    .optional(standard: "[]"),
    example: "[power, yard]"
  )
  static let closed = Key(
    "closed",
    Shape<[Closure]>.list(of: .closure, atLeast: 0),
    .optional(standard: "[]"),
    example: "[{from: 2027-05-28, to: 2027-06-02, reason: Ngày hội thiếu nhi}]"
  )
  static let coordinates = Key(
    "coordinates",
    Shape<Coordinates>.coordinates,
    example: "[21.90724, 105.64219]"
  )
  static let address = Key("address", Shape<String>.text, example: "Tổ dân phố Trung Thành")
  static let marketGround = Key(
    "market-ground",
    Shape<Bool>.flag,
    .optional(standard: "false"),
    example: "true"
  )
  static let table = KeyTable(
    "venue",
    [
      id, names.name, names.names, place, booths, seats, has, closed, coordinates, address,
      marketGround,
    ]
  )
}

extension Shape where Value == Venue {
  static let venue = Shape.mapping(VenueKeys.table) { fields, checker in
    let id = fields.read(VenueKeys.id, &checker)
    let names = VenueKeys.names.read(fields, &checker)
    let place = fields.read(VenueKeys.place, &checker)
    let booths = fields.read(VenueKeys.booths, or: 0, &checker)
    let seats = fields.read(VenueKeys.seats, or: 0, &checker)
    let features = fields.read(VenueKeys.has, or: [], &checker)
    let closed = fields.read(VenueKeys.closed, or: [], &checker)
    let coordinates = fields.read(VenueKeys.coordinates, &checker)
    let address = fields.read(VenueKeys.address, &checker)
    let isMarketGround = fields.read(VenueKeys.marketGround, or: false, &checker)
    guard let id, let names, let place else { return nil }
    return Venue(
      id: .init(id),
      names: names,
      place: place,
      booths: booths,
      seats: seats,
      features: Set(features),
      closed: closed,
      coordinates: coordinates,
      address: address,
      isMarketGround: isMarketGround
    )
  }
}

/// Days and a reason: a venue's closure or a person's leave.
enum ClosureKeys {
  static let from = CommonKeys.from
  static let to = CommonKeys.to
  static let reason = Key(
    "reason",
    Shape<String>.text,
    .optional(standard: "\"\""),
    example: "Ngày hội thiếu nhi"
  )
  static let table = KeyTable("closure", [from, to, reason])
}

extension Shape where Value == Closure {
  static let closure = Shape.mapping(ClosureKeys.table) { fields, checker in
    let reason = fields.read(ClosureKeys.reason, or: "", &checker)
    let days = Shape<ClosedRange<Day>>.range(fields, ClosureKeys.from, ClosureKeys.to, &checker)
    return days.map { Closure(days: $0, reason: reason) }
  }
}
