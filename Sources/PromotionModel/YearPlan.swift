public import Bilingual
public import CivilCalendar

/// A finished plan of a year, as it is published: dates, venues and people, no numbers to decode.
public struct YearPlan: Sendable {
  public var year: Int
  /// When the plan was drawn up; every stamp in the calendars comes from here.
  public var issued: Moment
  /// In the order in which they open.
  public var events: [PlannedEvent]
  /// Events that must be held and could not be.
  public var missing: [Event.ID]
  /// Events that should or could have been held and are not.
  public var skipped: [Event.ID]
  /// In order of time.
  public var deadlines: [Deadline]
  /// A short hash of the whole plan; the same inputs always give the same one.
  public var fingerprint: String

  public init(
    year: Int,
    issued: Moment,
    events: [PlannedEvent],
    missing: [Event.ID] = [],
    skipped: [Event.ID] = [],
    deadlines: [Deadline] = [],
    fingerprint: String
  ) {
    self.year = year
    self.issued = issued
    self.events = events
    self.missing = missing
    self.skipped = skipped
    self.deadlines = deadlines
    self.fingerprint = fingerprint
  }
}

/// An event with its time, its venue and its people.
public struct PlannedEvent: Sendable {
  public var id: Event.ID
  public var kind: EventKind.ID
  public var name: BilingualText
  public var category: EventKind.Category
  public var district: District.ID
  public var place: Place.ID
  public var venue: Venue.ID?
  public var programme: Programme.ID?
  public var convoy: Convoy.ID?
  /// From the first session of set-up to the last of take-down.
  public var site: Span
  /// The days it is open, with their hours.
  public var openDays: [Span]
  /// The parts it has, in order of time.
  public var phases: [PlannedPhase]
  /// In order of time.
  public var shifts: [PlannedShift]
  public var booths: Int
  public var seats: Int
  public var onlineAddress: String?

  public init(
    id: Event.ID,
    kind: EventKind.ID,
    name: BilingualText,
    category: EventKind.Category,
    district: District.ID,
    place: Place.ID,
    venue: Venue.ID?,
    programme: Programme.ID? = nil,
    convoy: Convoy.ID? = nil,
    site: Span,
    openDays: [Span],
    phases: [PlannedPhase],
    shifts: [PlannedShift],
    booths: Int = 0,
    seats: Int = 0,
    onlineAddress: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.category = category
    self.district = district
    self.place = place
    self.venue = venue
    self.programme = programme
    self.convoy = convoy
    self.site = site
    self.openDays = openDays
    self.phases = phases
    self.shifts = shifts
    self.booths = booths
    self.seats = seats
    self.onlineAddress = onlineAddress
  }

  /// When it opens to the public; when work begins where it never does.
  public var opening: Moment { openDays.first?.from ?? site.from }

  /// The first and the last day it is open.
  public var days: ClosedRange<Day> {
    let first = openDays.first?.from.day ?? site.from.day
    return first...max(first, openDays.last?.from.day ?? site.to.day)
  }
}

/// From one minute to another, the second not included.
public struct Span: Hashable, Sendable {
  public var from: Moment
  public var to: Moment

  public init(from: Moment, to: Moment) {
    self.from = from
    self.to = to
  }
}

/// A part of a planned event.
public struct PlannedPhase: Hashable, Sendable {
  public var kind: PhaseKind
  public var name: BilingualText
  public var span: Span

  public init(kind: PhaseKind, name: BilingualText, span: Span) {
    self.kind = kind
    self.name = name
    self.span = span
  }
}

/// A duty with the people who do it.
public struct PlannedShift: Sendable {
  public typealias ID = Identifier<PlannedShift>

  /// Unique in the event and independent of dates, such as `running.booths.2`.
  public var id: ID
  /// The duty of the kind's phase that it was made from; nil where nobody knows.
  public var template: ShiftTemplate.ID?
  public var name: BilingualText
  public var phase: PhaseKind
  public var skill: Skill.ID
  public var span: Span
  public var isNight: Bool
  /// Work it counts as, in sessions.
  public var load: Int
  public var staff: [StaffMember.ID]

  public init(
    id: ID,
    template: ShiftTemplate.ID? = nil,
    name: BilingualText,
    phase: PhaseKind,
    skill: Skill.ID,
    span: Span,
    isNight: Bool = false,
    load: Int,
    staff: [StaffMember.ID]
  ) {
    self.id = id
    self.template = template
    self.name = name
    self.phase = phase
    self.skill = skill
    self.span = span
    self.isNight = isNight
    self.load = load
    self.staff = staff
  }
}

/// Something to hand in or finish by a day.
public struct Deadline: Hashable, Sendable {
  public var template: DeadlineTemplate.ID
  public var event: Event.ID
  public var name: BilingualText
  /// A working day.
  public var day: Day
  /// The day off it was counted to, where it was moved from one.
  public var movedFrom: Day?
  public var source: BilingualText?

  public init(
    template: DeadlineTemplate.ID,
    event: Event.ID,
    name: BilingualText,
    day: Day,
    movedFrom: Day? = nil,
    source: BilingualText? = nil
  ) {
    self.template = template
    self.event = event
    self.name = name
    self.day = day
    self.movedFrom = movedFrom
    self.source = source
  }
}
