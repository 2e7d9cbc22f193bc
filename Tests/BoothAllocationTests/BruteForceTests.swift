import PromotionModel
import Testing

@testable import BoothAllocation

@Suite struct `Allocations of small grounds` {
  @Test(arguments: 1...150)
  func `are as good as the best of all there are`(seed: UInt64) throws {
    let task = randomTask(seed, stalls: 6, vendors: 4)
    let found = BoothAllocator(task).allocation(steps: 6_000)
    let turns = found.turns.turns.map { task.applicants[$0.applicant].vendor }
    let all = BruteForce(task: task)
    let admitted = all.admitted(turns)
    #expect(Set(found.places.keys) == Set(admitted))
    #expect(found.waiting == turns.filter { !admitted.contains($0) })
    let best = try #require(all.best(of: admitted))
    #expect(found.cost == best.cost)
    #expect(found.bound.cost <= best.cost)
    let report = BoothChecker(task).check(found.places)
    #expect(report.violations.isEmpty)
    #expect(report.cost == found.cost)
  }

  @Test(arguments: 1...100)
  func `change as little as possible when somebody comes and somebody stays away`(seed: UInt64)
    throws
  {
    var task = randomTask(seed, stalls: 6, vendors: 4)
    let first = BoothAllocator(task).allocation(steps: 3_000)
    var waiting = 0
    for index in task.applicants.indices {
      if let stalls = first.places[task.applicants[index].vendor] {
        task.applicants[index].standing = .placed(stalls)
      } else {
        waiting += 1
        task.applicants[index].standing = .waiting(turn: waiting)
      }
    }
    if seed % 2 == 0, let gone = first.places.keys.sorted().first {
      task.applicants.removeAll { $0.vendor == gone }
    }
    task.applicants.append(
      Applicant(vendor: "late", booths: seed % 3 == 0 ? 2 : 1, group: tea, zone: "OCOP")
    )
    let found = BoothAllocator(task).allocation(steps: 6_000)
    let turns = found.turns.turns.map { task.applicants[$0.applicant].vendor }
    let all = BruteForce(task: task)
    let admitted = all.admitted(turns)
    #expect(Set(found.places.keys) == Set(admitted))
    let best = try #require(all.best(of: admitted))
    #expect(found.moves.count == best.moves)
    #expect(found.cost == best.cost)
    // On so small a ground nothing is given up before it is proved.
    #expect(found.bound.moves == best.moves)
    #expect(found.bound.moves < best.moves || found.bound.cost <= best.cost)
  }
}
