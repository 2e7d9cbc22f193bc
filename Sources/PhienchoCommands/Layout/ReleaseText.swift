import Planning
import Wording

/// Releases and what is different between them, as lines for a terminal.
struct ReleaseText {
  private let changes: ChangeReport
  private let wording: Wording
  private let width: Int

  init(_ changes: ChangeReport, _ wording: Wording, width: Int = Terminal.width) {
    self.changes = changes
    self.wording = wording
    self.width = width
  }

  /// By kind of change, then by district, then by person.
  var lines: [String] {
    if changes.isEmpty { return [wording.nothingChanged] }
    return block(changes.events)
      + [""] + [Terminal.bold(wording.byDistrictHeading)] + block(changes.districts, indent: 2)
      + [""] + [Terminal.bold(wording.byPersonHeading)] + block(changes.people, indent: 2)
  }

  private func block(_ sections: [ChangeReport.Section], indent: Int = 0) -> [String] {
    sections.flatMap { section in
      [String(repeating: " ", count: indent) + section.title]
        + section.lines.flatMap { line in
          wrapped(
            line.split(separator: " ").map(String.init),
            width: width,
            indent: indent + 2,
            hanging: indent + 6
          )
        }
    }
  }

  /// A release on one line.
  static func line(of release: ReleaseSummary, _ wording: Wording) -> String {
    wording.releaseLine(
      number: release.number,
      when: release.moment,
      who: release.who,
      message: release.message,
      fingerprint: release.fingerprint
    )
  }

  static func lines(of report: PublishReport, _ wording: Wording) -> [String] {
    var lines = [Terminal.bold(line(of: report.release, wording))]
    if report.isFirst, report.isOfDraft { lines.append(wording.shownPlanPublished) }
    if let replaced = report.replacedPlan { lines.append(wording.shownPlanReplaced(replaced)) }
    lines.append(wording.publishedFiles(report.fileCount, in: report.folder))
    if report.isFirst { return lines + [wording.firstReleaseRemark] }
    return lines + [
      wording.unchangedCalendars(report.unchangedCalendars, of: report.calendarCount),
      wording.callsToMake(staff: report.staffToCall, vendors: report.vendorsToCall),
    ]
  }
}
