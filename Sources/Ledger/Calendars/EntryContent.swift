public import ICalendar

/// What an entry of a calendar says: all of it but the stamps of its revision.
///
/// Two contents are equal exactly if a subscriber would see the same; so this is what decides whether
/// an entry has changed.
public struct EntryContent: Codable, Hashable, Sendable {
  public var title: String
  /// `2027-06-06` for whole days, else `2027-06-06T07:30` in local time.
  public var start: String
  /// The last day of whole days, included; else the moment at which it is over.
  public var end: String
  public var description: String?
  public var location: String?
  public var latitude: Double?
  public var longitude: Double?
  public var url: String?
  public var categories: [String]
  public var isBinding: Bool
  public var isCancelled: Bool
  public var alarms: [Alarm]
  public var conference: Conference?

  public struct Alarm: Codable, Hashable, Sendable {
    public var minutesBefore: Int
    public var text: String
  }

  public struct Conference: Codable, Hashable, Sendable {
    public var url: String
    public var label: String
  }

  public init(_ event: CalendarEvent) {
    title = event.summary
    (start, end) = event.time.written
    description = event.description
    location = event.location
    latitude = event.position?.latitude
    longitude = event.position?.longitude
    url = event.url
    categories = event.categories
    isBinding = event.transparency == .opaque
    isCancelled = event.status == .cancelled
    alarms = event.alarms.map { Alarm(minutesBefore: $0.minutesBefore, text: $0.description) }
    conference = event.conference.map { Conference(url: $0.url, label: $0.label) }
  }

  /// The same entry called off: it binds nobody, reminds nobody and says so in its title.
  ///
  /// - Parameter mark: what stands before the title, such as `[HUỶ] `; not every program shows that
  ///   an entry is cancelled.
  /// - Returns: the entry as subscribers are to see it from now on.
  func cancelled(mark: String) -> EntryContent {
    guard !isCancelled else { return self }
    var content = self
    content.title = mark + title
    content.isBinding = false
    content.isCancelled = true
    content.alarms = []
    content.conference = nil
    return content
  }
}
