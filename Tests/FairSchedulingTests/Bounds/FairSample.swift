@testable import FairScheduling

/// Small problems of fairs and a seminar.
enum FairSample {
  /// Fairs that want to be far apart, some of which cannot be on at once, and seminars beside them.
  ///
  /// - Parameters:
  ///   - seed: for chance.
  ///   - people: how many there are to work.
  ///   - stays: whether who works in an event does so to its end, which prices of hours do not see.
  /// - Returns: a problem of half a month.
  static func fairs(_ seed: UInt64, people: Int = 0, stays: Bool = false) -> Problem {
    var random = RandomSource(seed: seed)
    let sessions = 16
    func starts(_ length: Int) -> [Problem.Start] {
      (0...(sessions - length)).filter { _ in random.below(3) > 0 }
        .map { Problem.Start(session: $0, cost: random.below(6)) }
    }
    let staff = (0..<people).map { index in
      Problem.Person(id: "p\(index)", skills: ["a"], target: 2, fairness: 1, outing: [1])
    }
    var events = (0..<4).map { index in
      Problem.Event(
        id: "f\(index)",
        length: 1 + random.below(3),
        starts: [],
        uses: [Problem.Use(equipment: 0, quantity: 1 + random.below(2))],
        spend: random.below(4),
        mandatory: random.below(3) > 0,
        skipCost: 3 + random.below(12)
      )
    }
    events.append(
      Problem.Event(id: "s", length: 1, starts: [], mandatory: false, skipCost: random.below(9))
    )
    for index in events.indices {
      events[index].starts = starts(events[index].length)
      let end = stays ? events[index].length : 1
      if people > 0 {
        events[index].shifts = [Problem.Shift(id: "s", from: 0, to: end, skill: "a")]
      }
    }
    return Problem.here(
      name: "fairs",
      days: sessions,
      sessionsPerDay: 1,
      people: staff,
      equipment: [Problem.Equipment(id: "frames", quantity: 3)],
      events: events,
      after: [
        Problem.After(first: 4, second: 0, minGap: 1, maxGap: 5, requires: random.below(2) == 0)
      ],
      apart: [Problem.Apart(events: [0, 1], minGap: 4)],
      spread: [
        Problem.Spread(events: [0, 2, 3], idealGap: 5, weight: 1),
        Problem.Spread(events: [1, 2], idealGap: 4, weight: 2),
      ],
      budgets: [Problem.Budget(from: 0, to: 8, limit: 3 + random.below(5))]
    )
  }
}
