/// The prices of a Lagrangian relaxation in whole numbers: what a certificate consists of.
///
/// Every price is a multiple of 1/`scale` of a unit of cost. A resource not named has no price.
public struct PriceList: Hashable, Sendable {
  /// What is priced by the session.
  public enum Resource: Hashable, Sendable {
    /// A venue, which holds one event at a time.
    case venue(Int)
    /// An equipment's pieces.
    case equipment(Int)
    /// At most `fit` events at a time of those of which `fit + 1` use more than there is.
    case crowd(equipment: Int, fit: Int)
    /// The `apart` list's events, each prolonged by the gap, one at a time.
    case apart(Int)
    /// The `spread` list's events, each prolonged by the ideal gap; each pair at a session costs
    /// the weight.
    case spread(Int)
    /// A person, who is in one place at a time.
    case person(Int)
    /// If the second event of a precedence has started by a session, the first has started the
    /// least difference before it.
    case notBefore(Int)
    /// If the second event of a precedence starts at a session or later, the first starts the
    /// greatest difference before it, or later.
    case notAfter(Int)
  }

  public var scale: Int
  /// What a session of each person's work counts; negative where work is wanted.
  public var hours: [Int]
  /// What a unit of each budget counts.
  public var budgets: [Int]
  /// What a missing mandatory event counts; nil for nothing.
  public var missing: Int?
  /// Prices by session; only those of spread lists go beyond the horizon.
  public var sessions: [Resource: [Int]]
  /// Events whose calendar is walked through; none for prices alone.
  ///
  /// What two of them share is then no matter of prices: how far they have to be apart, what it costs
  /// to be nearer than the ideal gap, venues, equipment, and the first budget from the first session on.
  public var walked: [Int]
  /// What a session of each person's work counts where all that is left is staffed together; empty where it is not.
  ///
  /// Of the other prices only those of budgets count then: what else events share is no matter of prices, people included.
  public var staffing: [Int]
  /// People whose loads are added up at those prices, each crew counting with its hours of them; empty for nobody.
  public var together: [Int]
  /// Events that are staffed together then wherever they are left to be, group by group.
  public var joined: [[Int]]

  public init(
    scale: Int,
    hours: [Int],
    budgets: [Int],
    missing: Int?,
    sessions: [Resource: [Int]],
    walked: [Int] = [],
    staffing: [Int] = [],
    together: [Int] = [],
    joined: [[Int]] = []
  ) {
    self.scale = scale
    self.hours = hours
    self.budgets = budgets
    self.missing = missing
    self.sessions = sessions
    self.walked = walked
    self.staffing = staffing
    self.together = together
    self.joined = joined
  }
}
