import Testing

@testable import FairScheduling

/// A walk leaves states that others are as good as; what it says is true all the same.
@Suite struct CalendarStatesTests {
  /// Events of very different lengths without people, which may lie inside each other.
  private func sample(_ seed: UInt64) -> Problem {
    var random = RandomSource(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + random.below(range.count)
    }
    let events = (0..<5).map { index in
      let length = number(0...1) == 0 ? number(10...14) : number(1...3)
      let sessions = Set((0..<number(1...5)).map { _ in number(0...18) }).sorted()
      return Problem.Event(
        id: "e\(index)",
        length: length,
        starts: sessions.map { Problem.Start(session: $0, cost: number(0...2)) },
        mandatory: number(0...3) > 0,
        skipCost: number(0...20)
      )
    }
    let all = Array(events.indices)
    return calendar(
      days: 32,
      events,
      apart: [Problem.Apart(events: Array(all.prefix(2)), minGap: number(0...2))],
      spread: [
        Problem.Spread(events: all, idealGap: number(3...5), weight: number(1...3)),
        Problem.Spread(events: Array(all.suffix(3)), idealGap: number(4...6), weight: 1),
      ]
    )
  }

  /// Events without people in one place.
  private func calendar(
    days: Int,
    _ events: [Problem.Event],
    apart: [Problem.Apart] = [],
    spread: [Problem.Spread]
  ) -> Problem {
    Problem.here(
      name: "calendar",
      days: days,
      sessionsPerDay: 1,
      events: events,
      apart: apart,
      spread: spread
    )
  }

  /// The least cost of all plans and with each start of each event; nil where there is none.
  private func leasts(_ problem: Problem) -> (all: Int?, with: [[Int: Int]]) {
    var all: Int?
    var with = problem.events.map { _ in [Int: Int]() }
    BruteForce(problem).visit { plan, score in
      guard score.missing == 0 else { return }
      all = min(all ?? score.cost, score.cost)
      for held in plan.events {
        let known = with[held.event][held.start] ?? score.cost
        with[held.event][held.start] = min(known, score.cost)
      }
    }
    return (all, with)
  }

  @Test("the least is that of all calendars, and no start seems dearer than it is")
  func leastOfAll() throws {
    var tried = 0
    for seed in 1...1500 as ClosedRange<UInt64> {
      let problem = sample(seed)
      let (all, with) = leasts(problem)
      guard let all else { continue }
      tried += 1
      var relaxer = Relaxer(RelaxedProblem(problem), scale: 1)
      let layout = try #require(relaxer.relaxed.walk)
      _ = relaxer.evaluate()
      let limit = all + 6
      let clashes = CrewClashes(problem, layout.members)
      let values = relaxer.walkValues(layout)
      let walk = try #require(CalendarWalk(relaxer, layout, clashes, values, limit: limit))
      #expect(walk.least == all, "seed \(seed)")
      // The calendar it names costs that.
      let held = zip(layout.members, walk.starts).compactMap { event, start in
        start.map { Plan.HeldEvent(event: event, start: $0, venue: nil, crews: []) }
      }
      let report = PlanChecker(problem).check(Plan(events: held))
      #expect(report.isLegal && report.score == Score(missing: 0, cost: all), "seed \(seed)")
      for (member, event) in layout.members.enumerated() {
        for (start, cost) in with[event] where cost <= limit {
          let found = walk.marginals[member][start]
          #expect(found.map { $0 <= cost } ?? false, "seed \(seed), event \(event) at \(start)")
        }
      }
      #expect(layout.members == Array(problem.events.indices), "seed \(seed)")
      #expect(problem.isProvedByWalking(all), "seed \(seed)")
      #expect(!problem.isProvedByWalking(all + 1), "seed \(seed)")
    }
    #expect(tried >= 900, "\(tried)")
  }

  @Test("inside a long event, something short is the farther from its end the later that is")
  func inside() {
    let problem = calendar(
      days: 15,
      [
        Problem.Event(id: "long", length: 12, starts: [0, 3].map { Problem.Start(session: $0) }),
        Problem.Event(id: "short", length: 1, starts: [Problem.Start(session: 4)]),
      ],
      spread: [Problem.Spread(events: [0, 1], idealGap: 3, weight: 1)]
    )
    // From 3 to 15 and from 4 to 5: two less than none, five less than ideal.
    #expect(leasts(problem).all == 5)
    #expect(!problem.isProvedByWalking(6))
  }
}
