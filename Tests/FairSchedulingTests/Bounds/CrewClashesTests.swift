import Testing

@testable import FairScheduling

/// Two events at once may need more people than there are, whatever those cost.
@Suite struct CrewClashesTests {
  /// A few short events in two places, and people some of whom are away.
  private func sample(_ seed: UInt64, events count: Int) -> Problem {
    var random = RandomSource(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + random.below(range.count)
    }
    let skills = ["a", "b"]
    let people = (0..<number(2...4)).map { index in
      Problem.Person(
        id: "p\(index)",
        skills: skills.filter { _ in random.below(5) > 0 },
        away: random.below(2) == 0 ? [] : [0..<number(1...5), 9..<number(10...14)],
        outing: [0, 0]
      )
    }
    let events = (0..<count).map { index in
      let length = number(1...4)
      let shifts = (0..<number(1...2)).map { shift in
        let from = random.below(length)
        return Problem.Shift(
          id: "s\(shift)",
          from: from,
          to: number((from + 1)...length),
          skill: skills[random.below(2)],
          count: random.below(4) == 0 ? 2 : 1
        )
      }
      let sessions = Set((0..<3).map { _ in number(0...10) }).sorted()
      let isMoving = random.below(3) == 0
      return Problem.Event(
        id: "e\(index)",
        length: length,
        starts: sessions.map { Problem.Start(session: $0, cost: number(0...3)) },
        venues: isMoving ? [0, 1].map { Problem.VenueChoice(venue: 2 * index + $0) } : [],
        place: random.below(2),
        shifts: shifts,
        mandatory: number(0...3) > 0,
        skipCost: number(0...9)
      )
    }
    return Problem(
      name: "pair",
      firstDay: "2027-01-01",
      days: 15,
      sessionsPerDay: 1,
      places: ["here", "there"],
      travel: [[0, number(0...3)], [number(0...3), 0]],
      venues: (0..<2 * count).map { Problem.Venue(id: "v\($0)", place: $0 % 2) },
      people: people,
      equipment: [],
      events: events,
      spread: [Problem.Spread(events: Array(0..<count), idealGap: number(1...3), weight: 1)]
    )
  }

  @Test("two events clash where no plan holds both, and both parties find the same")
  func pairs() {
    var clashes = 0
    var others = 0
    for seed in 1...800 as ClosedRange<UInt64> {
      let problem = sample(seed, events: 2)
      let found = CrewClashes(problem, [0, 1])
      let checked = PairStaffing(problem)
      // Both have to be staffed by themselves.
      for first in problem.events[0].starts where isStaffed(problem, [first.session, nil]) {
        for second in problem.events[1].starts where isStaffed(problem, [nil, second.session]) {
          let (one, other) = (first.session, second.session)
          let isClash = !isStaffed(problem, [one, other])
          let isFound =
            one <= other
            ? found.areClashing(0, one, 1, other) : found.areClashing(1, other, 0, one)
          #expect(isFound == isClash, "seed \(seed), \(one) and \(other)")
          let isPossible = checked.isPossible(
            PairStaffing.Start(event: 0, session: one),
            PairStaffing.Start(event: 1, session: other)
          )
          #expect(isPossible == !isClash, "seed \(seed), \(one) and \(other)")
          if isClash { clashes += 1 } else { others += 1 }
        }
      }
    }
    #expect(clashes >= 250 && others >= 2500, "\(clashes), \(others)")
  }

  /// Whether a plan holds the events that have a start, then.
  private func isStaffed(_ problem: Problem, _ starts: [Int?]) -> Bool {
    var fixed = problem
    for (event, start) in starts.enumerated() {
      fixed.events[event].starts.removeAll { $0.session != start }
    }
    var isMet = false
    let count = starts.count { $0 != nil }
    BruteForce(fixed).visit { plan, _ in if plan.events.count == count { isMet = true } }
    return isMet
  }

  /// The least of all calendars in which no two of the events clash, and what a walk says; nil where there is none.
  private func leasts(_ problem: Problem, isFree: Bool = false) throws -> (all: Int, walk: Int)? {
    var bare = problem
    for event in bare.events.indices { bare.events[event].shifts = [] }
    var relaxer = Relaxer(RelaxedProblem(problem), scale: 1)
    let layout = try #require(relaxer.relaxed.walk)
    #expect(layout.members == Array(problem.events.indices))
    let clashes = CrewClashes(isFree ? bare : problem, layout.members)
    _ = relaxer.evaluate()
    let values = relaxer.walkValues(layout)
    // By itself each event has people there.
    let possible = problem.events.indices.map { event in
      Set(values.options[event].map { relaxer.relaxed.events[event].options[$0.option].start })
    }
    var least: Int?
    BruteForce(bare).visit { plan, score in
      guard score.missing == 0, score.cost < least ?? .max else { return }
      let areStaffed = plan.events.allSatisfy { possible[$0.event].contains($0.start) }
      let areApart = plan.events.allSatisfy { one in
        plan.events.allSatisfy { other in
          one.event == other.event || one.start > other.start
            || !clashes.areClashing(one.event, one.start, other.event, other.start)
        }
      }
      if areStaffed, areApart { least = score.cost }
    }
    guard let least else { return nil }
    let walk = try #require(CalendarWalk(relaxer, layout, clashes, values, limit: least + 5))
    return (least, walk.least)
  }

  @Test("a walk costs what the cheapest calendar without clashes does")
  func leastOfAll() throws {
    var tried = 0
    var dearer = 0
    for seed in 1...1200 as ClosedRange<UInt64> {
      let problem = sample(seed, events: 4)
      guard let (all, walk) = try leasts(problem) else { continue }
      tried += 1
      if all > (try leasts(problem, isFree: true))?.all ?? all { dearer += 1 }
      #expect(walk == all, "seed \(seed)")
      #expect(problem.isProvedByWalking(all), "seed \(seed)")
      #expect(!problem.isProvedByWalking(all + 1), "seed \(seed)")
    }
    #expect(tried >= 500 && dearer >= 50, "\(tried), \(dearer)")
  }

  @Test("what ended sooner is not better as long as the road from it is not done")
  func road() throws {
    let shift = { Problem.Shift(id: "s", from: 0, to: $0, skill: "a") }
    func event(_ id: String, _ starts: [(Int, Int)], _ length: Int, _ place: Int) -> Problem.Event {
      Problem.Event(
        id: id,
        length: length,
        starts: starts.map { Problem.Start(session: $0.0, cost: $0.1) },
        place: place,
        shifts: id == "between" ? [] : [shift(length)],
        mandatory: true
      )
    }
    let problem = Problem(
      name: "road",
      firstDay: "2027-01-01",
      days: 20,
      sessionsPerDay: 1,
      places: ["here", "there"],
      travel: [[0, 3], [3, 0]],
      venues: [],
      people: [
        // At 0 only the first is there, at 1 the second, at 4 the first.
        Problem.Person(id: "first", skills: ["a"], away: [2..<3], outing: [0, 0]),
        Problem.Person(id: "second", skills: ["a"], away: [0..<1, 4..<20], outing: [0, 0]),
      ],
      equipment: [],
      events: [
        event("early", [(0, 0), (1, 2)], 2, 0),
        event("between", [(3, 0)], 1, 0),
        event("late", [(4, 0), (12, 9)], 1, 1),
      ],
      spread: [Problem.Spread(events: [0, 1, 2], idealGap: 1, weight: 1)]
    )
    // The early one has to be the later by a session, next to the one between, and that is next to the late one.
    let (all, walk) = try #require(try leasts(problem))
    #expect(all == 4 && walk == 4)
    #expect(problem.isProvedByWalking(4))
    #expect(!problem.isProvedByWalking(5))
  }

  @Test("money has its price in a walk, too, for what is not walked spends it as well")
  func money() {
    func event(_ id: String, _ starts: [Problem.Start]) -> Problem.Event {
      Problem.Event(id: id, length: 1, starts: starts, spend: 1, mandatory: true)
    }
    // Two that lie four nearer to each other than they would, and a seminar that has to wait for money.
    let problem = Problem.here(
      name: "money",
      days: 30,
      sessionsPerDay: 1,
      events: [
        event("first", [Problem.Start(session: 0)]),
        event("second", [Problem.Start(session: 9)]),
        event("seminar", [Problem.Start(session: 5), Problem.Start(session: 20, cost: 5)]),
      ],
      spread: [Problem.Spread(events: [0, 1], idealGap: 12, weight: 1)],
      budgets: [Problem.Budget(from: 0, to: 10, limit: 2)]
    )
    #expect(problem.isProvedByWalking(9, [0, 1], money: [5]))
    #expect(!problem.isProvedByWalking(10, [0, 1], money: [5]))
    #expect(!problem.isProvedByWalking(5, [0, 1], money: [0]))
    #expect(!problem.isProvedByWalking(6, [], money: [5]))
    let proven = prove(problem, against: Score(missing: 0, cost: 9), BoundEffort(cases: 3))
    #expect(proven.certificate.bound == Score(missing: 0, cost: 9))
  }
}
