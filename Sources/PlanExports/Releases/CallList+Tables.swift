import Spreadsheet
import Wording

extension CallList {
  /// One line for each call and change: who, number, about what.
  private func rows(_ wording: Wording) -> [[String]] {
    let staffRows = staff.flatMap { call in
      call.lines.map { line in
        [
          wording.staffRole, call.name, "", call.phone, line.what, line.change, line.before,
          line.after, "",
        ]
      }
    }
    let vendorRows = vendors.flatMap { call in
      call.participants.map { vendor in
        [
          wording.vendorRole, vendor.name, vendor.representative, wording.phone(vendor.phone),
          call.event.what, call.event.change, call.event.before, call.event.after, "",
        ]
      }
    }
    return staffRows + vendorRows
  }

  private func heads(_ wording: Wording) -> [String] {
    [
      wording.roleColumn, wording.nameColumn, wording.representativeColumn, wording.phoneColumn,
      wording.workColumn, wording.changeColumn, wording.beforeColumn, wording.nowColumn,
      wording.toldColumn,
    ]
  }

  func csv(_ wording: Wording) -> [UInt8] {
    var table = CommaSeparatedText()
    table.append([wording.ordinalColumn] + heads(wording))
    for (index, row) in rows(wording).enumerated() { table.append(["\(index + 1)"] + row) }
    return table.bytes
  }

  func workbook(_ report: ReleaseReport, _ wording: Wording, _ frame: OfficialFrame) -> Workbook {
    let subtitle = wording.releaseSubtitle(number: report.number, year: report.year)
    let widths: [Double] = [12, 26, 22, 15, 34, 14, 32, 32, 10]
    let columns =
      [Sheet.Column(wording.ordinalColumn, width: 6, .centred)]
      + zip(heads(wording), widths).map { Sheet.Column($0, width: $1, .wrapped) }
    let sheet = Sheet(
      name: wording.callListSheet,
      columns: columns,
      titles: frame.sheetTitles(wording.callListTitle, subtitle, over: columns),
      rows: rows(wording).enumerated().map { index, row in
        Sheet.Row([.integer(index + 1)] + row.map { $0.isEmpty ? .blank : .text($0) })
      },
      page: Sheet.Page(landscape: true, foot: frame.planMark)
    )
    return Workbook(
      properties: Workbook.Properties(
        title: wording.callListTitle,
        subject: subtitle,
        company: frame.centre,
        createdAt: frame.issuedAt
      ),
      sheets: [sheet]
    )
  }
}
