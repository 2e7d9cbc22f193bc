public import PromotionModel

/// Who stands where, who waits, and how good that is.
public struct Allocation: Sendable {
  /// A vendor that stood in other stalls before.
  public struct Move: Hashable, Sendable {
    public var vendor: Vendor.ID
    public var from: [String]
    public var to: [String]
  }

  public var turns: TurnList
  /// Vendor → the names of its stalls in their order along the lane.
  public var places: [Vendor.ID: [String]]
  /// Those without a stall, in the order of turns.
  public var waiting: [Vendor.ID]
  /// Why each of them has none.
  public var reasons: [Vendor.ID: WaitingReason]
  /// In the order of turns.
  public var moves: [Move]
  public var cost: Int
  public var bound: Bound

  /// What no allocation of the same vendors can undercut.
  public struct Bound: Hashable, Sendable {
    /// Vendors that have to move.
    public var moves: Int
    public var cost: Int
  }

  /// Whether no allocation of the same vendors moves fewer, or costs less with as few moves.
  public var isProved: Bool { bound.moves == moves.count && bound.cost == cost }
}
