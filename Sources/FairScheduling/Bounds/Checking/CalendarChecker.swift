/// What a list of prices proves together with a walk through the calendar of some events, computed
/// plainly.
///
/// The events of the walk keep their distances and pay for each pair of them, so that what they share
/// needs no price; everything else is priced as ever. Each other event is looked at by itself, or, where
/// it precedes or follows one of the walk and nothing else, together with that one.
///
/// A class, since the innermost functions capture it, and copying a struct of so many lists there took more
/// time than anything else.
final class CalendarChecker {
  private let checker: PriceChecker
  private let staffing: PairStaffing
  private let problem: Problem
  private let prices: PriceList
  private let mostMissing: Int?
  /// Whether states are kept though another is as good, so that what follows them is known exactly, and each start is
  /// weighed against what is to come at once.
  private let isThorough: Bool
  private let members: [Int]
  /// The prices without those that the walk makes needless.
  private let kept: PriceList
  /// A budget from the first session on.
  private let budget: Problem.Budget?
  private let guests: [Guest]
  /// For each pair of members, by position.
  private let bonds: [CalendarBond]
  /// For each member how long after its end it concerns anybody.
  private let farthest: [Int]

  /// An event that precedes or follows one of the walk and has no other order.
  private struct Guest {
    var event: Int
    /// The position of the other among the members.
    var host: Int
    var order: Order
  }
  private typealias Order = (first: Int, second: Int, least: Int?, most: Int?, requires: Bool)

  init(
    _ checker: PriceChecker,
    _ staffing: PairStaffing,
    _ prices: PriceList,
    mostMissing: Int?,
    isThorough: Bool
  ) {
    self.checker = checker
    self.staffing = staffing
    self.isThorough = isThorough
    problem = checker.problem
    self.prices = prices
    self.mostMissing = mostMissing
    members = prices.walked.sorted()
    let walked = Set(members)
    bonds = prices.walked.sorted().flatMap { first in
      prices.walked.sorted().map { CalendarBond(first, $0, checker.problem) }
    }
    let bonds = self.bonds
    let count = members.count
    farthest = (0..<count).map { member in
      (0..<count).map { bonds[member * count + $0].reach }.max() ?? 0
    }
    let orders = (0..<checker.orderCount).map { checker.relation($0) }
    let members = self.members
    guests = orders.compactMap { order in
      for (event, other) in [(order.first, order.second), (order.second, order.first)] {
        let own = orders.filter { $0.first == event || $0.second == event }
        if !walked.contains(event), own.count == 1, let host = members.firstIndex(of: other) {
          return Guest(event: event, host: host, order: order)
        }
      }
      return nil
    }
    let guestOrders = Set(guests.map { [$0.order.first, $0.order.second] })
    var kept = prices
    kept.walked = []
    kept.sessions = prices.sessions.filter { resource, _ in
      switch resource {
      case .person: return true
      case .notBefore(let index), .notAfter(let index):
        let order = checker.relation(index)
        return !guestOrders.contains([order.first, order.second])
      default: return members.count { checker.takes($0, resource) } < 2
      }
    }
    budget = problem.budgets.first { $0.from <= 0 }
    self.kept = kept
  }

  /// What every choice that is left costs by itself.
  private struct Costs {
    /// For each event, what each option costs.
    var options: [[(option: PriceChecker.Option, cost: Int)]] = []
    var leftOut: [Int] = []
    /// What resources that are still priced have to give.
    var base = 0
  }

  private func costs(_ choices: PriceChecker.Choices) -> Costs {
    let sums = PriceSums(kept)
    var costs = Costs(base: checker.resources(kept, choices))
    if let price = kept.missing { costs.base -= price * (mostMissing ?? 0) }
    for event in choices.events.indices {
      var pricing = EventPricing(checker, event, kept, sums, choices.events[event])
      costs.options.append(
        choices.events[event].options.map { ($0, pricing.value(of: $0)) }
          .filter { $0.cost < PriceChecker.never }
      )
      costs.leftOut.append(
        choices.events[event].mayBeLeftOut
          ? checker.leftOut(event, kept, mostMissing) : PriceChecker.never
      )
    }
    return costs
  }

  // MARK: Guests

  private func allows(_ guest: Guest, at start: Int, host: Int?) -> Bool {
    guard let host else { return guest.order.first == guest.event || !guest.order.requires }
    let apart = guest.order.first == guest.event ? host - start : start - host
    if let least = guest.order.least, apart < least { return false }
    if let most = guest.order.most, apart > most { return false }
    return true
  }

  private func allowsNone(_ guest: Guest, host: Int?) -> Bool {
    host == nil || !guest.order.requires || guest.order.first != guest.event
  }

  private func least(_ guest: Guest, _ costs: Costs, host: Int?) -> Int {
    let held = costs.options[guest.event].filter { allows(guest, at: $0.option.start, host: host) }
      .map(\.cost)
    let out = allowsNone(guest, host: host) ? costs.leftOut[guest.event] : PriceChecker.never
    return min(out, held.min() ?? PriceChecker.never)
  }

  // MARK: States

  /// Which members have started, and the ends of those that somebody to come must heed; 0 for others.
  private struct State: Hashable, Comparable {
    var started: UInt16 = 0
    var ends = SIMD16<Int16>(repeating: 0)

    func has(_ member: Int) -> Bool { started >> member & 1 == 1 }

    /// Whether whatever may follow another state, the same having started, may follow this one and costs no more.
    ///
    /// The sooner something ended, the farther is what starts from a session on. Of what is still on then this is not
    /// so: inside a long event, something short is the farther from its end the sooner that is.
    func isAsGood(as other: State, from session: Int) -> Bool {
      let isSame = ends .== other.ends
      let isSooner = (ends .< other.ends) .& (ends .<= Int16(session))
      return started == other.started && all(isSame .| isSooner)
    }

    /// The ends in order; where none of one state is later than in another, no word is greater.
    private var words: SIMD4<UInt64> { unsafeBitCast(ends, to: SIMD4<UInt64>.self) }

    /// An order in which what ended sooner comes first.
    static func < (a: State, b: State) -> Bool {
      let (own, others) = (a.words, b.words)
      for index in 0..<4 where own[index] != others[index] { return own[index] < others[index] }
      return a.started < b.started
    }

    /// All in one word, since to hash sixteen numbers takes longer than anything else here.
    func hash(into hasher: inout Hasher) {
      let words = words
      var word = UInt64(started)
      for index in 0..<4 { word = (word ^ word >> 32 ^ words[index]) &* 0xD6E8_FEB8_6659_FD93 }
      hasher.combine(word)
    }
  }

  /// What is to come pays prices for what the walk looks after itself: a bound of what it costs.
  private struct Guide {
    /// A priced resource that members share.
    final class Resource {
      /// How much each member takes.
      let amounts: [Int]
      /// Who takes any.
      let takers: UInt16
      /// How long after their end.
      let longer: Int
      /// Prices added up.
      let sums: [Int]
      /// What is to be had from a session on, first with nobody there, then with one, two and so on;
      /// one list alone where who is there pays prices.
      let rests: [[Int]]

      init(amounts: [Int], longer: Int, sums: [Int], rests: [[Int]]) {
        self.amounts = amounts
        takers = amounts.indices.reduce(0) { amounts[$1] > 0 ? $0 | 1 << UInt16($1) : $0 }
        self.longer = longer
        self.sums = sums
        self.rests = rests
      }
    }
    var resources: [Resource] = []
    /// For each member and session the least from then on.
    var least: [[Int]] = []
  }

  private func guide(_ starting: [[Int: Int]], _ missing: [Int]) -> Guide {
    var guide = Guide()
    for (resource, list) in prices.sessions where kept.sessions[resource] == nil {
      var longer = 0
      switch resource {
      case .apart(let index): longer = problem.apart[index].minGap
      case .spread(let index): longer = problem.spread[index].idealGap
      case .equipment, .crowd: break
      default: continue
      }
      var sums = [0]
      for price in list { sums.append((sums.last ?? 0) + price) }
      var kinds = 1
      if case .spread = resource { kinds = members.count + 1 }
      let rests = (0..<kinds).map { others in
        var rest = [Int](repeating: 0, count: list.count + 1)
        for session in list.indices.reversed() where list[session] > 0 {
          rest[session] = checker.offer(resource, list[session], prices.scale, others: others)
        }
        for session in list.indices.reversed() { rest[session] += rest[session + 1] }
        return rest
      }
      let amounts = members.map { checker.amount($0, resource) }
      guide.resources.append(
        Guide.Resource(amounts: amounts, longer: longer, sums: sums, rests: rests)
      )
    }
    for (member, event) in members.enumerated() {
      var least = [Int](repeating: missing[member], count: problem.sessions + 2)
      for (start, cost) in starting[member] {
        var whole = cost
        for resource in guide.resources {
          let end = start + problem.events[event].length + resource.longer
          whole += resource.amounts[member] * PriceSums.total(resource.sums, start, end)
        }
        least[start] = min(least[start], whole)
      }
      for session in (0...problem.sessions).reversed() {
        least[session] = min(least[session], least[session + 1])
      }
      guide.least.append(least)
    }
    return guide
  }

  private func atLeast(_ guide: Guide, _ state: State, from session: Int) -> Int {
    var total = 0
    for member in members.indices where !state.has(member) {
      total = min(PriceChecker.never, total + guide.least[member][session])
    }
    for resource in guide.resources where resource.takers & ~state.started != 0 {
      let last = resource.sums.count - 1
      // Ends beyond the session, in order.
      var ends = SIMD16<Int32>(repeating: 0)
      var count = 0
      for member in members.indices where resource.amounts[member] > 0 && state.ends[member] > 0 {
        let end = min(Int(state.ends[member]) + resource.longer, last)
        if end <= session { continue }
        if resource.rests.count == 1 {
          total += resource.amounts[member] * PriceSums.total(resource.sums, session, end)
          continue
        }
        var place = count
        while place > 0, ends[place - 1] > Int32(end) {
          ends[place] = ends[place - 1]
          place -= 1
        }
        ends[place] = Int32(end)
        count += 1
      }
      // From each end to the next, those are there that end later.
      var from = min(session, last)
      for index in 0...count {
        let end = index < count ? Int(ends[index]) : last
        let there = resource.rests[count - index]
        total -= there[from] - there[max(from, end)]
        from = max(from, end)
      }
    }
    return total
  }

  // MARK: The walk

  /// Whether every calendar reaches the claim; if not, what no calendar below it needs is taken away.
  ///
  /// Once `isStopped`, nothing is known: it says no, and takes nothing away.
  func reaches(
    _ claim: Int,
    _ choices: inout PriceChecker.Choices,
    _ isStopped: () -> Bool = { false }
  ) -> Bool {
    if claim <= 0 || choices.isEmpty { return true }
    let limit = (claim - 1) * prices.scale
    let costs = costs(choices)
    let together = Set(members + guests.map(\.event))
    var alone: [Int: Int] = [:]
    for event in choices.events.indices where !together.contains(event) {
      alone[event] = min(costs.leftOut[event], costs.options[event].map(\.cost).min() ?? .max)
    }
    var base = costs.base
    for least in alone.values {
      if least >= PriceChecker.never { return true }
      base += least
    }
    var table = CalendarTable(members.count)
    guard search(costs, base, limit, &table, isStopped) else { return false }
    guard table.least <= limit else { return true }
    for event in choices.events.indices {
      if let own = alone[event] {
        let rest = table.least - own
        keep(event, costs, &choices, limit - rest)
      } else if let member = members.firstIndex(of: event) {
        keepMember(member, costs, table, limit, &choices)
      }
    }
    for guest in guests { keepGuest(guest, costs, table, limit, &choices) }
    return false
  }

  private func keep(
    _ event: Int,
    _ costs: Costs,
    _ choices: inout PriceChecker.Choices,
    _ most: Int
  ) {
    let fine = Set(costs.options[event].filter { $0.cost <= most }.map(\.option))
    choices.events[event].options.removeAll { !fine.contains($0) }
    if costs.leftOut[event] > most { choices.events[event].mayBeLeftOut = false }
  }

  private func keepMember(
    _ member: Int,
    _ costs: Costs,
    _ table: CalendarTable,
    _ limit: Int,
    _ choices: inout PriceChecker.Choices
  ) {
    let event = members[member]
    var cheapest: [Int: Int] = [:]
    for (option, cost) in costs.options[event] {
      cheapest[option.start] = min(cheapest[option.start] ?? .max, cost)
    }
    let fine = costs.options[event].filter { option, cost in
      guard let whole = table.with[member][option.start] else { return false }
      return whole + cost - (cheapest[option.start] ?? cost) <= limit
    }
    let kept = Set(fine.map(\.option))
    choices.events[event].options.removeAll { !kept.contains($0) }
    if table.without[member] > limit { choices.events[event].mayBeLeftOut = false }
  }

  private func keepGuest(
    _ guest: Guest,
    _ costs: Costs,
    _ table: CalendarTable,
    _ limit: Int,
    _ choices: inout PriceChecker.Choices
  ) {
    var fine: Set<PriceChecker.Option> = []
    var mayBeOut = false
    var hosts = table.with[guest.host].map { (host: Optional($0.key), whole: $0.value) }
    hosts.append((nil, table.without[guest.host]))
    for (host, whole) in hosts where whole <= limit {
      let most = limit - whole + least(guest, costs, host: host)
      for (option, cost) in costs.options[guest.event]
      where cost <= most && allows(guest, at: option.start, host: host) {
        fine.insert(option)
      }
      if allowsNone(guest, host: host), costs.leftOut[guest.event] <= most { mayBeOut = true }
    }
    choices.events[guest.event].options.removeAll { !fine.contains($0) }
    if !mayBeOut { choices.events[guest.event].mayBeLeftOut = false }
  }

  private static let mostStates = 4_000_000

  /// States between two sessions at which members may start.
  private struct Layer {
    /// The cheapest way to each.
    var spent: [State: Int]
    /// States that are left, and one that is as good as each.
    var better: [State: State] = [:]

    init(_ spent: [State: Int], until session: Int, isThorough: Bool) {
      self.spent = spent
      if isThorough { return }
      var kept: [UInt16: [State]] = [:]
      for (state, _) in spent.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
        if let other = kept[state.started]?.first(where: { $0.isAsGood(as: state, from: session) })
        {
          better[state] = other
          self.spent[state] = nil
        } else {
          kept[state.started, default: []].append(state)
        }
      }
    }
  }

  /// Forwards, what leads to each state; then backwards, what follows, found anew.
  ///
  /// Where a state is left for one that is as good, what follows that is the least that can follow.
  ///
  /// - Returns: false if it was stopped, or there are too many states.
  private func search(
    _ costs: Costs,
    _ base: Int,
    _ limit: Int,
    _ table: inout CalendarTable,
    _ isStopped: () -> Bool
  ) -> Bool {
    var starting = members.map { _ in [Int: Int]() }
    var missing: [Int] = []
    for (member, event) in members.enumerated() {
      let own = guests.filter { $0.host == member }
      func guestsCost(_ host: Int?) -> Int {
        own.reduce(0) { min(PriceChecker.never, $0 + least($1, costs, host: host)) }
      }
      for (option, cost) in costs.options[event] {
        starting[member][option.start] = min(starting[member][option.start] ?? .max, cost)
      }
      for (start, cost) in starting[member] {
        starting[member][start] = min(PriceChecker.never, cost + guestsCost(start))
      }
      missing.append(min(PriceChecker.never, costs.leftOut[event] + guestsCost(nil)))
    }
    let guide = guide(starting, missing)
    let times = Set(starting.flatMap(\.keys)).sorted()
    /// Whether what a step from a state leads to may stay within the limit.
    func isNear(_ spent: Int, _ time: Int) -> (State, Int) -> Bool {
      { !self.isThorough || spent + $1 + self.atLeast(guide, $0, from: time) <= limit }
    }
    var layers = [Layer([State(): base], until: 0, isThorough: isThorough)]
    var count = 0
    for (index, time) in times.enumerated() {
      if isStopped() { return false }
      let next = index + 1 < times.count ? times[index + 1] : problem.sessions + 1
      let own = starting.map { $0[time] ?? PriceChecker.never }
      var found: [State: Int] = [:]
      let isDue = time == times.first { $0 >= budget?.to ?? .max }
      for (state, spent) in layers[index].spent where !isDue || isWithinBudget(state) {
        if count + found.count > Self.mostStates { return false }
        eachStep(from: state, at: time, until: next, own, isNear(spent, time)) { state, cost, _ in
          let whole = spent + cost
          if let known = found[state] {
            if whole < known { found[state] = whole }
            return
          }
          if whole + atLeast(guide, state, from: min(next, problem.sessions)) <= limit {
            found[state] = whole
          }
        }
      }
      // Who comes from what ended just before may be late for what starts then.
      layers.append(Layer(found, until: next - staffing.farthest, isThorough: isThorough))
      count += found.count
    }
    var ahead: [State: Int] = [:]
    let isOpen = !times.contains { $0 >= budget?.to ?? .max }
    for (state, spent) in layers[times.count].spent {
      let out = members.indices.filter { !state.has($0) }
      let cost = out.reduce(0) { min(PriceChecker.never, $0 + missing[$1]) }
      guard spent + cost <= limit, !isOpen || isWithinBudget(state) else { continue }
      ahead[state] = cost
      for member in out { table.without[member] = min(table.without[member], spent + cost) }
    }
    for (index, time) in times.enumerated().reversed() {
      if isStopped() { return false }
      let next = index + 1 < times.count ? times[index + 1] : problem.sessions + 1
      let own = starting.map { $0[time] ?? PriceChecker.never }
      var before: [State: Int] = [:]
      let isDue = time == times.first { $0 >= budget?.to ?? .max }
      let better = layers[index + 1].better
      for (state, spent) in layers[index].spent where !isDue || isWithinBudget(state) {
        eachStep(from: state, at: time, until: next, own, isNear(spent, time)) {
          target,
          cost,
          placed in
          guard let rest = ahead[better[target] ?? target] else { return }
          before[state] = min(before[state] ?? .max, cost + rest)
          guard spent + cost + rest <= limit else { return }
          for member in members.indices where placed >> member & 1 == 1 {
            table.with[member][time] = min(
              table.with[member][time] ?? .max,
              spent + cost + rest
            )
          }
        }
      }
      ahead = before
    }
    if let rest = ahead[State()] { table.least = base + rest }
    return true
  }

  /// Each way to start some members at a session, with what that costs and which they are.
  ///
  /// After each of them `isNear` is asked whether to go on.
  private func eachStep(
    from state: State,
    at time: Int,
    until next: Int,
    _ costs: [Int],
    _ isNear: (State, Int) -> Bool,
    _ body: (State, Int, UInt16) -> Void
  ) {
    func place(_ first: Int, _ state: State, _ cost: Int, _ placed: UInt16) {
      body(forgotten(state, at: next), cost, placed)
      for member in first..<members.count where !state.has(member) {
        let own = costs[member]
        guard own < PriceChecker.never, let pairs = pairs(member, at: time, state) else { continue }
        var after = state
        after.started |= 1 << member
        after.ends[member] = Int16(time + problem.events[members[member]].length)
        guard isNear(after, cost + own + pairs) else { continue }
        place(member + 1, after, cost + own + pairs, placed | 1 << member)
      }
    }
    place(0, state, 0, 0)
  }

  /// Whether those that started before the budget's end spend no more than it has.
  private func isWithinBudget(_ state: State) -> Bool {
    guard let budget else { return true }
    let spent = members.indices.filter { member in
      state.has(member) && (budget.events?.contains(members[member]) ?? true)
    }.reduce(0) { $0 + problem.events[members[$1]].spend }
    return spent <= budget.limit
  }

  /// Without the ends that concern nobody who is to come from a session on.
  private func forgotten(_ state: State, at time: Int) -> State {
    var state = state
    for member in members.indices where state.ends[member] > 0 {
      let end = Int(state.ends[member])
      if end + farthest[member] <= time {
        state.ends[member] = 0
        continue
      }
      let concerns = members.indices.contains { other in
        !state.has(other) && end + bonds[member * members.count + other].reach > time
      }
      if !concerns { state.ends[member] = 0 }
    }
    return state
  }

  /// What a start costs for those before it; nil if it is too near to one.
  private func pairs(_ member: Int, at start: Int, _ state: State) -> Int? {
    var total = 0
    let end = start + problem.events[members[member]].length
    for other in members.indices where state.ends[other] > 0 {
      let otherEnd = Int(state.ends[other])
      let otherStart = otherEnd - problem.events[members[other]].length
      let gap = max(start - otherEnd, otherStart - end)
      let bond = bonds[member * members.count + other]
      if let least = bond.least, gap < least { return nil }
      if gap < staffing.farthest || gap < 0 {
        let others = PairStaffing.Start(event: members[other], session: otherStart)
        let own = PairStaffing.Start(event: members[member], session: start)
        guard staffing.isPossible(others, own) else { return nil }
      }
      for (ideal, weight) in bond.wishes where gap < ideal {
        total += weight * (ideal - gap) * prices.scale
      }
    }
    return total
  }
}

/// What a walk found.
private struct CalendarTable {
  var least = PriceChecker.never
  /// For each member, with each of its starts.
  var with: [[Int: Int]]
  /// For each member, without it.
  var without: [Int]

  init(_ count: Int) {
    with = .init(repeating: [:], count: count)
    without = .init(repeating: PriceChecker.never, count: count)
  }
}

/// What two events of a walk are to each other.
struct CalendarBond {
  var least: Int?
  var wishes: [(ideal: Int, weight: Int)] = []

  /// How long after the end of one the other is concerned.
  private(set) var reach = 0

  init(_ a: Int, _ b: Int, _ problem: Problem) {
    guard a != b else { return }
    var gaps: [Int] = []
    for relation in problem.apart where Set(relation.events).isSuperset(of: [a, b]) {
      gaps.append(relation.minGap)
    }
    for equipment in problem.equipment.indices {
      func amount(_ event: Int) -> Int {
        problem.events[event].uses.filter { $0.equipment == equipment }
          .reduce(0) { $0 + $1.quantity }
      }
      let isTooMuch = amount(a) + amount(b) > problem.equipment[equipment].quantity
      if amount(a) > 0, amount(b) > 0, isTooMuch { gaps.append(0) }
    }
    let onlyVenues = [a, b].map { Set(problem.events[$0].venues.map(\.venue)) }
    if onlyVenues[0].count == 1, onlyVenues[0] == onlyVenues[1] { gaps.append(0) }
    least = gaps.max()
    for relation in problem.spread where Set(relation.events).isSuperset(of: [a, b]) {
      wishes.append((relation.idealGap, relation.weight))
    }
    reach = max(problem.longestTravel, least ?? 0, wishes.map(\.ideal).max() ?? 0)
  }
}
