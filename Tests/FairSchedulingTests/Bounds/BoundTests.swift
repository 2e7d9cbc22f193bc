import Testing

@testable import FairScheduling

@Suite struct BoundTests {
  @Test("on thousands of tiny problems no bound is above the best of all plans")
  func sound() {
    var tried = 0
    var tight = 0
    for seed in 1...4000 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 3, perDay: 2, events: 3, people: Int(seed % 4))
      let all = BruteForce(problem)
      guard all.planCount <= 1000 else { continue }
      tried += 1
      let best = all.best()
      let certificate = prove(problem, against: best, BoundEffort(rounds: 40)).certificate
      #expect(certificate.bound <= best, "seed \(seed): \(certificate.bound) is above \(best)")
      let fault = CertificateChecker(problem).fault(in: certificate)
      #expect(fault == nil, "seed \(seed): \(String(describing: fault))")
      if certificate.bound == best { tight += 1 }
    }
    #expect(tried >= 1000)
    // Many are easy; a bound that proves nothing would reach none.
    #expect(tight * 3 >= tried, "\(tight) of \(tried)")
  }

  @Test("cases close most tiny problems at the optimum, and never prove too much")
  func exact() {
    var tried = 0
    var closed = 0
    var split = 0
    for seed in 1...1500 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 3, perDay: 2, events: 3, people: 1 + Int(seed % 3))
      let all = BruteForce(problem)
      guard all.planCount <= 600 else { continue }
      let best = all.best()
      // One point too dear, so that the optimum has to be found as well.
      let known = Score(missing: best.missing, cost: best.cost + 1)
      let proven = prove(problem, against: known, BoundEffort(rounds: 30, cases: 200))
      let certificate = proven.certificate
      tried += 1
      #expect(certificate.bound <= best, "seed \(seed): \(certificate.bound) is above \(best)")
      let fault = CertificateChecker(problem).fault(in: certificate)
      #expect(fault == nil, "seed \(seed): \(String(describing: fault))")
      if case .split = certificate.cost { split += 1 }
      if let plan = proven.plan {
        let report = PlanChecker(problem).check(plan)
        #expect(report.isLegal && report.score == best, "seed \(seed)")
      }
      if certificate.bound == best { closed += 1 }
    }
    #expect(tried >= 400)
    #expect(split >= 40, "\(split) of \(tried)")
    #expect(closed * 10 >= tried * 9, "\(closed) of \(tried)")
  }
}
