import CivilCalendar
public import PromotionModel

/// An event of a published plan.
public struct PublishedEvent: Codable, Hashable, Sendable {
  public var id: String
  public var kind: String
  public var name: PublishedText
  public var category: String
  public var district: String
  public var place: String
  public var venue: String?
  public var programme: String?
  public var convoy: String?
  public var site: PublishedSpan
  public var openDays: [PublishedSpan]
  public var phases: [PublishedPhase]
  public var shifts: [PublishedShift]
  public var booths: Int
  public var seats: Int
  public var onlineAddress: String?

  init(_ event: PlannedEvent) {
    id = event.id.text
    kind = event.kind.text
    name = PublishedText(event.name)
    category = event.category.rawValue
    district = event.district.text
    place = event.place.text
    venue = event.venue?.text
    programme = event.programme?.text
    convoy = event.convoy?.text
    site = PublishedSpan(event.site)
    openDays = event.openDays.map(PublishedSpan.init)
    phases = event.phases.map(PublishedPhase.init)
    shifts = event.shifts.map(PublishedShift.init)
    booths = event.booths
    seats = event.seats
    onlineAddress = event.onlineAddress
  }

  func plannedEvent() throws -> PlannedEvent {
    guard let category = EventKind.Category(rawValue: category) else {
      throw LedgerError.damaged("category \(category)")
    }
    return PlannedEvent(
      id: .init(id),
      kind: .init(kind),
      name: name.text,
      category: category,
      district: .init(district),
      place: .init(place),
      venue: venue.map { .init($0) },
      programme: programme.map { .init($0) },
      convoy: convoy.map { .init($0) },
      site: try site.span(),
      openDays: try openDays.map { try $0.span() },
      phases: try phases.map { try $0.phase() },
      shifts: try shifts.map { try $0.plannedShift() },
      booths: booths,
      seats: seats,
      onlineAddress: onlineAddress
    )
  }
}

/// From one minute of local time to another.
public struct PublishedSpan: Codable, Hashable, Sendable {
  public var from: String
  public var to: String

  init(_ span: Span) {
    from = span.from.description
    to = span.to.description
  }

  /// - Throws: ``LedgerError/damaged(_:)`` if the stored text is no time.
  public func span() throws -> Span { Span(from: try moment(from), to: try moment(to)) }
}

/// A part of an event.
public struct PublishedPhase: Codable, Hashable, Sendable {
  public var kind: String
  public var name: PublishedText
  public var span: PublishedSpan

  init(_ phase: PlannedPhase) {
    kind = phase.kind.rawValue
    name = PublishedText(phase.name)
    span = PublishedSpan(phase.span)
  }

  func phase() throws -> PlannedPhase {
    guard let kind = PhaseKind(rawValue: kind) else { throw LedgerError.damaged("phase \(kind)") }
    return PlannedPhase(kind: kind, name: name.text, span: try span.span())
  }
}

/// A duty with the people who do it.
public struct PublishedShift: Codable, Hashable, Sendable {
  public var id: String
  public var template: String?
  public var name: PublishedText
  public var phase: String
  public var skill: String
  public var span: PublishedSpan
  public var isNight: Bool
  public var load: Int
  public var staff: [String]

  init(_ shift: PlannedShift) {
    id = shift.id.text
    template = shift.template?.text
    name = PublishedText(shift.name)
    phase = shift.phase.rawValue
    skill = shift.skill.text
    span = PublishedSpan(shift.span)
    isNight = shift.isNight
    load = shift.load
    staff = shift.staff.map(\.text)
  }

  func plannedShift() throws -> PlannedShift {
    guard let phase = PhaseKind(rawValue: phase) else {
      throw LedgerError.damaged("phase \(phase)")
    }
    return PlannedShift(
      id: .init(id),
      template: template.map { .init($0) },
      name: name.text,
      phase: phase,
      skill: .init(skill),
      span: try span.span(),
      isNight: isNight,
      load: load,
      staff: staff.map { .init($0) }
    )
  }
}
