import PromotionModel
import Wording

/// The columns of a printed roster, in order.
enum RosterColumn: CaseIterable {
  case ordinal, vendor, representative, phone, goods, booths, stall, zone, signature

  func title(_ wording: Wording) -> String {
    switch self {
    case .ordinal: wording.ordinalColumn
    case .vendor: wording.vendorColumn
    case .representative: wording.representativeColumn
    case .phone: wording.phoneColumn
    case .goods: wording.goodsColumn
    case .booths: wording.boothsColumn
    case .stall: wording.stallColumn
    case .zone: wording.zoneColumn
    case .signature: wording.signatureColumn
    }
  }
}

extension Roster.Zone {
  /// The name of the zone, or words for having none.
  func title(_ wording: Wording) -> String { name.isEmpty ? wording.noZone : name }

  /// The heading over the zone's rows.
  func heading(_ wording: Wording) -> String {
    let title = name.isEmpty ? wording.noZone : wording.zoneHeading(name)
    return "\(title) (\(wording.vendors(vendors)), \(wording.booths(booths)))"
  }
}

extension Roster {
  func totals(_ wording: Wording) -> String {
    wording.rosterTotals(vendors: rows.count, booths: booths, planned: event.booths)
  }
}
