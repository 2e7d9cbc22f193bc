/// A walk through time that places one event after another and staffs those that meet together: the
/// cheapest plan there is when hours of work have prices, with all that two events share, people
/// included.
///
/// A state is which events have begun, when those did that still matter, and which of them meet somebody
/// from an event to come: those are staffed together, for a cluster of events that people could be
/// missed from is small.
struct CrewWalk {
  /// The least cost, in `1/scale`; `never` where each plan is beyond the limit.
  private(set) var least = Relaxer.never
  /// A cheapest plan, legal as far as a walk sees; nil where each is beyond the limit.
  private(set) var plan: Plan?
  private(set) var stateCount = 0
  /// How far the walk looked.
  private(set) var limit: Int

  private typealias Site = CrewLayout.Site

  private let relaxed: RelaxedProblem
  private let problem: Problem
  private let layout: CrewLayout
  private let scale: Int
  /// What is left to each event.
  private var left: CrewOptions
  /// For each event and session the least it costs to start then or later, or not at all.
  private var leastFrom: [[Int]] = []

  /// All options, one after another, and for each event the numbers of its own.
  private var sites: [Site] = []
  private var numbers: [[Int]] = []
  /// For each of them its crews, from the cheapest on.
  private var crews: [[CrewPricing.Choice]] = []
  /// For each of them and each event the last start of that which somebody could be missed from.
  private var meets: [[Int]] = []
  /// For each option and each other whether somebody could be missed from one of them.
  private var met: [[Bool]] = []
  private var clusters: [OptionList: Cluster] = [:]
  private var taboos: [Meeting: [DutySet]] = [:]
  private var nodes: [Node] = []
  private var frontier = Frontier()

  private var teams: [Team] = []
  /// How far the limit is beyond what is known.
  private var slack = 0

  /// Crews tried in staffing clusters.
  private var visits = 0

  private static let mostStates = 60_000
  private static let mostOptions = 4_000
  private static let mostVisits = 50_000_000
  /// More events than this are not staffed together.
  private static let mostTogether = 6

  /// - Returns: nil where there are too many crews or states, or it was stopped.
  init?(
    _ relaxer: inout Relaxer,
    _ layout: CrewLayout,
    limit most: Int,
    least known: Int,
    width: Int,
    isStopped: () -> Bool
  ) {
    relaxed = relaxer.relaxed
    problem = relaxed.problem
    self.layout = layout
    scale = relaxer.scale
    limit = most
    left = CrewOptions(&relaxer, layout)
    guard narrow() else { return }
    limit = min(most, max(known, total) + width)
    guard narrow() else { return }
    repeat {
      guard !isStopped(), staff(&relaxer) else { return nil }
    } while meetSettled() && narrow()
    guard visits <= Self.mostVisits else { return nil }
    guard total <= limit else { return }
    tabulate()
    let isDone = walk(isStopped)
    stateCount = nodes.count
    (met, clusters, taboos, nodes, frontier) = ([], [:], [:], [], Frontier())
    guard isDone else { return nil }
  }

  // MARK: Options

  private var options: [[CrewOptions.Option]] { left.events }

  private var total: Int { min(Relaxer.never, left.total + extra(nil)) }

  private mutating func narrow() -> Bool {
    let teams = teams
    return left.narrow(to: limit) { Self.extra($0, teams) }
  }

  /// The crews of each option within the limit, one for each set of duties that matters to another.
  private mutating func staff(_ relaxer: inout Relaxer) -> Bool {
    (sites, crews, met, clusters, taboos) = ([], [], [], [:], [:])
    var numbers: [[Int]] = []
    for event in options.indices {
      numbers.append(options[event].indices.map { sites.count + $0 })
      sites += options[event].map(\.site)
    }
    guard sites.count <= Self.mostOptions else { return false }
    meets = sites.map { _ in options.map { _ in -1 } }
    met = sites.map { _ in sites.map { _ in false } }
    var masks = sites.map { _ in DutySet() }
    for (number, site) in sites.enumerated() {
      let end = site.start + problem.events[site.event].length + layout.farthest
      for other in options.indices where other != site.event {
        let longest = problem.events[other].length + layout.farthest
        for (index, option) in options[other].enumerated()
        where option.site.start < end && option.site.start + longest > site.start {
          let mask = layout.clashing(site, with: option.site)
          if mask.isEmpty { continue }
          masks[number].formUnion(mask)
          meets[number][other] = max(meets[number][other], option.site.start)
          met[number][numbers[other][index]] = true
        }
      }
    }
    let whole = total
    slack = limit - whole
    for event in options.indices {
      let others = whole - left.cheapest(event) - extra([event])
      for (option, number) in zip(options[event], numbers[event]) {
        guard
          let crews = relaxer.crews(
            event,
            start: option.site.start,
            place: option.site.place,
            most: limit - others - option.bare,
            mask: masks[number]
          )
        else { return false }
        self.crews.append(crews)
      }
    }
    self.numbers = numbers
    return true
  }

  /// Staffs together the settled events that meet: what that costs is known from the first.
  ///
  /// - Returns: whether that makes anything dearer.
  private mutating func meetSettled() -> Bool {
    var single = options.indices.filter { left.isSettled[$0] && options[$0].count == 1 }
    var found: [Team] = []
    while let first = single.first {
      var events = [first]
      single.removeFirst()
      while events.count < Self.mostTogether,
        let next = single.firstIndex(where: { event in
          events.contains { met[numbers[$0][0]][numbers[event][0]] }
        })
      {
        events.append(single.remove(at: next))
      }
      if events.count < 2 { continue }
      let cluster = events.map { Int16(numbers[$0][0]) }.sorted()
      let price = staffed(cluster).price
      let alone = cluster.reduce(0) { $0 + cheapestCrew($1) }
      if price > alone { found.append(Team(events: Set(events), extra: price - alone)) }
    }
    func sum(_ teams: [Team]) -> Int { teams.reduce(0) { min(Relaxer.never, $0 + $1.extra) } }
    if sum(found) <= sum(teams) { return false }
    teams = found
    return true
  }

  /// What the teams of some events, or all if nil, cost beyond what each event costs by itself.
  private func extra(_ events: [Int]?) -> Int { Self.extra(events, teams) }

  private static func extra(_ events: [Int]?, _ teams: [Team]) -> Int {
    teams.reduce(0) { total, team in
      let concerns = events?.contains(where: team.events.contains) ?? true
      return concerns ? min(Relaxer.never, total + team.extra) : total
    }
  }

  private func cheapestCrew(_ option: Int16) -> Int {
    crews[Int(option)].first?.price ?? Relaxer.never
  }

  private mutating func tabulate() {
    leastFrom = options.indices.map { event in
      var least = [Int](repeating: left.skips[event], count: problem.sessions + 2)
      for option in options[event] {
        least[option.site.start] = min(least[option.site.start], option.value)
      }
      for session in (0...problem.sessions).reversed() {
        least[session] = min(least[session], least[session + 1])
      }
      return least
    }
  }

  // MARK: States

  private struct Meeting: Hashable {
    var one: Int16
    var other: Int16

    init(_ one: Int, _ other: Int) {
      (self.one, self.other) = (Int16(one), Int16(other))
    }

    func hash(into hasher: inout Hasher) { hasher.combine(Int(one) << 16 | Int(other)) }
  }
  /// Some options, in order.
  private struct OptionList: Hashable {
    var numbers: [Int16]

    func hash(into hasher: inout Hasher) { hasher.combine(CrewWalk.word(numbers)) }
  }
  /// One word made of all: hashing each by itself takes a good part of a walk's time.
  private static func word(_ numbers: [Int16]) -> UInt64 {
    numbers.reduce(UInt64(numbers.count)) {
      ($0 ^ UInt64(UInt16(bitPattern: $1))) &* 0x9E37_79B9_7F4A_7C15
    }
  }
  private struct State: Hashable {
    var begun: UInt64 = 0
    /// When those began that are not settled, as far as that matters; -1 for others; empty for none.
    var starts: [Int16] = []
    /// Options that meet some to come, or meet such, in order.
    var open: [Int16] = []

    func hash(into hasher: inout Hasher) {
      hasher.combine(begun ^ CrewWalk.word(starts) ^ CrewWalk.word(open).byteSwapped)
    }
  }
  /// States in the order in which they were reached first, each with the node that reaches it the cheapest.
  private struct Frontier {
    private(set) var states: [(state: State, node: Int32, cost: Int)] = []
    private var places: [State: Int] = [:]

    mutating func reach(_ state: State, _ node: Int32, cost: Int) {
      guard let place = places[state] else {
        places[state] = states.count
        states.append((state, node, cost))
        return
      }
      if cost < states[place].cost { (states[place].node, states[place].cost) = (node, cost) }
    }
  }
  /// Settled events that meet, and what they cost together beyond what each costs by itself.
  private struct Team {
    var events: Set<Int>
    var extra: Int
  }
  private struct Node {
    var cost: Int
    var from: Int32
    var option: Int16
    /// All that are staffed together with it.
    var cluster: [Int16]
  }
  /// Options staffed together: what their crews cost, and which those are.
  private struct Cluster {
    var price: Int
    var crews: [Int]
  }

  /// What is still to come costs at least.
  private mutating func ahead(_ state: State, _ time: Int) -> Int {
    var total = 0
    for team in teams { total += toCome(team, state) }
    for event in options.indices where state.begun >> UInt64(event) & 1 == 0 {
      let bound = options.indices.filter {
        !state.starts.isEmpty && state.starts[$0] >= 0 && layout.isBound(event, $0)
      }
      if bound.isEmpty || left.isSettled[event] {
        total = min(Relaxer.never, total + leastFrom[event][time])
        continue
      }
      var least = left.skips[event]
      for option in options[event] where option.site.start >= time && option.value < least {
        var value = option.value
        for other in bound {
          let start = Int(state.starts[other])
          let more = layout.cost(other, start, event, option.site.start)
          value = min(Relaxer.never, value + (more.map { $0 * scale } ?? Relaxer.never))
        }
        least = min(least, value)
      }
      total = min(Relaxer.never, total + least)
    }
    return total
  }

  /// What is still to come of what a team costs beyond what each costs by itself.
  private mutating func toCome(_ team: Team, _ state: State) -> Int {
    let begun = team.events.filter { state.begun >> UInt64($0) & 1 == 1 }
    if begun.isEmpty { return team.extra }
    if begun.count == team.events.count
      || !begun.allSatisfy({ state.open.contains(Int16(numbers[$0][0])) })
    {
      return 0
    }
    // Its clusters cost so much so far, and in the end at least as much as the team with all others in them.
    var difference = team.extra
    for cluster in components(state.open)
    where cluster.contains(where: { begun.contains(sites[Int($0)].event) }) {
      difference -= staffed(cluster).price
      for option in cluster { difference += cheapestCrew(option) }
    }
    return max(0, difference)
  }

  /// Without what concerns nobody to come.
  private func forgotten(_ state: State, _ time: Int) -> State {
    var state = state
    if !state.starts.isEmpty {
      for event in options.indices where state.starts[event] >= 0 {
        let concerns = options.indices.contains {
          state.begun >> UInt64($0) & 1 == 0 && !left.isSettled[$0] && layout.isBound(event, $0)
        }
        if !concerns { state.starts[event] = -1 }
      }
      if state.starts.allSatisfy({ $0 < 0 }) { state.starts = [] }
    }
    if !state.open.isEmpty {
      var kept: [Int16] = []
      for cluster in components(state.open)
      where cluster.contains(where: { isOpen($0, state.begun, time) }) {
        kept += cluster
      }
      state.open = kept.sorted()
    }
    return state
  }

  /// Whether somebody in it could be missed from an event to come.
  private func isOpen(_ option: Int16, _ begun: UInt64, _ time: Int) -> Bool {
    let own = meets[Int(option)]
    return own.indices.contains { begun >> UInt64($0) & 1 == 0 && own[$0] >= time }
  }

  /// What is staffed together.
  private func components(_ open: [Int16]) -> [[Int16]] {
    // Not all of the walk: copying it took more time than what it is asked.
    connectedComponents(of: open) { [met] in met[Int($0)][Int($1)] }.map { $0.sorted() }
  }

  // MARK: The walk

  /// - Returns: false where there are too many states or crews, or it was stopped.
  private mutating func walk(_ isStopped: () -> Bool) -> Bool {
    nodes = [Node(cost: left.constant, from: -1, option: -1, cluster: [])]
    frontier = Frontier()
    frontier.reach(State(), 0, cost: left.constant)
    var budgets = layout.budgets
    for time in Set(sites.map(\.start)).sorted() {
      let due = budgets.filter { problem.budgets[$0].to <= time }
      budgets.removeAll { due.contains($0) }
      pass(to: time, due)
      for event in options.indices {
        for (index, option) in options[event].enumerated() where option.site.start == time {
          place(event, option, numbers[event][index])
          if nodes.count > Self.mostStates || visits > Self.mostVisits || isStopped() {
            return false
          }
        }
      }
    }
    finish(budgets)
    return true
  }

  /// Goes on to a session, forgetting what does not matter any more.
  private mutating func pass(to time: Int, _ due: [Int]) {
    let last = frontier
    frontier = Frontier()
    for (state, node, cost) in last.states where due.allSatisfy({ isWithin($0, state.begun) }) {
      let short = forgotten(state, time)
      if cost + ahead(short, time) <= limit { frontier.reach(short, node, cost: cost) }
    }
  }

  /// Starts an event in every state it has not begun in.
  private mutating func place(_ event: Int, _ option: CrewOptions.Option, _ number: Int) {
    let time = option.site.start
    for (state, node, spent) in frontier.states where state.begun >> UInt64(event) & 1 == 0 {
      guard var (next, cost) = started(event, time, state) else { continue }
      cost += spent
      let far = ahead(next, time)
      if cost + option.value + far > limit { continue }
      // The crews of all that it meets are chosen anew.
      var cluster = [Int16(number)]
      for component in components(state.open)
      where component.contains(where: { met[number][Int($0)] }) {
        if cluster.count + component.count > Self.mostTogether { continue }
        cluster += component
        cost -= staffed(component).price
      }
      cluster.sort()
      cost += option.bare + staffed(cluster).price
      if cost + far > limit { continue }
      next.open.append(Int16(number))
      next.open.sort()
      nodes.append(Node(cost: cost, from: node, option: Int16(number), cluster: cluster))
      frontier.reach(forgotten(next, time), Int32(nodes.count - 1), cost: cost)
    }
  }

  /// The state with one more event, and what that costs the others; nil where it may not be.
  private func started(_ event: Int, _ time: Int, _ state: State) -> (State, Int)? {
    var state = state
    var pairs = 0
    state.begun |= 1 << UInt64(event)
    if left.isSettled[event] { return (state, 0) }
    if state.starts.isEmpty { state.starts = [Int16](repeating: -1, count: options.count) }
    for other in options.indices where state.starts[other] >= 0 && layout.isBound(other, event) {
      guard let cost = layout.cost(other, Int(state.starts[other]), event, time) else {
        return nil
      }
      pairs += cost * scale
    }
    state.starts[event] = Int16(time)
    return (state, pairs)
  }

  private mutating func finish(_ due: [Int]) {
    var best: Int32 = -1
    for (state, node, spent) in frontier.states
    where due.allSatisfy({ isWithin($0, state.begun) }) && layout.isComplete(state.begun) {
      var cost = spent
      for event in options.indices where state.begun >> UInt64(event) & 1 == 0 {
        cost = min(Relaxer.never, cost + left.skips[event])
      }
      if cost < least { (least, best) = (cost, node) }
    }
    guard least <= limit else {
      least = Relaxer.never
      return
    }
    plan = plan(to: best)
  }

  private mutating func plan(to last: Int32) -> Plan {
    var held: [Int: Plan.HeldEvent] = [:]
    var node = last
    while node > 0 {
      let cluster = nodes[Int(node)].cluster
      for (option, rank) in zip(cluster, staffed(cluster).crews) {
        let site = sites[Int(option)]
        if held[site.event] != nil { continue }
        held[site.event] = options[site.event][Int(option) - numbers[site.event][0]]
          .held(with: crews[Int(option)][rank].duties, in: problem)
      }
      node = nodes[Int(node)].from
    }
    return Plan(events: held.values.sorted { $0.event < $1.event })
  }

  private func isWithin(_ budget: Int, _ begun: UInt64) -> Bool {
    let range = problem.budgets[budget]
    var total = 0
    for event in options.indices where begun >> UInt64(event) & 1 == 1 {
      if range.events?.contains(event) ?? true { total += problem.events[event].spend }
    }
    return total <= range.limit
  }

  // MARK: Clusters

  /// The cheapest crews of a few options together, in order.
  private mutating func staffed(_ cluster: [Int16]) -> Cluster {
    let key = OptionList(numbers: cluster)
    if let known = clusters[key] { return known }
    let order = cluster.indices.sorted {
      crews[Int(cluster[$0])].count < crews[Int(cluster[$1])].count
    }
    var search = ClusterSearch(best: limit, chosen: [Int](repeating: 0, count: cluster.count))
    if !cluster.contains(where: { crews[Int($0)].isEmpty }) {
      search.rest = [Int](repeating: 0, count: order.count + 1)
      for index in order.indices.reversed() {
        search.rest[index] = search.rest[index + 1] + crews[Int(cluster[order[index]])][0].price
      }
      // No crew is farther from the cheapest than the limit allows.
      search.best = search.rest[0] + slack + extra(cluster.map { sites[Int($0)].event }) + 1
      choose(0, 0, cluster, order, cluster.map { _ in DutySet() }, &search)
    }
    let found = Cluster(
      price: search.crews.isEmpty ? Relaxer.never : search.best,
      crews: search.crews
    )
    clusters[key] = found
    return found
  }

  private struct ClusterSearch {
    var best: Int
    var chosen: [Int]
    var rest: [Int] = []
    var crews: [Int] = []
  }

  private mutating func choose(
    _ position: Int,
    _ spent: Int,
    _ cluster: [Int16],
    _ order: [Int],
    _ taboo: [DutySet],
    _ search: inout ClusterSearch
  ) {
    if position == order.count {
      search.best = spent
      search.crews = search.chosen
      return
    }
    let own = order[position]
    let option = Int(cluster[own])
    for rank in crews[option].indices {
      visits += 1
      if visits > Self.mostVisits { return }
      let cost = spent + crews[option][rank].price
      if cost + search.rest[position + 1] >= search.best { break }
      if !crews[option][rank].taken.isDisjoint(with: taboo[own]) { continue }
      search.chosen[own] = rank
      var after = taboo
      for later in order[(position + 1)...]
      where met[option][Int(cluster[later])] {
        after[later].formUnion(taboos(option, rank, Int(cluster[later])))
      }
      choose(position + 1, cost, cluster, order, after, &search)
    }
  }

  /// The duties of another option that a crew cannot do.
  private mutating func taboos(_ option: Int, _ rank: Int, _ other: Int) -> DutySet {
    let key = Meeting(option, other)
    if let known = taboos[key], rank < known.count { return known[rank] }
    let count = taboos[key]?.count ?? 0
    let last = min(crews[option].count - 1, max(rank, 2 * count))
    let more = (count...last).map { rank in
      layout.forbidden(in: sites[other], by: crews[option][rank].taken, of: sites[option])
    }
    taboos[key, default: []] += more
    return layout.forbidden(in: sites[other], by: crews[option][rank].taken, of: sites[option])
  }
}
