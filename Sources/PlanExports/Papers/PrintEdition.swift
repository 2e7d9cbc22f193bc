public import CivilCalendar

/// Which plan is printed, and with which earlier one it is compared.
public struct PrintEdition: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    /// A release, by its number and its local time.
    case release(Int, Moment)
    /// The draft drawn up after the release of a number.
    case draft(after: Int)
    /// A plan of a year that was never published.
    case unpublished
  }

  public var origin: Origin
  /// The release with which papers are compared; nil for none.
  public var since: Int?

  public init(_ origin: Origin, since: Int? = nil) {
    self.origin = origin
    self.since = since
  }
}
