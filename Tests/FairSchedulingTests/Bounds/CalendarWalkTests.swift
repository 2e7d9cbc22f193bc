import Testing

@testable import FairScheduling

@Suite struct CalendarWalkTests {
  @Test("a walk closes calendars that prices leave open, and both parties agree on it")
  func closes() {
    var tried = 0
    var closed = 0
    var more = 0
    for seed in 1...150 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed)
      let solution = solve(problem, SolveOptions(steps: 3000, threads: 1))
      guard solution.score.missing == 0 else { continue }
      tried += 1
      let alone = prove(problem, against: solution.score, BoundEffort(rounds: 150)).certificate
      // One case: no branching, only the walk.
      let effort = BoundEffort(rounds: 60, cases: 2)
      let walked = prove(problem, against: solution.score, effort).certificate
      let fault = CertificateChecker(problem).fault(in: walked)
      #expect(fault == nil, "seed \(seed): \(String(describing: fault))")
      guard walked.bound == solution.score else { continue }
      closed += 1
      if alone.bound < solution.score { more += 1 }
      var tooMuch = walked
      tooMuch.bound.cost += 1
      #expect(CertificateChecker(problem).fault(in: tooMuch) != nil, "seed \(seed)")
    }
    #expect(tried >= 60)
    #expect(closed * 4 >= tried * 3, "\(closed) of \(tried)")
    #expect(more * 6 >= tried, "\(more) of \(tried)")
  }

  @Test("a plan better than the known one is found on the way")
  func betterPlan() {
    var found = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3)
      let best = solve(problem, SolveOptions(steps: 3000, threads: 1)).score
      guard best.missing == 0 else { continue }
      let known = Score(missing: 0, cost: best.cost + 5)
      let proven = prove(problem, against: known, BoundEffort(rounds: 60, cases: 60))
      guard let plan = proven.plan else { continue }
      let report = PlanChecker(problem).check(plan)
      #expect(report.isLegal && report.score < known, "seed \(seed)")
      #expect(proven.certificate.bound <= report.score, "seed \(seed)")
      found += 1
    }
    #expect(found >= 10, "\(found)")
  }

  @Test("hours as a case are worth what fairness says")
  func hours() {
    let shift = Problem.Shift(id: "s", from: 0, to: 2, skill: "a")
    let problem = Problem.here(
      name: "hours",
      days: 9,
      sessionsPerDay: 1,
      people: ["p", "q"].map {
        Problem.Person(id: $0, skills: ["a"], target: 1, fairness: 1, outing: [0])
      },
      events: [
        Problem.Event(
          id: "e",
          length: 2,
          starts: [Problem.Start(session: 0)],
          shifts: [shift]
        )
      ]
    )
    // One of them does two sessions, the other none: each is one off, whichever it is.
    let leaf = PriceList(scale: 1, hours: [0, 0], budgets: [], missing: nil, sessions: [:])
    func proves(_ claim: Int, _ most: Int) -> Bool {
      let proof = Certificate.Proof.split(
        .hours(person: 0, atMost: most),
        prices: nil,
        holds: .prices(leaf),
        fails: .prices(leaf)
      )
      let bound = Score(missing: 0, cost: claim)
      return CertificateChecker(problem).fault(
        in: Certificate(bound: bound, missing: [], cost: proof)
      ) == nil
    }
    #expect(proves(0, 0))
    #expect(!proves(1, 0), "at most 0 costs one, at least 1 costs nothing")
    #expect(!proves(1, 1))
    let whole = prove(problem, against: Score(missing: 0, cost: 2), BoundEffort(cases: 50))
    #expect(whole.certificate.bound == Score(missing: 0, cost: 2))
  }
}
