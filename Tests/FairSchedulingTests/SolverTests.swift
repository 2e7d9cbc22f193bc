import Synchronization
import Testing

@testable import FairScheduling

@Suite struct SolverTests {
  private func tiny(_ seed: UInt64, people: Int = 3) -> Problem {
    var source = RandomProblem(seed: seed)
    return source.problem(days: 3, perDay: 2, events: 3, people: people)
  }

  @Test(
    "on tiny problems the solver is never better than all plans there are and hardly ever worse"
  )
  func bruteForce() {
    var missed: [UInt64] = []
    var tried = 0
    for seed in 1...600 as ClosedRange<UInt64> {
      let problem = tiny(seed)
      let all = BruteForce(problem)
      guard all.planCount <= 400 else { continue }
      tried += 1
      let best = all.best()
      let found = solve(problem, SolveOptions(steps: 300, seed: 7, threads: 1))
      #expect(PlanChecker(problem).check(found.plan).isLegal, "seed \(seed)")
      #expect(found.score >= best, "seed \(seed): better than every plan there is")
      #expect(found.bound <= best, "seed \(seed): the bound \(found.bound) is above \(best)")
      if found.score > best { missed.append(seed) }
    }
    // Greedy staffing can miss an optimum that swaps several people at once.
    #expect(missed.count * 20 <= tried, "\(missed.count) of \(tried): seeds \(missed)")
    #expect(tried >= 60)
  }

  @Test("the same steps and seed give the same plan on one, two and eight threads")
  func threads() {
    var source = RandomProblem(seed: 5)
    let problem = source.problem(days: 30, perDay: 2, events: 12, people: 6)
    let plans = [1, 2, 8].map { threads in
      solve(problem, SolveOptions(steps: 600, seed: 3, threads: threads)).plan
    }
    #expect(plans[0] == plans[1])
    #expect(plans[0] == plans[2])
    #expect(!plans[0].events.isEmpty)
  }

  @Test("so it is where searchers work on one plan, as they do on large problems")
  func threadsTogether() {
    var source = RandomProblem(seed: 6)
    let problem = source.problem(days: 300, perDay: 2, events: 320, people: 60)
    let plans = [1, 2, 8].map { threads in
      solve(problem, SolveOptions(steps: 60, seed: 3, threads: threads))
    }
    #expect(plans[0].plan == plans[1].plan)
    #expect(plans[0].plan == plans[2].plan)
    let report = PlanChecker(problem).check(plans[0].plan)
    #expect(report.isLegal && report.score == plans[0].score)
  }

  @Test("costs all multiplied by a number lead to the same plan")
  func scale() {
    for seed in 1...6 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 40, perDay: 2, events: 16, people: 5)
      // The best of a few: one search may end in a valley that its scaled twin walks by.
      func best(of problem: Problem) -> Solution {
        let solutions = (2...5 as ClosedRange<UInt64>).map {
          solve(problem, SolveOptions(steps: 400, seed: $0, threads: 1))
        }
        return solutions.min { $0.score < $1.score } ?? solutions[0]
      }
      let plain = best(of: problem)
      let scaled = best(of: problem.scaled(by: 1 << 20))
      #expect(scaled.score.missing == plain.score.missing, "seed \(seed)")
      let (low, high) = (plain.score.cost * 9 / 10, plain.score.cost * 11 / 10)
      #expect((low...high).contains(scaled.score.cost >> 20), "seed \(seed)")
      #expect(PlanChecker(problem).check(scaled.plan).score.cost << 20 == scaled.score.cost)
    }
  }

  @Test("another seed walks another way")
  func seeds() {
    var source = RandomProblem(seed: 5)
    let problem = source.problem(days: 200, perDay: 2, events: 40, people: 9)
    let plans = (1...4 as ClosedRange<UInt64>).map { seed in
      solve(problem, SolveOptions(steps: 5, seed: seed, threads: 1)).plan
    }
    #expect(Set(plans).count > 1)
  }

  @Test("a stop at once still returns a legal plan")
  func stop() {
    var source = RandomProblem(seed: 9)
    let problem = source.problem(days: 30, perDay: 2, events: 20, people: 6)
    let solution = solve(problem, SolveOptions(steps: nil, isStopped: { true }))
    let report = PlanChecker(problem).check(solution.plan)
    #expect(report.isLegal)
    #expect(report.score == solution.score)
  }

  @Test(
    "a search ends with the first plan that is good enough, and one out of reach changes nothing"
  )
  func target() {
    var source = RandomProblem(seed: 5)
    let problem = source.problem(days: 30, perDay: 2, events: 12, people: 6)
    func found(_ target: Score?) -> Solution {
      solve(problem, SolveOptions(steps: 600, seed: 3, target: target, threads: 1))
    }
    let whole = found(nil)
    let first = found(Score(missing: .max, cost: 0))
    #expect(first.steps == 0 && first.score > whole.score)
    #expect(found(first.score).steps == 0)
    #expect(found(whole.score).score == whole.score)
    let never = found(Score(missing: 0, cost: .min))
    #expect(never.plan == whole.plan && never.steps == whole.steps && !never.isProved)
  }

  @Test("improvements are told in order, each better than the one before")
  func improvements() {
    var source = RandomProblem(seed: 11)
    let problem = source.problem(days: 40, perDay: 2, events: 16, people: 5)
    let told = Mutex<[Score]>([])
    let solution = solve(
      problem,
      SolveOptions(
        steps: 2000,
        threads: 1,
        onImprovement: { step in told.withLock { $0.append(step.score) } }
      )
    )
    let scores = told.withLock { $0 }
    #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 > $1 })
    #expect(scores.last == solution.score)
  }

  @Test("problems without events, people, venues or days have a plan")
  func emptiness() {
    let empty = Problem(
      name: "empty",
      firstDay: "2027-01-01",
      days: 0,
      sessionsPerDay: 1,
      places: [],
      travel: [],
      venues: [],
      people: [],
      equipment: [],
      events: []
    )
    #expect(solve(empty, SolveOptions(steps: 10)).score == Score(missing: 0, cost: 0))
    for seed in 1...20 as ClosedRange<UInt64> {
      let problem = tiny(seed, people: 0)
      let solution = solve(problem, SolveOptions(steps: 20, threads: 1))
      #expect(PlanChecker(problem).check(solution.plan).isLegal, "seed \(seed)")
    }
  }

  @Test("what nobody can staff is missing, not held")
  func overConstrained() {
    let problem = Problem.here(
      name: "tight",
      days: 2,
      sessionsPerDay: 2,
      people: [Problem.Person(id: "one", skills: ["a"], outing: [0])],
      events: ["x", "y"].map { id in
        Problem.Event(
          id: id,
          length: 4,
          starts: [Problem.Start(session: 0)],
          shifts: [Problem.Shift(id: "s", from: 0, to: 4, skill: "a")]
        )
      }
    )
    let solution = solve(problem, SolveOptions(steps: 50))
    #expect(solution.score.missing == 1)
    #expect(PlanChecker(problem).check(solution.plan).isLegal)
  }

  @Test("a chain of requirements that cannot be met ends, with nothing held")
  func chain() {
    func event(_ id: String, mandatory: Bool, starts: [Int]) -> Problem.Event {
      Problem.Event(
        id: id,
        length: 1,
        starts: starts.map { Problem.Start(session: $0) },
        mandatory: mandatory
      )
    }
    let problem = Problem.here(
      name: "chain",
      days: 3,
      sessionsPerDay: 1,
      events: [
        event("a", mandatory: false, starts: []), event("b", mandatory: false, starts: [1]),
        event("c", mandatory: true, starts: [2]),
      ],
      after: [
        Problem.After(first: 0, second: 1, minGap: 0, requires: true),
        Problem.After(first: 1, second: 2, minGap: 0, requires: true),
      ]
    )
    let solution = solve(problem, SolveOptions(steps: 20, threads: 1))
    #expect(solution.plan.events.isEmpty)
    #expect(solution.score.missing == 1)
  }

  @Test("a convoy in free order takes its exact rhythm")
  func convoy() {
    // Four fairs of 9 + 2 sessions on 3 a day; one session lies between two of them.
    let events = (0..<4).map { index in
      Problem.Event(
        id: "fair\(index)",
        length: 11,
        starts: (0..<20).map { Problem.Start(session: $0 * 3 + 2, cost: index == 2 ? 20 - $0 : $0) }
      )
    }
    let problem = Problem(
      name: "convoy",
      firstDay: "2027-06-01",
      days: 25,
      sessionsPerDay: 3,
      places: ["here"],
      travel: [[0]],
      venues: [],
      people: [],
      equipment: [],
      events: events,
      within: [Problem.Within(events: [0, 1, 2, 3], maxSpan: 47)],
      apart: [Problem.Apart(events: [0, 1, 2, 3], minGap: 1)]
    )
    let plan = solve(problem, SolveOptions(steps: 400, threads: 1)).plan
    let starts = plan.events.map(\.start).sorted()
    #expect(starts.count == 4)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 == 12 })
  }

  /// Where there is so little to choose that hardly any step changes the cost, nothing says what a typical change is.
  @Test("a mandatory event is held though nothing else costs as much")
  func dearEvent() {
    func event(_ id: String, _ starts: [(Int, Int)], skip: Int? = nil) -> Problem.Event {
      Problem.Event(
        id: id,
        length: 1,
        starts: starts.map { Problem.Start(session: $0.0, cost: $0.1) },
        place: 0,
        shifts: [],
        mandatory: skip == nil,
        skipCost: skip ?? 0
      )
    }
    // The last needs the second, and the first to make room for both; that costs more than ever changes otherwise.
    let problem = Problem.here(
      name: "dear",
      days: 8,
      sessionsPerDay: 1,
      events: [
        event("e0", [(1, 1), (4, 1)], skip: 200),
        event("e3", [(4, 0), (6, 2)], skip: 5),
        event("e4", [(2, 0), (4, 0), (7, 100)]),
      ],
      after: [Problem.After(first: 1, second: 2, minGap: 1, requires: true)],
      within: [Problem.Within(events: [0, 2], maxSpan: 6)],
      spread: [Problem.Spread(events: [0, 1, 2], idealGap: 8, weight: 7)]
    )
    let solution = solve(problem, SolveOptions(steps: 20_000, threads: 1))
    #expect(solution.score == BruteForce(problem).best())
    #expect(solution.score.missing == 0)
  }
}
