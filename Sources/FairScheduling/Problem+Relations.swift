extension Problem {
  /// `minGap ≤ start(second) − end(first) ≤ maxGap` where both are held.
  public struct After: Hashable, Sendable {
    public var first: Int
    public var second: Int
    public var minGap: Int
    public var maxGap: Int?
    /// Whether the second may be held only if the first is.
    public var requires: Bool

    public init(first: Int, second: Int, minGap: Int, maxGap: Int? = nil, requires: Bool = false) {
      self.first = first
      self.second = second
      self.minGap = minGap
      self.maxGap = maxGap
      self.requires = requires
    }
  }

  /// From the earliest start to the latest end of the held ones, at most `maxSpan`.
  public struct Within: Hashable, Sendable {
    public var events: [Int]
    public var maxSpan: Int

    public init(events: [Int], maxSpan: Int) {
      self.events = events
      self.maxSpan = maxSpan
    }
  }

  /// Every two held events of the list have a gap of at least `minGap`.
  public struct Apart: Hashable, Sendable {
    public var events: [Int]
    public var minGap: Int

    public init(events: [Int], minGap: Int) {
      self.events = events
      self.minGap = minGap
    }
  }

  /// Every two held events of the list cost `weight · max(0, idealGap − gap)`.
  public struct Spread: Hashable, Sendable {
    public var events: [Int]
    public var idealGap: Int
    public var weight: Int

    public init(events: [Int], idealGap: Int, weight: Int) {
      self.events = events
      self.idealGap = idealGap
      self.weight = weight
    }
  }

  /// What held events that start in `[from, to)` spend adds up to at most `limit`.
  public struct Budget: Hashable, Sendable {
    public var from: Int
    public var to: Int
    public var limit: Int
    /// Whose money it is; nil for all events.
    public var events: [Int]?

    public init(from: Int, to: Int, limit: Int, events: [Int]? = nil) {
      self.from = from
      self.to = to
      self.limit = limit
      self.events = events
    }
  }
}
