import Testing

@testable import FairScheduling

/// Proves tiny problems, and checks the proofs that say something: as they are, one point higher, and without it.
struct NeededPart {
  /// Proofs that say it.
  private(set) var said = 0
  /// Those that are refused without it.
  private(set) var needed = 0

  init(
    _ seeds: ClosedRange<UInt64>,
    isSaid: (PriceList) -> Bool,
    without: (inout PriceList) -> Void
  ) {
    for seed in seeds {
      let problem = TinyFamily.crews.problem(seed)
      let best = solve(problem, SolveOptions(steps: 3000, threads: 1)).score
      guard best.missing == 0 else { continue }
      let certificate = prove(problem, against: best, BoundEffort(rounds: 20, cases: 30))
        .certificate
      guard certificate.cost.contains(where: isSaid) else { continue }
      said += 1
      let checker = CertificateChecker(problem)
      #expect(checker.fault(in: certificate) == nil, "seed \(seed)")
      var tooMuch = certificate
      tooMuch.bound.cost = best.cost + 1
      #expect(checker.fault(in: tooMuch) != nil, "seed \(seed)")
      var less = certificate
      less.cost = certificate.cost.changing(without)
      if checker.fault(in: less) != nil { needed += 1 }
    }
  }
}
