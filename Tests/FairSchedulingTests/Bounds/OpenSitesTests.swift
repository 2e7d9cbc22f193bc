import Testing

@testable import FairScheduling

@Suite struct OpenSitesTests {
  /// Two events that may be held in a yard or, for two points more, in a hall, on a first or a third day; somebody
  /// works in each.
  private func problem(people: Int, _ change: (inout Problem) -> Void = { _ in }) -> Problem {
    let events = ["first", "second"].map {
      Problem.Event(
        id: $0,
        length: 1,
        starts: [Problem.Start(session: 0), Problem.Start(session: 4, cost: 1)],
        venues: [Problem.VenueChoice(venue: 0), Problem.VenueChoice(venue: 1, cost: 2)],
        shifts: [Problem.Shift(id: "s", from: 0, to: 1, skill: "a", count: 1)],
        mandatory: true
      )
    }
    var problem = Problem.here(
      name: "open",
      days: 4,
      sessionsPerDay: 2,
      venues: ["yard", "hall"].map { Problem.Venue(id: $0, place: 0) },
      people: (0..<people).map { Problem.Person(id: "p\($0)", skills: ["a"], outing: [0]) },
      events: events
    )
    change(&problem)
    return problem
  }

  /// Where the second event may go while both are in the yard on the first day: starts and venues.
  private func open(_ problem: Problem, slack: Int = 1000) throws -> Set<[Int]> {
    var relaxer = Relaxer(RelaxedProblem(problem), scale: 1)
    relaxer.setHours(problem.people.map { _ in 0 })
    let layout = try #require(CrewLayout(problem))
    let plan = Plan(
      events: [0, 1].map { Plan.HeldEvent(event: $0, start: 0, venue: 0, crews: [[0]]) }
    )
    let sites = OpenSites(relaxer, layout, plan, moving: 1, slack: slack)
    return Set(sites.elements.map { [$0.site.start, $0.venue ?? -1] })
  }

  @Test("an event goes where nobody else is, nobody is missed, and everybody rests")
  func inNobodysWay() throws {
    // One skill: whoever works in one event at the time might be missed in the other.
    #expect(try open(problem(people: 2)) == [[4, 0], [4, 1]])
    let skilled = problem(people: 2) {
      $0.people[1].skills = ["b"]
      $0.events[1].shifts[0].skill = "b"
    }
    #expect(try open(skilled) == [[0, 1], [4, 0], [4, 1]])
    let tired = problem(people: 2) { $0.rest = Problem.Rest(window: 3, maxDays: 1) }
    #expect(try open(tired).isEmpty)
    let rested = problem(people: 2) { $0.rest = Problem.Rest(window: 2, maxDays: 1) }
    #expect(try open(rested) == [[4, 0], [4, 1]])
  }

  @Test("an event goes where it costs little, and may be, near the others")
  func cheaply() throws {
    #expect(try open(problem(people: 2), slack: 1) == [[4, 0]])
    func skilled(_ change: (inout Problem) -> Void) -> Problem {
      problem(people: 2) {
        $0.people[1].skills = ["b"]
        $0.events[1].shifts[0].skill = "b"
        change(&$0)
      }
    }
    #expect(try open(skilled { _ in }, slack: 2) == [[0, 1], [4, 0]])
    let spread = skilled { $0.spread = [Problem.Spread(events: [0, 1], idealGap: 3, weight: 1)] }
    #expect(try open(spread, slack: 2) == [[4, 0], [4, 1]])
    let apart = problem(people: 2) { $0.apart = [Problem.Apart(events: [0, 1], minGap: 4)] }
    #expect(try open(apart).isEmpty)
  }
}
