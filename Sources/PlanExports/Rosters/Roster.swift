import CivilCalendar
import PromotionModel
import Wording

/// The vendors of one fair, sorted by zone and then by name, whatever it is printed on.
///
/// Where nobody has registered yet it is a form: numbered lines to fill in by hand.
struct Roster {
  struct Row: Hashable {
    var number: Int
    var vendor: String
    var address: String
    var representative: String
    var phone: String
    var goods: String
    var booths: Int
    var stall: String
    var zone: String
    var isSupported: Bool
    var note: String
    /// Why it does not conform, in few words.
    var shortcomings: [String] = []

    /// The note, and what is not in order.
    var wholeNote: String {
      ([note] + shortcomings).filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// The vendor's name, with a star where something is not in order.
    var markedVendor: String { shortcomings.isEmpty ? vendor : vendor + " *" }
  }

  struct Zone: Hashable {
    var name: String
    var vendors: Int
    var booths: Int
  }

  var event: PlannedEvent
  var eventName: String
  var place: String
  var rows: [Row]
  /// In the order of the rows.
  var zones: [Zone]

  var booths: Int { rows.reduce(0) { $0 + $1.booths } }

  var isForm: Bool { rows.isEmpty }

  /// The numbers of a form's blank lines: one for each booth, within what people fill in by hand.
  var blankLines: ClosedRange<Int> { 1...min(max(event.booths, 20), 60) }
}

extension Publication {
  /// The rosters of all fairs in the plan, in order of time.
  var rosters: [Roster] { plan.fairs.map(roster) }

  /// The roster of one fair.
  func roster(of event: PlannedEvent) -> Roster {
    let registered = year.registrations.filter { $0.event == event.id }
    let wanted = Set(registered.map(\.vendor))
    let vendors = Dictionary(
      year.vendors.filter { wanted.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return roster(of: event, registered: registered, vendors: vendors)
  }

  private func roster(
    of event: PlannedEvent,
    registered: [Registration],
    vendors: [Vendor.ID: Vendor]
  ) -> Roster {
    let published = Dictionary(
      year.booths.records.filter { $0.event == event.id }
        .map { ($0.vendor, $0.stalls.joined(separator: " ")) },
      uniquingKeysWith: { first, _ in first }
    )
    let shortcomings = Dictionary(
      grouping: ConformityGate(year).shortcomings(of: event),
      by: \.vendor
    )
    var rows = registered.map { registration in
      var row = row(registration, vendors[registration.vendor], published)
      row.shortcomings = (shortcomings[registration.vendor] ?? []).map {
        wording.brief($0.kind.words)
      }
      return row
    }
    .map { (row: $0, order: RowOrder($0)) }
    .sorted { $0.order < $1.order }
    .map(\.row)
    for index in rows.indices { rows[index].number = index + 1 }
    return Roster(
      event: event,
      eventName: text(event.name),
      place: whereabouts(of: event).short,
      rows: rows,
      zones: zones(of: rows)
    )
  }

  private func row(
    _ registration: Registration,
    _ vendor: Vendor?,
    _ publishedStalls: [Vendor.ID: String]
  ) -> Roster.Row {
    Roster.Row(
      number: 0,
      vendor: vendor?.name ?? registration.vendor.text,
      address: vendor?.address ?? "",
      representative: vendor?.representative ?? "",
      phone: wording.phone(vendor?.phone ?? ""),
      goods: registration.goods ?? vendor?.goods ?? "",
      booths: registration.booths,
      stall: registration.stall ?? publishedStalls[registration.vendor] ?? "",
      zone: vendor?.zone ?? "",
      isSupported: registration.supported,
      note: registration.note ?? ""
    )
  }

  private func zones(of rows: [Roster.Row]) -> [Roster.Zone] {
    var zones: [Roster.Zone] = []
    for row in rows {
      if zones.last?.name != row.zone {
        zones.append(Roster.Zone(name: row.zone, vendors: 0, booths: 0))
      }
      zones[zones.count - 1].vendors += 1
      zones[zones.count - 1].booths += row.booths
    }
    return zones
  }
}

/// By zone, those without one last; then by name; then by whatever else tells two rows apart.
private struct RowOrder: Comparable {
  var hasNoZone: Int
  var zone: VietnameseOrder
  var vendor: VietnameseOrder
  var rest: [String]

  init(_ row: Roster.Row) {
    hasNoZone = row.zone.isEmpty ? 1 : 0
    zone = VietnameseOrder(row.zone)
    vendor = VietnameseOrder(row.vendor)
    rest = [row.stall, row.goods, row.phone, row.representative]
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.hasNoZone != b.hasNoZone { return a.hasNoZone < b.hasNoZone }
    if a.zone != b.zone { return a.zone < b.zone }
    if a.vendor != b.vendor { return a.vendor < b.vendor }
    return a.rest.lexicographicallyPrecedes(b.rest)
  }
}
