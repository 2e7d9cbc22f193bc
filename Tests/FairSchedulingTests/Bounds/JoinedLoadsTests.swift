import Testing

@testable import FairScheduling

/// Loads that are added up with the money that is spent, and with events staffed together wherever they may be.
@Suite struct JoinedLoadsTests {
  private struct Added {
    var loads: JointLoads
    let relaxer: Relaxer
    let layout: CrewLayout

    init(_ problem: Problem, hours: [Int], money: Int = 0, limit: Int) throws {
      var relaxer = Relaxer(RelaxedProblem(problem), scale: 1000)
      var prices = relaxer.prices
      for budget in problem.budgets.indices { prices[relaxer.relaxed.firstBudget + budget] = money }
      relaxer.setPrices(prices)
      relaxer.setHours(hours)
      layout = try #require(CrewLayout(problem))
      loads = try #require(JointLoads(&relaxer, layout, limit: limit))
      self.relaxer = relaxer
    }

    /// Whether something is left, and whether it is with money, and with all that could meet staffed together.
    func left() throws -> (hours: Bool, money: Bool, joined: Bool) {
      if loads.isBeyond { return (false, false, false) }
      let people = Array(relaxer.relaxed.problem.people.indices)
      let events = loads.options.events.indices
      let pairs = events.flatMap { one in events.filter { $0 > one }.map { [one, $0] } }
      let joined = loads.joined(pairs, relaxer, layout) ?? loads
      return (
        try !#require(loads.sums(of: people)).ends.isEmpty,
        try !#require(loads.sumsOfAll()).ends.isEmpty,
        try !joined.isBeyond && !#require(joined.sumsOfAll()).ends.isEmpty
      )
    }
  }

  /// A problem of a family with a budget that half of the money of its events fits in.
  private func problem(_ family: TinyFamily, _ seed: UInt64, _ random: inout RandomSource)
    -> Problem
  {
    var problem = family.problem(seed)
    for event in problem.events.indices { problem.events[event].spend = 1 + random.below(9) }
    let all = problem.events.reduce(0) { $0 + $1.spend }
    let half = problem.sessions / 2
    problem.budgets = [
      Problem.Budget(from: 0, to: half, limit: all / 2),
      Problem.Budget(from: half, to: problem.sessions, limit: all / 2),
    ]
    return problem
  }

  @Test("the best plan is always left", arguments: TinyFamily.allCases)
  func sound(_ family: TinyFamily) throws {
    var random = RandomSource(seed: 11)
    for seed in 1...40 as ClosedRange<UInt64> {
      let problem = problem(family, seed, &random)
      let best = BruteForce(problem).best()
      guard best.missing == 0 else { continue }
      let hours = problem.people.map { _ in random.below(6000) - 3000 }
      let money = random.below(3) * 100
      let left = try Added(problem, hours: hours, money: money, limit: best.cost * 1000).left()
      #expect(left.hours && left.money && left.joined, "\(family) \(seed)")
    }
  }

  @Test("money, and events in each other's way, leave less than hours alone")
  func stronger() throws {
    var random = RandomSource(seed: 12)
    var (open, spent, met) = (0, 0, 0)
    for family in [TinyFamily.crews, .travel, .shifts] {
      for seed in 1...150 as ClosedRange<UInt64> {
        let problem = problem(family, seed, &random)
        let best = BruteForce(problem).best()
        guard best.missing == 0, best.cost > 0 else { continue }
        let hours = problem.people.map { _ in 0 }
        let left = try Added(problem, hours: hours, limit: best.cost * 1000 - 1).left()
        #expect(left.hours || !left.money)
        #expect(left.money || !left.joined)
        if left.hours { open += 1 }
        if left.hours, !left.money { spent += 1 }
        if left.money, !left.joined { met += 1 }
      }
    }
    #expect(spent >= 5 && met >= 5, "\(open) open, \(spent) by money, \(met) by meetings")
  }

  @Test(
    "a price of money leaves less, what is staffed at it costs what is spent, and what may be is given back"
  )
  func priced() throws {
    let prices = [0, 0]
    let free = try Added(paying, hours: prices, limit: 9000)
    let priced = try Added(paying, hours: prices, money: 100, limit: 9000)
    let relaxed = priced.relaxer.relaxed
    let room = 100 * relaxed.budgetLimits[0]
    let spent = relaxed.spends.map { 100 * $0[0] }
    #expect(room > 0 && priced.loads.options.constant == free.loads.options.constant - room)
    func bare(_ added: Added, _ event: Int) -> [Int] {
      added.loads.options.events[event].map(\.bare)
    }
    #expect(bare(priced, 0) == bare(free, 0).map { $0 + spent[0] })
    // The other need not be paid for when it begins later.
    #expect(bare(priced, 1) == [bare(free, 1)[0] + spent[1], bare(free, 1)[1]])
  }

  // MARK: The checker

  /// What the loads of both people prove where an event is in the way of another at any of its starts.
  private var meeting: Problem {
    func event(_ id: String, length: Int, starts: [Int]) -> Problem.Event {
      Problem.Event(
        id: id,
        length: length,
        starts: starts.map { Problem.Start(session: $0) },
        shifts: [Problem.Shift(id: "all", from: 0, to: length, skill: "a")]
      )
    }
    return Problem.here(
      name: "in the way",
      days: 6,
      sessionsPerDay: 1,
      people: [3, 0].map {
        Problem.Person(id: "target \($0)", skills: ["a"], target: $0, fairness: 1, outing: [0])
      },
      events: [event("long", length: 2, starts: [0]), event("short", length: 1, starts: [0, 1])]
    )
  }

  /// The same where an event can only be paid for when somebody is away.
  private var paying: Problem {
    var problem = meeting
    problem.people[0].away = [4..<6]
    problem.events[0].length = 1
    problem.events[0].shifts[0].to = 1
    problem.events[1].starts = [Problem.Start(session: 2), Problem.Start(session: 4)]
    problem.people[0].target = 2
    for event in problem.events.indices { problem.events[event].spend = 5 }
    problem.budgets = [Problem.Budget(from: 0, to: 4, limit: 5)]
    return problem
  }

  private func fault(_ problem: Problem, _ cost: Int, joined: [[Int]], together: [Int] = [0, 1])
    -> CertificateChecker.Fault?
  {
    let prices = PriceList(addingUp: together, joined: joined, in: problem)
    return CertificateChecker(problem).fault(
      in: Certificate(bound: Score(missing: 0, cost: cost), missing: [], cost: .prices(prices))
    )
  }

  @Test("events staffed together prove what their loads alone do not, and no more")
  func joined() {
    #expect(BruteForce(meeting).best() == Score(missing: 0, cost: 2))
    #expect(fault(meeting, 2, joined: [[0, 1]]) == nil)
    #expect(fault(meeting, 2, joined: [[1, 1], [1, 0]]) == nil)
    #expect(fault(meeting, 3, joined: [[0, 1]]) != nil)
    #expect(fault(meeting, 2, joined: []) != nil)
    #expect(fault(meeting, 2, joined: [[0], [1]]) != nil)
    #expect(fault(meeting, 2, joined: [[0, 2]]) != nil)
    #expect(fault(meeting, 2, joined: [[-1, 0, 1]]) != nil)
  }

  @Test("money that is spent is added up with loads")
  func money() {
    #expect(BruteForce(paying).best() == Score(missing: 0, cost: 2))
    #expect(fault(paying, 2, joined: []) == nil)
    #expect(fault(paying, 3, joined: []) != nil)
    var rich = paying
    rich.budgets[0].limit = 10
    #expect(BruteForce(rich).best() == Score(missing: 0, cost: 0))
    #expect(fault(rich, 1, joined: []) != nil)
  }

  /// Of three events on three days in a row one person may do two: what may be anywhere says nothing about rest.
  @Test("an event that stands for others of its kind leaves open when its people rest")
  func standing() throws {
    func event(_ id: String, starts: [Int]) -> Problem.Event {
      Problem.Event(
        id: id,
        length: 1,
        starts: starts.map { Problem.Start(session: $0) },
        shifts: [Problem.Shift(id: "all", from: 0, to: 1, skill: "a")]
      )
    }
    let problem = Problem.here(
      name: "rest",
      days: 9,
      sessionsPerDay: 1,
      people: [3, 0].map {
        Problem.Person(id: "target \($0)", skills: ["a"], target: $0, fairness: 1, outing: [0])
      },
      events: [
        event("first", starts: [0]), event("second", starts: [1]), event("any", starts: [2, 1, 8]),
      ],
      rest: Problem.Rest(window: 3, maxDays: 2)
    )
    #expect(BruteForce(problem).best() == Score(missing: 0, cost: 0))
    #expect(try Added(problem, hours: [0, 0], limit: 0).left().joined)
    #expect(fault(problem, 1, joined: [[0, 1, 2]]) != nil)
  }

  @Test(
    "amounts in coarse units leave possible what is possible, and what is spent is the same to engine and checker"
  )
  func amounts() {
    var random = RandomSource(seed: 13)
    var problem = TinyFamily.crews.problem(1)
    for scale in [1, 7, 1_000_000] {
      for _ in 0..<200 {
        for event in problem.events.indices {
          problem.events[event].spend = random.below(9) * scale
        }
        let starts: [[Int?]] = problem.events.map { _ in [random.below(8), random.below(8), nil] }
        problem.budgets = [Problem.Budget(from: 0, to: 4, limit: random.below(20) * scale)]
        let budgets = TightBudgets(problem, starts)
        let money = LoadMoney(problem, starts)
        #expect(budgets.isEmpty == money.room.isEmpty)
        for own in starts[0] {
          for other in starts[1] {
            for third in starts[2] {
              let all = [own, other, third]
              let amount = zip(problem.events, all).reduce(0) {
                $0 + ($1.1.map { $0 < 4 } == true ? $1.0.spend : 0)
              }
              guard amount <= problem.budgets[0].limit, !budgets.isEmpty else { continue }
              let units = all.enumerated().map {
                budgets.spent($0.offset, startingAt: $0.element)[0]
              }
              #expect(units.reduce(0, +) <= budgets.room[0])
              let coins = all.enumerated().map { money.spent($0.offset, $0.element)[0] }
              #expect(coins.reduce(0, +) <= money.room[0])
              #expect(units == coins)
            }
          }
        }
      }
    }
  }

  @Test("what is far too dear is no choice: amounts that fit in no load are not added up")
  func dear() throws {
    var problem = paying
    problem.events[0].spend = 1_000_000
    problem.events[1].spend = 200_000
    problem.budgets[0].limit = 1_003_000
    #expect(BruteForce(problem).best() == Score(missing: 0, cost: 2))
    let added = try Added(problem, hours: [0, 0], limit: 2000)
    for part in added.loads.parts {
      #expect(!part.choices.isEmpty)
      #expect(part.choices.allSatisfy { $0.spent[0] <= added.loads.budgets.room[0] })
    }
    let sums = try #require(added.loads.sumsOfAll())
    var plans = LoadPlans(added.loads, sums, of: problem, added.layout, upTo: 2, seed: 1)
    let found = plans.first()
    let plan = try #require(found)
    #expect(PlanChecker(problem).check(plan).score == Score(missing: 0, cost: 2))
  }

  @Test("more people than loads are kept of, most with nothing to do, do not make a proof fail")
  func idle() {
    func shift(
      _ id: String,
      _ from: Int,
      _ to: Int,
      _ skill: String,
      count: Int = 1,
      _ costs: [Int: Int] = [:]
    )
      -> Problem.Shift
    {
      Problem.Shift(
        id: id,
        from: from,
        to: to,
        skill: skill,
        count: count,
        costs: costs.sorted { $0.key < $1.key }.map {
          Problem.PersonCost(person: $0.key, cost: $0.value)
        }
      )
    }
    func event(
      _ id: String,
      _ length: Int,
      _ starts: [(Int, Int)],
      spend: Int = 0,
      _ shifts: [Problem.Shift]
    )
      -> Problem.Event
    {
      Problem.Event(
        id: id,
        length: length,
        starts: starts.map { Problem.Start(session: $0.0, cost: $0.1) },
        shifts: shifts,
        spend: spend
      )
    }
    func person(
      _ id: String,
      _ skills: [String],
      target: Int = 0,
      fairness: Int = 0,
      outing: Int = 0
    )
      -> Problem.Person
    {
      Problem.Person(id: id, skills: skills, target: target, fairness: fairness, outing: [outing])
    }
    let three = (0..<3).map { shift("\($0)", 2 * $0, 2 * $0 + 2, "rested", [4: 3]) }
    let problem = Problem.here(
      name: "many",
      days: 36,
      sessionsPerDay: 2,
      people: [
        person("first", ["any"], target: 5, fairness: 1, outing: 2),
        person("second", ["any", "skilled"], target: 3, fairness: 1),
        person("third", ["any", "skilled"], fairness: 3),
        person("fourth", ["rested"]), person("fifth", ["rested"]),
      ] + (0..<12).map { person("idle \($0)", ["idle"]) },
      events: [
        event("a", 3, [(0, 2), (9, 0)], spend: 4, [shift("0", 0, 3, "skilled", [1: 2])]),
        event("b", 3, [(5, 1)], [shift("0", 0, 1, "skilled", [0: 3, 1: 2])]),
        event(
          "c",
          4,
          [(2, 2), (4, 0), (5, 0), (6, 0)],
          spend: 1,
          [shift("0", 3, 4, "any", [0: 2]), shift("1", 1, 2, "skilled", count: 2)]
        ),
        event(
          "d",
          2,
          [(6, 2), (9, 0)],
          spend: 4,
          [shift("0", 0, 1, "skilled"), shift("1", 1, 2, "any")]
        ),
        event("e", 6, [(28, 0)], three),
        event("f", 2, [(34, 0), (48, 2)], [shift("0", 0, 1, "rested", [4: 3])]),
      ],
      budgets: [Problem.Budget(from: 0, to: 4, limit: 8)],
      rest: Problem.Rest(window: 5, maxDays: 3)
    )
    let best = solve(problem, SolveOptions(steps: 20_000, threads: 1)).score
    let certificate = prove(problem, against: best, BoundEffort(rounds: 40, cases: 200)).certificate
    #expect(CertificateChecker(problem).fault(in: certificate) == nil)
  }
}
