import Testing

@testable import FairScheduling

/// Loads added up list after list, by the engine and by the checker, and plans made of them.
@Suite struct LoadSumsTests {
  /// What may be taken of each list, and the people it takes it of.
  private struct Lists {
    var outcomes: [LoadChecker.Outcomes] = []
    var problem = TinyFamily.crews.problem(1)

    init(_ seed: UInt64) {
      var random = RandomSource(seed: seed)
      let person = problem.people[0]
      problem.people = (0..<5).map { _ in
        var one = person
        one.target = random.below(8)
        one.fairness = 1 + random.below(2)
        return one
      }
      for _ in 0..<5 {
        var list: LoadChecker.Outcomes = [:]
        for _ in 0..<4 { list[problem.people.map { _ in random.below(4) }] = random.below(5) }
        outcomes.append(list)
      }
    }

    var base: Int { outcomes.reduce(0) { $0 + ($1.values.min() ?? 0) } }

    /// What is taken costs at least, unfairness included, of all ways to take it.
    var best: Int {
      var ways = [(loads: problem.people.map { _ in 0 }, price: 0)]
      for list in outcomes {
        ways = ways.flatMap { way in
          list.map { (zip(way.loads, $0.key).map(+), way.price + $0.value) }
        }
      }
      return ways.map { way in
        zip(problem.people, way.loads).reduce(way.price) { total, one in
          total + one.0.fairness * (one.1 - one.0.target) * (one.1 - one.0.target)
        }
      }.min() ?? 0
    }

    func sums(within limit: Int) -> LoadSums? {
      let lists = outcomes.map { list in
        let least = list.values.min() ?? 0
        return list.map { LoadSums.Choice(loads: LoadVector($0.key), price: $0.value - least) }
          .sorted { $0.price < $1.price }
      }
      let unfairness = problem.people.map { person in
        (0...20).map { person.fairness * ($0 - person.target) * ($0 - person.target) }
      }
      return LoadSums(lists, unfairness, slack: limit - base)
    }

    func exceed(_ limit: Int) -> Bool {
      let prices = PriceList(addingUp: Array(problem.people.indices), in: problem)
      let hours = problem.people.map { _ in 0...20 }
      return LoadChecker(problem, prices, hours).exceed(limit, outcomes, base: 0)
    }
  }

  @Test("the least that lists add up to is what trying all ways finds, for engine and checker")
  func exact() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let lists = Lists(seed)
      let best = lists.best
      for more in [0, 3] {
        let sums = try #require(lists.sums(within: best + more))
        #expect(sums.ends.map(\.value).min() == best - lists.base, "seed \(seed)")
        #expect(sums.ends.allSatisfy { $0.value <= best + more - lists.base }, "seed \(seed)")
        #expect(!lists.exceed(best + more), "seed \(seed)")
      }
      let less = try #require(lists.sums(within: best - 1))
      #expect(less.ends.isEmpty, "seed \(seed)")
      #expect(lists.exceed(best - 1), "seed \(seed)")
    }
  }

  @Test("two people who cannot both come out right are seen before the last list")
  func pairs() throws {
    let nobody = LoadSums.Choice(loads: LoadVector([0, 0, 0, 0]), price: 0)
    let lists = [
      [nobody],
      [[1, 0, 0, 0], [0, 1, 0, 0]].map { LoadSums.Choice(loads: LoadVector($0), price: 0) },
    ]
    let sums = try #require(LoadSums(lists, [[1, 0], [1, 0], [0, 9], [0, 9]], slack: 0))
    #expect(sums.layers[1].isEmpty)
    let fair = try #require(LoadSums(lists, [[1, 0], [0, 1], [0, 9], [0, 9]], slack: 0))
    #expect(fair.ends.map(\.loads) == [LoadVector([1, 0, 0, 0])])
  }

  @Test("what is too much to add up is given up")
  func tooMuch() {
    let lists = (0..<12).map { list in
      (0..<16).map { person in
        LoadSums.Choice(
          loads: LoadVector((0..<16).map { $0 == person ? 1 << (list % 4) : 0 }),
          price: 0
        )
      }
    }
    let unfairness = (0..<16).map { _ in [Int](repeating: 0, count: 60) }
    #expect(LoadSums(lists, unfairness, slack: 0) == nil)
  }

  @Test("plans made of loads are legal and within the limit", arguments: TinyFamily.allCases)
  func plans(_ family: TinyFamily) throws {
    var made = 0
    var possible = 0
    for seed in 1...30 as ClosedRange<UInt64> {
      let problem = family.problem(seed)
      let best = BruteForce(problem).best()
      guard best.missing == 0, let layout = CrewLayout(problem) else { continue }
      var relaxer = Relaxer(RelaxedProblem(problem), scale: 1000)
      relaxer.setHours(problem.people.map { _ in 0 })
      for cost in [best.cost - 1, best.cost] {
        let loads = try #require(JointLoads(&relaxer, layout, limit: cost * 1000))
        if loads.isBeyond { continue }
        let sums = try #require(loads.sums(of: Array(problem.people.indices)))
        var plans = LoadPlans(loads, sums, of: problem, layout, upTo: cost, seed: seed)
        let plan = plans.first()
        if cost == best.cost { possible += 1 }
        guard let plan else { continue }
        let report = PlanChecker(problem).check(plan)
        #expect(report.isLegal && report.score == best && cost == best.cost, "\(family) \(seed)")
        made += 1
      }
    }
    #expect(made * 2 >= possible, "\(family) \(made) of \(possible)")
  }
}
