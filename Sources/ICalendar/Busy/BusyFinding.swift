/// Something in a foreign calendar file that was not understood, or not taken at its word.
public struct BusyFinding: Hashable, Sendable {
  /// The line in the file, from 1; 0 where the whole file is meant.
  public var line: Int
  public var kind: Kind

  public init(line: Int, _ kind: Kind) {
    self.line = line
    self.kind = kind
  }

  /// What was found; the comment says what was done about it.
  public enum Kind: Hashable, Sendable {
    /// The file has more bytes than allowed; nothing was read.
    case fileTooLarge(bytes: Int, limit: Int)
    /// The file holds a NUL byte, so it is no text; nothing was read.
    case notText
    /// There is neither a calendar nor an event in it; nothing was read.
    case notACalendar
    /// Components nest deeper than allowed; nothing was read.
    case nestedTooDeep(limit: Int)
    /// A component was never closed: the file may have lost its end. What is there was read.
    case truncated(component: String)
    /// An END has no BEGIN; it was passed over.
    case strayEnd(component: String)
    /// The line is longer than allowed; it was passed over.
    case lineTooLong(property: String, bytes: Int)
    /// The line is not of the form `name:value`; it was passed over.
    case malformedLine(property: String)
    /// A date or duration that does not exist; it was passed over.
    case malformedTime(property: String, value: String)
    /// An event without DTSTART; it was passed over.
    case noStart
    /// A timed event with neither DTEND nor DURATION: it has no length and takes no time.
    case noEnd
    /// An event ends before it starts; the days around both are assumed busy.
    case endsBeforeStart
    /// Start and end are of different kinds (a day, a time); the days around are assumed busy.
    case mixedDayAndTime
    /// The zone is neither defined in the file nor known: whole days around are assumed busy.
    case unknownZone(name: String)
    /// The rule was not followed: from the event's start on every day is assumed busy, at the hours
    /// of the event where the rule can only mean those, else all day.
    case refusedRecurrence(RecurrenceRefusal)
    /// More instances than allowed; all days after the last one counted are assumed busy.
    case tooManyInstances(limit: Int)
    /// The rules of the file together need more work than allowed; handled as a refused rule.
    case tooMuchWork
    /// One instance changes all later ones; all days from it on are assumed busy.
    case changesAllLaterInstances
    /// Somebody declined, and the calendar's owner is not known: such events count as busy. Told
    /// once for a file.
    case declinedByUnknown
    /// More findings than are worth listing.
    case furtherFindings(count: Int)
  }

  /// Why a recurrence rule is not followed.
  public enum RecurrenceRefusal: Hashable, Sendable {
    /// It repeats within the day: hours, minutes, seconds, or very many times a day.
    case tooFrequent
    /// The part's value is not what RFC 5545 §3.3.10 allows.
    case malformed(part: String)
    /// The part is not supported, alone or in this combination.
    case unsupported(part: String)
    /// Both UNTIL and COUNT.
    case endsTwice
    /// More than one rule in one event.
    case severalRules
  }
}
