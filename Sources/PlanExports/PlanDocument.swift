import Bilingual
import CivilCalendar
import LunarCalendar
import PromotionModel
import Wording

/// The plan for other programs: `plan.json`, format `phiencho-plan/1`.
///
/// Days are `2027-06-06`, moments `2027-06-06T07:30`, both local time in `timeZone`; lists are in
/// order of time; texts are in `language`; what is not known is `null`. No telephone numbers.
///
/// - `format`, `year`, `issued`, `timeZone`, `language`, `fingerprint`, and only where the plan was not published
///   `inputs` (SHA-256 of all that it was made from)
/// - `centre`: `name`, `authority`, `locality`
/// - `events[]`: `id`, `name`, `kind`, `category` (fair, seminar, training, conference),
///   `programme`, `convoy`, `first`, `last` (open days, both included), `lunarFirst`
///   (`day`, `month`, `leap`, `year`), `site` and `openDays[]` and `phases[].span` (`from`, `to`;
///   the second moment is not included), `district`, `place`, `venue` (`id`, `name`; the names of
///   the first day), `coordinates` (`latitude`, `longitude`), `booths`, `seats`, `online`, `lead`
///   (a person's id), `phases[]` (`kind`, `name`, `span`), `shifts[]` (`id`, `name`, `phase`,
///   `skill`, `from`, `to`, `night`, `load` in sessions, `staff[]` of ids)
/// - `staff[]`: `id`, `name`, `position`, `events`, `duties`, `sessions`, `nights`, `days`
/// - `deadlines[]`: `day`, `id`, `name`, `event`, `source`
/// - `missing[]`, `skipped[]`: `id`, `name`
struct PlanDocument {
  let publication: Publication
  /// Of a plan that was not published, what it was made from.
  var inputs: String?

  private typealias Pairs = [(key: String, value: JSONValue)]

  private var plan: YearPlan { publication.plan }

  var bytes: [UInt8] { Array(value.document.utf8) }

  private var value: JSONValue { .object(origin + contents) }

  private var origin: Pairs {
    [
      ("format", "phiencho-plan/1"),
      ("year", .integer(plan.year)),
      ("issued", JSONValue(plan.issued.description)),
      ("timeZone", "Asia/Ho_Chi_Minh"),
      ("language", JSONValue(publication.wording.language.rawValue)),
      ("fingerprint", JSONValue(plan.fingerprint)),
    ] + (inputs.map { [("inputs", JSONValue($0))] } ?? [])
  }

  private var contents: Pairs {
    [
      ("centre", centre),
      ("events", .list(plan.events.map(event))),
      ("staff", .list(publication.workSummaries.map(person))),
      ("deadlines", .list(plan.deadlines.map(deadline))),
      ("missing", .list(plan.missing.map(named))),
      ("skipped", .list(plan.skipped.map(named))),
    ]
  }

  private var centre: JSONValue {
    let centre = publication.year.centre
    return .object([
      ("name", JSONValue(publication.text(centre.name))),
      ("authority", JSONValue(publication.text(centre.authority))),
      ("locality", JSONValue(centre.locality)),
    ])
  }

  private func event(_ event: PlannedEvent) -> JSONValue {
    .object(identity(of: event) + time(of: event) + place(of: event) + work(of: event))
  }

  private func identity(of event: PlannedEvent) -> Pairs {
    [
      ("id", JSONValue(event.id.text)),
      ("name", JSONValue(publication.text(event.name))),
      ("kind", JSONValue(event.kind.text)),
      ("category", JSONValue(event.category.rawValue)),
      ("programme", JSONValue(event.programme?.text)),
      ("convoy", JSONValue(event.convoy?.text)),
    ]
  }

  private func time(of event: PlannedEvent) -> Pairs {
    [
      ("first", JSONValue(event.days.lowerBound.iso)),
      ("last", JSONValue(event.days.upperBound.iso)),
      ("lunarFirst", lunar(event.days.lowerBound)),
      ("site", span(event.site)),
      ("openDays", .list(event.openDays.map(span))),
    ]
  }

  private func place(of event: PlannedEvent) -> Pairs {
    let place = publication.whereabouts(of: event)
    return [
      ("district", pair(event.district.text, place.district)),
      ("place", pair(event.place.text, place.place)),
      ("venue", event.venue.map { pair($0.text, place.venue ?? $0.text) } ?? .null),
      ("coordinates", place.coordinates.map(coordinates) ?? .null),
      ("booths", .integer(event.booths)),
      ("seats", .integer(event.seats)),
      ("online", JSONValue(event.onlineAddress)),
    ]
  }

  private func work(of event: PlannedEvent) -> Pairs {
    [
      ("lead", JSONValue(event.lead?.text)),
      ("phases", .list(event.phases.map(phase))),
      ("shifts", .list(event.shifts.map(shift))),
    ]
  }

  private func phase(_ phase: PlannedPhase) -> JSONValue {
    .object([
      ("kind", JSONValue(phase.kind.rawValue)),
      ("name", JSONValue(publication.text(phase.name))),
      ("span", span(phase.span)),
    ])
  }

  private func shift(_ shift: PlannedShift) -> JSONValue {
    .object([
      ("id", JSONValue(shift.id.text)),
      ("name", JSONValue(publication.text(shift.name))),
      ("phase", JSONValue(shift.phase.rawValue)),
      ("skill", JSONValue(shift.skill.text)),
      ("from", JSONValue(shift.span.from.description)),
      ("to", JSONValue(shift.span.to.description)),
      ("night", .bool(shift.isNight)),
      ("load", .integer(shift.load)),
      ("staff", JSONValue(shift.staff.map(\.text))),
    ])
  }

  private func person(_ work: WorkSummary) -> JSONValue {
    .object([
      ("id", JSONValue(work.person.id.text)),
      ("name", JSONValue(work.person.name)),
      ("position", JSONValue(work.person.position.map(publication.text))),
      ("events", .integer(work.events)),
      ("duties", .integer(work.duties)),
      ("sessions", .integer(work.sessions)),
      ("nights", .integer(work.nights)),
      ("days", .integer(work.days)),
    ])
  }

  private func deadline(_ deadline: Deadline) -> JSONValue {
    .object([
      ("day", JSONValue(deadline.day.iso)),
      ("id", JSONValue(deadline.template.text)),
      ("name", JSONValue(publication.text(deadline.name))),
      ("event", JSONValue(deadline.event.text)),
      ("source", JSONValue(deadline.source.map { publication.text($0) })),
    ])
  }

  private func named(_ event: Event.ID) -> JSONValue {
    pair(event.text, publication.name(of: event))
  }
}

private func pair(_ id: String, _ name: String) -> JSONValue {
  .object([("id", JSONValue(id)), ("name", JSONValue(name))])
}

private func span(_ span: Span) -> JSONValue {
  .object([
    ("from", JSONValue(span.from.description)), ("to", JSONValue(span.to.description)),
  ])
}

private func lunar(_ day: Day) -> JSONValue {
  guard let lunar = VietnameseLunarCalendar.lunarDate(of: day) else { return .null }
  return .object([
    ("day", .integer(lunar.day)), ("month", .integer(lunar.month)),
    ("leap", .bool(lunar.isLeapMonth)),
    ("year", .integer(lunar.year)),
  ])
}

private func coordinates(_ coordinates: Coordinates) -> JSONValue {
  .object([
    ("latitude", .degrees(coordinates.latitude)),
    ("longitude", .degrees(coordinates.longitude)),
  ])
}
