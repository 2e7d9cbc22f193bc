import PromotionModel
import Wording

extension Publication {
  /// Who does what when as an official sheet, with a summary by person.
  var assignmentSheet: OfficialSheet {
    OfficialSheet(
      title: wording.assignmentsTitle(year: plan.year),
      subtitle: wording.assignmentsSubtitle(fingerprint: plan.fingerprint),
      tables: [dutyTable, summaryTable],
      remarks: assignments.sections.isEmpty ? [wording.noEvents] : []
    )
  }

  private var dutyTable: OfficialSheet.Table {
    OfficialSheet.Table(
      columns: [
        .init(title: wording.ordinalColumn, share: 8, alignment: .centre),
        .init(title: wording.whenColumn, share: 38),
        .init(title: wording.workColumn, share: 40),
        .init(title: wording.peopleColumn, share: 46),
        .init(title: wording.placeColumn, share: 44),
        .init(title: wording.noteColumn, share: 22),
      ],
      rows: assignments.sections.flatMap { section in
        [.heading(section.title)] + section.rows.map { .cells(cells(of: $0)) }
      }
    )
  }

  private func cells(of row: AssignmentTable.Row) -> [String] {
    [
      String(row.number), row.time, row.work,
      row.people.isEmpty ? wording.nobodyYet : row.people.joined(separator: ", "), row.place,
      row.note,
    ]
  }

  private var summaryTable: OfficialSheet.Table {
    OfficialSheet.Table(
      title: wording.summaryTitle,
      columns: [
        .init(title: wording.ordinalColumn, share: 8, alignment: .centre),
        .init(title: wording.personColumn, share: 40),
        .init(title: wording.positionColumn, share: 40),
        .init(title: wording.shareColumn, share: 16, alignment: .centre),
        .init(title: wording.eventsColumn, share: 18, alignment: .centre),
        .init(title: wording.dutiesColumn, share: 14, alignment: .centre),
        .init(title: wording.sessionsColumn, share: 14, alignment: .centre),
        .init(title: wording.nightsColumn, share: 14, alignment: .centre),
        .init(title: wording.daysColumn, share: 14, alignment: .centre),
        .init(title: wording.daysOffColumn, share: 18, alignment: .centre),
      ],
      rows: workSummaries.enumerated().map { index, work in .cells(cells(of: work, index + 1)) }
    )
  }

  private func cells(of work: WorkSummary, _ number: Int) -> [String] {
    [String(number), work.person.name, work.person.position.map(text) ?? ""]
      + [
        work.person.share, work.events, work.duties, work.sessions, work.nights, work.days,
        work.daysOff,
      ].map(wording.number)
  }
}
