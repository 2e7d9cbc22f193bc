import Testing

@testable import FairScheduling

/// Loads that are added up with the money that is spent, and with events staffed together wherever they may be.
@Suite struct JoinedLoadsTests {
  private struct Added {
    var loads: JointLoads
    let relaxer: Relaxer
    let layout: CrewLayout

    init(_ problem: Problem, hours: [Int], limit: Int) throws {
      var relaxer = Relaxer(RelaxedProblem(problem), scale: 1000)
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
      let left = try Added(problem, hours: hours, limit: best.cost * 1000).left()
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
    let none = problem.people.map { _ in 0 }
    let prices = PriceList(
      scale: 1,
      hours: none,
      budgets: problem.budgets.map { _ in 0 },
      missing: nil,
      sessions: [:],
      staffing: none,
      together: together,
      joined: joined
    )
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
              if scale == 1 { #expect(units == coins) }
            }
          }
        }
      }
    }
  }
}
