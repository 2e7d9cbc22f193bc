import CivilCalendar
import Digests
package import FairScheduling
import Foundation
package import PromotionModel

/// Reads the engine's numbers back into days, venues and people.
package struct YearPlanBuilder {
  private let compiled: CompiledYear
  private let held: [Int: Plan.HeldEvent]

  package init(_ compiled: CompiledYear, _ plan: Plan) {
    self.compiled = compiled
    held = Dictionary(
      plan.events.map { ($0.event, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The plan as it can be published.
  package func yearPlan() -> YearPlan {
    let planned = compiled.events.indices.compactMap { index in
      held[index].map { plannedEvent(index, $0) }
    }.sorted { ($0.opening, $0.site.from, $0.id) < ($1.opening, $1.site.from, $1.id) }
    let left = compiled.events.indices.filter { held[$0] == nil }
      .map { compiled.events[$0] }.filter { $0.role == .asked }
    return YearPlan(
      year: compiled.year.year,
      issued: compiled.year.issued,
      events: planned,
      missing: left.filter { $0.event.priority == .must }.map(\.event.id),
      skipped: left.filter { $0.event.priority != .must }.map(\.event.id),
      deadlines: deadlines(of: planned),
      fingerprint: fingerprint(of: planned)
    )
  }

  private func plannedEvent(_ index: Int, _ held: Plan.HeldEvent) -> PlannedEvent {
    let plannable = compiled.events[index]
    let timeline = compiled.timeline
    let start = held.start
    let venue = held.venue.map { compiled.year.venues[$0] }
    let placeIndex = compiled.problem.events[index].place
    let place = venue?.place ?? compiled.year.places[placeIndex].id
    let district = compiled.year.places.first { $0.id == place }?.district
    let shape = plannable.shape
    let phases = plannable.kind.phases.filter { !shape.interval(of: $0.kind).isEmpty }
    return PlannedEvent(
      id: plannable.event.id,
      kind: plannable.kind.id,
      name: plannable.event.name,
      category: plannable.kind.category,
      district: district ?? plannable.event.districts[0],
      place: place,
      venue: venue?.id,
      programme: plannable.event.programme,
      convoy: plannable.convoy,
      site: timeline.span(of: start..<(start + shape.length)),
      openDays: shape.openDays.map { timeline.span(of: shifted($0, start + shape.setUp)) },
      phases: phases.map { phase in
        PlannedPhase(
          kind: phase.kind,
          name: phase.name,
          span: timeline.span(of: shifted(shape.interval(of: phase.kind), start))
        )
      },
      shifts: shifts(plannable, held),
      booths: plannable.event.booths,
      seats: plannable.event.seats,
      onlineAddress: plannable.event.onlineAddress
    )
  }

  private func shifted(_ interval: Range<Int>, _ start: Int) -> Range<Int> {
    (interval.lowerBound + start)..<(interval.upperBound + start)
  }

  private func shifts(_ plannable: PlannableEvent, _ held: Plan.HeldEvent) -> [PlannedShift] {
    let shifts = zip(plannable.shape.shifts, held.crews).map { shift, crew in
      PlannedShift(
        id: shift.id,
        template: shift.template.id,
        name: shift.template.name,
        phase: shift.phase,
        skill: shift.template.skill,
        span: clockSpan(shift, start: held.start),
        isNight: shift.template.every == .night,
        load: shift.duty.count,
        staff: crew.map { compiled.year.staff[$0].id }.sorted()
      )
    }
    return shifts.sorted { ($0.span.from, $0.span.to, $0.id) < ($1.span.from, $1.span.to, $1.id) }
  }

  /// The hours to print: the template's own where it has them, else those of the sessions.
  private func clockSpan(_ shift: EventShape.Shift, start: Int) -> Span {
    let span = compiled.timeline.span(of: shifted(shift.duty, start))
    guard let hours = shift.template.hours else { return span }
    let first = Moment(span.from.day, hours.from)
    let lastDay = shift.template.every == .night ? span.from.day + 1 : span.to.day
    let last = Moment(lastDay, hours.to)
    return first < last
      ? Span(from: first, to: last) : Span(from: first, to: Moment(last.day + 1, hours.to))
  }

  private func deadlines(of planned: [PlannedEvent]) -> [Deadline] {
    let templates = Dictionary(
      compiled.year.kinds.map { ($0.id, $0.deadlines) },
      uniquingKeysWith: { first, _ in first }
    )
    let all = planned.flatMap { event in
      (templates[event.kind] ?? []).map { template in
        let due = WorkingDeadline(template, of: event.days, in: compiled.year)
        return Deadline(
          template: template.id,
          event: event.id,
          name: template.name,
          day: due.day,
          movedFrom: due.movedFrom,
          source: template.source
        )
      }
    }
    return all.sorted { ($0.day, $0.event, $0.template) < ($1.day, $1.event, $1.template) }
  }

  /// The first ten hexadecimal digits of SHA-256 over who does what, where and when.
  private func fingerprint(of events: [PlannedEvent]) -> String {
    var text = "phiencho-plan \(compiled.year.year)\n"
    for event in events.sorted(by: { ($0.site.from, $0.id) < ($1.site.from, $1.id) }) {
      text += "\(event.id) \(event.site.from) \(event.site.to) \(event.venue?.text ?? "-")\n"
      for shift in event.shifts {
        let staff = shift.staff.map(\.text).joined(separator: ",")
        text += "  \(shift.id) \(shift.span.from) \(shift.span.to) \(staff)\n"
      }
    }
    return String(Digest.sha256.hexadecimal(of: text).prefix(10))
  }
}
