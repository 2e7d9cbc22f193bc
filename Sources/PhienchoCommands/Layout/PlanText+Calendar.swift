import CivilCalendar
import LunarCalendar
import Planning
import PromotionModel
import Wording

extension PlanText {
  /// Every event, month by month, in the order in which they open.
  var calendar: [String] {
    var lines = title
    var heading = ""
    for event in report.plan.events {
      let first = event.days.lowerBound
      let month = wording.month(first.month, first.year)
      if month != heading {
        lines += ["", Terminal.bold(month)]
        heading = month
      }
      lines += description(of: event)
    }
    return lines
  }

  private func description(of event: PlannedEvent) -> [String] {
    headline(of: event)
      + filled(report.year.whereabouts(of: event).local, indent: 6, hanging: 8)
      + people(of: event).map(Terminal.dim)
  }

  /// Everybody who works for it; no name is divided.
  private func people(of event: PlannedEvent) -> [String] {
    let names = event.team.map(name)
    guard !names.isEmpty else { return filled(wording.nobody, indent: 6) }
    let words = names.dropLast().map { $0 + "," } + names.suffix(1)
    return wrapped(words, width: width, indent: 6, hanging: 8)
  }

  /// The date, which stands out, and the name.
  private func headline(of event: PlannedEvent) -> [String] {
    let date = "\(dates(event)) (\(lunar(event.days.lowerBound)))"
    let words = text(event.name).split(separator: " ").map(String.init)
    // The space keeps date and name apart by two.
    var lines = wrapped([date + " "] + words, width: width, indent: 2, hanging: 6)
    lines[0] = "  " + Terminal.bold(date) + lines[0].dropFirst(2 + date.count)
    return lines
  }

  private func dates(_ event: PlannedEvent) -> String {
    let days = event.days
    guard days.count == 1, let open = event.openDays.first else {
      return "\(wording.shortDate(days.lowerBound)) – \(wording.shortDate(days.upperBound))"
    }
    return "\(wording.shortDate(days.lowerBound)) \(wording.clock(open.from.time))"
  }

  private func lunar(_ day: Day) -> String {
    guard let date = VietnameseLunarCalendar.lunarDate(of: day) else { return "" }
    return wording.shortLunarDate(day: date.day, month: date.month, isLeap: date.isLeapMonth)
  }

  private func name(of staff: StaffMember.ID) -> String {
    report.year.staff.first { $0.id == staff }?.name ?? staff.text
  }
}
