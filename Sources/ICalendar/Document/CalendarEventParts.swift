/// A point on the Earth, in decimal degrees (WGS 84).
public struct CalendarPosition: Hashable, Sendable {
  /// Degrees north, −90…90.
  public var latitude: Double
  /// Degrees east, −180…180.
  public var longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A reminder that a client shows before an event.
public struct CalendarAlarm: Hashable, Sendable {
  /// Minutes before the event's start; negative is after it.
  public var minutesBefore: Int
  /// The text shown; never empty, or Home Assistant refuses the whole document.
  public var description: String

  public init(minutesBefore: Int, description: String) {
    self.minutesBefore = minutesBefore
    self.description = description
  }
}

/// Where an online event is joined (RFC 7986 §5.11), as a video call.
public struct CalendarConference: Hashable, Sendable {
  /// The absolute address to open.
  public var url: String
  /// What the link is called.
  public var label: String

  public init(url: String, label: String) {
    self.url = url
    self.label = label
  }
}
