import Bilingual
import CivilCalendar
import Diagnostics
import FairScheduling
import PromotionModel
import Wording

/// What is wrong with `settled.csv` when it meets kinds and people.
extension FeasibilityChecks {
  mutating func checkSettledDuties() {
    for plannable in compiled.events {
      guard let settled = plannable.settled else { continue }
      let known = Set(plannable.shape.shifts.map(\.id))
      for shift in settled.crews.keys.sorted() where !known.contains(shift) {
        report(
          .unknownShift,
          at: locate(.event(plannable.event.id), "settled.\(shift)"),
          wording.unknownShift(shift.text, kind: plannable.kind.id.text)
        )
      }
    }
    checkContradictions()
    for overridden in compiled.reasons.overridden { warn(of: overridden) }
  }

  /// Nobody is asked twice about what was done, but of what is to come it may be an oversight.
  private mutating func warn(of overridden: Reasons.Overridden) {
    let name: String
    switch overridden.who {
    case .staff(let id): name = compiled.year.staff.first { $0.id == id }?.name ?? id.text
    case .venue(let id):
      let venue = compiled.year.venues.first { $0.id == id }
      name = venue?.names.name(on: compiled.year.issued.day) ?? id.text
    default: return
    }
    report(
      .settledOverrides,
      .warning,
      at: locate(.event(overridden.event), "settled"),
      wording.settledOverrides(
        name,
        words.eventName(overridden.event),
        reason: placed(overridden.reason)
      )
    )
  }

  /// The settled events alone have to be a legal plan, or none could hold them all.
  private mutating func checkContradictions() {
    let settled = compiled.events.indices.filter { compiled.events[$0].settled != nil }
    var seen: Set<Scarcity> = []
    for violation in PlanChecker(compiled.problem).check(plan(of: settled)).violations {
      if let scarcity = Scarcity(violation), !seen.insert(scarcity).inserted { continue }
      guard let (event, remark) = words(for: violation) else { continue }
      let id = compiled.events[event].event.id
      report(.settledContradiction, at: locate(.event(id), "settled"), remark)
    }
  }

  private func plan(of settled: [Int]) -> Plan {
    let people = compiled.year.staff.map(\.id)
    return Plan(
      events: settled.compactMap { index in
        let event = compiled.problem.events[index]
        let crews = compiled.events[index].settled?.crews ?? [:]
        return event.starts.first.map { start in
          Plan.HeldEvent(
            event: index,
            start: start.session,
            venue: event.venues.first?.venue,
            crews: compiled.events[index].shape.shifts.map { shift in
              (crews[shift.id] ?? []).compactMap(people.firstIndex).sorted()
            }
          )
        }
      }
    )
  }

  /// Where a contradiction is shown, and how it is said.
  private func words(for violation: Violation) -> (event: Int, Remark)? {
    switch violation {
    case .personOverlap(let person, let first, let second),
      .travel(let person, let first, let second, _, _):
      let name = compiled.year.staff[person].name
      return (second, wording.settledTwice(name, eventName(first), eventName(second)))
    case .venueOverlap(let venue, let first, let second):
      let name = compiled.year.venues[venue].names.name(on: compiled.year.issued.day)
      return (second, wording.settledTwice(name, eventName(first), eventName(second)))
    case .rest(let person, let day, let days):
      let name = compiled.year.staff[person].name
      let first = compiled.timeline.horizon.lowerBound + day
      return event(from: compiled.timeline.number(first)).map {
        ($0, wording.settledWithoutRest(name, from: first, days: days))
      }
    case .equipment(let equipment, let session, _):
      let name = compiled.year.equipment[equipment].name.text(in: wording.language)
      let day = compiled.timeline.day(of: session)
      return event(from: session).map { ($0, wording.settledShort(name, on: day)) }
    default:
      return nil
    }
  }

  /// The settled event that is on site at a session, or the next one.
  private func event(from session: Int) -> Int? {
    let settled = compiled.events.indices.filter { compiled.events[$0].settled != nil }
    let sites = settled.compactMap { index in
      compiled.problem.events[index].starts.first.map {
        (index, end: $0.session + compiled.problem.events[index].length)
      }
    }
    return sites.filter { $0.end > session }.min { $0.end < $1.end }?.0
  }

  private func eventName(_ index: Int) -> String {
    words.eventName(compiled.events[index].event.id)
  }
}

/// What runs short day after day, and is told once.
private enum Scarcity: Hashable {
  case rest(person: Int)
  case equipment(Int)

  init?(_ violation: Violation) {
    switch violation {
    case .rest(let person, _, _): self = .rest(person: person)
    case .equipment(let equipment, _, _): self = .equipment(equipment)
    default: return nil
    }
  }
}
