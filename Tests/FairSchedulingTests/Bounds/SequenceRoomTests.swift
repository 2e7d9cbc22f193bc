import Testing

@testable import FairScheduling

/// What time alone tells of a few events, one after another.
@Suite struct SequenceRoomTests {
  /// Four events in one place, and what keeps them from being held at once or in any order.
  private func sample(_ seed: UInt64) -> Problem {
    var random = RandomSource(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + random.below(range.count)
    }
    func some() -> [Int] { (0..<4).filter { _ in random.below(3) > 0 } }
    let events = (0..<4).map { index in
      let length = number(1...4)
      let from = random.below(length)
      let sessions = Set((0..<3).map { _ in number(0...11) }).sorted()
      return Problem.Event(
        id: "e\(index)",
        length: length,
        starts: sessions.map { Problem.Start(session: $0) },
        venues: random.below(3) == 0 ? [Problem.VenueChoice(venue: 0)] : [],
        shifts: random.below(2) == 0
          ? [Problem.Shift(id: "s", from: from, to: number(from + 1...length), skill: "any")] : [],
        uses: random.below(3) == 0 ? [Problem.Use(equipment: 0, quantity: 2)] : [],
        mandatory: random.below(4) > 0
      )
    }
    return Problem.here(
      name: "row",
      days: 16,
      sessionsPerDay: 1,
      venues: [Problem.Venue(id: "yard", place: 0)],
      people: [Problem.Person(id: "p", skills: ["any"], outing: [0])],
      equipment: [Problem.Equipment(id: "tent", quantity: 3)],
      events: events,
      after: (0..<random.below(3)).map { _ in
        let first = random.below(4)
        let second = (first + number(1...3)) % 4
        let minGap = number(-9...3)
        let maxGap = random.below(3) == 0 ? max(0, minGap) + number(0...6) : nil
        return Problem.After(first: first, second: second, minGap: minGap, maxGap: maxGap)
      },
      within: (0..<random.below(3)).map { _ in
        Problem.Within(events: some(), maxSpan: number(4...12))
      },
      apart: (0..<random.below(3)).map { _ in
        Problem.Apart(events: some(), minGap: number(-5...4))
      }
    )
  }

  private func starts(_ problem: Problem) -> [[Int]] {
    problem.events.map { $0.starts.map(\.session) }
  }

  @Test(
    "time never leaves out more events than every plan does, in engine and checker, and often as many"
  )
  func random() {
    var (missing, told, proved) = (0, 0, 0)
    for seed in 1...1500 as ClosedRange<UInt64> {
      let problem = sample(seed).withoutCosts
      let starts = starts(problem)
      let best = BruteForce(problem.asMandatory).best().missing
      let room = SequenceRoom(problem, starts: starts).missing(patience: 100_000)
      #expect(room <= best, "seed \(seed)")
      missing += best
      told += room
      for claim in 1...3 {
        var checker = SequenceChecker(problem, starts: starts) { false }
        let isProved = checker.isProved(missing: claim)
        #expect(!isProved || claim <= best, "seed \(seed)")
        // What the engine finds, the checker believes.
        #expect(isProved || claim > room, "seed \(seed)")
        if isProved { proved += 1 }
      }
    }
    #expect(missing > 300)
    // Money, spans of orders and three events that meet at once are not looked at.
    #expect(told * 2 > missing && proved == told)
  }

  /// Fairs of two sessions that may begin at any time.
  private func fairs(_ count: Int, startingBefore end: Int) -> [Problem.Event] {
    (0..<count).map { number in
      Problem.Event(
        id: "e\(number)",
        length: 2,
        starts: (0..<end).map { Problem.Start(session: $0) }
      )
    }
  }

  /// Five fairs with five sessions between any two, which take thirty sessions, at any time of the year.
  private func convoy(span: Int) -> Problem {
    let all = Array(0..<5)
    return Problem.here(
      name: "convoy",
      days: 200,
      sessionsPerDay: 2,
      events: fairs(5, startingBefore: 390),
      within: [Problem.Within(events: all, maxSpan: span)],
      apart: [Problem.Apart(events: all, minGap: 5)]
    ).withoutCosts
  }

  @Test("a convoy that is a session too short is known to be, whenever it might set out")
  func convoy() {
    for (span, missing) in [(30, 0), (29, 1), (23, 1), (22, 2)] {
      let problem = convoy(span: span)
      #expect(
        SequenceRoom(problem, starts: starts(problem)).missing(patience: 1_000_000) == missing
      )
      for claim in 1...3 {
        var checker = SequenceChecker(problem, starts: starts(problem)) { false }
        let isProved = checker.isProved(missing: claim)
        #expect(isProved == (claim <= missing))
        var holding = HoldingChecker(problem) { false }
        let isHeld = holding.isProved(missing: claim)
        #expect(isHeld == (claim <= missing))
      }
    }
  }

  @Test(
    "seven fairs that keep apart or follow each other do not fit into a session less than they take"
  )
  func longer() {
    let all = Array(0..<7)
    let events = fairs(7, startingBefore: 60)
    let chain = all.dropFirst().map { Problem.After(first: $0 - 1, second: $0, minGap: 1) }
    for (apart, after) in [([Problem.Apart(events: all, minGap: 1)], []), ([], chain)] {
      for span in [19, 20] {
        let problem = Problem.here(
          name: "seven",
          days: 70,
          sessionsPerDay: 1,
          events: events,
          after: after,
          within: [Problem.Within(events: all, maxSpan: span)],
          apart: apart
        ).withoutCosts
        let missing = SequenceRoom(problem, starts: starts(problem)).missing(patience: 6_000_000)
        #expect(missing == 20 - span)
        var checker = HoldingChecker(problem) { false }
        let isProved = span < 20 && checker.isProved(missing: 1)
        #expect(isProved == (span < 20))
      }
    }
  }

  @Test("a chain that takes longer than may lie between its ends is known to")
  func chain() {
    let events = fairs(4, startingBefore: 90)
    for maxGap in [9, 10] {
      var problem = Problem.here(
        name: "chain",
        days: 100,
        sessionsPerDay: 1,
        events: events,
        after: (1..<4).map { Problem.After(first: $0 - 1, second: $0, minGap: 2) }
          + [Problem.After(first: 0, second: 3, minGap: 0, maxGap: maxGap)]
      ).withoutCosts
      for isOptional in [false, true] {
        // Without the one in the middle there is time.
        if isOptional { problem.events[1].skipCost = 0 }
        let missing = maxGap < 10 && !isOptional ? 1 : 0
        #expect(
          SequenceRoom(problem, starts: starts(problem)).missing(patience: 100_000) == missing
        )
        var checker = SequenceChecker(problem, starts: starts(problem)) { false }
        let isProved = checker.isProved(missing: 1)
        #expect(isProved == (missing == 1))
      }
    }
  }

  @Test("what takes too long to tell is not told")
  func patience() {
    let problem = convoy(span: 29)
    #expect(SequenceRoom(problem, starts: starts(problem)).missing(patience: 1000) == 0)
    var checker = SequenceChecker(problem, starts: starts(problem)) { true }
    let isProved = checker.isProved(missing: 1)
    #expect(!isProved)
  }
}
