/// A scheduling problem in whole numbers alone; times count sessions from the first day's first.
///
/// Names are kept for reading and writing; everything else refers to list positions. The meaning of
/// every field is that of the interchange format `phiencho-problem/1`. Intervals are half-open.
public struct Problem: Hashable, Sendable {
  /// Identifies the instance.
  public var name: String
  /// The first day as `2027-01-01`; the engine never looks at it.
  public var firstDay: String
  public var days: Int
  public var sessionsPerDay: Int
  public var places: [String]
  /// Sessions needed from the row's place to the column's; zero on the diagonal.
  public var travel: [[Int]]
  public var venues: [Venue]
  public var people: [Person]
  public var equipment: [Equipment]
  public var events: [Event]
  public var after: [After]
  public var within: [Within]
  public var apart: [Apart]
  public var spread: [Spread]
  public var budgets: [Budget]
  public var rest: Rest?

  public init(
    name: String,
    firstDay: String,
    days: Int,
    sessionsPerDay: Int,
    places: [String],
    travel: [[Int]],
    venues: [Venue],
    people: [Person],
    equipment: [Equipment],
    events: [Event],
    after: [After] = [],
    within: [Within] = [],
    apart: [Apart] = [],
    spread: [Spread] = [],
    budgets: [Budget] = [],
    rest: Rest? = nil
  ) {
    self.name = name
    self.firstDay = firstDay
    self.days = days
    self.sessionsPerDay = sessionsPerDay
    self.places = places
    self.travel = travel
    self.venues = venues
    self.people = people
    self.equipment = equipment
    self.events = events
    self.after = after
    self.within = within
    self.apart = apart
    self.spread = spread
    self.budgets = budgets
    self.rest = rest
  }

  /// Sessions in the horizon.
  public var sessions: Int { days * sessionsPerDay }
}
