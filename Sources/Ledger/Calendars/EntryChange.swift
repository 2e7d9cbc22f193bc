public import CivilCalendar

/// What a release did to one entry of one calendar.
public struct EntryChange: Codable, Hashable, Sendable {
  /// The weightiest thing that happened, in this order.
  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    /// It was not there before.
    case added
    /// It was dropped, and says so until some time after its date.
    case cancelled
    /// It was cancelled and is held after all.
    case revived
    /// Another time, and perhaps another place.
    case moved
    /// Another place at the same time.
    case relocated
    /// Other words; time, place and status are the same.
    case reworded
    /// It was dropped or cancelled, and its date is long past: it is gone.
    case removed
  }

  /// The calendar's path.
  public var calendar: String
  public var uid: String
  public var kind: Kind
  public var before: EntryContent?
  public var after: EntryContent?

  /// Whether RFC 5545 §3.8.7.4 would call it a significant revision: `SEQUENCE` is raised.
  public var isSignificant: Bool {
    switch kind {
    case .cancelled, .revived, .moved, .relocated: true
    case .added, .reworded, .removed: false
    }
  }

  /// Whether somebody who has the entry has to know at once: where or when to be is different, and
  /// not all of it is past.
  ///
  /// - Parameter day: the local day of the release.
  /// - Returns: whether it is a matter for the telephone.
  public func matters(on day: Day) -> Bool {
    guard isSignificant || kind == .added else { return false }
    return [before, after].contains { ($0?.lastDay).map { $0 >= day } ?? false }
  }
}
