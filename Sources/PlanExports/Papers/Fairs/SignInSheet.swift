import CivilCalendar
import PromotionModel
import Wording

/// Who is at a stall, day by day.
///
/// Vendors who register do not always come, and stalls stand unmanned in the morning of the second
/// day (Nông Sơn, July 2017): so there is a sheet for each day with the hours at which the resident
/// officer walks round.
extension Publication {
  func signInPaper(of event: PlannedEvent) -> PaperContent? {
    let vendors = vendors(of: event)
    let spans = event.openDays
    // Papers of one fair have the same columns on all days: the hours of the longest one.
    let longest = spans.max { $0.from.minutes(to: $0.to) < $1.from.minutes(to: $1.to) }
    guard let longest else { return nil }
    let rounds = Self.rounds(in: longest)
    let rows = vendors.roster.isForm ? [] : vendors.placed + vendors.unplaced
    let paper = TablePaper(
      title: wording.signInTitle,
      subtitle: text(event.name),
      sheetName: wording.signInSheet,
      columns: [
        .init(wording.ordinalColumn, 10, .centre), .init(wording.stallColumn, 16, .centre),
        .init(wording.vendorColumn, 48), .init(wording.representativeColumn, 32),
        .init(wording.phoneColumn, 26, unbroken: true),
        .init(wording.openingSignatureColumn(longest.from.time), 30, byHand: true),
      ]
        + rounds.map { .init(wording.clock($0), 12, .centre, byHand: true) }
        + [.init(wording.noteColumn, 22, byHand: true)],
      parts: spans.enumerated().map { index, span in
        TablePaper.Part(
          name: wording.shortDate(span.from.day).replacing("/", with: "-"),
          subtitle: wording.signInSubtitle(
            event: text(event.name),
            day: span.from.day,
            number: index + 1,
            of: spans.count,
            hours: wording.clockRange(span.from.time, span.to.time)
          ),
          groups: [.init(rows: signInRows(rows, vendors, columns: 7 + rounds.count))],
          remarks: [wording.signInRemark] + officers(of: event, on: span.from.day)
            + [wording.officerSigns]
        )
      },
      isSigned: false
    )
    return PaperContent(paper, wording)
  }

  private func signInRows(_ rows: [Roster.Row], _ vendors: FairVendors, columns: Int)
    -> [[TablePaper.Value]]
  {
    func filled(_ cells: [TablePaper.Value]) -> [TablePaper.Value] {
      cells + Array(repeating: .blank, count: columns - cells.count)
    }
    if rows.isEmpty { return vendors.roster.blankLines.map { filled([.number($0)]) } }
    return rows.enumerated().map { index, row in
      filled([
        .number(index + 1), .text((vendors.stalls[row.number] ?? []).joined(separator: " ")),
        .text(row.vendor), .text(row.representative), .text(row.phone),
      ])
    }
  }

  /// Who of the centre is there that day, with numbers to call.
  private func officers(of event: PlannedEvent, on day: Day) -> [String] {
    var seen: Set<StaffMember.ID> = []
    let names = event.shifts.filter { $0.daysTouched.contains(day) }.flatMap(\.staff)
      .filter { seen.insert($0).inserted }
      .map(nameAndPhone)
    return names.isEmpty ? [] : [wording.officersLine(names)]
  }

  /// The hours of a round of all stalls: 9:00, and others through the day while it is open.
  private static func rounds(in span: Span) -> [ClockTime] {
    [9, 14, 17, 20].compactMap { ClockTime(minutes: $0 * 60) }.filter {
      span.from.time < $0 && $0 < span.to.time
    }
  }
}
