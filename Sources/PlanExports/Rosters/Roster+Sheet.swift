import PromotionModel
import Wording

extension Roster {
  /// The roster as an official sheet: the vendors zone by zone, then the zones; or the form.
  func sheet(_ wording: Wording) -> OfficialSheet {
    OfficialSheet(
      title: wording.rosterTitle,
      subtitle: wording.rosterSubtitle(event: eventName, place: place, days: event.days),
      tables: isForm ? [form(wording)] : [vendorTable(wording), zoneTable(wording)],
      remarks: [
        isForm
          ? wording.rosterIsForm(planned: event.booths)
          : wording.rosterTotals(vendors: rows.count, booths: booths, planned: event.booths)
      ] + starred(wording)
    )
  }

  /// What the stars mean; nothing without one.
  private func starred(_ wording: Wording) -> [String] {
    let entries = rows.filter { !$0.shortcomings.isEmpty }
      .map { "\($0.vendor): \($0.shortcomings.joined(separator: ", "))" }
    return entries.isEmpty ? [] : [wording.notConforming(entries)]
  }

  private func vendorTable(_ wording: Wording) -> OfficialSheet.Table {
    let rows = zones.flatMap { zone -> [OfficialSheet.Row] in
      let vendors = self.rows.filter { $0.zone == zone.name }.map { row in
        OfficialSheet.Row.cells([
          String(row.number), row.markedVendor, row.representative, row.phone, row.goods,
          String(row.booths), row.stall, "",
        ])
      }
      return [.heading(zone.heading(wording))] + vendors
    }
    return OfficialSheet.Table(
      columns: vendorColumns(wording),
      rows: rows + [.total(wording.totalRow, total + [wording.number(booths), "", ""])]
    )
  }

  private func form(_ wording: Wording) -> OfficialSheet.Table {
    var columns = vendorColumns(wording)
    // No headings over the zones: a column for them.
    columns.insert(.init(title: wording.zoneColumn, share: 20), at: columns.count - 1)
    let lines = blankLines.map { number in
      OfficialSheet.Row.cells([String(number)] + Array(repeating: "", count: columns.count - 1))
    }
    return OfficialSheet.Table(
      columns: columns,
      rows: lines + [.total(wording.totalRow, total + ["", "", "", ""])]
    )
  }

  /// The columns that the words of a total span.
  private var total: [String?] { Array(repeating: nil, count: 5) }

  private func vendorColumns(_ wording: Wording) -> [OfficialSheet.Column] {
    [
      .init(title: wording.ordinalColumn, share: 10, alignment: .centre),
      .init(title: wording.vendorColumn, share: 46),
      .init(title: wording.representativeColumn, share: 30),
      .init(title: wording.phoneColumn, share: 26, isUnbroken: true),
      .init(title: wording.goodsColumn, share: 44),
      .init(title: wording.boothsColumn, share: 10, alignment: .centre),
      .init(title: wording.stallColumn, share: 13, alignment: .centre),
      .init(title: wording.signatureColumn, share: 29, isSignedByHand: true),
    ]
  }

  private func zoneTable(_ wording: Wording) -> OfficialSheet.Table {
    let total = [nil, wording.number(rows.count), wording.number(booths)]
    return OfficialSheet.Table(
      title: wording.zoneTotalsTitle,
      columns: [
        .init(title: wording.zoneColumn, share: 40),
        .init(title: wording.vendorCountColumn, share: 20, alignment: .centre),
        .init(title: wording.boothsColumn, share: 20, alignment: .centre),
      ],
      rows: zones.map { zone in
        .cells([
          zone.title(wording), wording.number(zone.vendors), wording.number(zone.booths),
        ])
      } + [.total(wording.totalRow, total)],
      isAside: true
    )
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
