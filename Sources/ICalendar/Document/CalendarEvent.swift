/// One entry of a calendar: a single event that never repeats.
public struct CalendarEvent: Hashable, Sendable {
  /// A name that never changes and is never used again: visible ASCII, ideally a UUID.
  public var uid: String
  /// When the event was first published.
  public var created: UTCInstant
  /// When anything in the event last changed; also written as DTSTAMP.
  public var lastModified: UTCInstant
  /// The number of significant revisions (time, place, status), from 0.
  public var sequence: Int
  public var status: CalendarEventStatus
  /// Whether the event takes up time.
  ///
  /// A cancelled event is written as transparent whatever stands here.
  public var transparency: CalendarTransparency
  public var time: CalendarEventTime
  /// One line; what matters first, as a phone shows about 25 characters.
  public var summary: String
  /// Plain text of any number of lines.
  public var description: String?
  /// One line: venue, street, commune, province.
  public var location: String?
  public var position: CalendarPosition?
  /// An absolute address of a page about the event.
  public var url: String?
  /// Plain words; a comma or semicolon in one is written as a slash.
  public var categories: [String]
  public var alarms: [CalendarAlarm]
  public var conference: CalendarConference?

  public init(
    uid: String,
    created: UTCInstant,
    lastModified: UTCInstant,
    sequence: Int = 0,
    status: CalendarEventStatus = .confirmed,
    transparency: CalendarTransparency = .opaque,
    time: CalendarEventTime,
    summary: String,
    description: String? = nil,
    location: String? = nil,
    position: CalendarPosition? = nil,
    url: String? = nil,
    categories: [String] = [],
    alarms: [CalendarAlarm] = [],
    conference: CalendarConference? = nil
  ) {
    self.uid = uid
    self.created = created
    self.lastModified = lastModified
    self.sequence = sequence
    self.status = status
    self.transparency = transparency
    self.time = time
    self.summary = summary
    self.description = description
    self.location = location
    self.position = position
    self.url = url
    self.categories = categories
    self.alarms = alarms
    self.conference = conference
  }
}
