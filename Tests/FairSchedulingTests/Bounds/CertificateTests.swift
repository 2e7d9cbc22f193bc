import Testing

@testable import FairScheduling

@Suite struct CertificateTests {
  /// A problem whose bound needs prices, with its certificate.
  private func example(_ seed: UInt64) -> (Problem, Certificate) {
    var source = RandomProblem(seed: seed)
    let problem = source.problem(days: 20, perDay: 2, events: 12, people: 4)
    let plan = solve(problem, SolveOptions(steps: 100, threads: 1))
    return (problem, prove(problem, against: plan.score, BoundEffort(rounds: 60)).certificate)
  }

  private func fault(_ certificate: Certificate, _ problem: Problem) -> CertificateChecker.Fault? {
    CertificateChecker(problem).fault(in: certificate)
  }

  /// The prices of a proof without cases.
  private func prices(of certificate: Certificate) throws -> PriceList {
    guard case .prices(let prices) = certificate.cost else { throw NotPrices() }
    return prices
  }
  private struct NotPrices: Error {}

  @Test("a certificate that claims one more than it proves is refused")
  func oneMore() {
    for seed in 1...20 as ClosedRange<UInt64> {
      var (problem, certificate) = example(seed)
      #expect(fault(certificate, problem) == nil, "seed \(seed)")
      let cost = certificate.bound.cost
      certificate.bound.cost += 1
      #expect(fault(certificate, problem) == .provesOnly(cost), "seed \(seed)")
      certificate.bound.cost = cost
      certificate.bound.missing += 1
      #expect(fault(certificate, problem) != nil, "seed \(seed)")
    }
  }

  @Test("prices that are negative, of another problem, or without bounds are refused")
  func badPrices() throws {
    let (problem, certificate) = example(3)
    let good = try prices(of: certificate)
    func refused(_ change: (inout PriceList) -> Void) -> Bool {
      var prices = good
      change(&prices)
      var bad = certificate
      bad.cost = .prices(prices)
      bad.bound.cost = 1
      return fault(bad, problem) == .badPrices
    }
    #expect(refused { $0.scale = 0 })
    #expect(refused { $0.hours.append(0) })
    #expect(refused { $0.budgets = [-1] })
    #expect(refused { $0.missing = -1 })
    #expect(refused { $0.walked = [0, 0] })
    #expect(refused { $0.staffing = [0] + $0.hours })
    #expect(refused { $0.staffing = $0.hours.map { _ in Int.max / 4 } })
    #expect(refused { $0.together = [0, 0] })
    #expect(refused { $0.together = [problem.people.count] })
    #expect(refused { $0.walked = [problem.events.count] })
    #expect(refused { $0.sessions[.venue(0)] = [0, -5] })
    #expect(refused { $0.sessions[.venue(99)] = [1] })
    #expect(refused { $0.sessions[.person(-1)] = [1] })
    #expect(refused { $0.sessions[.apart(99)] = [1] })
    #expect(refused { $0.sessions[.notBefore(9999)] = [1] })
    #expect(refused { $0.sessions[.equipment(0)] = [Int.max / 2] })
    #expect(refused { $0.sessions[.equipment(0)] = [Int](repeating: 1, count: 100_000) })
  }

  @Test("the loads of sixteen people may be added up, of more not")
  func manyTogether() {
    var problem = TinyFamily.crews.problem(3)
    problem.people = (0..<17).map { _ in problem.people[0] }
    let checker = PriceChecker(problem)
    func fits(_ count: Int) -> Bool {
      checker.fits(PriceList(addingUp: Array(0..<count), in: problem))
    }
    #expect(fits(16))
    #expect(!fits(17))
  }

  @Test("a claim that no plan can cost is refused, by walks and by staffing as well")
  func vastClaim() throws {
    var (problem, certificate) = example(3)
    var prices = try self.prices(of: certificate)
    certificate.bound.cost = Int.max / 1024
    prices.scale = 1_000_000
    prices.walked = [0, 1]
    prices.staffing = prices.hours
    certificate.cost = .prices(prices)
    guard case .provesOnly = fault(certificate, problem) else {
      Issue.record("\(String(describing: fault(certificate, problem)))")
      return
    }
  }

  @Test("an ideal distance far longer than the calendar is bounded without overflow")
  func vastDistance() {
    let event = Problem.Event(
      id: "a",
      length: 1,
      starts: (0..<8).map { Problem.Start(session: $0, cost: 0) },
      mandatory: true
    )
    var other = event
    other.id = "b"
    let problem = Problem.here(
      name: "far",
      days: 8,
      sessionsPerDay: 1,
      events: [event, other],
      spread: [Problem.Spread(events: [0, 1], idealGap: 1_000_000_000, weight: 2_000_000)]
    )
    let plan = solve(problem, SolveOptions(steps: 1000, threads: 1))
    let cost = 2_000_000 * (1_000_000_000 - 6)
    #expect(plan.score == Score(missing: 0, cost: cost))
    let proof = prove(problem, against: plan.score, BoundEffort(cases: 20))
    #expect(fault(proof.certificate, problem) == nil)
    #expect(proof.certificate.bound <= plan.score)
  }

  @Test("a missing event claimed without a proof is refused")
  func noProof() {
    var (problem, certificate) = example(4)
    certificate.bound = Score(missing: 1, cost: 0)
    certificate.missing = []
    #expect(fault(certificate, problem) == .noProof)
  }

  @Test("cases must be of the problem, and both must hold")
  func cases() {
    let shift = Problem.Event(
      id: "a",
      length: 1,
      starts: [Problem.Start(session: 0, cost: 9), Problem.Start(session: 1, cost: 7)]
    )
    let problem = Problem.here(
      name: "one",
      days: 2,
      sessionsPerDay: 1,
      events: [shift]
    )
    let free = PriceList(scale: 1, hours: [], budgets: [], missing: nil, sessions: [:])
    func certificate(_ event: Int, _ matter: Certificate.Case.Matter, claim: Int) -> Certificate {
      Certificate(
        bound: Score(missing: 0, cost: claim),
        missing: [],
        cost: .split(
          Certificate.Case(event: event, matter: matter),
          prices: nil,
          holds: .prices(free),
          fails: .prices(free)
        )
      )
    }
    #expect(fault(certificate(0, .startsBefore(1), claim: 7), problem) == nil)
    #expect(fault(certificate(0, .startsBefore(1), claim: 8), problem) == .provesOnly(7))
    #expect(fault(certificate(0, .isHeld, claim: 7), problem) == nil)
    #expect(fault(certificate(1, .isHeld, claim: 7), problem) == .badCase)
    #expect(fault(certificate(0, .isAt(venue: 0), claim: 7), problem) == .badCase)
    #expect(fault(certificate(0, .isServed(by: 0), claim: 7), problem) == .badCase)
    var hours = certificate(0, .isHeld, claim: 7)
    hours.cost = .split(
      .hours(person: 0, atMost: 3),
      prices: nil,
      holds: .prices(free),
      fails: .prices(free)
    )
    #expect(fault(hours, problem) == .badCase)
  }
}
