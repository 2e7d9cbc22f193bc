import Testing

@testable import FairScheduling

@Suite struct CrewWalkTests {
  private static let families: [TinyFamily] = [
    .starts, .crews, .shifts, .optional, .order, .travel,
  ]

  private func relaxer(_ problem: Problem) -> Relaxer {
    Relaxer(RelaxedProblem(problem), scale: 1000)
  }

  private func walk(_ relaxer: inout Relaxer, hours: [Int], limit: Int) throws -> CrewWalk {
    relaxer.setHours(hours)
    let layout = try #require(CrewLayout(relaxer.relaxed.problem))
    return try #require(
      CrewWalk(
        &relaxer,
        layout,
        limit: limit,
        least: 0,
        width: 1_000_000,
        isStopped: { false }
      )
    )
  }

  /// Where nobody minds who works how long, nothing is left open by a walk that staffs.
  @Test("with nothing to pay for hours the least is the best of all plans", arguments: families)
  func exact(_ family: TinyFamily) throws {
    var tried = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      var problem = family.problem(seed)
      for person in problem.people.indices { problem.people[person].fairness = 0 }
      problem.rest = nil
      let best = BruteForce(problem).best()
      guard best.missing == 0 else { continue }
      tried += 1
      var relaxer = relaxer(problem)
      let zeros = problem.people.map { _ in 0 }
      let walk = try walk(&relaxer, hours: zeros, limit: (best.cost + 3) * 1000)
      #expect(walk.least == best.cost * 1000, "\(family) \(seed)")
      let plan = try #require(walk.plan)
      let report = PlanChecker(problem).check(plan)
      #expect(report.isLegal && report.score == best, "\(family) \(seed)")
      let short = try self.walk(&relaxer, hours: zeros, limit: best.cost * 1000 - 1)
      #expect(short.least == Relaxer.never && short.plan == nil, "\(family) \(seed)")
    }
    #expect(tried >= 20, "\(tried)")
  }

  @Test(
    "whatever hours cost, the least is no more than the best plan",
    arguments: TinyFamily.allCases
  )
  func sound(_ family: TinyFamily) throws {
    var random = RandomSource(seed: 4)
    for seed in 1...40 as ClosedRange<UInt64> {
      let problem = family.problem(seed)
      let best = BruteForce(problem).best()
      guard best.missing == 0 else { continue }
      var relaxer = relaxer(problem)
      let hours = problem.people.map { _ in random.below(6000) - 3000 }
      let walk = try walk(&relaxer, hours: hours, limit: best.cost * 1000)
      #expect(walk.least <= best.cost * 1000, "\(family) \(seed)")
    }
  }

  @Test("a walk that is stopped says nothing")
  func stopped() throws {
    let problem = TinyFamily.crews.problem(1)
    var relaxer = relaxer(problem)
    relaxer.setHours(problem.people.map { _ in 0 })
    let layout = try #require(CrewLayout(relaxer.relaxed.problem))
    func walk(_ isStopped: Bool) -> CrewWalk? {
      CrewWalk(&relaxer, layout, limit: 50_000, least: 0, width: 50_000) { isStopped }
    }
    #expect(walk(false) != nil)
    #expect(walk(true) == nil)
  }

  @Test("proofs that staff are verified, and only as far as they go")
  func proofs() {
    let crews = NeededPart(1...400, isSaid: { !$0.staffing.isEmpty }, without: { $0.staffing = [] })
    #expect(crews.said >= 12, "\(crews.said)")
    #expect(crews.needed >= 5, "\(crews.needed)")
  }

  @Test(
    "the best mix of crews is nearly always as cheap as the best plan at the same calendar",
    arguments: [nil, Problem.Rest(window: 4, maxDays: 2)]
  )
  func mixes(rest: Problem.Rest?) throws {
    var tried = 0
    var (reached, annealedReached) = (0, 0)
    for seed in 1...60 as ClosedRange<UInt64> {
      var problem = TinyFamily.crews.problem(seed)
      problem.rest = rest
      let known = solve(problem, SolveOptions(steps: 200, threads: 1))
      guard known.score.missing == 0 else { continue }
      for event in problem.events.indices {
        let start = known.plan.events.first { $0.event == event }?.start
        problem.events[event].starts.removeAll { $0.session != start }
      }
      let best = BruteForce(problem).best()
      tried += 1
      var relaxer = relaxer(problem)
      relaxer.setHours(problem.people.map { _ in 0 })
      let layout = try #require(relaxer.relaxed.crewWalk)
      let mix = try #require(CrewMix(relaxer, layout, path: known.plan, slack: 100_000))
      let reports = mix.plans(within: .max / 2).map { PlanChecker(problem).check($0) }
      #expect(reports.allSatisfy { $0.isLegal && $0.score >= best }, "seed \(seed)")
      if reports.first?.score == best { reached += 1 }
      let annealed = mix.annealedPlans(scale: relaxer.scale, seed: seed).map {
        PlanChecker(problem).check($0)
      }
      #expect(annealed.allSatisfy { $0.isLegal && $0.score >= best }, "seed \(seed)")
      if annealed.first?.score == best { annealedReached += 1 }
    }
    #expect(tried >= 20)
    #expect(reached * 10 >= tried * 9, "\(reached) of \(tried)")
    #expect(annealedReached * 10 >= tried * 9, "\(annealedReached) of \(tried)")
  }

  @Test("hours of everybody have a price even where nothing costs anything")
  func pricesOfNothing() throws {
    var tried = 0
    for seed in 1...10 as ClosedRange<UInt64> {
      let problem = TinyFamily.crews.problem(seed).withoutCosts
      let relaxer = relaxer(problem)
      let layout = try #require(relaxer.relaxed.crewWalk)
      var ascent = CrewAscent(relaxer, layout)
      guard let found = ascent.climb(target: 1, rounds: 3, isStopped: { false }) else { continue }
      #expect(found.prices.count == problem.people.count, "seed \(seed)")
      tried += 1
    }
    #expect(tried > 0)
  }

  @Test("a mix moves an event where that is cheaper and in nobody's way")
  func looseMixes() throws {
    var (tried, moved, reached) = (0, 0, 0)
    for seed in 1...200 as ClosedRange<UInt64> {
      var problem = TinyFamily.crews.problem(seed)
      for event in problem.events.indices { problem.events[event].mandatory = true }
      // The first start each, but for the last event.
      for event in 0..<2 { problem.events[event].starts.removeLast() }
      var path = problem
      path.events[2].starts.removeLast()
      let known = solve(path, SolveOptions(steps: 200, threads: 1))
      guard known.score.missing == 0 else { continue }
      let best = BruteForce(problem).best()
      var relaxer = relaxer(problem)
      relaxer.setHours(problem.people.map { _ in 0 })
      let layout = try #require(relaxer.relaxed.crewWalk)
      let mix = CrewMix(relaxer, layout, path: known.plan, slack: 100_000, isLoose: true)
      guard let mix else { continue }
      let plans = mix.plans(within: .max / 2)
      let reports = plans.map { PlanChecker(problem).check($0) }
      #expect(reports.allSatisfy { $0.isLegal && $0.score >= best }, "seed \(seed)")
      tried += 1
      if reports.first?.score == best { reached += 1 }
      if plans.first?.events[2].start != known.plan.events[2].start, best < known.score {
        moved += 1
      }
    }
    #expect(tried >= 20, "\(tried)")
    #expect(moved >= 5, "\(moved)")
    #expect(reached * 10 >= tried * 8, "\(reached) of \(tried)")
  }
}
