import Testing

@testable import FairScheduling

/// Few events that leave no room for each other, among many that have nothing to do with it.
@Suite struct SmallReasonsTests {
  /// A reason that a rule gives, and what takes it away.
  struct Reason: CustomTestStringConvertible, Sendable {
    var rule: String
    var missing = 1
    /// Adds the events, which are called x0, x1 and so on.
    var add: @Sendable (inout Problem) -> Void
    /// Makes room for all.
    var mend: @Sendable (inout Problem) -> Void

    var testDescription: String { rule }
  }

  private static func add(
    _ count: Int,
    _ length: Int,
    _ starts: [Int],
    to problem: inout Problem,
    _ change: (inout Problem.Event) -> Void = { _ in }
  ) {
    for number in 0..<count {
      var event = Problem.Event(
        id: "x\(number)",
        length: length,
        starts: starts.map { Problem.Start(session: $0) }
      )
      change(&event)
      problem.events.append(event)
    }
  }

  /// Ties the events that were added.
  private static func addConvoy(
    of count: Int,
    apart gap: Int,
    within span: Int,
    to problem: inout Problem
  ) {
    let own = Array(first..<first + count)
    problem.apart.append(Problem.Apart(events: own, minGap: gap))
    problem.within.append(Problem.Within(events: own, maxSpan: span))
  }

  private static func duty(_ length: Int, count: Int = 1) -> Problem.Shift {
    Problem.Shift(id: "duty", from: 0, to: length, skill: "rare", count: count)
  }

  private static func addPerson(to problem: inout Problem) {
    problem.people.append(
      Problem.Person(
        id: "rare\(problem.people.count)",
        skills: ["rare"],
        outing: problem.places.map { _ in 0 }
      )
    )
  }

  private static let first = 60

  static let reasons = [
    Reason(rule: "venue") { problem in
      problem.venues.append(Problem.Venue(id: "x", place: 0))
      add(2, 4, [40], to: &problem) { $0.venues = [Problem.VenueChoice(venue: 1)] }
    } mend: {
      $0.events[Self.first].starts = [Problem.Start(session: 44)]
    },
    Reason(rule: "people") { problem in
      addPerson(to: &problem)
      addPerson(to: &problem)
      add(2, 4, [40, 42], to: &problem) { $0.shifts = [duty(4, count: 2)] }
    } mend: {
      addPerson(to: &$0)
      addPerson(to: &$0)
    },
    Reason(rule: "travel") { problem in
      addPerson(to: &problem)
      add(2, 4, [40, 44], to: &problem) { $0.shifts = [duty(4)] }
      problem.events[Self.first + 1].place = 1
    } mend: {
      $0.events[Self.first].starts.append(Problem.Start(session: 46))
    },
    Reason(rule: "equipment") { problem in
      problem.equipment.append(Problem.Equipment(id: "x", quantity: 9))
      add(3, 6, [40, 41, 42], to: &problem) { $0.uses = [Problem.Use(equipment: 1, quantity: 4)] }
    } mend: {
      $0.equipment[1].quantity = 12
    },
    Reason(rule: "apart", missing: 2) { problem in
      add(3, 4, [40, 60], to: &problem)
      problem.apart.append(Problem.Apart(events: Array(Self.first..<Self.first + 3), minGap: 17))
    } mend: {
      for (event, start) in [(0, 40), (1, 61), (2, 82)] {
        $0.events[Self.first + event].starts = [Problem.Start(session: start)]
      }
    },
    Reason(rule: "budget") { problem in
      add(3, 2, [40, 50, 60, 70], to: &problem) { $0.spend = 40 }
      let own = Array(Self.first..<Self.first + 3)
      problem.budgets.append(Problem.Budget(from: 30, to: 90, limit: 119, events: own))
    } mend: {
      $0.budgets[1].limit = 120
    },
    Reason(rule: "after") { problem in
      add(2, 4, [40, 44], to: &problem)
      problem.after.append(
        Problem.After(first: Self.first, second: Self.first + 1, minGap: 1, requires: true)
      )
    } mend: {
      $0.events[Self.first + 1].starts.append(Problem.Start(session: 45))
    },
    Reason(rule: "within") { problem in
      problem.venues.append(Problem.Venue(id: "x", place: 0))
      add(3, 4, [40, 44, 50], to: &problem) { $0.venues = [Problem.VenueChoice(venue: 1)] }
      problem.within.append(
        Problem.Within(events: Array(Self.first..<Self.first + 3), maxSpan: 13)
      )
    } mend: {
      $0.within[0].maxSpan = 14
    },
    // Two teams of eight people each time: whoever is sent, nobody is told from the others.
    Reason(rule: "teams") { problem in
      for _ in 0..<8 { addPerson(to: &problem) }
      add(5, 4, [40, 41, 50, 51], to: &problem) { $0.shifts = [duty(4, count: 3)] }
    } mend: {
      addPerson(to: &$0)
    },
    Reason(rule: "money of what is required") { problem in
      add(6, 2, Array(20..<220), to: &problem)
      for number in 0..<3 {
        let (optional, asking) = (Self.first + number, Self.first + 3 + number)
        problem.events[optional].mandatory = false
        problem.events[optional].spend = 6
        problem.after.append(
          Problem.After(first: optional, second: asking, minGap: 0, requires: true)
        )
      }
      let own = Array(Self.first..<Self.first + 3)
      problem.budgets.append(Problem.Budget(from: 0, to: 400, limit: 12, events: own))
    } mend: {
      $0.budgets[1].limit = 18
    },
    // Whatever the season: each of many starts leaves room for some of the others, never for all.
    Reason(rule: "within, any time of the year") { problem in
      addPerson(to: &problem)
      add(4, 3, Array(0..<300), to: &problem) { $0.shifts = [duty(3)] }
      addConvoy(of: 4, apart: 1, within: 14, to: &problem)
    } mend: {
      $0.within[0].maxSpan = 15
    },
    // Events of a month each that begin every third day: there are millions of ways to hold all but one.
    Reason(rule: "within, six long events") { problem in
      add(6, 25, Array(stride(from: 0, through: 370, by: 3)), to: &problem)
      addConvoy(of: 6, apart: 3, within: 174, to: &problem)
    } mend: {
      $0.within[0].maxSpan = 175
    },
    // Two teams of seven at a time, of twenty: who is in which has very many ways.
    Reason(rule: "large teams") { problem in
      for _ in 0..<20 { addPerson(to: &problem) }
      add(5, 4, [40, 41, 50, 51], to: &problem) { $0.shifts = [duty(4, count: 7)] }
    } mend: {
      addPerson(to: &$0)
    },
    // Four events of four days on end, and at most fifteen days of seventeen: no two or three of them tell.
    Reason(rule: "rest") { problem in
      addPerson(to: &problem)
      add(4, 8, [40, 48, 56, 64], to: &problem) { $0.shifts = [duty(8)] }
    } mend: {
      $0.events[Self.first].starts.append(Problem.Start(session: 80))
    },
  ]

  /// Sixty fairs of a year, all of which can be held.
  private func year() -> Problem {
    let people = (0..<6).map {
      Problem.Person(id: "p\($0)", skills: ["any"], target: 40, fairness: 1, outing: [0, 1])
    }
    return Problem(
      name: "year",
      firstDay: "2027-01-01",
      days: 200,
      sessionsPerDay: 2,
      places: ["here", "there"],
      travel: [[0, 2], [2, 0]],
      venues: [Problem.Venue(id: "yard", place: 0)],
      people: people,
      equipment: [Problem.Equipment(id: "tent", quantity: 3)],
      events: (0..<Self.first).map { number in
        Problem.Event(
          id: "e\(number)",
          length: 4,
          starts: stride(from: number, through: 396, by: 3).map {
            Problem.Start(session: $0, cost: ($0 * 7 + number) % 11)
          },
          venues: number % 3 == 0 ? [Problem.VenueChoice(venue: 0)] : [],
          place: number % 2,
          shifts: [Problem.Shift(id: "s", from: 0, to: 4, skill: "any")],
          uses: [Problem.Use(equipment: 0, quantity: 1)],
          spend: 1
        )
      },
      budgets: [Problem.Budget(from: 0, to: 400, limit: 1000)],
      rest: Problem.Rest(window: 17, maxDays: 15)
    )
  }

  @Test(
    "few events that leave no room for each other are found and proved in a moment",
    arguments: reasons
  )
  func small(_ reason: Reason) throws {
    var problem = year()
    reason.add(&problem)
    let found = solve(problem, SolveOptions(steps: 1500, threads: 1))
    #expect(found.score.missing == reason.missing && found.bound.missing == 0)
    let effort = BoundEffort(rounds: 3)
    let certificate = prove(problem, against: found.score, beside: found.plan, effort).certificate
    #expect(certificate.bound.missing == reason.missing)
    #expect(certificate.missing.flatMap { $0.events ?? [] }.allSatisfy { $0 >= Self.first })
    #expect(CertificateChecker(problem).fault(in: certificate) == nil)
    #expect(smallReasons(of: problem, beside: found.plan).missing == reason.missing)
    // With room for all, all are held, and the same proof is refused.
    reason.mend(&problem)
    let all = solve(problem, SolveOptions(steps: 1500, threads: 1))
    #expect(all.score.missing == 0)
    #expect(CertificateChecker(problem).fault(in: certificate) != nil)
    #expect(smallReasons(of: problem, beside: found.plan).isEmpty)
  }

  @Test("groups must be of the problem's events, none in two, and prove as many as are claimed")
  func groups() {
    var problem = year()
    Self.reasons[4].add(&problem)
    let checker = CertificateChecker(problem)
    let own = Array(Self.first..<Self.first + 3)
    func fault(_ groups: [Certificate.Group]) -> CertificateChecker.Fault? {
      checker.fault(inMissing: groups)
    }
    let all = Certificate.Group(events: own, missing: 2, proof: nil)
    #expect(fault([all]) == nil)
    #expect(fault([Certificate.Group(events: own, missing: 3, proof: nil)]) == .provesOnly(0))
    #expect(fault([Certificate.Group(events: own, missing: 4, proof: nil)]) == .badGroup)
    #expect(fault([Certificate.Group(events: own, missing: -1, proof: nil)]) == .badGroup)
    #expect(fault([all, Certificate.Group(events: [own[0]], missing: 0, proof: nil)]) == .badGroup)
    #expect(
      fault([Certificate.Group(events: [own[0], own[0]], missing: 1, proof: nil)]) == .badGroup
    )
    #expect(
      fault([Certificate.Group(events: [Self.first + 3], missing: 1, proof: nil)]) == .badGroup
    )
    var certificate = prove(problem, against: Score(missing: 2, cost: 9), BoundEffort(rounds: 0))
      .certificate
    certificate.missing = [Certificate.Group(events: [own[0], own[2]], missing: 1, proof: nil)]
    certificate.bound = Score(missing: 1, cost: 0)
    #expect(checker.fault(in: certificate) == nil)
    certificate.bound.missing = 2
    #expect(checker.fault(in: certificate) == .noProof)
  }

  @Test(
    "going through all plans of tiny problems tells how many events are missing, in engine and checker",
    arguments: TinyFamily.allCases
  )
  func exhaustive(_ family: TinyFamily) {
    var missing = 0
    var told = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let problem = family.problem(seed)
      let bare = problem.withoutCosts
      let best = BruteForce(problem).best().missing
      missing += best
      // Beside a plan of nothing, reasons are looked for around every event.
      let groups = smallReasons(of: problem, beside: Plan())
      #expect(groups.missing <= best, "\(family), seed \(seed)")
      told += groups.missing
      #expect(CertificateChecker(problem).fault(inMissing: groups) == nil)
      for claim in 1...3 {
        var search = ExhaustiveSearch(bare, patience: 1_000_000)
        let isMissing = search.isMissing(claim)
        #expect(isMissing == (claim <= best), "\(family), seed \(seed)")
        var checker = HoldingChecker(bare) { false }
        let isProved = checker.isProved(missing: claim)
        #expect(isProved == (claim <= best), "\(family), seed \(seed)")
      }
    }
    if family == .tight { #expect(missing > 0) }
    #expect(told == missing, "\(family)")
  }

  @Test("what takes too long to go through is not proved")
  func patience() {
    let events = (0..<9).map { number in
      Problem.Event(
        id: "e\(number)",
        length: 2,
        starts: (0..<16).map { Problem.Start(session: $0) }
      )
    }
    // Nine of length two do not fit into seventeen sessions, but there are very many ways to try.
    let problem = Problem.here(
      name: "row",
      days: 17,
      sessionsPerDay: 1,
      events: events,
      apart: [Problem.Apart(events: Array(0..<9), minGap: 0)]
    ).withoutCosts
    var search = ExhaustiveSearch(problem, patience: 500)
    let isMissing = search.isMissing(1)
    var checker = HoldingChecker(problem) { true }
    let isProved = checker.isProved(missing: 1)
    #expect(!isMissing && !isProved)
  }

  @Test("an event that nobody could work in is no matter of trying all others first")
  func lastShift() {
    let people = (0..<12).map { Problem.Person(id: "p\($0)", skills: ["any"], outing: [0]) }
    var shifts = (0..<8).map {
      Problem.Shift(id: "s\($0)", from: $0, to: $0 + 1, skill: "any", count: 4)
    }
    // Eight days on end, and at most six of seven.
    shifts.append(Problem.Shift(id: "long", from: 0, to: 8, skill: "any"))
    let problem = Problem.here(
      name: "long",
      days: 8,
      sessionsPerDay: 1,
      people: people,
      events: [
        Problem.Event(id: "e", length: 8, starts: [Problem.Start(session: 0)], shifts: shifts)
      ],
      rest: Problem.Rest(window: 7, maxDays: 6)
    ).withoutCosts
    var checker = HoldingChecker(problem) { false }
    let isProved = checker.isProved(missing: 1)
    #expect(isProved)
  }

  @Test("a bound counts as many events left out, the dearest, as are known to be missing")
  func bound() {
    let events = [5, 9, 7].enumerated().map { number, cost in
      Problem.Event(id: "e\(number)", length: 1, starts: [Problem.Start(session: 0, cost: cost)])
    }
    let problem = Problem.here(name: "three", days: 1, sessionsPerDay: 1, events: events)
    #expect(lowerBound(of: problem) == Score(missing: 0, cost: 21))
    #expect(lowerBound(of: problem, missing: 1) == Score(missing: 1, cost: 12))
    #expect(lowerBound(of: problem, missing: 2) == Score(missing: 2, cost: 5))
  }

  @Test("who cannot reach a target costs what is left of it")
  func unfairness() {
    let people = [("a", ["cook"], 9), ("b", ["cook", "drive"], 9), ("c", ["sing"], 4)].map {
      Problem.Person(id: $0.0, skills: $0.1, target: $0.2, fairness: 2, outing: [0])
    }
    let shifts = [
      Problem.Shift(id: "s", from: 0, to: 3, skill: "cook"),
      Problem.Shift(id: "t", from: 1, to: 3, skill: "drive"),
    ]
    let events = [
      Problem.Event(id: "e", length: 3, starts: [Problem.Start(session: 0)], shifts: shifts),
      Problem.Event(id: "never", length: 3, starts: [], shifts: shifts, mandatory: false),
    ]
    let problem = Problem.here(
      name: "three",
      days: 3,
      sessionsPerDay: 1,
      people: people,
      events: events
    )
    // At most three of nine sessions, five of nine and none of four.
    #expect(lowerBound(of: problem) == Score(missing: 0, cost: 2 * (36 + 16 + 16)))
  }
}
