import CivilCalendar
import PromotionModel
import Wording

/// Who does what when, event by event in order of time, whatever it is printed on.
struct AssignmentTable {
  struct Row: Hashable {
    var number: Int
    var day: Day
    var time: String
    var work: String
    var people: [String]
    var place: String
    var note: String
  }

  struct Section: Hashable {
    var event: String
    /// The event with its dates and the person in charge.
    var title: String
    var rows: [Row]
  }

  var sections: [Section]
}

extension Publication {
  var assignments: AssignmentTable {
    var number = 0
    let sections = plan.events.map { event in
      let place = whereabouts(of: event).short
      let rank = DutyRank(kind(event.kind))
      let shifts = event.shifts.sorted { order(of: $0, rank) < order(of: $1, rank) }
      let rows = shifts.map { shift in
        number += 1
        return row(number, shift, place)
      }
      return AssignmentTable.Section(
        event: text(event.name),
        title: heading(of: event),
        rows: rows
      )
    }
    return AssignmentTable(sections: sections.filter { !$0.rows.isEmpty })
  }

  private func order(of shift: PlannedShift, _ rank: DutyRank) -> (Moment, Int, Moment, String) {
    (shift.span.from, rank.of(shift), shift.span.to, shift.id.text)
  }

  private func row(_ number: Int, _ shift: PlannedShift, _ place: String) -> AssignmentTable.Row {
    AssignmentTable.Row(
      number: number,
      day: shift.span.from.day,
      time: wording.momentRange(shift.span.from, shift.span.to),
      work: text(shift.name),
      people: shift.staff.map { name(of: $0) },
      place: place,
      note: note(on: shift)
    )
  }

  private func note(on shift: PlannedShift) -> String {
    var notes: [String] = []
    if shift.isNight { notes.append(wording.nightNote) }
    if shift.daysTouched.contains(where: marks.isDayOff) { notes.append(wording.dayOffNote) }
    return notes.joined(separator: ", ")
  }

  private func heading(of event: PlannedEvent) -> String {
    var parts = [text(event.name), wording.dateRange(event.days)]
    if let lead = event.lead { parts.append(wording.inCharge(name(of: lead))) }
    return parts.joined(separator: " – ")
  }
}
