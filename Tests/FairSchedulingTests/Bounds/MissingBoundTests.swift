import Testing

@testable import FairScheduling

/// How many mandatory events are missing at least.
@Suite struct MissingBoundTests {
  /// A fair requires a seminar, and that a call for tenders; two optional fairs want the yard, too.
  private func chain(callFrom first: Int) -> Problem {
    func event(
      _ id: String,
      _ starts: ClosedRange<Int>,
      length: Int = 1,
      inYard: Bool = false,
      mandatory: Bool = false
    ) -> Problem.Event {
      Problem.Event(
        id: id,
        length: length,
        starts: starts.map { Problem.Start(session: $0) },
        venues: inYard ? [Problem.VenueChoice(venue: 0)] : [],
        mandatory: mandatory,
        skipCost: mandatory ? 0 : 50
      )
    }
    return .here(
      name: "chain",
      days: 40,
      sessionsPerDay: 1,
      venues: [Problem.Venue(id: "yard", place: 0)],
      events: [
        event("fair", 20...30, length: 8, inYard: true, mandatory: true),
        event("seminar", 0...30),
        event("call", first...(first + 1)),
        event("market", 0...32, length: 8, inYard: true),
        event("show", 0...32, length: 8, inYard: true),
      ],
      after: [
        Problem.After(first: 1, second: 0, minGap: 2, maxGap: 4, requires: true),
        Problem.After(first: 2, second: 1, minGap: 2, maxGap: 9, requires: true),
      ],
      apart: [Problem.Apart(events: [0, 3, 4], minGap: 4)]
    )
  }

  private func proven(_ problem: Problem) -> Certificate {
    let effort = BoundEffort(rounds: 50, cases: 50)
    return prove(problem, against: Score(missing: 1, cost: 1000), effort).certificate
  }

  @Test(
    "what a mandatory event requires may be held where missing events are counted, by engine and checker alike"
  )
  func required() {
    let problem = chain(callFrom: 5)
    #expect(solve(problem, SolveOptions(steps: 2000, threads: 1)).score.missing == 0)
    var certificate = proven(problem)
    #expect(certificate.bound.missing == 0)
    let bare = problem.withoutCosts
    #expect(bare.events.map { !$0.starts.isEmpty } == [true, true, true, false, false])
    // However it is proved in the checker's own problem, it is not.
    certificate.bound = Score(missing: 1, cost: 0)
    let prices = RelaxedProblem(bare).list(
      [Int](repeating: 0, count: Relaxer(RelaxedProblem(bare), scale: 1).prices.count),
      scale: 1,
      walked: RelaxedProblem(bare).walk?.members ?? [],
      staffing: [],
      together: []
    )
    certificate.missing = [Certificate.Group(events: nil, missing: 1, proof: .prices(prices))]
    #expect(CertificateChecker(problem).fault(in: certificate) != nil)
  }

  /// Five fairs, each soon after the one before, fit neither before the holidays nor after them.
  ///
  /// Two seminars and three events of a convoy are in nobody's way.
  ///
  /// - Parameter late: By how much later the last fair may begin.
  /// - Returns: The problem; from 5 on all of it can be held.
  private func holidays(_ late: Int) -> Problem {
    func event(_ id: String, _ length: Int, _ starts: [Int]) -> Problem.Event {
      Problem.Event(id: id, length: length, starts: starts.map { Problem.Start(session: $0) })
    }
    let open = Array(stride(from: 18, through: 54, by: 2)) + stride(from: 92, through: 146, by: 2)
    let any = Array(stride(from: 0, through: 180, by: 3))
    let fairs = [16, 10, 10, 16, 10].enumerated().map { event("fair\($0)", $1, open) }
    var problem = Problem.here(
      name: "holidays",
      days: 200,
      sessionsPerDay: 1,
      events: [event("seminar0", 1, any)] + fairs + [event("seminar1", 1, any)]
        + (0..<3).map { event("stop\($0)", 4, any) },
      after: [Problem.After(first: 0, second: 6, minGap: 20, maxGap: 60, requires: true)]
        + (1...4).map { Problem.After(first: $0, second: $0 + 1, minGap: 1, maxGap: 16) },
      within: [Problem.Within(events: [9, 7, 8], maxSpan: 30)]
    )
    problem.events[5].starts += (147..<(147 + late)).map { Problem.Start(session: $0) }
    return problem
  }

  @Test("a chain that fits on neither side of the holidays is a small reason, found at once")
  func chainAlone() {
    let problem = holidays(4)
    #expect(solve(problem, SolveOptions(steps: 2000, threads: 1)).score.missing == 1)
    let effort = BoundEffort(rounds: 2, cases: 1)
    let certificate = prove(problem, against: Score(missing: 1, cost: 0), effort).certificate
    #expect(certificate.bound.missing == 1)
    #expect(CertificateChecker(problem).fault(in: certificate) == nil)
    // With later starts of the last fair all are held, and the same proof is refused.
    let later = holidays(5)
    #expect(solve(later, SolveOptions(steps: 2000, threads: 1)).score.missing == 0)
    #expect(
      prove(later, against: Score(missing: 1, cost: 0), effort).certificate.bound.missing == 0
    )
    #expect(CertificateChecker(later).fault(in: certificate) != nil)
  }

  /// Six fairs of a row want 5 · 12 + 6 · 3 sessions, two optional ones besides; the year has one less.
  @Test("one of a row that does not fit is proved to be missing, whatever else is optional")
  func row() {
    var problem = Problem.here(
      name: "row",
      days: 77,
      sessionsPerDay: 1,
      events: (0..<8).map { number in
        Problem.Event(
          id: "e\(number)",
          length: 3,
          starts: (0...74).map { Problem.Start(session: $0) },
          mandatory: number < 6,
          skipCost: number < 6 ? 0 : 20
        )
      }
    )
    problem.apart = [Problem.Apart(events: Array(0..<8), minGap: 12)]
    let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
    #expect(best == Score(missing: 1, cost: 40))
    let certificate = proven(problem)
    #expect(certificate.bound.missing == 1)
    #expect(CertificateChecker(problem).fault(in: certificate) == nil)
    problem.days = 78
    for event in problem.events.indices {
      problem.events[event].starts.append(Problem.Start(session: 75))
    }
    #expect(proven(problem).bound.missing == 0)
    #expect(CertificateChecker(problem).fault(in: certificate) != nil)
  }
}
