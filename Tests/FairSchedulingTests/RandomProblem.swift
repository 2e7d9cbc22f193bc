@testable import FairScheduling

/// Small problems with every rule in them; the same seed gives the same problem.
struct RandomProblem {
  private var random: RandomSource

  init(seed: UInt64) {
    random = RandomSource(seed: seed)
  }

  /// The next problem; few people make it tight.
  mutating func problem(days: Int, perDay: Int, events: Int, people: Int) -> Problem {
    let sessions = days * perDay
    let places = 1 + random.below(3)
    let travel = (0..<places).map { i in
      (0..<places).map { j in i == j ? 0 : random.below(3) }
    }
    let venues = (0..<(1 + random.below(3))).map { index in
      Problem.Venue(id: "v\(index)", place: random.below(places), closed: intervals(in: sessions))
    }
    let staff = (0..<people).map { index in
      Problem.Person(
        id: "p\(index)",
        skills: ["a", "b"].filter { _ in random.below(4) > 0 },
        away: intervals(in: sessions),
        target: random.below(5),
        fairness: random.below(3),
        outing: (0..<places).map { _ in random.below(4) }
      )
    }
    let equipment = [
      Problem.Equipment(id: "e0", quantity: 2), Problem.Equipment(id: "e1", quantity: 1),
    ]
    let list = (0..<events).map { event($0, sessions, venues.count, places, staff.count) }
    func group() -> [Int] { (0..<events).filter { _ in random.below(2) == 0 } }
    var after: [Problem.After] = []
    if events >= 2 {
      for _ in 0..<random.below(3) {
        let first = random.below(events)
        let second = random.below(events)
        guard first != second else { continue }
        after.append(
          Problem.After(
            first: first,
            second: second,
            minGap: random.below(3) - 1,
            maxGap: random.below(2) == 0 ? nil : 3 + random.below(sessions),
            requires: random.below(2) == 0
          )
        )
      }
    }
    return Problem(
      name: "random",
      firstDay: "2027-01-01",
      days: days,
      sessionsPerDay: perDay,
      places: (0..<places).map { "place\($0)" },
      travel: travel,
      venues: venues,
      people: staff,
      equipment: equipment,
      events: list,
      after: after,
      within: random.below(2) == 0
        ? [] : [Problem.Within(events: group(), maxSpan: sessions / 2 + 1)],
      apart: random.below(2) == 0 ? [] : [Problem.Apart(events: group(), minGap: random.below(3))],
      spread: [Problem.Spread(events: group(), idealGap: 4, weight: random.below(3))],
      budgets: [
        Problem.Budget(
          from: 0,
          to: sessions,
          limit: 2 + random.below(8),
          events: random.below(2) == 0 ? nil : group()
        )
      ],
      rest: random.below(3) == 0 ? nil : Problem.Rest(window: 3, maxDays: 1 + random.below(2))
    )
  }

  private mutating func intervals(in sessions: Int) -> [Range<Int>] {
    guard random.below(3) == 0, sessions > 1 else { return [] }
    let from = random.below(sessions - 1)
    return [from..<(from + 1)]
  }

  private mutating func event(
    _ index: Int,
    _ sessions: Int,
    _ venues: Int,
    _ places: Int,
    _ people: Int
  ) -> Problem.Event {
    let length = 1 + random.below(min(3, sessions))
    let starts = (0...(sessions - length)).filter { _ in random.below(3) > 0 }.map {
      Problem.Start(session: $0, cost: random.below(6))
    }
    let choices =
      random.below(4) == 0
      ? []
      : (0..<venues).filter { _ in random.below(3) > 0 }.map {
        Problem.VenueChoice(venue: $0, cost: random.below(3))
      }
    let shifts = (0..<random.below(3)).map { shift -> Problem.Shift in
      let from = random.below(length)
      return Problem.Shift(
        id: "s\(shift)",
        from: from,
        to: from + 1 + random.below(length - from),
        skill: random.below(2) == 0 ? "a" : "b",
        count: 1 + random.below(2),
        costs: people > 0 ? [Problem.PersonCost(person: random.below(people), cost: 2)] : []
      )
    }
    return Problem.Event(
      id: "event\(index)",
      length: length,
      starts: starts,
      venues: choices,
      place: random.below(places),
      shifts: shifts,
      uses: random.below(2) == 0
        ? [] : [Problem.Use(equipment: random.below(2), quantity: 1)],
      spend: random.below(4),
      mandatory: random.below(3) > 0,
      skipCost: random.below(12)
    )
  }
}
