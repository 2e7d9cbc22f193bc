import CivilCalendar

/// Where an event takes place, with the names that are valid on its first day.
public struct Whereabouts: Sendable {
  /// Nil where the event has no venue.
  public var venue: String?
  public var address: String?
  public var place: String
  public var district: String
  public var province: String
  /// Names of the venue and the place before the last change of names, where there was one.
  public var formerNames: [String]
  public var coordinates: Coordinates?

  /// Venue, address, place, district and province in one line, nothing said twice.
  public var line: String { said([venue, address], areas: [district, province]) }

  /// Venue, place and district in one line, nothing said twice.
  public var local: String { said([venue], areas: [district]) }

  /// Venue and place, for tables.
  public var short: String { said([venue], areas: []) }

  private func said(_ sites: [String?], areas: [String]) -> String {
    var parts = sites.compactMap(\.self)
    if !says(parts, place) { parts.append(place) }
    // An area named after its commune adds nothing: `khu vực Định Hoá` behind `xã Định Hoá`.
    for area in areas where !says(parts, bareName(of: area)) { parts.append(area) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether one of the parts ends in the name, capitals aside.
  private func says(_ parts: [String], _ name: String) -> Bool {
    parts.contains { $0.lowercased().hasSuffix(name.lowercased()) }
  }
}

extension PromotionYear {
  public func whereabouts(of event: PlannedEvent) -> Whereabouts {
    let day = event.days.lowerBound
    let venue = event.venue.flatMap { id in venues.first { $0.id == id } }
    let place = places.first { $0.id == event.place }
    let names = [venue?.names, place?.names].compactMap(\.self)
    return Whereabouts(
      venue: venue?.names.name(on: day) ?? event.venue?.text,
      address: venue?.address,
      place: place?.names.name(on: day) ?? event.place.text,
      district: name(of: event.district, on: day),
      province: centre.locality,
      formerNames: names.compactMap { $0.formerName(on: day) },
      coordinates: venue?.coordinates ?? place?.coordinates
    )
  }

  private func name(of id: District.ID, on day: Day) -> String {
    districts.first { $0.id == id }?.names.name(on: day) ?? id.text
  }
}
