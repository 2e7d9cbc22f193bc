import PromotionModel
import Wording

extension Publication {
  /// The vendors by their stalls, as one walks along the lanes; nil while nobody has a stall.
  func stallRosterPaper(of event: PlannedEvent) -> PaperContent? {
    let vendors = vendors(of: event)
    guard !vendors.placed.isEmpty else { return nil }
    let roster = vendors.roster
    var number = 0
    func rows(_ rows: [Roster.Row]) -> [[TablePaper.Value]] {
      rows.map { row in
        number += 1
        return [
          .number(number), .text((vendors.stalls[row.number] ?? []).joined(separator: " ")),
          .text(row.vendor), .text(row.representative), .text(row.phone), .text(row.goods),
          .text(row.zone), .number(row.booths), .blank,
        ]
      }
    }
    var groups = [TablePaper.Group(rows: rows(vendors.placed))]
    if !vendors.unplaced.isEmpty {
      groups.append(TablePaper.Group(heading: wording.noStallYet, rows: rows(vendors.unplaced)))
    }
    var remarks = [
      wording.rosterTotals(
        vendors: roster.rows.count,
        booths: roster.booths,
        planned: event.booths
      )
    ]
    if !vendors.free.isEmpty { remarks.append(wording.freeStallsLine(vendors.free)) }
    let paper = TablePaper(
      title: wording.stallRosterTitle,
      subtitle: text(event.name),
      sheetName: wording.stallRosterSheet,
      columns: [
        .init(wording.ordinalColumn, 10, .centre), .init(wording.stallColumn, 18, .centre),
        .init(wording.vendorColumn, 46), .init(wording.representativeColumn, 30),
        .init(wording.phoneColumn, 26, unbroken: true), .init(wording.goodsColumn, 42),
        .init(wording.zoneColumn, 18), .init(wording.boothsColumn, 14, .centre),
        .init(wording.signatureColumn, 24, byHand: true),
      ],
      parts: [
        .init(
          name: "",
          subtitle: subtitle(of: event),
          groups: groups,
          total: (
            wording.totalRow,
            [nil, nil, nil, nil, nil, nil, nil, .number(roster.booths), .blank]
          ),
          remarks: remarks
        )
      ]
    )
    return PaperContent(paper, wording)
  }
}
