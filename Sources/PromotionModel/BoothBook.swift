/// Everything about stalls that the centre wrote down for a year.
public struct BoothBook: Sendable {
  public var groups: [GoodsGroup]
  public var rules: BoothRules
  public var grounds: [Ground]
  /// What single fairs do otherwise.
  public var fairs: [Event.ID: FairBooths]
  /// Who stood where, or waited, at the fairs given out so far.
  public var records: [StallRecord]

  public init(
    groups: [GoodsGroup] = [],
    rules: BoothRules = BoothRules(),
    grounds: [Ground] = [],
    fairs: [Event.ID: FairBooths] = [:],
    records: [StallRecord] = []
  ) {
    self.groups = groups
    self.rules = rules
    self.grounds = grounds
    self.fairs = fairs
    self.records = records
  }
}

/// What one fair says of its stalls.
public struct FairBooths: Hashable, Sendable {
  public var ground: Ground.ID?
  /// The public text from which its lots are drawn.
  public var seed: String?
  public var sameGoods: BoothRules.SameGoods?
  public var zoning: BoothRules.Zoning?
  public var quotas: [GroundZone]

  public init(
    ground: Ground.ID? = nil,
    seed: String? = nil,
    sameGoods: BoothRules.SameGoods? = nil,
    zoning: BoothRules.Zoning? = nil,
    quotas: [GroundZone] = []
  ) {
    self.ground = ground
    self.seed = seed
    self.sameGoods = sameGoods
    self.zoning = zoning
    self.quotas = quotas
  }
}

/// A vendor's stalls at one fair, or its turn among those who wait.
public struct StallRecord: Hashable, Sendable {
  public var event: Event.ID
  public var vendor: Vendor.ID
  /// In their order along the lane; empty for one who waits.
  public var stalls: [String]
  /// From 1; nil for one who has stalls.
  public var turn: Int?
  /// How many stalls it wants; nil for as many as it has.
  public var booths: Int?

  public init(
    event: Event.ID,
    vendor: Vendor.ID,
    stalls: [String] = [],
    turn: Int? = nil,
    booths: Int? = nil
  ) {
    self.event = event
    self.vendor = vendor
    self.stalls = stalls
    self.turn = turn
    self.booths = booths
  }
}

extension PromotionYear {
  /// The ground on which a fair is held: its own word, else that of its settled venue, else that of
  /// the venue it prefers or of the only one it may have; nil where that leaves several or none.
  public func ground(of event: Event) -> Ground? {
    if let named = booths.fairs[event.id]?.ground {
      return booths.grounds.first { $0.id == named }
    }
    if let venue = settled[event.id]?.venue { return booths.grounds.first { $0.venue == venue } }
    for venues in [event.preferredVenues, event.venues] {
      let found = booths.grounds.filter { venues.contains($0.venue) }
      if found.count == 1 { return found[0] }
    }
    return nil
  }
}
