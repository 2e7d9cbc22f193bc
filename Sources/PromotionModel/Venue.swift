public import CivilCalendar

/// A yard, market, stadium or hall lent to the centre.
public struct Venue: Sendable {
  public typealias ID = Identifier<Venue>

  public var id: ID
  public var names: DatedNames
  public var place: Place.ID
  /// Standard booths of 3 m × 3 m it holds.
  public var booths: Int
  /// Seats it holds.
  public var seats: Int
  public var features: Set<VenueFeature>
  public var closed: [Closure]
  /// Where it is exactly; nil for the place's own coordinates.
  public var coordinates: Coordinates?
  /// Street address, for maps; nil where the place says enough.
  public var address: String?
  /// Whether the place's periodic market meets on this very ground.
  public var isMarketGround: Bool

  public init(
    id: ID,
    names: DatedNames,
    place: Place.ID,
    booths: Int = 0,
    seats: Int = 0,
    features: Set<VenueFeature> = [],
    closed: [Closure] = [],
    coordinates: Coordinates? = nil,
    address: String? = nil,
    isMarketGround: Bool = false
  ) {
    self.id = id
    self.names = names
    self.place = place
    self.booths = booths
    self.seats = seats
    self.features = features
    self.closed = closed
    self.coordinates = coordinates
    self.address = address
    self.isMarketGround = isMarketGround
  }
}

/// What a venue has and an event may need.
public enum VenueFeature: String, CaseIterable, Hashable, Sendable {
  case power, roof
  /// Open ground on which frames and a stage can stand.
  case yard
  case projector, internet
}

/// Days on which a venue cannot be had, both ends included.
public struct Closure: Hashable, Sendable {
  public var days: ClosedRange<Day>
  public var reason: String

  public init(days: ClosedRange<Day>, reason: String) {
    self.days = days
    self.reason = reason
  }
}
