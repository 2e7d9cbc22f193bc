import Testing

@testable import FairScheduling

/// Prices of hours are raised by what walks meet.
@Suite struct WalkAscentTests {
  @Test("walks prove more at prices of their own, and never more than a plan costs")
  func rises() {
    var tried = 0
    var raised = 0
    for seed in 1...80 as ClosedRange<UInt64> {
      let problem = FairSample.fairs(seed, people: 3)
      let solution = solve(problem, SolveOptions(steps: 3000, threads: 1))
      let scale = 1000
      var start = Relaxer(RelaxedProblem(problem), scale: scale)
      guard solution.score.missing == 0, let layout = start.relaxed.walk else { continue }
      tried += 1
      let least = start.evaluate().value
      let clashes = CrewClashes(problem, layout.members)
      // Far above the plan: nothing is cut off at it.
      let most = (solution.score.cost + 20) * scale
      func climb(_ rounds: Int) -> WalkAscent {
        var ascent = WalkAscent(start, layout, clashes, least: least, width: most - least)
        ascent.climb(upTo: most, rounds: rounds, isStopped: { false })
        return ascent
      }
      let once = climb(1)
      let often = climb(10)
      #expect(often.least >= once.least && once.least >= least, "seed \(seed)")
      #expect(often.least <= solution.score.cost * scale, "seed \(seed)")
      if often.least > once.least { raised += 1 }
      // What it says is what a walk at its prices says.
      var again = often.relaxer
      _ = again.evaluate()
      let walk = CalendarWalk(again, layout, clashes, again.walkValues(layout), limit: most)
      #expect(walk?.least == often.least, "seed \(seed)")
      // One that is stopped says nothing.
      var stopped = WalkAscent(start, layout, clashes, least: least, width: most - least)
      stopped.climb(upTo: most, rounds: 1, isStopped: { true })
      #expect(stopped.walk == nil && stopped.least == least, "seed \(seed)")
    }
    #expect(tried >= 40, "\(tried)")
    #expect(raised * 2 >= tried, "\(raised) of \(tried)")
  }
}
