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
        .init(title: wording.ordinalColumn, share: 10, alignment: .centre),
        .init(title: wording.whenColumn, share: 51),
        .init(title: wording.workColumn, share: 38),
        .init(title: wording.peopleColumn, share: 44),
        .init(title: wording.placeColumn, share: 60),
        .init(title: wording.noteColumn, share: 20),
      ],
      rows: assignments.sections.flatMap { section in
        [.heading(section.title)] + section.rows.map { .cells(cells(of: $0)) }
      }
    )
  }

  private func cells(of row: AssignmentTable.Row) -> [String] {
    [String(row.number), row.time, row.work, peopleCell(of: row), row.place, row.note]
  }

  private var summaryTable: OfficialSheet.Table {
    OfficialSheet.Table(
      title: wording.summaryTitle,
      columns: [
        .init(title: wording.ordinalColumn, share: 10, alignment: .centre),
        .init(title: wording.personColumn, share: 40),
        .init(title: wording.positionColumn, share: 40),
      ]
        + summaryHeads.map { .init(title: $0, share: 16, alignment: .centre) },
      rows: workSummaries.enumerated().map { index, work in
        .cells(
          [String(index + 1), work.person.name, position(of: work.person)]
            + work.counts.map(wording.number)
        )
      }
    )
  }

  /// The people of a shift, or words for nobody.
  func peopleCell(of row: AssignmentTable.Row) -> String {
    row.people.isEmpty ? wording.nobodyYet : row.people.joined(separator: ", ")
  }

  func position(of person: StaffMember) -> String { person.position.map(text) ?? "" }

  /// The heads of the counts of a person's work, in the order of `WorkSummary.counts`.
  var summaryHeads: [String] {
    [
      wording.shareColumn, wording.eventsColumn, wording.dutiesColumn, wording.sessionsColumn,
      wording.nightsColumn, wording.daysColumn, wording.daysOffColumn,
    ]
  }
}

extension WorkSummary {
  /// Share of work in per cent, events, duties, sessions, nights, days, and days off worked.
  var counts: [Int] { [person.share, events, duties, sessions, nights, days, daysOff] }
}
