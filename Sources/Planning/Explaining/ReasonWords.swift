import Bilingual
import CivilCalendar
import Foundation
import PromotionModel
import Wording

/// Says typed reasons in words, with the names people gave to things.
struct ReasonWords {
  let year: PromotionYear
  let wording: Wording

  func sentence(_ reason: AbsenceReason) -> String {
    switch reason {
    case .noVenue:
      wording.noVenueFits
    case .noDay(let refused):
      wording.noDayLeft(
        refused.prefix(3).map { wording.refusedDays(rule($0.reason.rule), days: $0.days) }
      )
    case .tooFewPeople(let skill, let language, let needed, let able):
      wording.tooFewPeople(
        skill: name(of: skill),
        language: language,
        needed: needed,
        able: able
      )
    case .convoyTooLong(let id, let needed, let left):
      wording.convoyTooLong(
        text(year.convoys.first { $0.id == id }?.name, id.text),
        needed: needed,
        left: left
      )
    case .crowdedOut(let obstacles):
      wording.crowdedOut(
        obstacles.prefix(3).map {
          wording.obstacle(obstacle($0.kind), starts: $0.starts, of: $0.of)
        }
      )
    case .notWorthIt(let saved):
      wording.notWorthIt(saved: saved)
    }
  }

  private func obstacle(_ kind: AbsenceReason.Obstacle.Kind) -> String {
    switch kind {
    case .venuesTaken: wording.venuesTaken
    case .equipment(let id):
      wording.equipmentShort(text(year.equipment.first { $0.id == id }?.name, id.text))
    case .budget(let id, let quarter):
      wording.moneySpent(
        text(year.programmes.first { $0.id == id }?.name, id.text),
        quarter: quarter
      )
    case .staff(let id): wording.staffBusy(name(of: id))
    case .travel(let id): wording.staffTooFar(name(of: id))
    case .rest(let id):
      wording.staffMustRest(
        name(of: id),
        days: year.centre.rest?.days ?? 0,
        window: year.centre.rest?.window ?? 0
      )
    case .relation(let id):
      wording.tooNear(eventName(id))
    case .together: wording.staffTogether
    }
  }

  /// The name of an event, or of the conference made for one.
  func eventName(_ id: Event.ID) -> String {
    if let event = year.events.first(where: { $0.id == id }) { return text(event.name, id.text) }
    let prepared = id.text.replacingOccurrences(of: Event.conferenceSuffix, with: "")
    let name =
      year.events.first { $0.id.text == prepared }?.name
      ?? year.convoys.first { $0.id.text == prepared }?.name
    return text(name.map(Wording.conferenceName), id.text)
  }

  /// A rule that refuses a day; rules of other things have no sentence of their own here.
  func rule(_ rule: Rule) -> String {
    switch rule {
    case .fixedDate(let day): wording.fixedDateRule(day)
    case .beyondHorizon: wording.beyondHorizonRule
    case .beforeIssue(let day): wording.beforeIssueRule(day)
    case .period(let id), .closedPeriod(let id):
      wording.periodRule(text(year.calendar.periods.first { $0.id == id }?.name, id.text))
    case .dayOff(let off): dayOff(off)
    case .deadline(let id, let days):
      wording.deadlineRule(text(deadlineName(id), id.text), days: days)
    case .closure(let reason): wording.venueClosedRule(reason)
    case .marketDay(let wish): wording.noMarketRule(isWanted: wish != .avoid)
    case .leave(let reason): wording.leaveRule(reason)
    case .weekdayOff(let weekday): wording.weeklyDayOffRule(weekday)
    case .limit: wording.limitRule
    case .busyCalendar(let file): wording.busyRule(file)
    default: wording.otherRule
    }
  }

  private func dayOff(_ off: DayCalendar.DayOff) -> String {
    switch off {
    case .weekly(let weekday): wording.weeklyDayOffRule(weekday)
    case .holiday(let id):
      wording.holidayRule(text(year.calendar.holidays.first { $0.id == id }?.name, id.text))
    case .change(let index):
      wording.holidayRule(text(year.calendar.changes[index].name, ""))
    }
  }

  private func deadlineName(_ id: DeadlineTemplate.ID) -> BilingualText? {
    year.kinds.lazy.flatMap(\.deadlines).first { $0.id == id }?.name
  }

  private func name(of skill: Skill.ID) -> String {
    text(year.skills.first { $0.id == skill }?.name, skill.text)
  }

  private func text(_ name: BilingualText?, _ fallback: String) -> String {
    name?.text(in: wording.language) ?? fallback
  }
}
