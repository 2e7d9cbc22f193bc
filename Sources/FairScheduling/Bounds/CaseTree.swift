/// Branch and bound: splits what a relaxation leaves open until every case is dearer than the best
/// plan known, or time is up.
struct CaseTree {
  /// What there is to look at.
  private struct Open {
    var relaxer: Relaxer
    var prices: [Int]
    /// A lower bound, in whole costs.
    var bound: Int
    var node: Int
  }
  private struct Node {
    var prices: [Int]
    var bound: Int
    var isWalked = false
    /// Prices of hours at which what is left is staffed; empty for none.
    var staffing: [Int] = []
    var split: (matter: Certificate.Case, holds: Int, fails: Int)?
  }

  private let problem: Problem
  private let relaxed: RelaxedProblem
  private let scale: Int
  private let mostMissing: Int
  private var nodes: [Node] = []
  private var open: [Open] = []
  /// Cases that cannot be split any further and yet are not closed.
  private var stuck = Int.max
  /// A plan better than the one known at first.
  private(set) var plan: Plan?
  private(set) var target: Int
  /// How far beyond the relaxation a walk last went.
  private var width = Int.max / 4
  /// Calendars that were tried to staff.
  private var tried: Set<[Int?]> = []

  /// With more open cases than this, the deepest are looked at first.
  private static let mostOpen = 1500
  private static let roundsAtRoot = 150
  private static let roundsElsewhere = 30
  private static let roundsOfCrews = 15
  /// Where more than this is missing to the target, staffing leads too far.
  private static let widestGap = 8
  /// Steps of the search for a plan on a calendar that was walked through.
  private static let steps = 6_000

  init(_ relaxer: Relaxer, target: Int) {
    problem = relaxer.relaxed.problem
    relaxed = relaxer.relaxed
    scale = relaxer.scale
    mostMissing = relaxer.mostMissing
    self.target = target
    nodes.append(Node(prices: relaxer.prices, bound: 0))
    open.append(Open(relaxer: relaxer, prices: relaxer.prices, bound: 0, node: 0))
  }

  /// What is proven so far, in whole costs.
  var bound: Int { max(0, min(target, stuck, open.map(\.bound).min() ?? target)) }
  var isDone: Bool { open.isEmpty }
  var count: Int { nodes.count }

  mutating func grow(nodes most: Int, isStopped: () -> Bool) {
    while !open.isEmpty, nodes.count < most, !isStopped() {
      var next = open.count - 1
      if open.count < Self.mostOpen {
        for index in open.indices where open[index].bound < open[next].bound { next = index }
      }
      let chosen = open.remove(at: next)
      if chosen.bound >= target { continue }
      look(at: chosen, isStopped: isStopped)
    }
    if open.allSatisfy({ $0.bound >= target }) { open = [] }
  }

  private mutating func look(at chosen: Open, isStopped: () -> Bool) {
    var relaxer = chosen.relaxer
    relaxer.setPrices(chosen.prices)
    let isRoot = chosen.node == 0
    var ascent = PriceAscent(relaxer, stride: isRoot ? 0.3 : 0.1)
    ascent.isRemembering = true
    ascent.climb(
      rounds: isRoot ? Self.roundsAtRoot : Self.roundsElsewhere,
      target: target,
      isStopped: isStopped
    )
    let last = ascent.settle()
    var bound = max(chosen.bound, last.value.ceilingQuotient(by: scale))
    nodes[chosen.node].prices = ascent.bestPrices
    nodes[chosen.node].bound = bound
    if bound >= target { return }
    let violations = tryPlan(ascent.relaxer, last)
    if bound >= target { return }
    relaxer = ascent.relaxer
    relaxer.leaveOut(dearAs: target, last)
    var split: Certificate.Case?
    if let walk = walk(&relaxer, from: chosen.node, least: last.value) {
      if nodes[chosen.node].bound >= target { return }
      split = walk.bestSplit
      tryCalendar(of: walk, relaxer)
    }
    if BranchingChoice.first(relaxer, ascent) == nil,
      let staffing = staff(relaxer, node: chosen.node)
    {
      if nodes[chosen.node].bound >= target { return }
      split = staffing
    }
    bound = nodes[chosen.node].bound
    guard let matter = BranchingChoice(relaxer, ascent, violations, split).matter else {
      stuck = min(stuck, bound)
      return
    }
    var children: [Int] = []
    for holds in [false, true] {
      var child = relaxer
      let isPossible = child.restrict(to: matter, holds: holds)
      nodes.append(Node(prices: ascent.bestPrices, bound: isPossible ? bound : target))
      children.append(nodes.count - 1)
      guard isPossible else { continue }
      open.append(
        Open(relaxer: child, prices: ascent.bestPrices, bound: bound, node: nodes.count - 1)
      )
    }
    nodes[chosen.node].split = (matter, children[1], children[0])
  }

  /// Walks through the calendar, which may close the case or at least raise its bound.
  ///
  /// Where there are too many calendars below the target, it looks at cheaper ones alone.
  private mutating func walk(_ relaxer: inout Relaxer, from node: Int, least: Int)
    -> CalendarWalk?
  {
    guard let layout = relaxed.walk else { return nil }
    let values = relaxer.walkValues(layout)
    let most = (target - 1) * scale
    var width = min(most - least, 2 * width)
    while width > scale {
      let limit = least + width
      guard let walk = CalendarWalk(relaxer, layout, values, limit: limit) else {
        width /= 2
        continue
      }
      self.width = width
      nodes[node].isWalked = true
      let bound = walk.least > limit ? limit / scale + 1 : walk.least.ceilingQuotient(by: scale)
      nodes[node].bound = max(nodes[node].bound, bound)
      if limit >= most { relaxer.leaveOut(unlike: walk) }
      return walk
    }
    return nil
  }

  /// Staffs a calendar that is nearly settled, at prices of hours that are raised as far as they go.
  ///
  /// - Returns: whose hours to split next, if anybody's.
  private mutating func staff(_ relaxer: Relaxer, node: Int) -> Certificate.Case? {
    guard let layout = relaxed.crewWalk, mostMissing == 0,
      target - nodes[node].bound <= Self.widestGap, isNearlySettled(relaxer)
    else { return nil }
    var ascent = CrewAscent(relaxer, layout)
    guard let found = ascent.climb(target: target, rounds: Self.roundsOfCrews) else { return nil }
    let bound = min(target, found.least.ceilingQuotient(by: scale))
    if bound > nodes[node].bound {
      nodes[node].bound = bound
      nodes[node].staffing = found.prices
    }
    if bound < target { mix(found, relaxer, layout) }
    return found.split
  }

  /// Looks for a plan among the crews that are cheapest at the prices found.
  private mutating func mix(_ found: CrewAscent.Found, _ relaxer: Relaxer, _ layout: CrewLayout) {
    guard let path = found.path else { return }
    var relaxer = relaxer
    relaxer.setHours(found.prices)
    for slack in [scale / 20, scale] {
      guard let mix = CrewMix(relaxer, layout, path: path, slack: slack) else { return }
      let plan = mix.plan()
      let report = PlanChecker(problem).check(plan)
      guard report.isLegal, report.score < Score(missing: mostMissing, cost: target) else {
        continue
      }
      self.plan = plan
      target = report.score.cost
      return
    }
  }

  private func isNearlySettled(_ relaxer: Relaxer) -> Bool {
    guard let members = relaxed.walk?.members else { return false }
    let more = members.map { event in
      let options = relaxed.events[event].options
      return Set(options.indices.filter { relaxer.allowed[event][$0] }.map { options[$0].start })
        .count
        - (relaxer.mayBeSkipped[event] ? 0 : 1)
    }
    return more.reduce(0, +) <= 2
  }

  /// A cheap calendar may be one that can be staffed cheaply.
  private mutating func tryCalendar(of walk: CalendarWalk, _ relaxer: Relaxer) {
    guard let layout = relaxed.walk, !walk.starts.isEmpty, tried.insert(walk.starts).inserted else {
      return
    }
    if let crews = relaxed.crewWalk, mostMissing == 0 {
      var narrow = relaxer
      for (member, event) in layout.members.enumerated() {
        narrow.settle(event, at: walk.starts[member])
      }
      var ascent = CrewAscent(narrow, crews)
      if let found = ascent.climb(target: target, rounds: Self.roundsOfCrews) {
        mix(found, narrow, crews)
        return
      }
    }
    var narrow = problem
    for (member, event) in layout.members.enumerated() {
      narrow.events[event].starts.removeAll { $0.session != walk.starts[member] }
    }
    let solution = solve(narrow, SolveOptions(steps: Self.steps))
    guard solution.score < Score(missing: mostMissing, cost: target) else { return }
    plan = solution.plan
    target = solution.score.cost
  }

  /// What the relaxation chose may be a plan.
  private mutating func tryPlan(_ relaxer: Relaxer, _ last: Relaxation) -> [Violation] {
    var held: [Plan.HeldEvent] = []
    for event in relaxed.events where last.choices[event.index] >= 0 {
      let option = event.options[last.choices[event.index]]
      var crews = problem.events[event.index].shifts.map { _ in [Int]() }
      for duty in relaxer.duties(event.index, last.choices[event.index]) {
        crews[duty.shift].append(duty.person)
      }
      held.append(
        Plan.HeldEvent(
          event: event.index,
          start: option.start,
          venue: option.venue < 0 ? nil : option.venue,
          crews: crews.map { $0.sorted() }
        )
      )
    }
    let found = Plan(events: held)
    let report = PlanChecker(problem).check(found)
    if report.isLegal, report.score < Score(missing: mostMissing, cost: target) {
      plan = found
      target = report.score.cost
    }
    return report.violations
  }

  /// All cases as a proof of the bound.
  var proof: Certificate.Proof { proof(of: 0) }

  private func proof(of node: Int) -> Certificate.Proof {
    let prices = relaxed.list(
      nodes[node].prices,
      scale: scale,
      walked: nodes[node].isWalked ? relaxed.walk?.members ?? [] : [],
      staffing: nodes[node].staffing
    )
    guard let split = nodes[node].split else { return .prices(prices) }
    return .split(
      split.matter,
      prices: prices,
      holds: proof(of: split.holds),
      fails: proof(of: split.fails)
    )
  }
}
