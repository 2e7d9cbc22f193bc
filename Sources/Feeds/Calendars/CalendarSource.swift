/// Where the calendars that are served come from.
///
/// Asked once a second for its edition, and for the calendars only where that is another one.
public protocol CalendarSource: Sendable {
  /// What is different whenever a calendar may be different; cheap to tell.
  func edition() throws -> String

  /// All calendars, of one and the same edition.
  func calendars() throws -> [FeedAddress: CalendarText]
}

/// The bytes of one calendar and since when they may be what they are.
public struct CalendarText: Hashable, Sendable {
  public var bytes: [UInt8]
  public var lastModified: HTTPDate

  public init(bytes: [UInt8], lastModified: HTTPDate) {
    self.bytes = bytes
    self.lastModified = lastModified
  }
}
