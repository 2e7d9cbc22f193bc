/// Why no plan is better than a bound, in numbers that anybody can check.
///
/// Nothing in it is believed: a checker that knows the problem alone computes again what every list
/// of prices proves.
public struct Certificate: Hashable, Sendable {
  public var bound: Score
  /// Proves the first part of the bound: groups that have no event in common, and together miss that many.
  public var missing: [Group]
  /// Proves the second part, among plans without more missing events than the first.
  public var cost: Proof

  public init(bound: Score, missing: [Group], cost: Proof) {
    self.bound = bound
    self.missing = missing
    self.cost = cost
  }

  /// Events of which some are missing from every plan.
  public struct Group: Hashable, Sendable {
    /// In order of position; nil for all there are.
    public var events: [Int]?
    /// So many of those that are mandatory are not held.
    public var missing: Int
    /// Proves it; nil where going through all ways to hold these events does.
    ///
    /// It is about the problem of these events alone, without costs, in which each mandatory one may be left
    /// out at a cost of one; positions are those in that problem.
    public var proof: Proof?

    public init(events: [Int]?, missing: Int, proof: Proof?) {
      self.events = events
      self.missing = missing
      self.proof = proof
    }
  }

  /// A tree of cases.
  ///
  /// Its prices, if any, prove the claim or at least leave out single choices that cannot be part of
  /// a plan that cheap; what is left is split in two.
  public indirect enum Proof: Hashable, Sendable {
    case prices(PriceList)
    case split(Case, prices: PriceList?, holds: Proof, fails: Proof)
  }

  /// Something that is true of a plan or not.
  public enum Case: Hashable, Sendable {
    /// About an event.
    case event(Int, Matter)
    /// A person's shifts add up to so many sessions at most.
    case hours(person: Int, atMost: Int)

    public enum Matter: Hashable, Sendable {
      case isHeld
      /// It is held and starts before a session.
      case startsBefore(Int)
      /// It is held at a venue.
      case isAt(venue: Int)
      /// It is held and a person has a shift in it.
      case isServed(by: Int)
    }

    public init(event: Int, matter: Matter) { self = .event(event, matter) }
  }
}

extension Problem {
  /// The problem in which only the number of mandatory events that are not held counts.
  ///
  /// What none of them requires is not held: a plan stays legal without it, and misses no more.
  var withoutCosts: Problem {
    var bare = self
    let isNeeded = isNeededByMandatory
    for index in bare.events.indices {
      if !isNeeded[index] { bare.events[index].starts = [] }
      bare.events[index].skipCost = events[index].mandatory ? 1 : 0
      bare.events[index].mandatory = false
      for start in bare.events[index].starts.indices { bare.events[index].starts[start].cost = 0 }
      for venue in bare.events[index].venues.indices { bare.events[index].venues[venue].cost = 0 }
      for shift in bare.events[index].shifts.indices {
        bare.events[index].shifts[shift].costs = []
      }
    }
    for index in bare.people.indices {
      bare.people[index].fairness = 0
      bare.people[index].outing = bare.people[index].outing.map { _ in 0 }
    }
    bare.spread = []
    return bare
  }

  /// Whether each event is mandatory, or required by one that is needed.
  private var isNeededByMandatory: [Bool] {
    var isNeeded = events.map(\.mandatory)
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for order in after where order.requires && isNeeded[order.second] && !isNeeded[order.first] {
        isNeeded[order.first] = true
        isGrowing = true
      }
    }
    return isNeeded
  }
}
