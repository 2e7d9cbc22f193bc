import Testing

@testable import FairScheduling

/// A problem told otherwise: the score of a plan moves exactly as it must, and the solver, which
/// then walks another way, ends about as well.
@Suite struct MetamorphicTests {
  /// Compares a problem and its twin, where the cost of any plan is `factor` times as high and then
  /// grows by `surplus`.
  private func compare(
    surplus: Int = 0,
    factor: Int = 1,
    _ twin: (Problem, Plan, inout RandomSource) -> (Problem, Plan)
  ) {
    var (plain, changed) = (0, 0)
    for seed in 1...6 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed &+ 500)
      let problem = source.problem(days: 20, perDay: 2, events: 10, people: 5)
      let options = SolveOptions(steps: 2000, seed: 4, threads: 1)
      let solution = solve(problem, options)
      var random = RandomSource(seed: seed)
      let (other, plan) = twin(problem, solution.plan, &random)
      let report = PlanChecker(other).check(plan)
      #expect(report.isLegal, "seed \(seed): \(report.violations)")
      let expected = Score(
        missing: solution.score.missing,
        cost: solution.score.cost * factor + surplus
      )
      #expect(report.score == expected, "seed \(seed)")
      #expect(NaiveJudge(other).score(plan) == expected, "seed \(seed)")
      let again = solve(other, options)
      let verdict = PlanChecker(other).check(again.plan)
      #expect(verdict.isLegal && verdict.score == again.score, "seed \(seed)")
      #expect(again.score.missing <= solution.score.missing, "seed \(seed)")
      plain += expected.cost
      changed += again.score.cost
    }
    // Another way through the same hills; so many problems together differ little.
    #expect(changed * 100 <= plain * 106, "\(changed) instead of \(plain)")
  }

  @Test("a year that begins later costs the same")
  func shift() {
    compare { problem, plan, _ in
      (problem.shifted(days: 7), plan.shifted(sessions: 7 * problem.sessionsPerDay))
    }
  }

  @Test("the order of events and people is no matter")
  func order() {
    compare { problem, plan, random in
      var events = Array(problem.events.indices)
      var people = Array(problem.people.indices)
      random.shuffle(&events)
      random.shuffle(&people)
      return (
        problem.permuted(events: events, people: people),
        plan.permuted(events: events, people: people)
      )
    }
  }

  @Test("names are no matter at all")
  func names() {
    for seed in 1...6 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 20, perDay: 2, events: 10, people: 5)
      var renamed = problem
      renamed.name = "another"
      renamed.firstDay = "1999-12-31"
      for index in renamed.events.indices { renamed.events[index].id = "x\(99 - index)" }
      for index in renamed.people.indices {
        renamed.people[index].id = "y\(99 - index)"
        renamed.people[index].skills = renamed.people[index].skills.map { "skill " + $0 }
      }
      for event in renamed.events.indices {
        for shift in renamed.events[event].shifts.indices {
          renamed.events[event].shifts[shift].skill =
            "skill " + renamed.events[event].shifts[shift].skill
        }
      }
      let options = SolveOptions(steps: 2000, seed: 4, threads: 1)
      #expect(solve(problem, options).plan == solve(renamed, options).plan, "seed \(seed)")
    }
  }

  @Test("costs all multiplied multiply the score")
  func scale() {
    compare(factor: 1000) { problem, plan, _ in (problem.scaled(by: 1000), plan) }
  }

  @Test("a person without skills adds what an empty share of work costs")
  func idlePerson() {
    compare(surplus: 3 * 4 * 4) { problem, plan, _ in
      var other = problem
      other.people.append(
        Problem.Person(
          id: "idle",
          skills: [],
          target: 4,
          fairness: 3,
          outing: problem.places.map { _ in 1 }
        )
      )
      return (other, plan)
    }
  }

  @Test("an optional event that cannot be held adds what skipping it costs")
  func impossibleEvent() {
    compare(surplus: 17) { problem, plan, _ in
      var other = problem
      other.events.append(
        Problem.Event(id: "never", length: 1, starts: [], mandatory: false, skipCost: 17)
      )
      return (other, plan)
    }
  }

  @Test("a mandatory event that cannot be held is one more missing")
  func missingEvent() {
    var source = RandomProblem(seed: 2)
    let problem = source.problem(days: 20, perDay: 2, events: 10, people: 5)
    var other = problem
    other.events.append(Problem.Event(id: "never", length: 1, starts: []))
    let options = SolveOptions(steps: 2000, seed: 4, threads: 1)
    let (plain, changed) = (solve(problem, options), solve(other, options))
    #expect(PlanChecker(other).check(plain.plan).score.missing == plain.score.missing + 1)
    #expect(changed.score.missing == plain.score.missing + 1)
    #expect(changed.bound.missing >= 1)
  }

  @Test("a second venue like another leaves every plan as it was")
  func twinVenue() {
    compare { problem, plan, _ in
      var other = problem
      var twin = problem.venues[0]
      twin.id = "twin"
      other.venues.append(twin)
      for event in other.events.indices {
        for choice in problem.events[event].venues where choice.venue == 0 {
          other.events[event].venues.append(
            Problem.VenueChoice(venue: other.venues.count - 1, cost: choice.cost)
          )
        }
      }
      return (other, plan)
    }
  }

  @Test("a rule written twice is the same rule")
  func repeatedRules() {
    compare { problem, plan, _ in
      var other = problem
      other.after += problem.after
      other.within += problem.within
      other.apart += problem.apart
      other.budgets += problem.budgets
      for index in problem.apart.indices {
        other.apart[index].events += problem.apart[index].events
      }
      return (other, plan)
    }
  }

  @Test("a list of spread written twice costs twice")
  func repeatedSpread() {
    for seed in 1...10 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 20, perDay: 2, events: 10, people: 5)
      var other = problem
      other.spread += problem.spread
      let solution = solve(other, SolveOptions(steps: 300, seed: 4, threads: 1))
      var terms = PlanChecker(problem).check(solution.plan).terms
      terms.spread *= 2
      #expect(solution.score.cost == terms.total, "seed \(seed)")
    }
  }
}
