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
    return Problem(
      name: "crew",
      firstDay: "2027-01-01",
      days: 1,
      sessionsPerDay: 2,
      places: ["here"],
      travel: [[0]],
      venues: [],
      people: people,
      equipment: [],
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
}
