/// A component of a calendar file with the few properties that tell busy time.
struct RawComponent {
  /// In upper case, such as `VEVENT`.
  var name: String
  /// The line of its BEGIN.
  var line: Int
  var properties: [ContentLine] = []
  var children: [RawComponent] = []
  /// The properties of which a line could not be read: the component says less than was meant.
  var lost: Set<String> = []

  /// The first property of a name.
  func first(_ name: String) -> ContentLine? {
    properties.first { $0.name == name }
  }

  /// All properties of a name.
  func all(_ name: String) -> [ContentLine] {
    properties.filter { $0.name == name }
  }

  /// This component and everything in it, in the order of the file.
  var descendants: [RawComponent] {
    [self] + children.flatMap(\.descendants)
  }

  /// The properties that are kept; titles and places are not even split into parts, and of people
  /// only those who were invited, to see whether the calendar's owner declined.
  static let keptProperties: Set<String> = [
    "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID",
    "STATUS", "TRANSP", "SEQUENCE", "LAST-MODIFIED", "X-MICROSOFT-CDO-BUSYSTATUS", "FREEBUSY",
    "TZID", "TZOFFSETFROM", "TZOFFSETTO", "ATTENDEE", "X-WR-CALNAME",
  ]
}
