import CivilCalendar
import PromotionModel
import Wording

/// What one person has to do for an event, for that person's eyes.
extension EntryMaker {
  /// An entry for each of the person's shifts.
  func duties(of person: StaffMember.ID) -> [CalendarEntry] {
    event.shifts.filter { $0.staff.contains(person) }.map { duty($0, of: person) }
  }

  private func duty(_ shift: PlannedShift, of person: StaffMember.ID) -> CalendarEntry {
    let time = CalendarEntry.Time.span(shift.span)
    let shiftName = publication.text(shift.name)
    var duty = entry(
      uid: identity.uid("shift", event.id.text, shift.id.text, person.text),
      time,
      title: wording.shiftTitle(shiftName, name),
      description: [
        wording.line(wording.dutyLabel, shiftName), wording.line(wording.eventLabel, name),
      ] + lines(on: time) + people(in: shift, besides: person) + facts,
      categories: [shift.isNight ? wording.nightCategory : wording.shiftCategory]
    )
    duty.reminders = publication.year.centre.reminders
    return duty
  }

  /// Who works with the person and whom to call; numbers stand on lines of their own, so that a
  /// phone can dial them.
  private func people(in shift: PlannedShift, besides person: StaffMember.ID) -> [String] {
    let mates = shift.staff.filter { $0 != person }.map { publication.name(of: $0) }
    let team = event.team.map { publication.name(of: $0) }
    return [
      wording.line(
        wording.shiftMatesLabel,
        mates.isEmpty ? wording.nobodyElse : mates.joined(separator: ", ")
      ),
      wording.line(wording.teamLabel, team.joined(separator: ", ")),
    ] + lead(besides: person)
  }

  private func lead(besides person: StaffMember.ID) -> [String] {
    guard let lead = event.lead else { return [] }
    if lead == person { return [wording.youLead] }
    let name = wording.line(wording.leadLabel, publication.name(of: lead))
    guard let phone = publication.person(lead)?.phone else { return [name] }
    return [name, wording.line(wording.phoneLabel, wording.phone(phone))]
  }
}
