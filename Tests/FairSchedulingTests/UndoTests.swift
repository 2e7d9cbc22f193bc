import Testing

@testable import FairScheduling

@Suite("Undo") struct UndoTests {
  /// All a state knows, but for orders that mean nothing.
  private struct Snapshot: Equatable {
    var score: Score
    var tables: [[Int]]
    var absent: Set<Int>
    /// Held events of each first day.
    var ofDay: [Set<Int>]

    init(_ state: State) {
      score = state.score
      let held = (0..<state.start.count).filter(state.isHeld)
      tables = [
        Array(state.start),
        held.map { state.option[$0] },
        held.map { state.place[$0] },
        held.flatMap { state.instance.slots(of: $0).map { Int(state.crew[$0]) } },
        state.burden.flatMap { [$0.rate, $0.fairness] },
        state.duty.map(Int.init),
        state.worked.map(Int.init),
        state.workdays.map { Int(bitPattern: UInt($0)) },
        state.venueBusy.map { Int(bitPattern: UInt($0)) },
        Array(state.used),
        Array(state.spent),
      ]
      absent = Set(state.absent)
      ofDay = state.firstOfDay.map { first in
        var members: Set<Int> = []
        var next = first
        while next >= 0 {
          members.insert(next)
          next = state.nextOfDay[next]
        }
        return members
      }
    }
  }

  private func problem(_ seed: UInt64) -> Problem {
    var source = RandomProblem(seed: seed)
    return source.problem(days: 8, perDay: 2, events: 9, people: 5)
  }

  @Test("going back after any ruin and rebuilding restores every table bit for bit")
  func goingBack() {
    var changed = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let searcher = Searcher(Instance(problem(seed)), seed: seed)
      searcher.construct()
      for step in 0..<60 {
        let before = Snapshot(searcher.state)
        searcher.beginStep()
        searcher.rebuild(after: Ruin.chosen(by: searcher))
        if Snapshot(searcher.state) != before { changed += 1 }
        searcher.goBack(to: before.score)
        #expect(Snapshot(searcher.state) == before, "seed \(seed) step \(step)")
        // Move on, so that the next step is from elsewhere.
        searcher.run(steps: 3, at: 300, isStopped: { false })
      }
    }
    #expect(changed > 1000)
  }

  @Test("a state reached by many changes is the one that its plan makes anew")
  func fresh() {
    for seed in 1...60 as ClosedRange<UInt64> {
      let instance = Instance(problem(seed))
      let searcher = Searcher(instance, seed: seed)
      searcher.construct()
      searcher.run(steps: 400, at: 200, isStopped: { false })
      let fresh = State(instance)
      let reached = searcher.state
      for event in 0..<reached.start.count where reached.isHeld(event) {
        for slot in instance.slots(of: event) { fresh.crew[slot] = reached.crew[slot] }
        fresh.enter(event, option: reached.option[event])
      }
      fresh.restore(reached.score)
      #expect(Snapshot(fresh) == Snapshot(reached), "seed \(seed)")
    }
  }
}
