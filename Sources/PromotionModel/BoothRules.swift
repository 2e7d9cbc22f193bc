/// How a centre gives out the stalls of a fair.
public struct BoothRules: Hashable, Sendable {
  /// What stalls of the same goods should be to each other.
  public enum SameGoods: String, CaseIterable, Hashable, Sendable {
    case apart, together, free
  }

  /// Whether a stall of a zone may be given to others.
  public enum Zoning: String, CaseIterable, Hashable, Sendable {
    case firm, preferred, free
  }

  /// What decides who chooses first; what the list leaves open is drawn.
  public enum Precedence: String, CaseIterable, Hashable, Sendable {
    case registered, local
    case moreBooths = "more-booths"
    case fewerGoodStalls = "fewer-good-stalls"
  }

  public var sameGoods: SameGoods
  public var zoning: Zoning
  public var order: [Precedence]
  /// Squares within which a gate, a stage or a tap is near.
  public var near: Int
  /// Squares that something disturbing and somebody disturbed should have between them.
  public var apart: Int
  public var importance: [BoothPreference: Importance]

  public init(
    sameGoods: SameGoods = .apart,
    zoning: Zoning = .preferred,
    order: [Precedence] = [.registered, .moreBooths, .local],
    near: Int = 3,
    apart: Int = 2,
    importance: [BoothPreference: Importance] = [:]
  ) {
    self.sameGoods = sameGoods
    self.zoning = zoning
    self.order = order
    self.near = near
    self.apart = apart
    self.importance = importance
  }

  /// The factor of a preference; normal where nothing is said.
  public func factor(_ preference: BoothPreference) -> Int {
    (importance[preference] ?? .normal).factor
  }
}

/// What an allocation of stalls can be better or worse at.
public enum BoothPreference: String, CaseIterable, Hashable, Sendable {
  /// The better stalls go to those who choose first.
  case choice
  /// Whoever had good stalls before leaves them to others.
  case rotation
  /// Vendors stand in their own zone.
  case zone
  /// Food stands near water.
  case foodNearWater = "food-near-water"
  /// Stalls of the same goods stand apart, or together.
  case sameGoods = "same-goods"
  /// Smells and noise stand away from those who mind them.
  case disturbance
}
