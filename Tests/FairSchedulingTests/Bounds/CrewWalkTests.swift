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
  func proofs() throws {
    var staffed = 0
    var needed = 0
    for seed in 1...400 as ClosedRange<UInt64> {
      let problem = TinyFamily.crews.problem(seed)
      let best = solve(problem, SolveOptions(steps: 3000, threads: 1)).score
      guard best.missing == 0 else { continue }
      let certificate = prove(problem, against: best, BoundEffort(rounds: 20, cases: 30))
        .certificate
      guard certificate.cost.isStaffed else { continue }
      staffed += 1
      let checker = CertificateChecker(problem)
      #expect(checker.fault(in: certificate) == nil, "seed \(seed)")
      var tooMuch = certificate
      tooMuch.bound.cost = best.cost + 1
      #expect(checker.fault(in: tooMuch) != nil, "seed \(seed)")
      var without = certificate
      without.cost = certificate.cost.withoutStaffing
      if checker.fault(in: without) != nil { needed += 1 }
    }
    #expect(staffed >= 12, "\(staffed)")
    #expect(needed >= 5, "\(needed)")
  }

  @Test("the best mix of crews is nearly always as cheap as the best plan at the same calendar")
  func mixes() throws {
    var tried = 0
    var (reached, annealedReached) = (0, 0)
    for seed in 1...60 as ClosedRange<UInt64> {
      var problem = TinyFamily.crews.problem(seed)
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
}

extension Certificate.Proof {
  fileprivate var isStaffed: Bool {
    switch self {
    case .prices(let prices): !prices.staffing.isEmpty
    case .split(_, let prices, let holds, let fails):
      !(prices?.staffing.isEmpty ?? true) || holds.isStaffed || fails.isStaffed
    }
  }

  fileprivate var withoutStaffing: Certificate.Proof {
    switch self {
    case .prices(var prices):
      prices.staffing = []
      return .prices(prices)
    case .split(let matter, var prices, let holds, let fails):
      prices?.staffing = []
      return .split(
        matter,
        prices: prices,
        holds: holds.withoutStaffing,
        fails: fails.withoutStaffing
      )
    }
  }
}
