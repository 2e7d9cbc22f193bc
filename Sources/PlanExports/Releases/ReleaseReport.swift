public import CivilCalendar
public import ICalendar

/// What a release did to what people know: the matter of the certificate and of the call list.
public struct ReleaseReport: Sendable {
  public var year: Int
  public var number: Int
  /// The release before it in the same year; nil for the first one.
  public var previous: Int?
  /// The release it brought back.
  public var restored: Int?
  public var who: String
  public var message: String
  /// Local time of the release.
  public var moment: Moment
  /// The plan's short hash.
  public var fingerprint: String
  /// SHA-256 over the inputs.
  public var inputs: String
  public var events: [EventNews]
  /// In order of path.
  public var calendars: [CalendarNews]
  /// Everybody whose calendar is not what it was.
  public var people: [PersonNews]
  /// Of events that vendors have to hear about.
  public var vendors: [VendorNews]

  public init(
    year: Int,
    number: Int,
    previous: Int?,
    restored: Int?,
    who: String,
    message: String,
    moment: Moment,
    fingerprint: String,
    inputs: String,
    events: [EventNews],
    calendars: [CalendarNews],
    people: [PersonNews],
    vendors: [VendorNews]
  ) {
    self.year = year
    self.number = number
    self.previous = previous
    self.restored = restored
    self.who = who
    self.message = message
    self.moment = moment
    self.fingerprint = fingerprint
    self.inputs = inputs
    self.events = events
    self.calendars = calendars
    self.people = people
    self.vendors = vendors
  }

  /// What happened to an event or to an entry.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    case new, moved, relocated, cancelled, revived, restaffed, reworded, removed
  }

  /// When and where something is.
  public struct Occasion: Hashable, Sendable {
    public var time: CalendarEventTime
    public var place: String

    public init(time: CalendarEventTime, place: String) {
      self.time = time
      self.place = place
    }
  }

  public struct EventNews: Hashable, Sendable {
    public var name: String
    public var change: Change
    public var before: Occasion?
    public var after: Occasion?
    /// Names of people who come to the team and who leave it.
    public var joining: [String]
    public var leaving: [String]

    public init(
      name: String,
      change: Change,
      before: Occasion?,
      after: Occasion?,
      joining: [String],
      leaving: [String]
    ) {
      self.name = name
      self.change = change
      self.before = before
      self.after = after
      self.joining = joining
      self.leaving = leaving
    }
  }

  public struct CalendarNews: Hashable, Sendable {
    public var path: String
    public var name: String
    /// SHA-256 of the file.
    public var hash: String
    /// SHA-256 of the file before; nil where there was none.
    public var hashBefore: String?
    /// How many entries changed in which way.
    public var counts: [Change: Int]

    public init(
      path: String,
      name: String,
      hash: String,
      hashBefore: String?,
      counts: [Change: Int]
    ) {
      self.path = path
      self.name = name
      self.hash = hash
      self.hashBefore = hashBefore
      self.counts = counts
    }

    public var isUnchanged: Bool { hash == hashBefore }
  }

  public struct PersonNews: Hashable, Sendable {
    public var name: String
    public var phone: String?
    public var entries: [EntryNews]

    public init(name: String, phone: String?, entries: [EntryNews]) {
      self.name = name
      self.phone = phone
      self.entries = entries
    }

    /// What the person has to hear by telephone.
    public var calls: [EntryNews] { entries.filter(\.isUrgent) }
  }

  public struct EntryNews: Hashable, Sendable {
    public var title: String
    public var change: Change
    /// Whether where or when to be is different, and not all of it past.
    public var isUrgent: Bool
    public var before: Occasion?
    public var after: Occasion?

    public init(
      title: String,
      change: Change,
      isUrgent: Bool,
      before: Occasion?,
      after: Occasion?
    ) {
      self.title = title
      self.change = change
      self.isUrgent = isUrgent
      self.before = before
      self.after = after
    }
  }

  public struct VendorNews: Hashable, Sendable {
    public var event: EventNews
    public var participants: [Participant]

    public init(event: EventNews, participants: [Participant]) {
      self.event = event
      self.participants = participants
    }
  }

  public struct Participant: Hashable, Sendable {
    public var name: String
    public var representative: String
    public var phone: String

    public init(name: String, representative: String, phone: String) {
      self.name = name
      self.representative = representative
      self.phone = phone
    }
  }
}
