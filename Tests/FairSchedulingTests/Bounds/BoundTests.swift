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
      let certificate = prove(problem, against: best, BoundEffort(rounds: 40))
      #expect(certificate.bound <= best, "seed \(seed): \(certificate.bound) is above \(best)")
      let fault = CertificateChecker(problem).fault(in: certificate)
      #expect(fault == nil, "seed \(seed): \(String(describing: fault))")
      if certificate.bound == best { tight += 1 }
    }
    #expect(tried >= 1000)
    // Many are easy; a bound that proves nothing would reach none.
    #expect(tight * 3 >= tried, "\(tight) of \(tried)")
  }
}
