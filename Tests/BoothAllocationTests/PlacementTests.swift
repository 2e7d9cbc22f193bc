import PromotionModel
import Testing

@testable import BoothAllocation

@Suite struct `The running cost` {
  @Test(arguments: 1...20)
  func `is what a recomputation of everything finds`(seed: UInt64) {
    let task = randomTask(seed, stalls: 10, vendors: 6)
    let survey = GroundSurvey(task.ground, near: task.rules.near)
    let problem = BoothCompiler(task, survey, TurnList(task)).problem()
    var placement = Placement(problem)
    var dice = Counter(state: seed)
    for _ in 0..<300 {
      let vendor = dice.below(problem.vendorCount)
      if placement.runs[vendor] != Placement.nobody {
        placement.take(vendor)
      } else if !problem.options[vendor].isEmpty {
        let run = problem.options[vendor][dice.below(problem.options[vendor].count)].run
        if placement.isFree(run) { placement.put(vendor, at: run) }
      }
      var fresh = Placement(problem)
      for (vendor, run) in placement.runs.enumerated() where run != Placement.nobody {
        fresh.put(vendor, at: run)
      }
      #expect(placement.cost == fresh.cost)
      #expect(placement.owners == fresh.owners)
    }
  }
}
