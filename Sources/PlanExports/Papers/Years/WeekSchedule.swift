import CivilCalendar
import LunarCalendar
import PromotionModel
import Wording

extension Publication {
  /// The centre's weeks: what is on each day, where, who is in charge and who takes part.
  var weekPaper: PaperContent? {
    schedulePaper(subtitle: text(year.centre.name), entries: plan.events.flatMap(entries))
  }

  /// The weeks of one person, with what they do.
  func weekPaper(of person: StaffMember) -> PaperContent? {
    schedulePaper(
      subtitle: person.name,
      entries: plan.events.flatMap { entries(of: $0) }.filter { $0.staff.contains(person.id) }
        .map { entry in
          var own = entry
          own.duties = duties(of: person.id, in: entry)
          let spans = entry.shifts.filter { $0.staff.contains(person.id) }.map(\.span)
          if let from = spans.map(\.from).min(), let to = spans.map(\.to).max() {
            own.hours = (from, to)
          }
          return own
        }
    )
  }

  /// An event on one day.
  private struct Entry {
    var event: PlannedEvent
    var day: Day
    var hours: (from: Moment, to: Moment)
    var phases: [PlannedPhase]
    /// Those with a shift that day, whoever is in charge first.
    var staff: [StaffMember.ID]
    var shifts: [PlannedShift]
    /// What one person does; nil for everybody's schedule.
    var duties: String?
  }

  private func entries(of event: PlannedEvent) -> [Entry] {
    let rank = DutyRank(kind(event.kind))
    let days = Set(event.shifts.map(\.span.from.day)).union(event.openDays.map(\.from.day))
    return days.sorted().map { day in
      let shifts = event.shifts.filter { $0.span.from.day == day }
        .sorted { (rank.of($0), $0.span.from) < (rank.of($1), $1.span.from) }
      var staff: [StaffMember.ID] = []
      for id in shifts.flatMap(\.staff) where !staff.contains(id) { staff.append(id) }
      let spans = shifts.map(\.span) + event.openDays.filter { $0.from.day == day }
      let from = spans.map(\.from).min() ?? event.site.from
      let to = spans.map(\.to).max() ?? from
      return Entry(
        event: event,
        day: day,
        hours: (from, to),
        phases: event.phases.filter { $0.span.from.day <= day && day <= $0.span.to.day },
        staff: staff,
        shifts: shifts
      )
    }
  }

  /// A person's own duties of a day, with their hours.
  private func duties(of id: StaffMember.ID, in entry: Entry) -> String {
    entry.shifts.filter { $0.staff.contains(id) }
      .sorted { $0.span.from < $1.span.from }
      .map { "\(text($0.name)) \(wording.scheduleHours(from: $0.span.from, to: $0.span.to))" }
      .joined(separator: "; ")
  }

  // MARK: The table

  private func schedulePaper(subtitle: String, entries: [Entry]) -> PaperContent? {
    guard !entries.isEmpty else { return nil }
    let ordered = entries.sorted {
      ($0.day, $0.hours.from, $0.event.id.text) < ($1.day, $1.hours.from, $1.event.id.text)
    }
    let weeks = Dictionary(grouping: ordered) { $0.day - $0.day.weekday.afterMonday }
    let isOwn = ordered.contains { $0.duties != nil }
    let groups = weeks.keys.sorted().map { monday in
      TablePaper.Group(
        heading: wording.weekHeading(week(of: monday), days: monday...(monday + 6)),
        rows: (weeks[monday] ?? []).map { row($0, isOwn: isOwn) }
      )
    }
    let paper = TablePaper(
      title: wording.weekTitle,
      subtitle: subtitle,
      sheetName: wording.weekSheet,
      columns: [
        .init(wording.scheduleDayColumn, 31), .init(wording.scheduleHoursColumn, 23, .centre),
        .init(wording.scheduleContentColumn, 60), .init(wording.schedulePlaceColumn, 44),
        .init(wording.inChargeColumn, 26),
        .init(isOwn ? wording.ownDutyColumn : wording.takePartColumn, 56),
      ],
      parts: [
        .init(name: "", subtitle: subtitle, groups: groups, remarks: [wording.weekRemark])
      ],
      groupColumn: wording.weekColumn
    )
    return PaperContent(paper, wording)
  }

  private func row(_ entry: Entry, isOwn: Bool) -> [TablePaper.Value] {
    let phases = entry.phases.map { text($0.name) }
    let content =
      text(entry.event.name) + (phases.isEmpty ? "" : " (\(phases.joined(separator: ", ")))")
    let leader = entry.staff.first.map { name(of: $0) } ?? ""
    let others = entry.staff.dropFirst().map { name(of: $0) }.joined(separator: ", ")
    return [
      .text(dayText(entry.day)),
      .text(wording.scheduleHours(from: entry.hours.from, to: entry.hours.to)),
      .text(content),
      .text(whereabouts(of: entry.event).short),
      .text(leader),
      .text(isOwn ? entry.duties ?? "" : others),
    ]
  }

  /// The day with its lunar date.
  private func dayText(_ day: Day) -> String {
    let solar = wording.shortDate(day)
    guard let lunar = VietnameseLunarCalendar.lunarDate(of: day) else { return solar }
    return "\(solar) (\(lunar.dayAndMonth))"
  }

  /// The number of the week that begins on a Monday, by ISO 8601.
  private func week(of monday: Day) -> Int {
    let thursday = monday + 3
    let first = Day(year: thursday.year, month: 1, day: 1) ?? thursday
    return (thursday - first) / 7 + 1
  }
}

extension Weekday {
  /// 0 for Monday, 6 for Sunday.
  fileprivate var afterMonday: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }
}
