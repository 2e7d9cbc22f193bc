extension Problem {
  /// Holds one event at a time.
  public struct Venue: Hashable, Sendable {
    public var id: String
    public var place: Int
    public var closed: [Range<Int>]

    public init(id: String, place: Int, closed: [Range<Int>] = []) {
      self.id = id
      self.place = place
      self.closed = closed
    }
  }

  /// Somebody who can be sent to events.
  public struct Person: Hashable, Sendable {
    public var id: String
    public var skills: [String]
    public var away: [Range<Int>]
    /// The fair share of work, in sessions.
    public var target: Int
    /// The weight of the squared distance from the target.
    public var fairness: Int
    /// The cost of sending this person to each place once; one entry a place.
    public var outing: [Int]

    public init(
      id: String,
      skills: [String],
      away: [Range<Int>] = [],
      target: Int = 0,
      fairness: Int = 0,
      outing: [Int]
    ) {
      self.id = id
      self.skills = skills
      self.away = away
      self.target = target
      self.fairness = fairness
      self.outing = outing
    }
  }

  /// Something owned in a limited number.
  public struct Equipment: Hashable, Sendable {
    public var id: String
    public var quantity: Int

    public init(id: String, quantity: Int) {
      self.id = id
      self.quantity = quantity
    }
  }

  /// At most `maxDays` working days in any `window` consecutive days.
  public struct Rest: Hashable, Sendable {
    public var window: Int
    public var maxDays: Int

    public init(window: Int, maxDays: Int) {
      self.window = window
      self.maxDays = maxDays
    }
  }
}
