import CivilCalendar
import PromotionModel

/// Where an event takes place, with the names that are valid on its first day.
struct Whereabouts {
  /// Nil where the event has no venue.
  var venue: String?
  var address: String?
  var place: String
  var district: String
  var province: String
  /// Names of the venue and the place before the last change of names, where there was one.
  var formerNames: [String]
  var coordinates: Coordinates?

  /// Venue, address, place, district and province in one line, nothing said twice: `khu vực
  /// Định Hoá` is left out behind `xã Định Hoá`.
  var line: String {
    var parts: [String] = []
    for part in [venue, address, place, district, province].compactMap(\.self) {
      let bare = bareName(of: part).lowercased()
      let isSaid = parts.contains { $0.lowercased().hasSuffix(bare) }
      if !bare.isEmpty, !isSaid { parts.append(part) }
    }
    return parts.joined(separator: ", ")
  }

  /// Venue and place, for tables.
  var short: String {
    guard let venue, venue != place else { return place }
    return "\(venue), \(place)"
  }
}

extension Publication {
  func whereabouts(of event: PlannedEvent) -> Whereabouts {
    let day = event.days.lowerBound
    let venue = venue(event.venue)
    let place = place(event.place)
    let names = [venue?.names, place?.names].compactMap(\.self)
    return Whereabouts(
      venue: venue?.names.name(on: day) ?? event.venue?.text,
      address: venue?.address,
      place: name(of: event.place, on: day),
      district: name(of: event.district, on: day),
      province: year.centre.locality,
      formerNames: names.compactMap { $0.formerName(on: day) },
      coordinates: venue?.coordinates ?? place?.coordinates
    )
  }
}
