import PromotionModel
import Spreadsheet
import Wording

extension Roster {
  /// The roster as a workbook: a sheet to sort and to sign, and a sheet of the zones if any.
  func workbook(_ wording: Wording, _ frame: OfficialFrame) -> Workbook {
    Workbook(
      properties: Workbook.Properties(
        title: wording.rosterTitle,
        subject: eventName,
        company: frame.centre,
        createdAt: frame.issuedAt
      ),
      sheets: [vendorSheet(wording, frame)] + (isForm ? [] : [zoneSheet(wording, frame)])
    )
  }

  private func vendorSheet(_ wording: Wording, _ frame: OfficialFrame) -> Sheet {
    Sheet(
      name: wording.rosterSheet,
      columns: vendorColumns(wording),
      titles: frame.sheetTitles(
        wording.rosterTitle,
        wording.rosterSubtitle(event: eventName, place: place, days: event.days),
        over: vendorColumns(wording)
      ),
      rows: lines(wording),
      total: totalRow(wording),
      page: Sheet.Page(landscape: true, foot: frame.planMark)
    )
  }

  private func vendorColumns(_ wording: Wording) -> [Sheet.Column] {
    [
      Sheet.Column(wording.ordinalColumn, width: 6, .centred),
      Sheet.Column(wording.vendorColumn, width: 30, .wrapped),
      Sheet.Column(wording.representativeColumn, width: 22, .wrapped),
      Sheet.Column(wording.phoneColumn, width: 15),
      Sheet.Column(wording.goodsColumn, width: 30, .wrapped),
      Sheet.Column(wording.boothsColumn, width: 8, .centred),
      Sheet.Column(wording.stallColumn, width: 10, .centred),
      Sheet.Column(wording.zoneColumn, width: 14, .wrapped),
      Sheet.Column(wording.signatureColumn, width: 14),
      Sheet.Column(wording.addressColumn, width: 26, .wrapped),
      Sheet.Column(wording.supportColumn, width: 11, .centred),
      Sheet.Column(wording.noteColumn, width: 18, .wrapped),
    ]
  }

  private func lines(_ wording: Wording) -> [Sheet.Row] {
    let cells =
      isForm ? blankLines.map { [Cell.integer($0)] } : rows.map { self.cells(of: $0, wording) }
    // Room for a signature by hand.
    return cells.map { Sheet.Row($0, leastHeight: 24) }
  }

  private func cells(of row: Row, _ wording: Wording) -> [Cell] {
    [
      .integer(row.number), .text(row.vendor), .text(row.representative), .text(row.phone),
      .text(row.goods), .integer(row.booths), .text(row.stall), .text(row.zone), .blank,
      .text(row.address), .text(row.isSupported ? wording.yes : wording.no), .text(row.wholeNote),
    ]
  }

  private func totalRow(_ wording: Wording) -> Sheet.Row {
    Sheet.Row([
      Cell(.text(wording.totalRow), Style(alignment: .left), columns: 5),
      isForm ? .blank : .integer(booths),
    ])
  }

  private func zoneSheet(_ wording: Wording, _ frame: OfficialFrame) -> Sheet {
    Sheet(
      name: wording.zoneSheet,
      columns: [
        Sheet.Column(wording.zoneColumn, width: 30),
        Sheet.Column(wording.vendorCountColumn, width: 14, .centred),
        Sheet.Column(wording.boothsColumn, width: 14, .centred),
      ],
      titles: [Sheet.Title(wording.zoneTotalsTitle), Sheet.Title(eventName, Style(italic: true))],
      rows: zones.map { zone in
        Sheet.Row([.text(zone.title(wording)), .integer(zone.vendors), .integer(zone.booths)])
      },
      total: Sheet.Row([.text(wording.totalRow), .integer(rows.count), .integer(booths)]),
      page: Sheet.Page(foot: frame.planMark),
      filters: false
    )
  }
}
