@testable import FairScheduling

extension Problem {
  /// A problem in one place.
  static func here(
    name: String,
    days: Int,
    sessionsPerDay: Int,
    venues: [Venue] = [],
    people: [Person] = [],
    equipment: [Equipment] = [],
    events: [Event],
    after: [After] = [],
    within: [Within] = [],
    apart: [Apart] = [],
    spread: [Spread] = [],
    budgets: [Budget] = [],
    rest: Rest? = nil
  ) -> Problem {
    Problem(
      name: name,
      firstDay: "2027-01-01",
      days: days,
      sessionsPerDay: sessionsPerDay,
      places: ["here"],
      travel: [[0]],
      venues: venues,
      people: people,
      equipment: equipment,
      events: events,
      after: after,
      within: within,
      apart: apart,
      spread: spread,
      budgets: budgets,
      rest: rest
    )
  }
}
