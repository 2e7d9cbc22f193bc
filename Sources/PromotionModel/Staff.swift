public import Bilingual
public import CivilCalendar

/// Something a person can do and a shift needs.
public struct Skill: Hashable, Sendable {
  public typealias ID = Identifier<Skill>

  public var id: ID
  public var name: BilingualText

  public init(id: ID, name: BilingualText) {
    self.id = id
    self.name = name
  }
}

/// Somebody who works for the centre.
public struct StaffMember: Sendable {
  public typealias ID = Identifier<StaffMember>

  public var id: ID
  public var name: String
  public var position: BilingualText?
  public var phone: String?
  public var home: Place.ID
  public var skills: Set<Skill.ID>
  /// Languages beside Vietnamese, as short words such as `tay` or `english`.
  public var languages: Set<String>
  /// Percentage of a full share of field work.
  public var share: Int
  public var limits: Set<StaffLimit>
  public var weekdaysOff: Set<Weekday>
  /// Districts this person knows well.
  public var knows: Set<District.ID>
  public var leave: [Leave]
  /// Calendar files, relative to the workspace, that say when this person is busy.
  public var busyCalendars: [String]
  /// By which invitations in those calendars know the person.
  public var emails: [String]

  public init(
    id: ID,
    name: String,
    position: BilingualText? = nil,
    phone: String? = nil,
    home: Place.ID,
    skills: Set<Skill.ID> = [],
    languages: Set<String> = [],
    share: Int = 100,
    limits: Set<StaffLimit> = [],
    weekdaysOff: Set<Weekday> = [],
    knows: Set<District.ID> = [],
    leave: [Leave] = [],
    busyCalendars: [String] = [],
    emails: [String] = []
  ) {
    self.id = id
    self.name = name
    self.position = position
    self.phone = phone
    self.home = home
    self.skills = skills
    self.languages = languages
    self.share = share
    self.limits = limits
    self.weekdaysOff = weekdaysOff
    self.knows = knows
    self.leave = leave
    self.busyCalendars = busyCalendars
    self.emails = emails
  }
}

/// What a person is never asked to do.
public enum StaffLimit: String, CaseIterable, Hashable, Sendable {
  case noNights = "no-nights"
  case noEvenings = "no-evenings"
  case noDaysOff = "no-days-off"
}

/// Days on which a person is not there, both ends included.
public struct Leave: Hashable, Sendable {
  public var days: ClosedRange<Day>
  public var reason: String

  public init(days: ClosedRange<Day>, reason: String) {
    self.days = days
    self.reason = reason
  }
}
