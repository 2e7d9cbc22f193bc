public import Bilingual
public import CivilCalendar

/// The trade promotion centre whose year is planned.
public struct Centre: Sendable {
  public var name: BilingualText
  /// The authority above the centre, first line of every official header.
  public var authority: BilingualText
  /// The place name in "Thái Nguyên, ngày … tháng … năm …".
  public var locality: String
  /// Title and name under the signature.
  public var signatory: Signatory?
  /// Where the centre's yard and offices are.
  public var base: Place.ID
  public var language: Language
  /// Absolute address put into calendars; nil where there is none.
  public var website: String?
  /// The parts of a day in which work is planned, in order and without overlap.
  public var sessions: [Session]
  public var daysOff: Set<Weekday>
  public var rest: RestRule?
  public var weights: [Preference: Importance]
  public var roads: RoadDefaults
  /// Minutes before the start at which staff calendars remind; empty for no reminders.
  public var reminders: [Int]
  /// What vendors may promise; nil for no limits.
  public var conformity: ConformityRules?

  public init(
    name: BilingualText,
    authority: BilingualText,
    locality: String,
    signatory: Signatory? = nil,
    base: Place.ID,
    language: Language = .vietnamese,
    website: String? = nil,
    sessions: [Session],
    daysOff: Set<Weekday> = [.saturday, .sunday],
    rest: RestRule? = nil,
    weights: [Preference: Importance] = [:],
    roads: RoadDefaults = RoadDefaults(),
    reminders: [Int] = [],
    conformity: ConformityRules? = nil
  ) {
    self.name = name
    self.authority = authority
    self.locality = locality
    self.signatory = signatory
    self.base = base
    self.language = language
    self.website = website
    self.sessions = sessions
    self.daysOff = daysOff
    self.rest = rest
    self.weights = weights
    self.roads = roads
    self.reminders = reminders
    self.conformity = conformity
  }

  /// The weight of a preference; what nobody mentioned is normal.
  public func importance(of preference: Preference) -> Importance {
    weights[preference] ?? .normal
  }
}

/// Who signs the plan.
public struct Signatory: Hashable, Sendable {
  public var title: BilingualText
  public var name: String

  public init(title: BilingualText, name: String) {
    self.title = title
    self.name = name
  }
}

/// A part of the day such as morning, with its clock hours.
public struct Session: Hashable, Sendable {
  public typealias ID = Identifier<Session>

  public var id: ID
  public var name: BilingualText
  public var from: ClockTime
  public var to: ClockTime

  public init(id: ID, name: BilingualText, from: ClockTime, to: ClockTime) {
    self.id = id
    self.name = name
    self.from = from
    self.to = to
  }
}

/// At most `days` working days in any `window` consecutive days.
public struct RestRule: Hashable, Sendable {
  public var days: Int
  public var window: Int

  public init(days: Int, window: Int) {
    self.days = days
    self.window = window
  }
}

/// How roads are reckoned where no distance or time was written.
public struct RoadDefaults: Hashable, Sendable {
  /// Speed of a loaded truck, km an hour.
  public var speed: Int
  /// Road length as a percentage of the great circle.
  public var detour: Int

  public init(speed: Int = 35, detour: Int = 126) {
    self.speed = speed
    self.detour = detour
  }
}
