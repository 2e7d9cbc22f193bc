public import CivilCalendar
public import PromotionModel

/// A vendor that asks for stalls at one fair.
public struct Applicant: Hashable, Sendable {
  /// What was published of it before; a fair that was never given out has only newcomers.
  public enum Standing: Hashable, Sendable {
    case newcomer
    /// It stands in these stalls, in their order along the lane.
    case placed([String])
    /// It waits, and this is its turn among those who wait, from 1.
    case waiting(turn: Int)
  }

  public var vendor: Vendor.ID
  public var booths: Int
  public var group: GoodsGroup?
  public var zone: String
  public var needsPower: Bool
  public var needsWater: Bool
  public var isLocal: Bool
  /// When it registered; nil where nobody wrote it down, which comes after all days.
  public var registered: Day?
  /// Earlier fairs of the year at which it had a good stall.
  public var goodStallsBefore: Int
  public var standing: Standing

  public init(
    vendor: Vendor.ID,
    booths: Int = 1,
    group: GoodsGroup? = nil,
    zone: String = "",
    needsPower: Bool = false,
    needsWater: Bool = false,
    isLocal: Bool = false,
    registered: Day? = nil,
    goodStallsBefore: Int = 0,
    standing: Standing = .newcomer
  ) {
    self.vendor = vendor
    self.booths = booths
    self.group = group
    self.zone = zone
    self.needsPower = needsPower
    self.needsWater = needsWater
    self.isLocal = isLocal
    self.registered = registered
    self.goodStallsBefore = goodStallsBefore
    self.standing = standing
  }
}
