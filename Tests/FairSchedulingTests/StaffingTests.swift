import Testing

@testable import FairScheduling

@Suite struct StaffingTests {
  /// An event with three shifts at one time and barely enough people, some of them away.
  private func event(_ draw: inout RandomSource) -> Problem {
    let skills = ["a", "b", "c"]
    let counts = skills.map { _ in 1 + draw.below(4) }
    let people = (0..<(counts.reduce(0, +) + draw.below(3))).map { index in
      Problem.Person(
        id: "p\(index)",
        skills: skills.filter { _ in draw.below(2) == 0 },
        away: draw.below(8) == 0 ? [0..<2] : [],
        outing: [0]
      )
    }
    return Problem.here(
      name: "crew",
      days: 1,
      sessionsPerDay: 2,
      people: people,
      events: [
        Problem.Event(
          id: "fair",
          length: 2,
          starts: [Problem.Start(session: 0)],
          shifts: skills.indices.map {
            Problem.Shift(id: "s\($0)", from: 0, to: 2, skill: skills[$0], count: counts[$0])
          },
          mandatory: true
        )
      ]
    )
  }

  /// Whether every subset of the shifts has enough people: Hall's condition of 1935.
  private func canBeStaffed(_ problem: Problem) -> Bool {
    let shifts = problem.events[0].shifts
    return (1..<(1 << shifts.count)).allSatisfy { subset in
      let wanted = shifts.indices.filter { subset >> $0 & 1 == 1 }.map { shifts[$0] }
      let able = problem.people.filter { person in
        person.away.isEmpty && wanted.contains { person.skills.contains($0.skill) }
      }
      return able.count >= wanted.reduce(0) { $0 + $1.count }
    }
  }

  @Test("an event is staffed whenever there is a crew, however people have to change places")
  func crews() {
    var draw = RandomSource(seed: 7)
    var held = 0
    for round in 0..<600 {
      let problem = event(&draw)
      let solution = solve(problem, SolveOptions(steps: 0, threads: 1))
      let isPossible = canBeStaffed(problem)
      #expect((solution.score.missing == 0) == isPossible, "round \(round)")
      #expect(PlanChecker(problem).check(solution.plan).isLegal, "round \(round)")
      if isPossible { held += 1 }
    }
    #expect((100..<500).contains(held))
  }

  /// A fair of several days with one or two shifts a day and barely enough people for the rest rule.
  private func longFair(_ draw: inout RandomSource) -> Problem {
    let days = 4 + draw.below(4)
    let skills = ["a", "b"]
    let people = (0..<(3 + draw.below(3))).map { index in
      let away = draw.below(days)
      return Problem.Person(
        id: "p\(index)",
        skills: skills.filter { _ in draw.below(4) > 0 },
        away: draw.below(3) == 0 ? [away..<away + 1] : [],
        outing: [9]
      )
    }
    let shifts = (0..<days).flatMap { day in
      skills.filter { _ in draw.below(4) > 0 }.map { skill in
        Problem.Shift(id: "\(skill)\(day)", from: day, to: day + 1, skill: skill)
      }
    }
    return Problem.here(
      name: "long",
      days: days,
      sessionsPerDay: 1,
      people: people,
      events: [
        Problem.Event(
          id: "fair",
          length: days,
          starts: [Problem.Start(session: 0)],
          shifts: shifts
        )
      ],
      rest: Problem.Rest(window: 3 + draw.below(3), maxDays: 2 + draw.below(2))
    )
  }

  @Test("a long event is staffed at once, mostly, whenever its people can take turns to rest")
  func rest() {
    var draw = RandomSource(seed: 3)
    var (possible, found) = (0, 0)
    for round in 0..<400 {
      let problem = longFair(&draw)
      var search = ExhaustiveSearch(problem.withoutCosts, patience: 2_000_000)
      let isMissing = search.isMissing(1)
      let solution = solve(problem, SolveOptions(steps: 0, threads: 1))
      #expect(PlanChecker(problem).check(solution.plan).isLegal, "round \(round)")
      #expect(solution.score.missing == 1 || !isMissing, "round \(round)")
      possible += isMissing ? 0 : 1
      found += 1 - solution.score.missing
    }
    #expect((150..<350).contains(possible))
    #expect(found >= possible - 5)
  }

  @Test("nobody is moved into two shifts at once when people change places")
  func changingPlaces() {
    // Only the first can do the accounts; to get there, each passes a shift on, and the last comes back to the first.
    let shifts = [(0, 2, "accounts"), (0, 1, "lead"), (0, 3, "sales"), (1, 3, "language")]
    let people = [
      ("p", ["accounts", "lead", "language"]), ("q", ["lead", "sales"]),
      ("r", ["sales", "language"]), ("away", ["accounts"]),
    ]
    let dear = ["accounts": 0, "lead": 1, "sales": 2, "language": 0]
    let problem = Problem.here(
      name: "circle",
      days: 1,
      sessionsPerDay: 3,
      people: people.map { id, skills in
        Problem.Person(id: id, skills: skills, away: id == "away" ? [0..<3] : [], outing: [0])
      },
      events: [
        Problem.Event(
          id: "fair",
          length: 3,
          starts: [Problem.Start(session: 0)],
          shifts: shifts.map { from, to, skill in
            Problem.Shift(
              id: skill,
              from: from,
              to: to,
              skill: skill,
              count: 1,
              costs: dear[skill].map { [Problem.PersonCost(person: $0, cost: 5)] } ?? []
            )
          },
          mandatory: true
        )
      ]
    )
    let solution = solve(problem, SolveOptions(steps: 50, threads: 1))
    #expect(PlanChecker(problem).check(solution.plan).isLegal)
    #expect(solution.score.missing == 1)
  }

  @Test("of many shifts each is told from all others", arguments: [64, 65, 66, 130])
  func manyShifts(count: Int) {
    // One after the other, but for the last two, which are at one time.
    let shifts = (0..<count).map { number in
      let from = min(number, count - 2)
      return Problem.Shift(id: "s\(number)", from: from, to: from + 1, skill: "a", count: 1)
    }
    let problem = Problem.here(
      name: "many",
      days: count,
      sessionsPerDay: 1,
      people: ["p", "q"].map { Problem.Person(id: $0, skills: ["a"], outing: [0]) },
      events: [
        Problem.Event(
          id: "fair",
          length: count - 1,
          starts: [Problem.Start(session: 0)],
          shifts: shifts,
          mandatory: true
        )
      ]
    )
    let solution = solve(problem, SolveOptions(steps: 100, threads: 1))
    #expect(solution.score.missing == 0)
    #expect(PlanChecker(problem).check(solution.plan).isLegal)
  }

  @Test("the rest rule is the same by the bits of a word and day by day")
  func restDayByDay() {
    var draw = RandomSource(seed: 23)
    var rested = 0
    for _ in 0..<400 {
      let window = 2 + draw.below(9)
      let problem = Problem.here(
        name: "days",
        days: 40,
        sessionsPerDay: 1,
        people: [Problem.Person(id: "p", skills: [], outing: [0])],
        events: [],
        rest: Problem.Rest(window: window, maxDays: 1 + draw.below(window - 1))
      )
      let state = State(Instance(problem))
      for day in 0..<40 where draw.below(3) == 0 {
        state.occupyDays(0, from: day, to: day + 1)
      }
      let first = draw.below(36)
      let days = first...(first + draw.below(40 - first))
      let own = days.filter { _ in draw.below(2) == 0 }
      let bits = own.reduce(0) { $0 | UInt64(1) << UInt64($1 - first) }
      guard !state.instance.isLong(days), !own.isEmpty else { continue }
      // What is broken around it is not looked at where nothing is added.
      guard own.contains(where: { state.worked[$0] == 0 }) else { continue }
      let isRested = state.isRested(0, days, bits)
      #expect(isRested == state.isRestedSlowly(0, days) { own.contains($0) })
      if isRested { rested += 1 }
    }
    #expect((40..<360).contains(rested))
  }

  @Test("what people cost in shifts is the same in a table and by halving")
  func shiftCosts() {
    var draw = RandomSource(seed: 11)
    for people in [1, 2, 9, 40] {
      let able = (0..<12).map { _ in
        (0..<people).filter { _ in draw.below(3) > 0 }.map {
          Able(cost: draw.below(50), person: Int32($0), portion: 1)
        }
      }
      let arena = Arena()
      let rows = arena.rows(able)
      let tabled = ShiftCosts(rows, shifts: able.count, people: people, arena)
      let halved = ShiftCosts(rows, shifts: able.count, people: people, arena, mostTabled: 0)
      for (shift, list) in able.enumerated() {
        for person in 0..<people {
          let cost = list.first { Int($0.person) == person }?.cost
          #expect(tabled[shift, person] == cost)
          #expect(halved[shift, person] == cost)
        }
      }
    }
  }

  @Test(
    "days between two shifts of an event are no work, however long it is",
    arguments: [(days: 3, gap: 2), (days: 3, gap: 1), (days: 90, gap: 35), (days: 90, gap: 1)]
  )
  func rest(days: Int, gap: Int) {
    let shifts = [0, gap].map {
      Problem.Shift(id: "s\($0)", from: 2 * $0, to: 2 * $0 + 2, skill: "a", count: 1)
    }
    let problem = Problem.here(
      name: "rest",
      days: days,
      sessionsPerDay: 2,
      people: [Problem.Person(id: "p", skills: ["a"], outing: [0])],
      events: [
        Problem.Event(
          id: "fair",
          length: 2 * days,
          starts: [Problem.Start(session: 0)],
          shifts: shifts,
          mandatory: true
        )
      ],
      rest: Problem.Rest(window: 2, maxDays: 1)
    )
    let solution = solve(problem, SolveOptions(steps: 0, threads: 1))
    #expect(solution.score.missing == (gap > 1 ? 0 : 1))
    #expect(PlanChecker(problem).check(solution.plan).isLegal)
  }

  @Test(
    "who has too little to do makes up for what a start costs, even if somebody else would do more"
  )
  func gains() {
    let problem = Problem.here(
      name: "gains",
      days: 1,
      sessionsPerDay: 1,
      people: [
        Problem.Person(
          id: "away",
          skills: ["a"],
          away: [0..<1],
          target: 3,
          fairness: 10,
          outing: [0]
        ),
        Problem.Person(id: "there", skills: ["a"], target: 3, fairness: 9, outing: [0]),
      ],
      events: [
        Problem.Event(
          id: "seminar",
          length: 1,
          starts: [Problem.Start(session: 0, cost: 20)],
          shifts: [Problem.Shift(id: "s", from: 0, to: 1, skill: "a", count: 1)],
          mandatory: false,
          skipCost: 5
        )
      ]
    )
    let solution = solve(problem, SolveOptions(steps: 200, threads: 1))
    #expect(solution.plan.events.map(\.crews) == [[[1]]])
    #expect(solution.score == BruteForce(problem).best())
  }
}
