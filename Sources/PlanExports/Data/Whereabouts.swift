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

  /// Venue, address, place, district and province in one line, nothing said twice.
  var line: String {
    var parts = [venue, address].compactMap(\.self)
    if !says(parts, place) { parts.append(place) }
    // An area named after its commune adds nothing: `khu vực Định Hoá` behind `xã Định Hoá`.
    for area in [district, province] where !says(parts, bareName(of: area)) { parts.append(area) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Venue and place, for tables.
  var short: String {
    guard let venue, !venue.isEmpty else { return place }
    return says([venue], place) ? venue : "\(venue), \(place)"
  }

  /// Whether one of the parts ends in the name, capitals aside.
  private func says(_ parts: [String], _ name: String) -> Bool {
    parts.contains { $0.lowercased().hasSuffix(name.lowercased()) }
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
