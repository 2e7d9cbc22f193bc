import PromotionModel
import Testing

@testable import BoothAllocation

@Suite struct `The bound` {
  @Test(arguments: 1...60)
  func `is the optimum where all want one stall and nobody minds anybody`(seed: UInt64) {
    var task = randomTask(seed, stalls: 8, vendors: 6)
    for index in task.applicants.indices {
      task.applicants[index].booths = 1
      task.applicants[index].group = nil
    }
    let found = BoothAllocator(task).allocation(steps: 20_000)
    #expect(found.isProved)
    #expect(found.bound.cost == found.cost)
  }

  @Test func `proves that there is no room where lanes are too short`() {
    let lanes = task(
      ground(["A1 A2 A3", ". . .", "B1 B2 B3"]),
      (1...3).map { Applicant(vendor: .init("v\($0)"), booths: 2) }
    )
    let found = BoothAllocator(lanes).allocation(steps: 100)
    #expect(found.waiting.count == 1)
    #expect(Array(found.reasons.values) == [.full])
  }

  @Test func `assignment is the cheapest of all permutations`() throws {
    var dice = Counter(state: 5)
    for _ in 0..<100 {
      let costs = (0..<4).map { _ in (0..<5).map { _ in dice.below(30) } }
      let found = try #require(Assignment.cheapest(rows: 4, columns: 5) { costs[$0][$1] })
      var least = Int.max
      func walk(_ row: Int, _ used: Set<Int>, _ sum: Int) {
        if row == 4 { return least = min(least, sum) }
        for column in 0..<5 where !used.contains(column) {
          walk(row + 1, used.union([column]), sum + costs[row][column])
        }
      }
      walk(0, [], 0)
      #expect(found.total == least)
      #expect(Set(found.columns).count == 4)
    }
    #expect(
      Assignment.cheapest(rows: 2, columns: 2) { $1 == 0 ? 1 : Assignment.forbidden + $0 } == nil
    )
    #expect(Assignment.cheapest(rows: 3, columns: 2) { _, _ in 1 } == nil)
  }

  @Test(arguments: [1, 7] as [UInt64])
  func `and the allocation are the same every time`(seed: UInt64) {
    let task = randomTask(seed, stalls: 24, vendors: 14)
    let first = BoothAllocator(task).allocation(steps: 20_000)
    let second = BoothAllocator(task).allocation(steps: 20_000)
    #expect(first.places == second.places && first.bound == second.bound)
  }
}
