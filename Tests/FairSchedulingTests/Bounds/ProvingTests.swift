import Synchronization
import Testing

@testable import FairScheduling

@Suite struct ProvingTests {
  @Test("what is proved does not depend on threads")
  func threads() {
    var splits = 0
    for seed in 1...25 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3)
      let best = solve(problem, SolveOptions(steps: 2000, threads: 1)).score
      let certificates = [1, 2, 8].map { threads in
        let effort = BoundEffort(rounds: 20, cases: 40, threads: threads)
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
