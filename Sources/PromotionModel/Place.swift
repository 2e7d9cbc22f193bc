public import CivilCalendar
public import LunarCalendar

/// A planning area: one of the four districts of the programme, or the city.
public struct District: Hashable, Sendable {
  public typealias ID = Identifier<District>

  public var id: ID
  public var names: DatedNames

  public init(id: ID, names: DatedNames) {
    self.id = id
    self.names = names
  }
}

/// A commune or town where events take place and staff live.
public struct Place: Sendable {
  public typealias ID = Identifier<Place>

  public var id: ID
  public var names: DatedNames
  public var district: District.ID
  public var coordinates: Coordinates?
  /// When the periodic market meets; empty where there is none or nobody knows.
  public var marketDays: [MarketDays]

  public init(
    id: ID,
    names: DatedNames,
    district: District.ID,
    coordinates: Coordinates? = nil,
    marketDays: [MarketDays] = []
  ) {
    self.id = id
    self.names = names
    self.district = district
    self.coordinates = coordinates
    self.marketDays = marketDays
  }

  /// Whether the place's market meets on a day.
  public func isMarketDay(_ day: Day) -> Bool {
    marketDays.contains { $0.contains(day) }
  }
}

/// Names that were valid one after the other, as after the commune reform of 1 July 2025.
public struct DatedNames: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var name: String
    /// The first day the name is valid; nil for always before the next.
    public var since: Day?

    public init(name: String, since: Day? = nil) {
      self.name = name
      self.since = since
    }
  }

  /// In order of time; never empty.
  public let entries: [Entry]

  /// Returns nil for an empty list.
  public init?(_ entries: [Entry]) {
    guard !entries.isEmpty else { return nil }
    self.entries = entries.sorted { earlier($0.since, $1.since) }
  }

  public init(_ name: String) {
    entries = [Entry(name: name)]
  }

  /// The name that is valid on a day; the oldest one before all dates.
  public func name(on day: Day) -> String {
    let valid = entries.last { entry in entry.since.map { $0 <= day } ?? true }
    return (valid ?? entries[0]).name
  }

  /// The name valid just before the one of `day`, if there was one.
  public func formerName(on day: Day) -> String? {
    let current = name(on: day)
    guard let index = entries.lastIndex(where: { $0.name == current }), index > 0 else {
      return nil
    }
    return entries[index - 1].name
  }
}

private func earlier(_ a: Day?, _ b: Day?) -> Bool {
  switch (a, b) {
  case (nil, nil), (_, nil): false
  case (nil, _): true
  case (let a?, let b?): a < b
  }
}

/// Degrees of latitude and longitude, WGS 84.
public struct Coordinates: Hashable, Sendable {
  public var latitude: Double
  public var longitude: Double

  /// Returns nil outside ±90 and ±180 degrees.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A road between two places, the same in both directions.
public struct Road: Hashable, Sendable {
  public var from: Place.ID
  public var to: Place.ID
  /// Kilometres by road.
  public var kilometres: Double
  /// Driving time of a loaded truck in minutes; nil to reckon it from the distance.
  public var minutes: Int?

  public init(from: Place.ID, to: Place.ID, kilometres: Double, minutes: Int? = nil) {
    self.from = from
    self.to = to
    self.kilometres = kilometres
    self.minutes = minutes
  }
}
