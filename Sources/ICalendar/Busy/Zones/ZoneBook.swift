internal import CivilCalendar
internal import Foundation

/// Looks up the zones of one file, each name once.
///
/// The order: the file's own VTIMEZONE, the IANA name, the name Windows gives the zone, and the
/// IANA name behind a vendor's prefix. What none of them knows stays unknown; it is never UTC.
struct ZoneBook {
  private let definitions: [String: RawComponent]
  private let lastDay: Day
  private var known: [String: Zone] = [:]
  private var definitionsLeft = BusyLimits.definedZones

  /// Collects the VTIMEZONEs, wherever in the file they stand.
  init(_ components: [RawComponent], until lastDay: Day) {
    var definitions: [String: RawComponent] = [:]
    for component in components where component.name == "VTIMEZONE" {
      guard let name = component.first("TZID")?.value, definitions[name] == nil else { continue }
      definitions[name] = component
    }
    self.definitions = definitions
    self.lastDay = lastDay
  }

  /// The zone of a TZID.
  mutating func zone(named name: String) -> Zone {
    if let zone = known[name] { return zone }
    let zone = lookedUp(name)
    known[name] = zone
    return zone
  }

  private mutating func lookedUp(_ name: String) -> Zone {
    if let definition = definitions[name], definitionsLeft > 0 {
      definitionsLeft -= 1
      if let zone = ObservedZone(definition, until: lastDay) { return .observed(zone) }
    }
    return ZoneNames.zone(name) ?? .unknown(String(name.prefix(60)))
  }
}
