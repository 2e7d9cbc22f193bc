import FairScheduling
import ProblemFamilies
import Testing

/// Each strange family is strange in the way its name says.
@Suite struct StrangeTests {
  @Test("convoys are held, in a bounded time, some in a fixed order")
  func convoys() {
    let problem = ProblemFamily.convoy.problem(seed: 1)
    #expect(problem.within.count >= 4)
    #expect(problem.within.allSatisfy { $0.events.count >= 3 && $0.maxSpan > 30 })
    let chains = problem.after.count { $0.maxGap == 16 }
    #expect(chains >= 2)
    let plan = solve(problem, SolveOptions(steps: 300, threads: 1)).plan
    let held = Set(plan.events.map(\.event))
    #expect(problem.within.contains { $0.events.allSatisfy(held.contains) })
  }

  @Test("roads between cities are longer one way, and longer than a detour")
  func cities() {
    let problem = ProblemFamily.cities.problem(seed: 1)
    let travel = problem.travel
    let places = travel.indices
    #expect(places.contains { i in places.contains { j in travel[i][j] != travel[j][i] } })
    #expect(
      places.contains { i in
        places.contains { j in
          places.contains { k in travel[i][j] > travel[i][k] + travel[k][j] }
        }
      }
    )
    #expect(Set(problem.people.flatMap { $0.outing.indices.filter($0.outing.isFree) }).count >= 4)
  }

  @Test("a day may be one session")
  func singleSession() {
    let problem = ProblemFamily.singleSession.problem(seed: 1)
    #expect(problem.sessionsPerDay == 1)
    #expect(problem.sessions == 365)
  }

  @Test("what is pinned has no choice left")
  func pinned() {
    let problem = ProblemFamily.pinned.problem(seed: 1)
    for event in problem.events {
      #expect(event.starts.count == 1 && event.venues.count <= 1)
      for shift in event.shifts {
        #expect(problem.people.count { $0.skills.contains(shift.skill) } == shift.count)
      }
    }
  }

  @Test("every list of the format that may be empty is empty somewhere")
  func emptyLists() {
    let problem = ProblemFamily.emptyLists.problem(seed: 1)
    #expect(problem.events.contains { $0.starts.isEmpty })
    #expect(problem.events.contains { $0.shifts.isEmpty })
    #expect(problem.events.contains { $0.venues.isEmpty })
    #expect(problem.events.contains { $0.uses.isEmpty })
    #expect(problem.people.contains { $0.skills.isEmpty })
    #expect(problem.apart.contains { $0.events.isEmpty })
    #expect(problem.within.contains { $0.events.isEmpty })
    #expect(problem.spread.contains { $0.events.isEmpty })
    #expect(problem.budgets.contains { $0.events == [] })
    #expect(problem.rest == nil)
  }

  @Test("a crowd needs many at once")
  func crowd() {
    let shifts = ProblemFamily.crowd.problem(seed: 1).events.flatMap(\.shifts)
    #expect(shifts.count { $0.count >= 5 } >= shifts.count / 10)
  }

  @Test("the weary may not work three days of five")
  func weary() {
    let problem = ProblemFamily.weary.problem(seed: 1)
    #expect(problem.rest == Problem.Rest(window: 5, maxDays: 2))
    #expect(problem.sessionsPerDay == 4)
  }

  @Test("without people, what needs nobody is held and the rest is missing")
  func noPeople() {
    let problem = ProblemFamily.noPeople.problem(seed: 1)
    #expect(problem.people.isEmpty)
    let solution = solve(problem, SolveOptions(steps: 200, threads: 1))
    #expect(!solution.plan.events.isEmpty)
    #expect(solution.plan.events.allSatisfy { problem.events[$0.event].shifts.isEmpty })
    #expect(solution.score.missing > 0)
  }

  @Test("without events the only plan is proved best")
  func noEvents() {
    let problem = ProblemFamily.noEvents.problem(seed: 1)
    #expect(problem.events.isEmpty)
    #expect(solve(problem).isProved)
  }
}

extension [Int] {
  /// Whether going there costs nothing: home.
  fileprivate func isFree(_ place: Int) -> Bool { self[place] == 0 }
}
