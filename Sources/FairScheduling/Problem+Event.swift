extension Problem {
  /// Something to hold once, or to leave out.
  public struct Event: Hashable, Sendable {
    public var id: String
    public var length: Int
    public var starts: [Start]
    /// Where it may be held; empty to hold it at `place` without a venue.
    public var venues: [VenueChoice]
    /// Counts only where `venues` is empty.
    public var place: Int
    public var shifts: [Shift]
    public var uses: [Use]
    public var spend: Int
    public var mandatory: Bool
    public var skipCost: Int

    public init(
      id: String,
      length: Int,
      starts: [Start],
      venues: [VenueChoice] = [],
      place: Int = 0,
      shifts: [Shift] = [],
      uses: [Use] = [],
      spend: Int = 0,
      mandatory: Bool = true,
      skipCost: Int = 0
    ) {
      self.id = id
      self.length = length
      self.starts = starts
      self.venues = venues
      self.place = place
      self.shifts = shifts
      self.uses = uses
      self.spend = spend
      self.mandatory = mandatory
      self.skipCost = skipCost
    }
  }

  public struct Start: Hashable, Sendable {
    public var session: Int
    public var cost: Int

    public init(session: Int, cost: Int = 0) {
      self.session = session
      self.cost = cost
    }
  }

  public struct VenueChoice: Hashable, Sendable {
    public var venue: Int
    public var cost: Int

    public init(venue: Int, cost: Int = 0) {
      self.venue = venue
      self.cost = cost
    }
  }

  public struct Use: Hashable, BitwiseCopyable, Sendable {
    public var equipment: Int
    public var quantity: Int

    public init(equipment: Int, quantity: Int) {
      self.equipment = equipment
      self.quantity = quantity
    }
  }

  /// Exactly `count` different people with `skill` during `[start + from, start + to)`.
  public struct Shift: Hashable, Sendable {
    public var id: String
    public var from: Int
    public var to: Int
    public var skill: String
    public var count: Int
    /// The cost of a person in this shift, in order of person; people not named cost nothing.
    public var costs: [PersonCost]

    public init(
      id: String,
      from: Int,
      to: Int,
      skill: String,
      count: Int = 1,
      costs: [PersonCost] = []
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.skill = skill
      self.count = count
      self.costs = costs
    }
  }

  public struct PersonCost: Hashable, Sendable {
    public var person: Int
    public var cost: Int

    public init(person: Int, cost: Int) {
      self.person = person
      self.cost = cost
    }
  }
}
