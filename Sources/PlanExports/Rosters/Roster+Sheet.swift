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
      ]
    )
  }

  private func vendorTable(_ wording: Wording) -> OfficialSheet.Table {
    let rows = zones.flatMap { zone -> [OfficialSheet.Row] in
      let vendors = self.rows.filter { $0.zone == zone.name }.map { row in
        OfficialSheet.Row.cells([
          String(row.number), row.vendor, row.representative, row.phone, row.goods,
          String(row.booths), row.stall, row.zone, "",
        ])
      }
      return [.heading(zone.heading(wording))] + vendors
    }
    return OfficialSheet.Table(
      columns: vendorColumns(wording),
      rows: rows + [total(wording.number(booths), wording)]
    )
  }

  private func form(_ wording: Wording) -> OfficialSheet.Table {
    let lines = blankLines.map { number in
      OfficialSheet.Row.cells([String(number)] + Array(repeating: "", count: 8))
    }
    return OfficialSheet.Table(
      columns: vendorColumns(wording),
      rows: lines + [total("", wording)]
    )
  }

  private func total(_ booths: String, _ wording: Wording) -> OfficialSheet.Row {
    .total(wording.totalRow, [nil, nil, nil, nil, nil, booths, "", "", ""])
  }

  private func vendorColumns(_ wording: Wording) -> [OfficialSheet.Column] {
    [
      .init(title: wording.ordinalColumn, share: 10, alignment: .centre),
      .init(title: wording.vendorColumn, share: 40),
      .init(title: wording.representativeColumn, share: 28),
      .init(title: wording.phoneColumn, share: 24, isUnbroken: true),
      .init(title: wording.goodsColumn, share: 37),
      .init(title: wording.boothsColumn, share: 10, alignment: .centre),
      .init(title: wording.stallColumn, share: 13, alignment: .centre),
      .init(title: wording.zoneColumn, share: 24),
      .init(title: wording.signatureColumn, share: 22, isSignedByHand: true),
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
