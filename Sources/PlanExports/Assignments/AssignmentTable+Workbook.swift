import CivilCalendar
import PromotionModel
import Spreadsheet
import Wording

extension Publication {
  /// Who does what when as a workbook: a row a shift with a true date, to sort and to filter, and
  /// a sheet of the people.
  func assignmentWorkbook(_ frame: OfficialFrame) -> Workbook {
    Workbook(
      properties: Workbook.Properties(
        title: wording.assignmentsTitle(year: plan.year),
        company: frame.centre,
        createdAt: frame.issuedAt
      ),
      sheets: [dutySheet(frame), peopleSheet(frame)]
    )
  }

  private func dutySheet(_ frame: OfficialFrame) -> Sheet {
    Sheet(
      name: wording.assignmentsSheet,
      columns: dutyColumns,
      titles: frame.sheetTitles(
        wording.assignmentsTitle(year: plan.year),
        wording.assignmentsSubtitle(fingerprint: plan.fingerprint),
        over: dutyColumns
      ),
      rows: assignments.sections.flatMap { section in
        section.rows.map { Sheet.Row(cells(of: $0, section.event)) }
      },
      page: Sheet.Page(landscape: true, foot: frame.planMark)
    )
  }

  private var dutyColumns: [Sheet.Column] {
    [
      Sheet.Column(wording.ordinalColumn, width: 6, .centred),
      Sheet.Column(wording.dateColumn, width: 12, .centred),
      Sheet.Column(wording.whenColumn, width: 30, .wrapped),
      Sheet.Column(wording.eventColumn, width: 34, .wrapped),
      Sheet.Column(wording.workColumn, width: 26, .wrapped),
      Sheet.Column(wording.peopleColumn, width: 34, .wrapped),
      Sheet.Column(wording.placeColumn, width: 32, .wrapped),
      Sheet.Column(wording.noteColumn, width: 16, .wrapped),
    ]
  }

  private func cells(of row: AssignmentTable.Row, _ event: String) -> [Cell] {
    let (year, month, day) = row.day.components
    return [
      .integer(row.number), .date(year: year, month: month, day: day), .text(row.time),
      .text(event), .text(row.work), .text(peopleCell(of: row)), .text(row.place), .text(row.note),
    ]
  }

  private func peopleSheet(_ frame: OfficialFrame) -> Sheet {
    Sheet(
      name: wording.summarySheet,
      columns: [
        Sheet.Column(wording.ordinalColumn, width: 6, .centred),
        Sheet.Column(wording.personColumn, width: 26),
        Sheet.Column(wording.positionColumn, width: 26, .wrapped),
      ]
        + summaryHeads.map { Sheet.Column($0, width: 11, .centred) },
      titles: [Sheet.Title(wording.summaryTitle)],
      rows: workSummaries.enumerated().map { index, work in
        Sheet.Row(
          [.integer(index + 1), .text(work.person.name), .text(position(of: work.person))]
            + work.counts.map(Cell.integer)
        )
      },
      page: Sheet.Page(landscape: true, foot: frame.planMark)
    )
  }
}
