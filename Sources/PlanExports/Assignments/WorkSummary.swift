import CivilCalendar
import PromotionModel

/// How much one person does in a year.
struct WorkSummary {
  var person: StaffMember
  var events = 0
  /// Shifts.
  var duties = 0
  /// The load of the shifts.
  var sessions = 0
  var nights = 0
  /// Days on which the person has at least one shift.
  var days = 0
  /// Those of the days that are days off by the calendar.
  var daysOff = 0
}

extension Publication {
  /// The work of everybody on the list, in the order of the list; also of people without work.
  var workSummaries: [WorkSummary] { year.staff.map(workSummary) }

  private func workSummary(of person: StaffMember) -> WorkSummary {
    var summary = WorkSummary(person: person)
    var days: Set<Day> = []
    for event in plan.events {
      let shifts = event.shifts.filter { $0.staff.contains(person.id) }
      summary.events += shifts.isEmpty ? 0 : 1
      summary.duties += shifts.count
      for shift in shifts {
        summary.sessions += shift.load
        summary.nights += shift.isNight ? 1 : 0
        days.formUnion(shift.daysTouched)
      }
    }
    summary.days = days.count
    summary.daysOff = days.count { marks.isDayOff($0) }
    return summary
  }
}

extension PlannedShift {
  /// The days on which the shift is work: a night belongs to the evening on which it begins.
  var daysTouched: ClosedRange<Day> {
    guard !isNight else { return span.from.day...span.from.day }
    let last = span.to.time.minutes == 0 ? span.to.day - 1 : span.to.day
    return span.from.day...max(span.from.day, last)
  }
}
