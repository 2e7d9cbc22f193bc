/// A walk through time that places the far-reaching events one after another: the cheapest calendar of
/// them at some prices, with all that each two of them cost each other, and the cheapest with any one
/// of their starts.
///
/// A state is which events have begun and when those ended that still matter to an event to come. States
/// that cannot lead to a calendar within the limit are left: what is still to come costs at least what the
/// prices of the shared resources say. Of two states in which the same have begun, one that is no cheaper and in
/// which nothing ended sooner is left, too: whatever may follow it costs no less than after the other.
/// Everything else is as in the relaxation, at the same prices.
struct CalendarWalk {
  /// Costs at some prices, in `1/scale`.
  struct Values {
    /// For each event its options that are still allowed with all that they cost by themselves.
    var options: [[(option: Int, value: Int)]]
    /// For each event what leaving it out costs; `never` where it may not be.
    var skips: [Int]
    /// What resources that are not walked have to give, taken off.
    var rest: Int
  }

  /// The least cost of a calendar; `never` where each is beyond the limit.
  private(set) var least = Relaxer.never
  /// For each event the options with which there is a calendar within the limit.
  private(set) var usable: [Set<Int>]
  /// For each event whether there is one without it.
  private(set) var maySkip: [Bool]
  /// Starts of the members in a cheapest calendar; nil for those left out.
  private(set) var starts: [Int?] = []

  /// For each member the least cost with each start, those within the limit alone.
  private(set) var marginals: [[Int: Int]] = []

  private let relaxed: RelaxedProblem
  private let layout: WalkLayout
  private let clashes: CrewClashes
  private let values: Values
  /// How far it looked.
  let limit: Int
  private let scale: Int
  /// For each member, by start: the cheapest option there, with what hangs on it.
  private var placing: [[Int: Int]] = []
  private var skipping: [Int] = []
  /// What does not hang on the walk.
  private var constant: Int

  /// More events at once on a list are as good as these.
  private static let mostThere = 3
  private static let mostNodes = 500_000

  /// - Returns: nil where there are too many states, or it was stopped.
  init?(
    _ relaxer: Relaxer,
    _ layout: WalkLayout,
    _ clashes: CrewClashes,
    _ values: Values,
    limit: Int,
    isStopped: () -> Bool = { false }
  ) {
    self.clashes = clashes
    relaxed = relaxer.relaxed
    scale = relaxer.scale
    self.layout = layout
    self.values = values
    self.limit = limit
    usable = values.options.map { _ in [] }
    maySkip = values.options.map { _ in false }
    constant = values.rest
    for event in layout.loners { constant += alone(event).value }
    guard constant < Relaxer.never / 2 else { return }
    attach()
    guard walk(relaxer, isStopped) else { return nil }
  }

  /// The cheapest that may happen to an event: an option, or -1 for being left out at the cost of `skip`.
  private func cheapest(_ event: Int, skip: Int, _ isPossible: (Int) -> Bool = { _ in true })
    -> (option: Int, value: Int)
  {
    var cheapest = (option: -1, value: skip)
    for (option, value) in values.options[event] where value < cheapest.value {
      if isPossible(relaxed.events[event].options[option].start) { cheapest = (option, value) }
    }
    return cheapest
  }

  private func alone(_ event: Int) -> (option: Int, value: Int) {
    cheapest(event, skip: values.skips[event])
  }

  // MARK: What hangs on members

  /// What is cheapest for an attached event, its host starting at a session or left out.
  private func cheapest(_ attachment: WalkLayout.Attachment, host start: Int?)
    -> (option: Int, value: Int)
  {
    let isFree = mayBeOut(attachment, host: start)
    let skip = isFree ? min(Relaxer.never, values.skips[attachment.event]) : Relaxer.never
    return cheapest(attachment.event, skip: skip) { fits(attachment, guest: $0, start) }
  }

  /// What happens to every event in a cheapest calendar: the position of its option, or -1.
  var choices: [Int] {
    var choices = values.options.map { _ in -1 }
    for (member, event) in layout.members.enumerated() {
      if let start = starts[member] {
        choices[event] = cheapest(event, skip: Relaxer.never) { $0 == start }.option
      }
      for attachment in layout.attachments[member] {
        choices[attachment.event] = cheapest(attachment, host: starts[member]).option
      }
    }
    for event in layout.loners { choices[event] = alone(event).option }
    return choices
  }

  private func fits(_ attachment: WalkLayout.Attachment, guest: Int, _ host: Int?) -> Bool {
    let order = attachment.order
    let isFirst = order.first == attachment.event
    guard let host else { return isFirst || !order.requires }
    let difference = isFirst ? host - guest : guest - host
    return difference >= order.least ?? .min && difference <= order.most ?? .max
  }

  /// Whether an attached event may be left out while its host starts at a session or is left out.
  private func mayBeOut(_ attachment: WalkLayout.Attachment, host: Int?) -> Bool {
    host == nil || attachment.order.second == attachment.event || !attachment.order.requires
  }

  private mutating func attach() {
    for (member, event) in layout.members.enumerated() {
      var bare: [Int: Int] = [:]
      for (option, value) in values.options[event] {
        bare[relaxed.events[event].options[option].start, default: Relaxer.never] = min(
          bare[relaxed.events[event].options[option].start] ?? Relaxer.never,
          value
        )
      }
      placing.append(bare.mapValues { $0 })
      for (start, value) in bare {
        let more = layout.attachments[member].reduce(0) { $0 + cheapest($1, host: start).value }
        placing[member][start] = value + more
      }
      let more = layout.attachments[member].reduce(0) { $0 + cheapest($1, host: nil).value }
      skipping.append(min(Relaxer.never, values.skips[event] + more))
    }
  }

  // MARK: States

  /// Which members have begun, and when they ended as far as that matters: eleven bits each and one that is clear.
  private struct State: Hashable {
    var begun = 0
    var ends = SIMD4<UInt64>()

    subscript(member: Int) -> Int {
      get { Int(ends[member / 5] >> UInt64(member % 5 * 12) & 2047) }
      set {
        let shift = UInt64(member % 5 * 12)
        ends[member / 5] = ends[member / 5] & ~(2047 << shift) | UInt64(newValue) << shift
      }
    }

    /// One in each field, and the bit above each.
    private static let ones: UInt64 = 0x001_001_001_001_001
    private static let guards = SIMD4<UInt64>(repeating: ones << 11)

    /// Whether each member ended at the same time as in another state, or sooner and before a session.
    ///
    /// Of those that are still on, sooner is not better: inside a long event another may be farther from it.
    func isNoLater(than other: State, over session: Int) -> Bool {
      guard ((other.ends | Self.guards) &- ends) & Self.guards == Self.guards else { return false }
      let now = SIMD4<UInt64>(repeating: Self.ones * UInt64(session))
      let isOver = ((now | Self.guards) &- ends) & Self.guards
      let on = Self.guards & ~isOver
      return (ends ^ other.ends) & (on &- on &>> 11) == SIMD4()
    }

    /// One word made of all: hashing each by itself takes most of a walk's time.
    func hash(into hasher: inout Hasher) {
      var word = UInt64(begun) &* 0x9E37_79B9_7F4A_7C15
      for lane in 0..<4 { word = (word ^ word >> 29 ^ ends[lane]) &* 0xBF58_476D_1CE4_E5B9 }
      hasher.combine(word)
    }
  }
  private struct Step {
    var from: Int32
    var to: Int32
    var cost: Int
    /// The member that starts; -1 if only time passes, or the walk ends.
    var member: Int16
    var start: Int16
  }

  private func outlook(_ relaxer: Relaxer) -> CalendarOutlook {
    var serieses: [CalendarOutlook.Series] = []
    let sessions = relaxed.problem.sessions
    for (number, series) in relaxed.series.enumerated() where layout.isWalked[number] {
      let range = series.offset..<(series.offset + series.length)
      guard relaxer.prices[range].contains(where: { $0 > 0 }) else { continue }
      switch series.resource {
      case .apart, .spread, .equipment, .crowd: break
      default: continue
      }
      let isSpread = series.weight > 0
      var weights = layout.members.map { _ in 0 }
      var longer = 0
      for (member, event) in layout.members.enumerated() {
        for term in relaxed.terms[event] where term.series == number {
          longer = term.to - relaxed.events[event].length
          weights[member] += term.weight
        }
      }
      let prices = Array(relaxer.prices[range])
      let rests = (0...(isSpread ? Self.mostThere : 0)).map { there in
        var rest = [Int](repeating: 0, count: prices.count + 1)
        for index in prices.indices.reversed() {
          rest[index] = rest[index + 1] + relaxer.gain(series, prices[index], there: there)
        }
        return rest
      }
      var sums = [0]
      for price in prices { sums.append(sums[sums.count - 1] + price) }
      serieses.append(
        CalendarOutlook.Series(weights: weights, longer: longer, sums: sums, rests: rests)
      )
    }
    let least = layout.members.enumerated().map { member, event in
      var least = [Int](repeating: skipping[member], count: sessions + 2)
      for (start, value) in placing[member] {
        let end = start + relaxed.events[event].length
        let whole = serieses.reduce(value) { total, series in
          let last = max(start, min(end + series.longer, series.sums.count - 1))
          return total + series.weights[member] * (series.sums[last] - series.sums[start])
        }
        least[start] = min(least[start], whole)
      }
      for session in (0...sessions).reversed() {
        least[session] = min(least[session], least[session + 1])
      }
      return least
    }
    return CalendarOutlook(serieses, least: least)
  }

  // MARK: The walk

  /// - Returns: false where there are too many states, or it was stopped.
  private mutating func walk(_ relaxer: Relaxer, _ isStopped: () -> Bool) -> Bool {
    let outlook = outlook(relaxer)
    let longestTravel = relaxed.problem.longestTravel
    let count = layout.members.count
    let all = (1 << count) - 1
    let lengths = layout.members.map { relaxed.events[$0].length }
    let times = Set(placing.flatMap(\.keys)).sorted()
    var spent = [Int](repeating: Relaxer.never, count: 2)
    // By which step each node is reached the cheapest.
    var last: [Int32] = [-1, -1]
    var steps: [Step] = []
    var frontier: [(state: State, node: Int)] = [(State(), 1)]
    spent[1] = constant
    var open = layout.budgets
    for time in times {
      if isStopped() { return false }
      var base: [Int: Int] = [:]
      func floor(_ state: State) -> Int {
        let known = base[state.begun] ?? outlook.ahead(state.begun, time)
        base[state.begun] = known
        return known + outlook.tail(state.begun, time) { state[$0] }
      }
      let due = open.filter { relaxed.problem.budgets[$0].to <= time }
      open.removeAll { due.contains($0) }
      var found: [State: Int] = [:]
      var next: [(state: State, node: Int)] = []
      func reach(_ state: State, from node: Int, _ cost: Int, _ member: Int) {
        let total = spent[node] + cost
        let target: Int
        if let known = found[state] {
          target = known
          if total < spent[known] {
            spent[known] = total
            last[known] = Int32(steps.count)
          }
        } else {
          if total + floor(state) > limit { return }
          target = spent.count
          found[state] = target
          spent.append(total)
          last.append(Int32(steps.count))
          next.append((state, target))
        }
        steps.append(
          Step(
            from: Int32(node),
            to: Int32(target),
            cost: cost,
            member: Int16(member),
            start: Int16(time)
          )
        )
      }
      for (state, node) in frontier where due.allSatisfy({ isWithin($0, state.begun) }) {
        var state = state
        for member in 0..<count where state[member] > 0 {
          let end = state[member]
          let matters = (0..<count).contains {
            state.begun & (1 << $0) == 0 && end + layout.reach(member, $0) > time
          }
          if !matters { state[member] = 0 }
        }
        reach(state, from: node, 0, -1)
      }
      for member in 0..<count {
        guard let value = placing[member][time], value < Relaxer.never / 2 else { continue }
        for index in 0..<next.count where next[index].state.begun & (1 << member) == 0 {
          var (state, node) = next[index]
          var cost = value
          var isLegal = true
          for other in 0..<count where state[other] > 0 {
            let gap = max(
              time - state[other],
              state[other] - lengths[other] - time - lengths[member]
            )
            // Farther from each other they do not clash, and most are.
            let isNear = gap < longestTravel
            guard let more = layout.cost(of: gap, other, member),
              !isNear || !clashes.areClashing(other, state[other] - lengths[other], member, time)
            else {
              isLegal = false
              break
            }
            cost += more * scale
          }
          guard isLegal else { continue }
          state.begun |= 1 << member
          state[member] = time + lengths[member]
          reach(state, from: node, cost, member)
        }
      }
      if spent.count > Self.mostNodes { return false }
      frontier = undominated(next, spent, over: max(0, time + 1 - longestTravel), &steps)
    }
    for (state, node) in frontier where open.allSatisfy({ isWithin($0, state.begun) }) {
      var cost = 0
      for member in 0..<count where state.begun & (1 << member) == 0 {
        cost = min(Relaxer.never, cost + skipping[member])
      }
      if spent[node] + cost > limit { continue }
      steps.append(Step(from: Int32(node), to: 0, cost: cost, member: -1, start: 0))
      if state.begun != all {
        skippers.append((node, state.begun, cost))
      }
    }
    gather(spent, steps, last)
    return true
  }

  /// Leaves states that another is as good as, once what ended by some session is far from all that is to come; a step at
  /// no cost leads from each to that.
  private func undominated(
    _ states: [(state: State, node: Int)],
    _ spent: [Int],
    over session: Int,
    _ steps: inout [Step]
  ) -> [(state: State, node: Int)] {
    var kept: [(state: State, node: Int)] = []
    var alike: [Int: [Int]] = [:]
    for one in states.sorted(by: { (spent[$0.node], $0.node) < (spent[$1.node], $1.node) }) {
      let better = alike[one.state.begun]?.first {
        kept[$0].state.isNoLater(than: one.state, over: session)
      }
      if let better {
        let (from, to) = (Int32(one.node), Int32(kept[better].node))
        steps.append(Step(from: from, to: to, cost: 0, member: -1, start: 0))
      } else {
        alike[one.state.begun, default: []].append(kept.count)
        kept.append(one)
      }
    }
    return kept
  }

  private var skippers: [(node: Int, begun: Int, cost: Int)] = []

  private func isWithin(_ budget: Int, _ begun: Int) -> Bool {
    let range = relaxed.problem.budgets[budget]
    var total = 0
    for (member, event) in layout.members.enumerated() where begun & (1 << member) != 0 {
      if range.events?.contains(event) ?? true { total += relaxed.problem.events[event].spend }
    }
    return total <= range.limit
  }

  /// The case that parts the calendars best: with it or without it the cheapest costs much more.
  var bestSplit: Certificate.Case? {
    guard !marginals.isEmpty else { return nil }
    var most = 0.0
    var found: Certificate.Case?
    for (member, event) in layout.members.enumerated() {
      let starts = marginals[member].keys.sorted()
      for split in starts.indices.dropFirst() {
        let before = starts[..<split].map { marginals[member][$0] ?? limit }.min() ?? limit
        let after = starts[split...].map { marginals[member][$0] ?? limit }.min() ?? limit
        let gain = Double(max(before, after) - least) + Double(scale) * 0.01
        let share = Double(before < after ? split : starts.count - split) / Double(starts.count)
        let worth = gain * (1.2 - share)
        if worth > most {
          most = worth
          found = Certificate.Case(event: event, matter: .startsBefore(starts[split]))
        }
      }
    }
    return found
  }

  /// Walks back: the least with each start and without each member.
  ///
  /// - Parameters:
  ///   - spent: what each node costs.
  ///   - steps: all steps, those from a node after those to it.
  ///   - last: by which step each node is reached the cheapest.
  private mutating func gather(_ spent: [Int], _ steps: [Step], _ last: [Int32]) {
    var left = [Int](repeating: Relaxer.never, count: spent.count)
    left[0] = 0
    var marginals = layout.members.map { _ in [Int: Int]() }
    var end = (cost: Relaxer.never, node: -1)
    for step in steps.reversed() where left[Int(step.to)] < Relaxer.never {
      let total = step.cost + left[Int(step.to)]
      left[Int(step.from)] = min(left[Int(step.from)], total)
      let whole = spent[Int(step.from)] + total
      if step.to == 0, whole < end.cost { end = (whole, Int(step.from)) }
      guard step.member >= 0 else { continue }
      let start = Int(step.start)
      let known = marginals[Int(step.member)][start] ?? Relaxer.never
      marginals[Int(step.member)][start] = min(known, whole)
    }
    guard left[1] < Relaxer.never else { return }
    least = constant + left[1]
    guard least <= limit else {
      least = Relaxer.never
      return
    }
    starts = layout.members.map { _ in nil }
    var node = end.node
    while last[node] >= 0 {
      let step = steps[Int(last[node])]
      if step.member >= 0 { starts[Int(step.member)] = Int(step.start) }
      node = Int(step.from)
    }
    var without = layout.members.map { _ in Relaxer.never }
    for (node, begun, cost) in skippers {
      for member in without.indices where begun & (1 << member) == 0 {
        without[member] = min(without[member], spent[node] + cost)
      }
    }
    self.marginals = marginals.map { starts in
      starts.filter { $0.value <= limit }
    }
    for (member, event) in layout.members.enumerated() {
      use(member, event, marginals[member], without[member])
    }
    for event in layout.loners {
      let rest = least - alone(event).value
      for (option, value) in values.options[event] where rest + value <= limit {
        usable[event].insert(option)
      }
      maySkip[event] = rest + values.skips[event] <= limit
    }
  }

  private mutating func use(_ member: Int, _ event: Int, _ marginals: [Int: Int], _ without: Int) {
    for (option, value) in values.options[event] {
      let start = relaxed.events[event].options[option].start
      guard let marginal = marginals[start], let least = placing[member][start] else { continue }
      let more = layout.attachments[member].reduce(0) { $0 + cheapest($1, host: start).value }
      if marginal - least + value + more <= limit { usable[event].insert(option) }
    }
    maySkip[event] = without <= limit
    for attachment in layout.attachments[member] {
      var hosts = marginals.map { (start: Optional($0.key), marginal: $0.value) }
      if without < Relaxer.never { hosts.append((nil, without)) }
      for host in hosts {
        let rest = host.marginal - cheapest(attachment, host: host.start).value
        for (option, value) in values.options[attachment.event] where rest + value <= limit {
          let guest = relaxed.events[attachment.event].options[option].start
          if fits(attachment, guest: guest, host.start) { usable[attachment.event].insert(option) }
        }
        if mayBeOut(attachment, host: host.start), rest + values.skips[attachment.event] <= limit {
          maySkip[attachment.event] = true
        }
      }
    }
  }
}
