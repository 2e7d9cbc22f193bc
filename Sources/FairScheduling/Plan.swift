/// An answer: the events that are held, each with its start, its venue and its people.
public struct Plan: Hashable, Sendable {
  public struct HeldEvent: Hashable, Sendable {
    public var event: Int
    public var start: Int
    /// The position of the venue in the problem's list; nil for an event without venues.
    public var venue: Int?
    /// For each shift of the event, the people in it, in ascending order.
    public var crews: [[Int]]

    public init(event: Int, start: Int, venue: Int?, crews: [[Int]]) {
      self.event = event
      self.start = start
      self.venue = venue
      self.crews = crews
    }
  }

  /// In order of the problem's events.
  public var events: [HeldEvent]

  public init(events: [HeldEvent] = []) {
    self.events = events
  }
}

/// How bad a plan is: first the mandatory events not held, then the cost.
///
/// Lower is better.
public struct Score: Hashable, Comparable, Sendable {
  public var missing: Int
  public var cost: Int

  public init(missing: Int, cost: Int) {
    self.missing = missing
    self.cost = cost
  }

  public static func < (a: Score, b: Score) -> Bool {
    (a.missing, a.cost) < (b.missing, b.cost)
  }
}

/// A plan's cost by the term of the objective it comes from.
public struct ScoreTerms: Hashable, Sendable {
  public var start = 0
  public var venue = 0
  public var person = 0
  public var outing = 0
  public var skip = 0
  public var spread = 0
  public var fairness = 0

  public init() {}

  public var total: Int { start + venue + person + outing + skip + spread + fairness }
}
