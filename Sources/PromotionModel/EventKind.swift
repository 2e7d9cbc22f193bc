public import Bilingual
public import CivilCalendar

/// A template: how an event of this kind runs, whom and what it needs.
public struct EventKind: Sendable {
  public typealias ID = Identifier<EventKind>

  public enum Category: String, CaseIterable, Hashable, Sendable {
    case fair, seminar, training, conference
  }

  public var id: ID
  public var name: BilingualText
  public var category: Category
  public var length: RunLength
  /// Sessions in which it may open; the first is the usual one.
  public var openings: [Session.ID]
  /// The sessions of each day in which it is open.
  public var openSessions: [Session.ID]
  /// Whether days off and holidays are forbidden rather than merely unwelcome.
  public var workingDaysOnly: Bool
  public var phases: [PhaseTemplate]
  public var equipment: [EquipmentNeed]
  /// What a venue must have.
  public var features: Set<VenueFeature>
  public var marketWish: MarketWish?
  public var deadlines: [DeadlineTemplate]
  public var conference: ConferenceTemplate?
  /// Whether only goods made in Việt Nam may be sold.
  public var isDomesticOnly: Bool
  /// Whether vendors of food have to hand in a paper on its safety.
  public var asksForFoodPapers: Bool
  /// Days that two events of this kind in one district must be apart.
  public var apart: Int?
  /// Days that two events of this kind in one district had better be apart.
  public var spread: Int?

  public init(
    id: ID,
    name: BilingualText,
    category: Category,
    length: RunLength,
    openings: [Session.ID],
    openSessions: [Session.ID],
    workingDaysOnly: Bool = false,
    phases: [PhaseTemplate],
    equipment: [EquipmentNeed] = [],
    features: Set<VenueFeature> = [],
    marketWish: MarketWish? = nil,
    deadlines: [DeadlineTemplate] = [],
    conference: ConferenceTemplate? = nil,
    isDomesticOnly: Bool = false,
    asksForFoodPapers: Bool = false,
    apart: Int? = nil,
    spread: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.length = length
    self.openings = openings
    self.openSessions = openSessions
    self.workingDaysOnly = workingDaysOnly
    self.phases = phases
    self.equipment = equipment
    self.features = features
    self.marketWish = marketWish
    self.deadlines = deadlines
    self.conference = conference
    self.isDomesticOnly = isDomesticOnly
    self.asksForFoodPapers = asksForFoodPapers
    self.apart = apart
    self.spread = spread
  }

  /// The template of a phase, if the kind has it.
  public func phase(_ kind: PhaseKind) -> PhaseTemplate? {
    phases.first { $0.kind == kind }
  }
}

/// How long an event is open to the public.
public enum RunLength: Hashable, Sendable {
  case days(Int)
  case sessions(Int)
}

/// The parts of an event, in order; the opening is the first session of running.
public enum PhaseKind: String, CaseIterable, Hashable, Sendable {
  case setUp = "set-up"
  case opening
  case running
  case takeDown = "take-down"
}

/// One part of an event and the shifts it needs.
public struct PhaseTemplate: Sendable {
  public var kind: PhaseKind
  public var name: BilingualText
  /// Length in sessions of set-up and take-down; the other two follow from the event.
  public var sessions: Int
  public var shifts: [ShiftTemplate]

  public init(kind: PhaseKind, name: BilingualText, sessions: Int, shifts: [ShiftTemplate]) {
    self.kind = kind
    self.name = name
    self.sessions = sessions
    self.shifts = shifts
  }
}

/// A duty of a phase: who is needed, and how often.
public struct ShiftTemplate: Sendable {
  public typealias ID = Identifier<ShiftTemplate>

  public enum Repetition: String, CaseIterable, Hashable, Sendable {
    /// Once, by the same people from the phase's beginning to its end.
    case phase
    /// Once every day of the phase.
    case day
    /// Once every session of the phase.
    case session
    /// Every night between two days on site: the evening session, and the morning after is free.
    case night
  }

  public var id: ID
  public var name: BilingualText
  public var skill: Skill.ID
  /// A language the people must speak.
  public var language: String?
  public var people: Int
  public var every: Repetition
  /// The sessions of the day it covers; empty for all of the phase.
  public var sessions: [Session.ID]
  /// Clock hours to print where they differ from the sessions' own.
  public var hours: ClockHours?
  /// Sessions right before and right after it in which its people have no other duty.
  public var rest: DutyRest

  public init(
    id: ID,
    name: BilingualText,
    skill: Skill.ID,
    language: String? = nil,
    people: Int = 1,
    every: Repetition,
    sessions: [Session.ID] = [],
    hours: ClockHours? = nil,
    rest: DutyRest = DutyRest()
  ) {
    self.id = id
    self.name = name
    self.skill = skill
    self.language = language
    self.people = people
    self.every = every
    self.sessions = sessions
    self.hours = hours
    self.rest = rest
  }
}

/// Sessions of rest that belong to a duty.
///
/// Nobody works more than twelve hours a day, overtime included (Bộ luật Lao động 2019, Điều 107),
/// and a long duty uses them up alone.
public struct DutyRest: Hashable, Sendable {
  public var before: Int
  public var after: Int

  public init(before: Int = 0, after: Int = 0) {
    self.before = before
    self.after = after
  }
}

/// From one time of day to another, the next day where `to` is not later than `from`.
public struct ClockHours: Hashable, Sendable {
  public var from: ClockTime
  public var to: ClockTime

  public init(from: ClockTime, to: ClockTime) {
    self.from = from
    self.to = to
  }
}

/// How much of an equipment an event takes.
public struct EquipmentNeed: Hashable, Sendable {
  public enum Amount: Hashable, Sendable {
    case number(Int)
    case perBooth
  }

  public var equipment: Equipment.ID
  public var amount: Amount

  public init(equipment: Equipment.ID, amount: Amount) {
    self.equipment = equipment
    self.amount = amount
  }
}

/// Something to hand in or finish a number of days before the opening day or after the last.
public struct DeadlineTemplate: Hashable, Sendable {
  public typealias ID = Identifier<DeadlineTemplate>

  public var id: ID
  public var name: BilingualText
  /// Days before the opening (positive) or, where negative, after the last day.
  public var daysBefore: Int
  /// The law or custom it comes from.
  public var source: BilingualText?
  /// Whether the event can only open so many days after the plan was issued.
  public var binding: Bool

  public init(
    id: ID,
    name: BilingualText,
    daysBefore: Int,
    source: BilingualText? = nil,
    binding: Bool = false
  ) {
    self.id = id
    self.name = name
    self.daysBefore = daysBefore
    self.source = source
    self.binding = binding
  }
}

/// The planning conference held some days before an event, or before the first of its convoy.
public struct ConferenceTemplate: Hashable, Sendable {
  public var kind: EventKind.ID
  /// Days from the conference to the opening.
  public var daysBefore: Int
  /// How many days earlier or later will do.
  public var giveOrTake: Int

  public init(kind: EventKind.ID, daysBefore: Int, giveOrTake: Int) {
    self.kind = kind
    self.daysBefore = daysBefore
    self.giveOrTake = giveOrTake
  }
}

/// What an event wants of the periodic market of its place.
public enum MarketWish: String, CaseIterable, Hashable, Sendable {
  /// At least one day of the event is a market day.
  case require
  case prefer
  case avoid
}
