import Bilingual
import CivilCalendar
import Foundation
public import PromotionModel

/// Reads back what `plan.json` says of a plan that was never published.
///
/// The file has names in one language only, so that of events, phases and duties come from the year
/// again where it still knows them.
public enum PlanFile {
  /// Why a plan file cannot be used.
  public enum Trouble: Error, Hashable, Sendable {
    /// It is not what `phiencho plan` writes.
    case notAPlan
    /// It is the plan of another year.
    case otherYear(Int)
  }

  /// A plan and what it was made from.
  public struct Contents: Sendable {
    public var plan: YearPlan
    /// SHA-256 of all that it was made from; nil where the file does not say so, as once it was published.
    public var inputs: String?
  }

  public static func plan(from bytes: [UInt8], for year: PromotionYear) throws(Trouble) -> YearPlan
  {
    try contents(of: bytes, for: year).plan
  }

  public static func contents(of bytes: [UInt8], for year: PromotionYear) throws(Trouble)
    -> Contents
  {
    guard let written = try? JSONDecoder().decode(WrittenYearPlan.self, from: Data(bytes)),
      written.format == "phiencho-plan/1", let plan = written.yearPlan(year)
    else { throw .notAPlan }
    guard plan.year == year.year else { throw .otherYear(plan.year) }
    return Contents(plan: plan, inputs: written.inputs)
  }
}

/// The shape of the file, as ``PlanDocument`` writes it.
private struct WrittenYearPlan: Decodable {
  struct Named: Decodable {
    var id: String
    var name: String
  }

  struct WrittenSpan: Decodable {
    var from: String
    var to: String

    var span: Span? {
      guard let from = Moment(written: from), let to = Moment(written: to) else { return nil }
      return Span(from: from, to: to)
    }
  }

  struct Phase: Decodable {
    var kind: String
    var name: String
    var span: WrittenSpan
  }

  struct Shift: Decodable {
    var id: String
    var name: String
    var phase: String
    var skill: String
    var from: String
    var to: String
    var night: Bool
    var load: Int
    var staff: [String]
  }

  struct WrittenEvent: Decodable {
    var id: String
    var name: String
    var kind: String
    var category: String
    var programme: String?
    var convoy: String?
    var site: WrittenSpan
    var openDays: [WrittenSpan]
    var district: Named
    var place: Named
    var venue: Named?
    var booths: Int
    var seats: Int
    var online: String?
    var phases: [Phase]
    var shifts: [Shift]
  }

  struct WrittenDeadline: Decodable {
    var day: String
    var id: String
    var name: String
    var event: String
    var source: String?
  }

  var format: String
  var year: Int
  var issued: String
  var fingerprint: String
  var inputs: String?
  var events: [WrittenEvent]
  var deadlines: [WrittenDeadline]
  var missing: [Named]
  var skipped: [Named]
}

extension WrittenYearPlan {
  /// Nil where a day, a time or a word is none.
  func yearPlan(_ year: PromotionYear) -> YearPlan? {
    guard let issued = Moment(written: issued), let events = all(events.map { $0.planned(year) }),
      let deadlines = all(deadlines.map { $0.deadline(year) })
    else { return nil }
    return YearPlan(
      year: self.year,
      issued: issued,
      events: events,
      missing: missing.map { .init($0.id) },
      skipped: skipped.map { .init($0.id) },
      deadlines: deadlines,
      fingerprint: fingerprint
    )
  }
}

extension WrittenYearPlan.WrittenEvent {
  fileprivate func planned(_ year: PromotionYear) -> PlannedEvent? {
    let kind = year.kinds.first { $0.id.text == self.kind }
    guard let category = EventKind.Category(rawValue: category), let site = site.span,
      let openDays = all(openDays.map(\.span)), let phases = all(phases.map { $0.planned(kind) }),
      let shifts = all(shifts.map { $0.planned(kind) })
    else { return nil }
    return PlannedEvent(
      id: .init(id),
      kind: .init(self.kind),
      name: year.events.first { $0.id.text == id }?.name ?? BilingualText(name),
      category: category,
      district: .init(district.id),
      place: .init(place.id),
      venue: venue.map { .init($0.id) },
      programme: programme.map { .init($0) },
      convoy: convoy.map { .init($0) },
      site: site,
      openDays: openDays,
      phases: phases,
      shifts: shifts,
      booths: booths,
      seats: seats,
      onlineAddress: online
    )
  }
}

extension WrittenYearPlan.Phase {
  fileprivate func planned(_ kind: EventKind?) -> PlannedPhase? {
    guard let phase = PhaseKind(rawValue: self.kind), let span = span.span else { return nil }
    return PlannedPhase(
      kind: phase,
      name: kind?.phase(phase)?.name ?? BilingualText(name),
      span: span
    )
  }
}

extension WrittenYearPlan.Shift {
  fileprivate func planned(_ kind: EventKind?) -> PlannedShift? {
    guard let phase = PhaseKind(rawValue: phase), let from = Moment(written: from),
      let to = Moment(written: to)
    else { return nil }
    // `running.booths.2` was made from the duty `booths`.
    let template = kind?.phase(phase)?.shifts.first { duty in
      let stem = "\(phase.rawValue).\(duty.id)"
      return id == stem || id.hasPrefix(stem + ".")
    }
    return PlannedShift(
      id: .init(id),
      template: template?.id,
      name: template?.name ?? BilingualText(name),
      phase: phase,
      skill: .init(skill),
      span: Span(from: from, to: to),
      isNight: night,
      load: load,
      staff: staff.map { .init($0) }
    )
  }
}

extension WrittenYearPlan.WrittenDeadline {
  fileprivate func deadline(_ year: PromotionYear) -> Deadline? {
    guard let day = Day(iso: day) else { return nil }
    let templates = year.kinds.flatMap(\.deadlines)
    let template = templates.first { $0.id.text == id }
    return Deadline(
      template: .init(id),
      event: .init(event),
      name: template?.name ?? BilingualText(name),
      day: day,
      source: template?.source ?? source.map { BilingualText($0) }
    )
  }
}

extension Moment {
  /// Reads `2027-06-06T07:30`.
  fileprivate init?(written text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(iso: parts[0]) else { return nil }
    // The end of a day is written 24:00, which is no time that people write.
    let time = parts[1] == "24:00" ? ClockTime(minutes: 1440) : ClockTime(parts[1])
    guard let time else { return nil }
    self.init(day, time)
  }
}

/// All values, or nil where one is missing.
private func all<Value>(_ values: [Value?]) -> [Value]? {
  let found = values.compactMap(\.self)
  return found.count == values.count ? found : nil
}
