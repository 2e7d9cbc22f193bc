public import Diagnostics
public import PromotionModel
public import Wording

/// Where in the files each entry and each of its keys was written.
///
/// A path names a key below an entry: `window.from`, `booths`. An item of a list is named by its id
/// or phase where it has one and by its position, from 0, where it has none:
/// `phases.running.shifts.night.people`, `market-days.0`.
public struct Origins: Sendable {
  /// An entry: its kind and its id.
  ///
  /// `centre` and `year` have an empty id, roads and relations their
  /// position in the year, changes their date, registrations `vendor event`.
  public struct Entry: Hashable, Sendable {
    public var kind: EntryKind
    public var id: String

    public init(_ kind: EntryKind, _ id: String = "") {
      self.kind = kind
      self.id = id
    }
  }

  private var entries: [Entry: [String: SourceLocation]] = [:]

  public init() {}

  /// The place of a key; of the nearest enclosing one, or of the entry, where it was not written.
  public subscript(_ entry: Entry, _ path: String = "") -> SourceLocation? {
    guard let paths = entries[entry] else { return nil }
    var path = path[...]
    while !path.isEmpty {
      if let place = paths[String(path)] { return place }
      path = path[..<(path.lastIndex(of: ".") ?? path.startIndex)]
    }
    return paths[""]
  }

  /// Whether that very key was written down.
  public func isWritten(_ entry: Entry, _ path: String) -> Bool {
    entries[entry]?[path] != nil
  }

  package mutating func record(_ entry: Entry, _ path: String, at location: SourceLocation) {
    entries[entry, default: [:]][path] = location
  }
}

extension Origins.Entry {
  public static let centre = Origins.Entry(.centre)
  public static let year = Origins.Entry(.year)
  public static func session(_ id: Session.ID) -> Self { .init(.session, id.text) }
  public static func holiday(_ id: Holiday.ID) -> Self { .init(.holiday, id.text) }
  public static func period(_ id: Period.ID) -> Self { .init(.period, id.text) }
  public static func district(_ id: District.ID) -> Self { .init(.district, id.text) }
  public static func place(_ id: Place.ID) -> Self { .init(.place, id.text) }
  public static func road(_ position: Int) -> Self { .init(.road, String(position)) }
  public static func venue(_ id: Venue.ID) -> Self { .init(.venue, id.text) }
  public static func skill(_ id: Skill.ID) -> Self { .init(.skill, id.text) }
  public static func staff(_ id: StaffMember.ID) -> Self { .init(.staff, id.text) }
  public static func equipment(_ id: Equipment.ID) -> Self { .init(.equipment, id.text) }
  public static func kind(_ id: EventKind.ID) -> Self { .init(.kind, id.text) }
  public static func programme(_ id: Programme.ID) -> Self { .init(.programme, id.text) }
  public static func event(_ id: Event.ID) -> Self { .init(.event, id.text) }
  public static func convoy(_ id: Convoy.ID) -> Self { .init(.convoy, id.text) }
  public static func relation(_ position: Int) -> Self { .init(.relation, String(position)) }
  public static func vendor(_ id: Vendor.ID) -> Self { .init(.vendor, id.text) }
  public static func ground(_ id: Ground.ID) -> Self { .init(.ground, id.text) }
  public static func registration(_ vendor: Vendor.ID, _ event: Event.ID) -> Self {
    .init(.registration, "\(vendor) \(event)")
  }
}
