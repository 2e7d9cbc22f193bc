import Wording

extension Roster {
  /// The roster for a spreadsheet or a mail merge: a heading, then a line for each vendor.
  func csv(_ wording: Wording) -> [UInt8] {
    var table = CommaSeparatedText()
    table.append([
      wording.ordinalColumn, wording.vendorColumn, wording.representativeColumn,
      wording.phoneColumn, wording.goodsColumn, wording.boothsColumn, wording.stallColumn,
      wording.zoneColumn, wording.signatureColumn, wording.addressColumn, wording.supportColumn,
      wording.noteColumn,
    ])
    for row in rows {
      table.append([
        String(row.number), row.vendor, row.representative, row.phone, row.goods,
        String(row.booths), row.stall, row.zone, "", row.address,
        row.isSupported ? wording.yes : wording.no, row.wholeNote,
      ])
    }
    return table.bytes
  }
}
