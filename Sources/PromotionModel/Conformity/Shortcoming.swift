public import CivilCalendar

/// Why a registration does not conform to what its fair asks for.
public struct Shortcoming: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The fair is for domestic goods, and these are not.
    case foreignGoods
    /// The fair is for domestic goods, and nobody wrote down where these come from.
    case unknownOrigin
    /// More is promised than is allowed, in percent.
    case discount(promised: Int, limit: Int)
    /// Food without a paper on its safety.
    case noFoodPaper
    /// The paper ends before the fair does.
    case foodPaperEnds(Day)
    /// Help is promised, and no programme pays for the fair.
    case supportWithoutProgramme
    /// More booths of a zone are registered than it may have; told at the registration that
    /// passes the limit.
    case zoneFull(zone: String, registered: Int, quota: Int)
  }

  public var event: Event.ID
  public var vendor: Vendor.ID
  public var kind: Kind

  public init(event: Event.ID, vendor: Vendor.ID, kind: Kind) {
    self.event = event
    self.vendor = vendor
    self.kind = kind
  }
}
