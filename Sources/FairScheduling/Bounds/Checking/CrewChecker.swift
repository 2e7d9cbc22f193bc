/// What prices of hours and money prove where all that is left is placed and staffed together, computed plainly.
///
/// Events are decided one after another, that with the fewest possibilities first, and every event that
/// is decided is staffed together with those it shares people with. What is not decided yet costs at least
/// what it costs by itself.
struct CrewChecker {
  let checker: PriceChecker
  let problem: Problem
  let prices: PriceList
  let limit: Int
  private let bonds: [CalendarBond]
  private let orders: [(first: Int, second: Int, least: Int?, most: Int?, requires: Bool)]
  let base: Int
  /// All ways to hold an event that are left, one after another.
  private(set) var ways: [Way] = []
  private(set) var pricing: [EventPricing] = []
  private(set) var slack = 0
  private var crews: [Int: [CrewMinimum.Crew]] = [:]
  private var matters: [Int: [UInt32]] = [:]
  private var together: [[Int]: Int] = [:]
  private var visits = 0
  /// Crews that were tried together.
  private var tries = 0
  private var isTooMuch = false

  struct Way {
    var event: Int
    var option: PriceChecker.Option
    /// The crew alone.
    var crew: Int
  }
  /// What an event may still do.
  struct Chance {
    /// Nil for leaving it out.
    var way: Int?
    /// With the cheapest crew and all that is known to be shared.
    var cost: Int
  }
  typealias Chances = [[Chance]]

  private static let mostVisits = 200_000
  private static let mostTries = 200_000_000

  init?(_ checker: PriceChecker, _ prices: PriceList, claim: Int, _ choices: PriceChecker.Choices) {
    self.checker = checker
    problem = checker.problem
    guard prices.staffing.count == problem.people.count else { return nil }
    self.prices = PriceList(
      scale: prices.scale,
      hours: prices.staffing,
      budgets: prices.budgets,
      missing: nil,
      sessions: [:],
      together: prices.together,
      joined: prices.joined
    )
    limit = (claim - 1) * prices.scale
    let events = problem.events.indices
    bonds = events.flatMap { first in events.map { CalendarBond(first, $0, checker.problem) } }
    orders = (0..<checker.orderCount).map { checker.relation($0) }
    base = checker.resources(self.prices, choices)
    let sums = PriceSums(self.prices)
    pricing = events.map {
      EventPricing(checker, $0, self.prices, sums, choices.events[$0])
    }
  }

  /// Whether every plan reaches the claim; no where that takes too much, or it was stopped.
  mutating func isProven(_ choices: PriceChecker.Choices, _ isStopped: () -> Bool) -> Bool {
    var chances: Chances = []
    for (event, own) in choices.events.enumerated() {
      var list: [Chance] = []
      if own.mayBeLeftOut {
        list.append(Chance(way: nil, cost: checker.leftOut(event, prices, 0)))
      }
      // Of several venues at one place the cheapest.
      var cheapest: [[Int]: PriceChecker.Option] = [:]
      for option in own.options {
        let key = [option.start, option.place]
        if cheapest[key]?.cost ?? .max > option.cost { cheapest[key] = option }
      }
      for option in cheapest.values.sorted(by: { ($0.start, $0.place) < ($1.start, $1.place) }) {
        let cost = pricing[event].value(of: option)
        if cost >= PriceChecker.never { continue }
        list.append(Chance(way: ways.count, cost: cost))
        ways.append(
          Way(event: event, option: option, crew: cost - pricing[event].bare(option))
        )
      }
      chances.append(list)
    }
    guard let left = settled(chances, []) else { return true }
    slack = limit - base - least(left.chances)
    let possible = left.chances.joined().compactMap(\.way)
    if !prices.together.isEmpty, exceedByLoads(left.chances, choices.hours) { return true }
    for way in possible { matters[way] = matters(way, possible) }
    return decide(left.chances, left.paid, [], isStopped)
  }

  private func least(_ chances: Chances) -> Int {
    chances.reduce(0) { min(PriceChecker.never, $0 + ($1.map(\.cost).min() ?? PriceChecker.never)) }
  }

  /// Leaves out what is too dear by itself, and lets all others pay for what can start at one session.
  ///
  /// - Parameters:
  ///   - chances: what each event may still do.
  ///   - paid: those that others have paid for.
  /// - Returns: what is left, and who is paid for now; nil if nothing is left below the claim.
  private func settled(_ chances: Chances, _ paid: Set<Int>)
    -> (chances: Chances, paid: Set<Int>)?
  {
    var chances = chances
    var paid = paid
    while true {
      let whole = base + least(chances)
      if whole > limit { return nil }
      for event in chances.indices {
        let own = chances[event].map(\.cost).min() ?? 0
        chances[event].removeAll { whole - own + $0.cost > limit }
      }
      let next = chances.indices.first { !paid.contains($0) && isSettled(chances[$0]) }
      guard let next, let chance = chances[next].first else { return (chances, paid) }
      paid.insert(next)
      let start = chance.way.map { ways[$0].option.start }
      for other in chances.indices where !paid.contains(other) {
        share(next, start, &chances[other], other)
      }
    }
  }

  /// Whether an event starts at one session in any case, or is left out in any case.
  private func isSettled(_ chances: [Chance]) -> Bool {
    Set(chances.map { chance in chance.way.map { ways[$0].option.start } }).count == 1
  }

  /// Lets an event pay for another that starts at a session, or is left out.
  private func share(_ event: Int, _ start: Int?, _ chances: inout [Chance], _ other: Int) {
    chances = chances.compactMap { chance in
      let its = chance.way.map { ways[$0].option.start }
      guard let more = shared(event, start, other, its) else { return nil }
      return Chance(way: chance.way, cost: chance.cost + more)
    }
  }

  /// What two events cost each other; nil where that cannot be.
  private func shared(_ a: Int, _ startA: Int?, _ b: Int, _ startB: Int?) -> Int? {
    for order in orders where Set([order.first, order.second]) == [a, b] {
      let first = order.first == a ? startA : startB
      let second = order.first == a ? startB : startA
      if order.requires, second != nil, first == nil { return nil }
      guard let first, let second else { continue }
      if let least = order.least, second - first < least { return nil }
      if let most = order.most, second - first > most { return nil }
    }
    guard let startA, let startB else { return 0 }
    let gap = max(
      startB - startA - problem.events[a].length,
      startA - startB - problem.events[b].length
    )
    let bond = bonds[a * problem.events.count + b]
    if let least = bond.least, gap < least { return nil }
    return bond.wishes.reduce(0) { $0 + max(0, $1.ideal - gap) * $1.weight } * prices.scale
  }

  // MARK: Deciding

  /// Whether all that is left reaches the claim.
  private mutating func decide(
    _ chances: Chances,
    _ paid: Set<Int>,
    _ decided: [Int],
    _ isStopped: () -> Bool
  ) -> Bool {
    visits += 1
    if visits > Self.mostVisits || isTooMuch || isStopped() { return false }
    guard let left = settled(chances, paid) else { return true }
    var chances = left.chances
    var decided = decided
    let done = Set(decided.map { ways[$0].event })
    // Who can be in one way alone is in that.
    for event in chances.indices where !done.contains(event) && chances[event].count == 1 {
      if let way = chances[event][0].way { decided.append(way) }
    }
    if isBeyondBudget(chances) { return true }
    let groups = groups(decided, by: meet)
    var whole = base + least(chances)
    for group in groups { whole += extra(group) }
    if isTooMuch { return false }
    if whole > limit { return true }
    var fewest: (event: Int, chances: [Chance])?
    for event in chances.indices where chances[event].count > 1 {
      let own = chances[event].map(\.cost).min() ?? 0
      chances[event].removeAll { chance in
        var cost = whole - own + chance.cost
        if let way = chance.way {
          let near = groups.filter { group in group.contains { meet(way, $0) } }
          if !near.isEmpty {
            cost += extra((near.joined() + [way]).sorted())
            for group in near { cost -= extra(group) }
          }
        }
        return cost > limit
      }
      if isTooMuch { return false }
      if chances[event].isEmpty { return true }
      if chances[event].count < fewest?.chances.count ?? .max {
        fewest = (event, chances[event])
      }
    }
    guard let fewest else {
      // What was left out just now may have settled one that others have still to pay for.
      let isPaid = chances.indices.allSatisfy { left.paid.contains($0) }
      return !isPaid && decide(chances, left.paid, decided, isStopped)
    }
    for chance in fewest.chances {
      var after = chances
      after[fewest.event] = [chance]
      if !decide(after, left.paid, decided, isStopped) { return false }
    }
    return true
  }

  /// Whether some budget is spent in any case and more.
  private func isBeyondBudget(_ chances: Chances) -> Bool {
    problem.budgets.contains { budget in
      let spent = chances.indices.reduce(0) { total, event in
        guard budget.events?.contains(event) ?? true else { return total }
        let isInAnyCase = chances[event].allSatisfy { chance in
          guard let start = chance.way.map({ ways[$0].option.start }) else { return false }
          return budget.from <= start && start < budget.to
        }
        return isInAnyCase ? total + problem.events[event].spend : total
      }
      return spent > budget.limit
    }
  }

  /// Ways that are near each other, directly or through others.
  func groups(_ all: [Int], by isNear: (Int, Int) -> Bool) -> [[Int]] {
    var groups: [[Int]] = []
    for way in all {
      let near = groups.filter { $0.contains { isNear(way, $0) } }
      groups.removeAll { near.contains($0) }
      groups.append((near.joined() + [way]).sorted())
    }
    return groups
  }

  // MARK: People

  /// For each shift of a way, the shifts of another that nobody can do who does it.
  func clashes(_ a: Int, _ b: Int) -> [UInt32] {
    let (one, other) = (ways[a], ways[b])
    let there = problem.travel[one.option.place][other.option.place]
    let back = problem.travel[other.option.place][one.option.place]
    return problem.events[one.event].shifts.map { shift in
      let from = one.option.start + shift.from
      let to = one.option.start + shift.to
      var set: UInt32 = 0
      for (index, its) in problem.events[other.event].shifts.enumerated() {
        let isLater = other.option.start + its.from >= to + there
        let isEarlier = from >= other.option.start + its.to + back
        let then = other.option.start + its.from..<other.option.start + its.to
        if !isLater && !isEarlier || checker.isRestless([from..<to, then]) {
          set |= 1 << UInt32(index)
        }
      }
      return set
    }
  }

  private func isAble(_ person: Int, _ event: Int, _ shifts: UInt32) -> Bool {
    problem.events[event].shifts.enumerated().contains { index, shift in
      shifts >> UInt32(index) & 1 == 1 && problem.people[person].skills.contains(shift.skill)
    }
  }

  /// For each person the shifts of a way that keep them from another event.
  private func matters(_ way: Int, _ possible: [Int]) -> [UInt32] {
    var matters = problem.people.map { _ in UInt32(0) }
    for other in possible where ways[other].event != ways[way].event {
      for (shift, clashing) in clashes(way, other).enumerated() where clashing != 0 {
        for person in matters.indices where isAble(person, ways[other].event, clashing) {
          matters[person] |= 1 << UInt32(shift)
        }
      }
    }
    return matters
  }

  func meet(_ a: Int, _ b: Int) -> Bool {
    clashes(a, b).enumerated().contains { shift, clashing in
      guard clashing != 0 else { return false }
      return problem.people.indices.contains { person in
        isAble(person, ways[a].event, 1 << UInt32(shift)) && isAble(person, ways[b].event, clashing)
      }
    }
  }

  /// What ways cost together beyond what each costs by itself.
  private mutating func extra(_ group: [Int]) -> Int {
    if group.count < 2 { return 0 }
    if let known = together[group] { return known }
    var lists: [(way: Int, crews: [CrewMinimum.Crew])] = []
    for way in group {
      guard let own = crewList(way) else {
        isTooMuch = true
        return 0
      }
      lists.append((way, own))
    }
    lists.sort { $0.crews.count < $1.crews.count }
    var best = slack + 1
    join(lists, 0, 0, lists.map { _ in problem.people.map { _ in 0 } }, &best)
    if isTooMuch { return 0 }
    let extra = best > slack ? PriceChecker.never / 64 : best
    together[group] = extra
    return extra
  }

  private mutating func crewList(_ way: Int) -> [CrewMinimum.Crew]? {
    if let known = crews[way] { return known }
    let event = ways[way].event
    let all = pricing[event].crews(of: ways[way].option)
      .crews(upTo: ways[way].crew + slack, matters: matters[way] ?? [])
    crews[way] = all
    return all
  }

  /// Chooses a crew for each way such that nobody has to be in two; finds the least beyond the cheapest.
  private mutating func join(
    _ lists: [(way: Int, crews: [CrewMinimum.Crew])],
    _ position: Int,
    _ spent: Int,
    _ taken: [[UInt32]],
    _ best: inout Int
  ) {
    if position == lists.count {
      best = min(best, spent)
      return
    }
    let (way, crews) = lists[position]
    for crew in crews {
      tries += 1
      if tries > Self.mostTries { isTooMuch = true }
      if isTooMuch { return }
      let cost = spent + crew.price - ways[way].crew
      if cost >= best { return }
      if zip(crew.duties, taken[position]).contains(where: { $0 & $1 != 0 }) { continue }
      var after = taken
      for later in (position + 1)..<lists.count where later < lists.count {
        let clashes = clashes(way, lists[later].way)
        for (person, duties) in crew.duties.enumerated() where duties != 0 {
          for (shift, clashing) in clashes.enumerated() where duties >> UInt32(shift) & 1 == 1 {
            after[later][person] |= clashing
          }
        }
      }
      join(lists, position + 1, cost, after, &best)
    }
  }
}
