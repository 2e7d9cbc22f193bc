public import CivilCalendar

/// A stretch of local time (Asia/Ho_Chi_Minh) in which somebody is not free.
public struct BusyInterval: Hashable, Sendable {
  /// How sure it is that the time is taken.
  public enum Certainty: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// The file says so.
    case busy
    /// The file says "maybe".
    case tentative
    /// The file could not be understood here; nobody may be taken for free on a guess.
    case assumed

    public static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
  }

  /// The first moment taken.
  public var start: Moment
  /// The first moment free again; midnight is written as 00:00 of the next day.
  public var end: Moment
  public var certainty: Certainty

  public init(start: Moment, end: Moment, certainty: Certainty) {
    self.start = start
    self.end = end
    self.certainty = certainty
  }
}

extension BusyInterval: Comparable {
  public static func < (a: BusyInterval, b: BusyInterval) -> Bool {
    (a.start, a.end, a.certainty) < (b.start, b.end, b.certainty)
  }
}

/// What a foreign calendar file says about somebody's time in a window of days.
///
/// It holds times only: titles, places and people of the file are never kept.
public struct BusyReading: Hashable, Sendable {
  /// Sorted by start; intervals of one certainty neither touch nor overlap.
  public var busy: [BusyInterval]
  /// What could not be understood, in the order of the file's lines.
  public var findings: [BusyFinding]

  public init(busy: [BusyInterval] = [], findings: [BusyFinding] = []) {
    self.busy = busy
    self.findings = findings
  }
}
