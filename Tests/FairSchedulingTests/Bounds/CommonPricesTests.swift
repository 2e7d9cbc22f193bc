import Testing

@testable import FairScheduling

/// The prices that all events feel alike are put where the bound is highest.
@Suite struct CommonPricesTests {
  private let scale = 1000

  /// Evaluates at a shift of all hours and prices of money and missing events.
  private func value(_ relaxer: Relaxer, _ shift: Int, _ common: [Int]) -> Int {
    var relaxer = relaxer
    var prices = relaxer.prices
    let first = relaxer.relaxed.firstBudget
    for person in relaxer.relaxed.problem.people.indices { prices[person] += shift }
    for (index, price) in common.enumerated() { prices[first + index] = price }
    relaxer.setPrices(prices)
    return relaxer.evaluate().value
  }

  private func settled(_ relaxer: Relaxer) -> CommonPrices {
    let relaxed = relaxer.relaxed
    var common = CommonPrices(
      relaxer,
      hourPrices: Array(relaxer.prices[..<relaxed.problem.people.count]),
      prices: Array(relaxer.prices[relaxed.firstBudget...relaxed.missingPrice])
    )
    common.settle(highest: 1_000_000_000)
    return common
  }

  @Test(
    "no other shift of hours and no other price of money does better",
    arguments: TinyFamily.allCases
  )
  func highest(_ family: TinyFamily) {
    var random = RandomSource(seed: 11)
    var raised = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      var problem = family.problem(seed)
      // Two budgets at once can block one another: here each event pays from one.
      if problem.budgets.count > 1 { problem.budgets = [problem.budgets[0]] }
      var relaxer = Relaxer(RelaxedProblem(problem), scale: scale)
      let people = problem.people.count
      relaxer.setPrices(
        relaxer.prices.indices.map { index in
          index < people ? random.below(4 * scale) - 2 * scale : 0
        }
      )
      let before = relaxer.evaluate().value
      guard before < Relaxer.never / 8 else { continue }
      let common = settled(relaxer)
      let after = value(relaxer, common.shift, common.prices)
      // As near as the shift is looked for, for all work and all that is spent.
      let near = scale
      #expect(after >= before - near, "\(family) \(seed)")
      if after > before + near { raised += 1 }
      for _ in 0..<40 {
        let shift = common.shift + random.below(8 * scale) - 4 * scale
        let prices = common.prices.enumerated().map { index, price in
          index == common.prices.count - 1 || random.below(2) == 0
            ? price : max(0, price + random.below(2 * scale) - scale)
        }
        #expect(value(relaxer, shift, prices) <= after + near, "\(family) \(seed)")
      }
    }
    if family == .crews { #expect(raised >= 20, "\(raised)") }
  }

  /// Three fairs, money for one: two are left out, and those who would work there are idle.
  @Test("money for one event of three costs two of them and the idleness of their crews")
  func scarceMoney() {
    var problem = Problem.here(
      name: "money",
      days: 30,
      sessionsPerDay: 1,
      people: (0..<2).map {
        Problem.Person(id: "p\($0)", skills: ["a"], target: 6, fairness: 10, outing: [0])
      },
      events: (0..<3).map { index in
        Problem.Event(
          id: "e\(index)",
          length: 4,
          starts: (0..<20).map { Problem.Start(session: $0) },
          shifts: [Problem.Shift(id: "s", from: 0, to: 4, skill: "a")],
          spend: 10,
          mandatory: false,
          skipCost: 500
        )
      }
    )
    problem.budgets = [Problem.Budget(from: 0, to: 30, limit: 10)]
    let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
    // One of them works 4 sessions, the other none.
    #expect(best == Score(missing: 0, cost: 1000 + 10 * (4 + 36)))
    let few = prove(problem, against: best, BoundEffort(rounds: 40)).certificate
    // Hours can be shared evenly for all prices can tell: 1320 at most.
    #expect(few.bound.cost >= 1300, "\(few.bound)")
    #expect(CertificateChecker(problem).fault(in: few) == nil)
  }

  @Test("money of two halves of the year is dear in both, or events spend from the other")
  func halves() {
    let events = (0..<7).map { index in
      Problem.Event(
        id: "e\(index)",
        length: 1,
        starts: (0..<30).map { Problem.Start(session: $0) },
        spend: 10
      )
    }
    let problem = Problem.here(
      name: "halves",
      days: 30,
      sessionsPerDay: 1,
      events: events,
      budgets: [
        Problem.Budget(from: 0, to: 15, limit: 20), Problem.Budget(from: 15, to: 30, limit: 30),
      ]
    ).withoutCosts
    let relaxer = Relaxer(RelaxedProblem(problem), scale: scale)
    let common = settled(relaxer)
    // Fifty for seven that spend ten: two are not held.
    let proved = value(relaxer, common.shift, common.prices)
    #expect(proved > 19 * scale / 10 && proved <= 2 * scale)
  }
}
