import Wording

extension CallList {
  /// The call list on paper: a row for each change, a blank box to tick for each call.
  func sheet(_ report: ReleaseReport, _ wording: Wording) -> OfficialSheet {
    OfficialSheet(
      title: wording.callListTitle,
      subtitle: wording.releaseSubtitle(number: report.number, year: report.year),
      tables: (staff.isEmpty ? [] : [staffTable(wording)])
        + (vendors.isEmpty ? [] : [vendorTable(wording)]),
      remarks: [
        report.previous == nil
          ? wording.firstReleaseRemark : isEmpty ? wording.nobodyToCall : wording.callListRemark
      ]
    )
  }

  private func staffTable(_ wording: Wording) -> OfficialSheet.Table {
    OfficialSheet.Table(
      title: wording.staffCallsTitle,
      columns: [
        .init(title: wording.ordinalColumn, share: 10, alignment: .centre),
        .init(title: wording.workColumn, share: 62),
        .init(title: wording.changeColumn, share: 24),
        .init(title: wording.beforeColumn, share: 58),
        .init(title: wording.nowColumn, share: 58),
        .init(title: wording.toldColumn, share: 20, isSignedByHand: true),
      ],
      rows: staff.flatMap { call in
        [.heading(wording.callHeading(call.name, phone: call.phone))]
          + call.lines.enumerated().map { index, line in
            .cells(["\(index + 1)", line.what, line.change, line.before, line.after, ""])
          }
      }
    )
  }

  private func vendorTable(_ wording: Wording) -> OfficialSheet.Table {
    OfficialSheet.Table(
      title: wording.vendorCallsTitle,
      columns: [
        .init(title: wording.ordinalColumn, share: 10, alignment: .centre),
        .init(title: wording.vendorColumn, share: 80),
        .init(title: wording.representativeColumn, share: 56),
        .init(title: wording.phoneColumn, share: 40, isUnbroken: true),
        .init(title: wording.toldColumn, share: 20, isSignedByHand: true),
        .init(title: wording.noteColumn, share: 26),
      ],
      rows: vendors.flatMap { call in
        [.heading(heading(of: call.event, wording))]
          + call.participants.enumerated().map { index, vendor in
            .cells([
              "\(index + 1)", vendor.name, vendor.representative, wording.phone(vendor.phone), "",
              "",
            ])
          }
      }
    )
  }

  private func heading(of line: Line, _ wording: Wording) -> String {
    let times = [line.before, line.after].filter { !$0.isEmpty }.joined(separator: " → ")
    return "\(line.what) – \(line.change): \(times)"
  }
}
