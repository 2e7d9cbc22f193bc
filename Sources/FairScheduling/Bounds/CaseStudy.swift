/// A look at one case: how high its bound can be raised, whether it holds a better plan, and where to
/// split it.
struct CaseStudy {
  let open: CaseTree.Open
  private(set) var node: CaseTree.Node
  private(set) var lore: CaseTree.Lore
  /// What is true of one half of its plans; nil for a half that has none.
  private(set) var split: (matter: Certificate.Case, holds: Relaxer?, fails: Relaxer?)?
  /// In so many generations of what it is split into no walk staffs.
  private(set) var crowded = 0
  /// Whether everybody's loads were too much to add up.
  private var isTooMuch = false
  /// Whether it is neither closed nor to be split.
  private(set) var isStuck = false

  private let problem: Problem
  private let clashes: CrewClashes
  private let relaxed: RelaxedProblem
  private let scale: Int
  private let mostMissing: Int
  /// Operating-system threads of its evaluations.
  private let threads: Int
  private let isStopped: @Sendable () -> Bool

  private static let roundsAtRoot = 150
  private static let roundsElsewhere = 30
  private static let roundsOfWalks = 8
  private static let roundsOfCrews = 15
  /// Where more than this is missing to the target, staffing leads too far.
  private static let widestGap = 8
  /// Steps for each event, and in all at most, of the first search for a plan on a calendar that was walked through.
  private static let steps = (perEvent: 5_000, most: 100_000)
  /// For a calendar that has come back more often than the first number twice as many each time, up to the second
  /// times those.
  private static let patience = (from: 4, most: 4)
  /// So many pairs of events that are in each other's way are told to other cases.
  private static let mostPairs = 4
  /// How often events that are in each other's way are staffed together, and it is tried again.
  private static let mostJoinings = 3
  /// Where a walk that staffs has too many states, it is tried again in the generation after these.
  private static let generations = 2
  /// Where there is a plan to begin with that is nearly one, so many times fewer do.
  private static let lessNear = 3

  init(
    _ open: CaseTree.Open,
    _ lore: CaseTree.Lore,
    _ clashes: CrewClashes,
    threads: Int,
    isStopped: @escaping @Sendable () -> Bool
  ) {
    self.open = open
    self.clashes = clashes
    self.threads = threads
    self.isStopped = isStopped
    self.lore = lore
    node = CaseTree.Node(prices: open.prices, bound: open.bound)
    relaxed = open.relaxer.relaxed
    problem = relaxed.problem
    scale = open.relaxer.scale
    mostMissing = open.relaxer.mostMissing
  }

  /// Each case has luck of its own.
  private var seed: UInt64 { UInt64(open.node + 1) }
  private var isClosed: Bool { node.bound >= lore.target }

  mutating func look() {
    var relaxer = open.relaxer
    relaxer.setPrices(open.prices)
    relaxer.threads = threads
    let isRoot = open.node == 0
    var ascent = PriceAscent(relaxer, stride: isRoot ? 0.3 : 0.1)
    ascent.isRemembering = true
    ascent.climb(
      rounds: isRoot ? Self.roundsAtRoot : Self.roundsElsewhere,
      target: lore.target,
      isStopped: isStopped
    )
    let last = ascent.settle()
    node.prices = ascent.bestPrices
    node.bound = max(open.bound, last.value.ceilingQuotient(by: scale))
    if isClosed { return }
    // What the relaxation chose may be a plan.
    let violations = tryPlan(ascent.relaxer.plan(last.choices))
    if isClosed { return }
    relaxer = ascent.relaxer
    let walk = walk(&relaxer, least: last.value)
    if isClosed { return }
    // A walk has priced every crew, so now options are known more exactly.
    relaxer.leaveOut(dearAs: lore.target, walk == nil ? last : relaxer.evaluate())
    if let walk {
      if walk.limit >= (lore.target - 1) * scale {
        relaxer.leaveOut(unlike: walk)
        node.leavesOut = true
      }
      tryCalendar(of: walk, relaxer)
      if isClosed { return }
    }
    var hint = walk?.bestSplit
    if BranchingChoice.first(relaxer, ascent) == nil {
      hint = staff(relaxer) ?? hint
      if isClosed { return }
    }
    guard let matter = BranchingChoice(relaxer, ascent, violations, hint).matter else {
      isStuck = true
      return
    }
    func half(_ holds: Bool) -> Relaxer? {
      var half = relaxer
      return half.restrict(to: matter, holds: holds) ? half : nil
    }
    split = (matter, half(true), half(false))
  }

  /// Keeps a legal plan if it is the best so far.
  private mutating func note(_ plan: Plan, _ score: Score) {
    guard score < Score(missing: mostMissing, cost: lore.target) else { return }
    lore.plan = plan
    lore.target = score.cost
  }

  /// Walks through the calendar, which may close the case or at least raise its bound.
  ///
  /// Where there are too many calendars below the target, it looks at cheaper ones alone.
  private mutating func walk(_ relaxer: inout Relaxer, least: Int) -> CalendarWalk? {
    guard let layout = relaxed.walk else { return nil }
    let most = (lore.target - 1) * scale
    var ascent = WalkAscent(
      relaxer,
      layout,
      clashes,
      least: least,
      width: min(most - least, 2 * lore.width)
    )
    ascent.climb(upTo: most, rounds: Self.roundsOfWalks, isStopped: isStopped)
    guard let walk = ascent.walk else { return nil }
    relaxer = ascent.relaxer
    lore.width = ascent.width
    node.isWalked = true
    node.prices = relaxer.prices
    node.bound = max(node.bound, ascent.least.ceilingQuotient(by: scale))
    return walk
  }

  /// Staffs a calendar that is nearly settled, at prices of hours that are raised as far as they go.
  ///
  /// - Returns: whose hours to split next, if anybody's.
  private mutating func staff(_ relaxer: Relaxer) -> Certificate.Case? {
    guard let layout = relaxed.crewWalk, mostMissing == 0,
      lore.target - node.bound <= Self.widestGap, isNearlySettled(relaxer)
    else { return nil }
    let isTold = open.crowded > 0
    let found = isTold ? nil : climb(relaxer, layout)
    if let found { raise(to: found.least.ceilingQuotient(by: scale), at: found.prices) }
    crowded = isTold ? open.crowded - 1 : found == nil ? Self.generations : 0
    let prices = hourPrices(found, relaxer)
    if !isClosed, !isTold { addLoads(at: prices, relaxer, layout) }
    if !isClosed {
      let sum = addUp(at: prices, from: node.bound, relaxer, layout)
      let people = Array(problem.people.indices.prefix(LoadVector.mostPeople))
      raise(to: sum.least, at: prices, together: people, joined: sum.joined)
    }
    if let found, !isClosed { mix(found, relaxer, layout) }
    return found?.split ?? (isTooMuch ? tie(at: prices, relaxer) : nil)
  }

  /// Staffs at prices of hours that are raised as far as they go; nil where there are too many states.
  private func climb(_ relaxer: Relaxer, _ layout: CrewLayout) -> CrewAscent.Found? {
    var ascent = CrewAscent(relaxer, layout)
    return ascent.climb(target: lore.target, rounds: Self.roundsOfCrews, isStopped: isStopped)
  }

  /// Splits the hours of somebody for whom two loads are about as good at some prices.
  private func tie(at prices: [Int], _ relaxer: Relaxer) -> Certificate.Case? {
    var priced = relaxer
    priced.setHours(prices)
    var least = Int.max
    var found: Certificate.Case?
    for person in problem.people.indices {
      let costs = priced.unfairness(of: person)
      guard let best = costs.indices.min(by: { costs[$0] < costs[$1] }) else { continue }
      for lower in [best - 1, best] where lower >= 0 && lower + 1 < costs.count {
        let distance = max(costs[lower], costs[lower + 1])
        guard distance < least, relaxer.hours[person].contains(lower),
          relaxer.hours[person].contains(lower + 1)
        else { continue }
        least = distance
        found = .hours(person: person, atMost: lower)
      }
    }
    return found
  }

  /// Prices of hours: where a walk that staffs has too many states, those of that through the calendar have to do.
  private func hourPrices(_ found: CrewAscent.Found?, _ relaxer: Relaxer) -> [Int] {
    found?.prices ?? Array(relaxer.prices[..<problem.people.count])
  }

  /// Adds up the loads of a few people at some prices of hours.
  private mutating func addLoads(at prices: [Int], _ relaxer: Relaxer, _ layout: CrewLayout) {
    var priced = relaxer
    priced.setHours(prices)
    guard let loads = JointLoads(&priced, layout, limit: (lore.target - 1) * scale) else { return }
    let highest = loads.highest(isStopped)
    raise(to: highest.least.ceilingQuotient(by: scale), at: prices, together: highest.people)
  }

  /// Keeps what staffing at some prices of hours proves, if it is more than is known.
  private mutating func raise(
    to bound: Int,
    at prices: [Int],
    together: [Int] = [],
    joined: [[Int]] = []
  ) {
    guard bound > node.bound else { return }
    node.bound = min(lore.target, bound)
    node.staffing = prices
    node.together = together
    node.joined = joined
  }

  /// Adds up everybody's loads at one cost after another, until a plan comes of them or it is too much.
  ///
  /// - Parameters:
  ///   - prices: of hours.
  ///   - known: no plan costs less.
  ///   - relaxer: knows what is left.
  ///   - layout: what events are to each other.
  /// - Returns: what no plan is cheaper than, as far as it is known now, and the events staffed together for that.
  private mutating func addUp(
    at prices: [Int],
    from known: Int,
    _ relaxer: Relaxer,
    _ layout: CrewLayout
  ) -> (least: Int, joined: [[Int]]) {
    var priced = relaxer
    priced.setHours(prices)
    var cost = known
    var joined: [[Int]] = []
    isTooMuch = false
    // What is farther away is too much in any case.
    while cost < min(lore.target, known + Self.widestGap), !isStopped() {
      guard let loads = JointLoads(&priced, layout, limit: cost * scale) else {
        isTooMuch = true
        break
      }
      if loads.isBeyond {
        joined = []
      } else if let needed = refute(loads, priced, layout) {
        joined = needed
      } else {
        break
      }
      cost += 1
    }
    return (cost, joined)
  }

  /// Shows that no plan is left within the limit of some loads, or looks for one.
  ///
  /// - Returns: the events that are staffed together for that; nil where a plan may be left, or it is too much to tell.
  private mutating func refute(_ loads: JointLoads, _ relaxer: Relaxer, _ layout: CrewLayout)
    -> [[Int]]?
  {
    var loads = loads
    var joined: [[Int]] = []
    var sums = loads.sums(of: Array(problem.people.indices), isStopped)
    if let hours = sums, hours.ends.isEmpty { return [] }
    // Money, and who is in two places, is looked at where hours alone leave something open.
    if sums != nil, !loads.budgets.isEmpty { sums = loads.sumsOfAll(isStopped) ?? sums }
    isTooMuch = sums == nil
    for round in 0...Self.mostJoinings {
      if let sums, sums.ends.isEmpty { return joined }
      // Where it is too much, what was in each other's way in other cases may be here, too.
      let pairs = sums.map { tryPlan(of: loads, $0, layout) } ?? lore.meetings.pairs
      guard let pairs, round < Self.mostJoinings, sums != nil || round == 0,
        let next = loads.joined(pairs, relaxer, layout)
      else { return nil }
      loads = next
      joined = loads.parts.map(\.events).filter { $0.count > 1 }
      if loads.isBeyond { return joined }
      sums = loads.sumsOfAll(isStopped)
    }
    return nil
  }

  /// Looks for a plan with some loads.
  ///
  /// - Returns: pairs of events that were in each other's way; nil if there is a plan.
  private mutating func tryPlan(of loads: JointLoads, _ sums: LoadSums, _ layout: CrewLayout)
    -> [[Int]]?
  {
    var plans = LoadPlans(loads, sums, of: problem, layout, upTo: lore.target - 1, seed: seed)
    guard let plan = plans.first() else {
      let pairs = plans.meetings.pairs
      for pair in pairs.prefix(Self.mostPairs) { lore.meetings.count(pair[0], pair[1]) }
      return pairs
    }
    tryPlans([plan])
    return nil
  }

  /// Looks for a plan among the crews that are cheapest at the prices found.
  private mutating func mix(_ found: CrewAscent.Found, _ relaxer: Relaxer, _ layout: CrewLayout) {
    let most = (lore.target - 1) * scale - found.least
    guard let path = found.path, most >= 0 else { return }
    var priced = relaxer
    priced.setHours(found.prices)
    let known = lore.target
    var near: Plan?
    for slack in [scale / 20, scale, 3 * scale] {
      let mixes = [false, true].compactMap {
        CrewMix(priced, layout, path: path, slack: min(slack, most), isLoose: $0)
      }
      if mixes.isEmpty { break }
      for mix in mixes {
        let faulty = tryPlans(mix.plans(within: most))
        near = near ?? faulty
        if lore.target < known { return }
        // With the cheapest crews alone there is little to choose, and the beam has seen it.
        if slack >= scale {
          tryPlans(mix.annealedPlans(scale: scale, seed: seed, isStopped))
          if lore.target < known { return }
        }
      }
      if slack >= most || isStopped() { break }
    }
    // What is wrong with it, rest over several events or a venue taken twice, may be put right at no cost.
    guard let near, lore.mixed.insert(starts(of: near)).inserted else { return }
    search(relaxer, near: near)
  }

  private func starts(of plan: Plan) -> [Int?] {
    var starts = problem.events.map { _ in Int?.none }
    for held in plan.events { starts[held.event] = held.start }
    return starts
  }

  /// Searches among the starts that are left.
  ///
  /// - Parameters:
  ///   - relaxer: knows what is left.
  ///   - plan: what to begin with.
  ///   - times: how many times as long as the first time.
  private mutating func search(_ relaxer: Relaxer, near plan: Plan? = nil, times: Int = 1) {
    let most = min(Self.steps.most, Self.steps.perEvent * problem.events.count)
    let steps = plan == nil ? times * most : most / Self.lessNear
    var narrow = problem
    for event in relaxed.events {
      let left = zip(event.options, relaxer.allowed[event.index]).filter(\.1).map(\.0.start)
      let starts = Set(left)
      narrow.events[event.index].starts.removeAll { !starts.contains($0.session) }
    }
    let options = SolveOptions(
      steps: steps,
      seed: seed,
      initial: plan,
      threads: 1,
      isStopped: isStopped
    )
    let solution = solve(narrow, options)
    note(solution.plan, solution.score)
  }

  private func isNearlySettled(_ relaxer: Relaxer) -> Bool {
    let members = relaxed.walk?.members ?? Array(relaxed.events.indices)
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
    guard let layout = relaxed.walk, !walk.starts.isEmpty, relaxer.seeksPlans else { return }
    let times = lore.met[walk.starts, default: 0] + 1
    lore.met[walk.starts] = times
    // One that comes back is tried again, each time after twice as many batches.
    guard times.nonzeroBitCount == 1 else { return }
    var narrow = relaxer
    for (member, event) in layout.members.enumerated() {
      narrow.settle(event, at: walk.starts[member])
    }
    if times == 1, let crews = relaxed.crewWalk, mostMissing == 0 {
      let known = lore.target
      let found = climb(narrow, crews)
      let prices = hourPrices(found, relaxer)
      var least = min(known, found?.least.ceilingQuotient(by: scale) ?? node.bound)
      if least < known { least = addUp(at: prices, from: least, narrow, crews).least }
      // No better plan than the best is left in that calendar.
      if least >= lore.target { return }
      if let found { mix(found, narrow, crews) }
      if lore.target < known { return }
    }
    search(narrow, times: min(max(1, times / Self.patience.from), Self.patience.most))
  }

  /// Tries plans until one is the best so far.
  ///
  /// - Returns: the first that is not legal, if none is.
  @discardableResult private mutating func tryPlans(_ plans: [Plan]) -> Plan? {
    let known = lore.target
    var near: Plan?
    for plan in plans {
      let faults = tryPlan(plan)
      if lore.target < known { return nil }
      if near == nil, !faults.isEmpty { near = plan }
    }
    return near
  }

  /// Keeps a plan if it is legal and the best so far.
  ///
  /// - Returns: what is wrong with it.
  private mutating func tryPlan(_ plan: Plan) -> [Violation] {
    let report = PlanChecker(problem).check(plan)
    if report.isLegal { note(plan, report.score) }
    return report.violations
  }
}
