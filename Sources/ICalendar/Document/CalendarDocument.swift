/// A published calendar: one VCALENDAR of RFC 5545 with its events.
///
/// The value holds text as people wrote it; ``encoded()`` cleans, escapes and folds it. It has no
/// METHOD: the document is a snapshot that clients fetch, not a message (RFC 5546).
public struct CalendarDocument: Hashable, Sendable {
  /// The maker, such as `-//Trung tâm//PhienCho//VI`; constant over versions of the program,
  /// because a change rewrites every document.
  public var productIdentifier: String
  /// The calendar's name, written as NAME and X-WR-CALNAME.
  public var name: String
  /// What the calendar is for, written as DESCRIPTION and X-WR-CALDESC.
  public var description: String?
  public var colour: CalendarColour?
  /// How often a subscriber should look again, in minutes; at least 1.
  public var refreshMinutes: Int
  /// An absolute address of a page about the calendar.
  public var url: String?
  /// When anything in the calendar last changed, removals of events included.
  public var lastModified: UTCInstant
  /// The events in any order; the written order is by start, then UID.
  public var events: [CalendarEvent]

  public init(
    productIdentifier: String,
    name: String,
    description: String? = nil,
    colour: CalendarColour? = nil,
    refreshMinutes: Int = 60,
    url: String? = nil,
    lastModified: UTCInstant,
    events: [CalendarEvent] = []
  ) {
    self.productIdentifier = productIdentifier
    self.name = name
    self.description = description
    self.colour = colour
    self.refreshMinutes = refreshMinutes
    self.url = url
    self.lastModified = lastModified
    self.events = events
  }
}
