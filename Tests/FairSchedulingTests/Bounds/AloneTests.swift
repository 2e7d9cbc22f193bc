import Testing

@testable import FairScheduling

/// What cannot be held for a reason of its own, or because of one other, is proved to be missing.
@Suite struct AloneTests {
  private func event(_ name: String, starts: [Int], place: Int = 0, shift: Int = 0)
    -> Problem.Event
  {
    Problem.Event(
      id: name,
      length: 4,
      starts: starts.map { Problem.Start(session: $0) },
      place: place,
      shifts: shift > 0 ? [Problem.Shift(id: "s", from: 0, to: shift, skill: "a")] : [],
      mandatory: true
    )
  }

  private func problem(_ events: [Problem.Event], _ change: (inout Problem) -> Void = { _ in })
    -> Problem
  {
    var problem = Problem(
      name: "alone",
      firstDay: "2027-01-01",
      days: 20,
      sessionsPerDay: 2,
      places: ["here", "there"],
      travel: [[0, 3], [3, 0]],
      venues: [],
      people: [Problem.Person(id: "p", skills: ["a"], outing: [0, 0])],
      equipment: [],
      events: events
    )
    change(&problem)
    return problem
  }

  private func provedMissing(_ problem: Problem) -> (alone: Int, found: Int, proved: Int) {
    let solution = solve(problem, SolveOptions(steps: 300, threads: 1))
    #expect(PlanChecker(problem).check(solution.plan).isLegal)
    let proven = prove(problem, against: solution.score, BoundEffort(rounds: 60, cases: 50))
    let fault = CertificateChecker(problem).fault(in: proven.certificate)
    #expect(fault == nil)
    return (
      lowerBound(of: problem).missing, solution.score.missing, proven.certificate.bound.missing
    )
  }

  @Test("an event longer than its convoy may be")
  func convoy() {
    for (span, missing) in [(3, 1), (4, 0)] {
      let one = problem([event("a", starts: [0, 8])]) {
        $0.within = [Problem.Within(events: [0], maxSpan: span)]
      }
      #expect(provedMissing(one) == (missing, missing, missing))
    }
  }

  @Test("an event that is to come after itself")
  func itself() {
    for (gap, missing) in [(-3, 1), (-4, 0)] {
      let one = problem([event("a", starts: [0, 8])]) {
        $0.after = [Problem.After(first: 0, second: 0, minGap: gap)]
      }
      #expect(provedMissing(one) == (missing, missing, missing))
    }
  }

  @Test("a shift on more days than anybody may work")
  func rest() {
    for (days, missing) in [(0, 1), (1, 1), (2, 0)] {
      let one = problem([event("a", starts: [0, 8], shift: 4)]) {
        $0.rest = Problem.Rest(window: 3, maxDays: days)
      }
      #expect(provedMissing(one) == (missing, missing, missing))
    }
  }

  @Test("two events too far from each other for the one who could do both")
  func travel() {
    for (second, missing) in [(6, 1), (7, 0)] {
      let events = [
        event("a", starts: [0], shift: 4), event("b", starts: [second], place: 1, shift: 4),
      ]
      let (_, found, proved) = provedMissing(problem(events))
      #expect(found == missing && proved == missing)
    }
  }

  @Test("two events on more days than the one who could do both may work")
  func tiring() {
    // Days 1 and 2, then days 3 and 4, or days 4 and 5.
    for (second, days, missing) in [(6, 3, 1), (6, 4, 0), (8, 3, 1), (10, 3, 0)] {
      let events = [event("a", starts: [2], shift: 4), event("b", starts: [second], shift: 4)]
      let two = problem(events) { $0.rest = Problem.Rest(window: 5, maxDays: days) }
      let (_, found, proved) = provedMissing(two)
      #expect(found == missing && proved == missing, "\(second), \(days) days")
    }
  }

  @Test("budgets that lack a ten-thousandth")
  func budgets() {
    for (limit, missing) in [(79_990_000, 1), (80_000_000, 0)] {
      var events = [event("a", starts: [0]), event("b", starts: [8])]
      events[0].spend = 30_010_000
      events[1].spend = 49_990_000
      let two = problem(events) {
        $0.budgets = [Problem.Budget(from: 0, to: 40, limit: limit)]
      }
      let (_, found, proved) = provedMissing(two)
      #expect(found == missing && proved == missing, "\(limit)")
    }
  }

  @Test("lists with gaps below zero keep nothing apart and break nothing")
  func negativeGaps() {
    for seed in 1...20 as ClosedRange<UInt64> {
      var problem = FairSample.fairs(seed, people: 2)
      for index in problem.apart.indices { problem.apart[index].minGap = -9 }
      for index in problem.spread.indices { problem.spread[index].idealGap = -5 }
      let best = solve(problem, SolveOptions(steps: 500, threads: 1)).score
      let effort = BoundEffort(rounds: 20, cases: 10)
      let certificate = prove(problem, against: best, effort).certificate
      #expect(CertificateChecker(problem).fault(in: certificate) == nil, "seed \(seed)")
    }
  }

  @Test("costs of any size are bounded without overflow")
  func largeCosts() {
    var dear = event("a", starts: [0, 8], shift: 4)
    dear.shifts[0].costs = [Problem.PersonCost(person: 0, cost: 1 << 47)]
    let one = problem([dear]) {
      $0.spread = [Problem.Spread(events: [0], idealGap: 4, weight: 1 << 40)]
    }
    let best = solve(one, SolveOptions(steps: 50, threads: 1)).score
    let certificate = prove(one, against: best, BoundEffort(rounds: 20, cases: 4)).certificate
    #expect(CertificateChecker(one).fault(in: certificate) == nil)
    #expect(certificate.bound == best)
  }

  @Test("a check that is stopped says so and believes nothing")
  func stopped() {
    let problem = FairSample.fairs(1)
    let best = solve(problem, SolveOptions(steps: 500, threads: 1)).score
    let certificate = prove(problem, against: best, BoundEffort(rounds: 20, cases: 10)).certificate
    let checker = CertificateChecker(problem)
    #expect(checker.fault(in: certificate) == nil)
    #expect(checker.fault(in: certificate, isStopped: { true }) == .unfinished)
  }
}
