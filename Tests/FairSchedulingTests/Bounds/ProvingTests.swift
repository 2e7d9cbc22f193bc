import Synchronization
import Testing

@testable import FairScheduling

@Suite struct ProvingTests {
  @Test("what is proved does not depend on threads")
  func threads() {
    var splits = 0
    for seed in 1...25 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3, stays: true)
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      let certificates = [1, 2, 8].map { threads in
        let effort = BoundEffort(rounds: 5, cases: 16, threads: threads)
        return prove(problem, against: best, effort).certificate
      }
      #expect(Set(certificates).count == 1, "seed \(seed)")
      if case .split = certificates[0].cost { splits += 1 }
    }
    #expect(splits >= 5, "\(splits)")
  }

  @Test("while it is proved the bound only rises, and the last that was told is what is certified")
  func progress() {
    var told = 0
    for seed in 1...25 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3)
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      guard best.missing == 0 else { continue }
      let heard = Mutex<[Proving]>([])
      let effort = BoundEffort(
        rounds: 20,
        cases: 40,
        onProgress: { proving in heard.withLock { $0.append(proving) } }
      )
      let certificate = prove(problem, against: best, effort).certificate
      let list = heard.withLock { $0 }
      #expect(zip(list, list.dropFirst()).allSatisfy { $0.bound <= $1.bound }, "seed \(seed)")
      #expect(list.allSatisfy { $0.bound <= $0.score && $0.score <= best }, "seed \(seed)")
      guard let last = list.last else { continue }
      told += 1
      #expect(last.bound == certificate.bound, "seed \(seed)")
    }
    #expect(told >= 10, "\(told)")
  }

  @Test("a proof that ends with cases left to look at does not say that nothing is left to try")
  func limits() {
    var cut = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3, stays: true)
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      guard best.missing == 0 else { continue }
      let few = prove(problem, against: best, BoundEffort(rounds: 20, cases: 2))
      if few.certificate.bound < best, few.plan == nil {
        #expect(!few.isExhausted, "seed \(seed)")
        cut += 1
      }
      #expect(prove(problem, against: best, BoundEffort(rounds: 20, cases: .max)).isExhausted)
    }
    #expect(cut >= 3, "\(cut)")
  }

  /// Nothing can be held, since every event takes more than there is, though there is somebody to work.
  @Test("a proof over a calendar that holds nothing ends")
  func emptyCalendar() {
    var problem = FairSample.fairs(1, people: 1)
    problem.equipment[0].quantity = 0
    problem.after = []
    for event in problem.events.indices {
      problem.events[event].mandatory = false
      problem.events[event].skipCost = 5
      problem.events[event].uses = [Problem.Use(equipment: 0, quantity: 1)]
    }
    let best = solve(problem, SolveOptions(steps: 100, threads: 1)).score
    let proven = prove(problem, against: best, BoundEffort(rounds: 5, cases: 10))
    #expect(CertificateChecker(problem).fault(in: proven.certificate) == nil)
    let relaxer = Relaxer(RelaxedProblem(problem), scale: 1000)
    if let layout = CrewLayout(problem) {
      let mix = CrewMix(relaxer, layout, path: Plan(), slack: 100)
      #expect(mix?.plans(within: .max / 2) == [Plan()])
    }
  }

  @Test("costs may be as large as a problem may say")
  func largeCosts() {
    var proved = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      var problem = FairSample.fairs(seed, people: 2)
      for person in problem.people.indices { problem.people[person].fairness = 200_000_000_000 }
      let best = solve(problem, SolveOptions(steps: 500, threads: 1)).score
      let proven = prove(problem, against: best, BoundEffort(rounds: 20, cases: 20))
      #expect(CertificateChecker(problem).fault(in: proven.certificate) == nil, "seed \(seed)")
      #expect(proven.certificate.bound <= best, "seed \(seed)")
      proved += proven.certificate.bound.cost > 0 ? 1 : 0
    }
    #expect(proved > 0)
  }

  @Test("what was proved with fewer cases is there to fall back on, and holds")
  func earlier() {
    var found = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      var problem = source.problem(days: 20, perDay: 2, events: 14, people: 4)
      for event in problem.events.indices { problem.events[event].mandatory = false }
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      let proven = prove(problem, against: best, BoundEffort(rounds: 20, cases: 200))
      guard let early = proven.early else { continue }
      found += 1
      #expect(early.bound <= proven.certificate.bound, "seed \(seed)")
      #expect(CertificateChecker(problem).fault(in: early) == nil, "seed \(seed)")
    }
    #expect(found > 0, "\(found)")
  }

  @Test("concurrent work comes back in order, each piece done once")
  func concurrentWork() {
    for count in [0, 1, 2, 7, 100] {
      for threads in [1, 2, 8] {
        let done = Mutex(0)
        let squares = concurrentMap(Array(0..<count), threads: threads) { number in
          done.withLock { $0 += 1 }
          return number * number
        }
        #expect(squares == (0..<count).map { $0 * $0 })
        #expect(done.withLock { $0 } == count)
      }
    }
  }
}
