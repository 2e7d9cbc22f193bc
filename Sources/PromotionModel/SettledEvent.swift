public import CivilCalendar

/// An event that stays as it is: held already, or so far prepared that nobody may move it.
public struct SettledEvent: Hashable, Sendable {
  /// Its opening day.
  public var date: Day
  public var opening: Session.ID
  /// Nil where it needs none.
  public var venue: Venue.ID?
  /// Who does, or did, which duty; duties that are not here were nobody's.
  public var crews: [PlannedShift.ID: [StaffMember.ID]]

  public init(
    date: Day,
    opening: Session.ID,
    venue: Venue.ID? = nil,
    crews: [PlannedShift.ID: [StaffMember.ID]] = [:]
  ) {
    self.date = date
    self.opening = opening
    self.venue = venue
    self.crews = crews
  }
}
