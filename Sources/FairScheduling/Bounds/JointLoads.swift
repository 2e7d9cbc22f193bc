/// What prices of hours prove where some people have to work a whole number of sessions, all at once.
///
/// At prices of hours alone everybody gets the share that is best, even if no crews add up to it. Here the loads of
/// some people are added up: a dynamic program goes from event to event, and a state is how long each of those has
/// worked. Settled events that somebody could be missed from, or rest too little for, are staffed together. Whether somebody
/// could do all else does not count. Money that is spent may be added up with the loads.
struct JointLoads {
  /// Events staffed together, or one by itself.
  struct Part {
    var events: [Int]
    /// From the cheapest on; of those alike in hours the cheapest.
    var choices: [Choice]
  }
  /// What may become of the events of a part.
  struct Choice {
    /// How long each person works.
    var hours: [Int]
    /// What is spent of each tight budget.
    var spent: [Int]
    var price: Int
    /// Crews that take those hours; none where the event is left out.
    var crews: [Crew]
  }
  /// Who works in the events of a part.
  struct Crew {
    /// For each way to place them the option of each event that is held: any of these can have it.
    var options: [[CrewOptions.Option]]
    /// Without what the options cost, but with what leaving events out does.
    var price: Int
    /// Event by event.
    var duties: [[CrewPricing.Duty]]
  }

  private(set) var parts: [Part] = []
  /// Whether everything is.
  private(set) var isBeyond = true
  /// What is left of each event within the limit.
  let options: CrewOptions
  /// What is left of the events could overspend these.
  let budgets: TightBudgets
  let limit: Int
  private let unfairness: [[Int]]
  private let problem: Problem

  private static let mostChoices = 20_000
  /// After so many events that are too much to staff together no others are tried.
  private static let mostFailures = 3
  /// More pairs of people than this are not tried.
  private static let mostPairs = 100

  /// Lists the crews of each event; nil where there are too many.
  ///
  /// - Parameters:
  ///   - relaxer: at prices of hours and money.
  ///   - layout: what events are to each other.
  ///   - limit: what costs more does not matter, in `1/scale`.
  init?(_ relaxer: inout Relaxer, _ layout: CrewLayout, limit: Int) {
    var options = CrewOptions(&relaxer, layout)
    let isPossible = options.narrow(to: limit)
    self.options = options
    budgets = TightBudgets(
      relaxer.relaxed.problem,
      options.events.indices.map { event in
        options.events[event].map(\.site.start) + (options.maySkip(event) ? [nil] : [])
      }
    )
    self.limit = limit
    problem = relaxer.relaxed.problem
    unfairness = problem.people.indices.map(relaxer.unfairness)
    guard problem.events.reduce(0, { $0 + $1.length }) <= LoadVector.longest else { return nil }
    guard isPossible else { return }
    let settled = options.events.indices.filter {
      options.events[$0].count == 1 && !options.maySkip($0)
    }
    var alone = Set(options.events.indices)
    let near = connectedComponents(of: settled) {
      layout.isNear(options.events[$0][0].site, options.events[$1][0].site)
    }
    for events in near where events.count > 1 {
      // Where there are too many, what is true of each by itself still is.
      guard let part = part(events.sorted(), relaxer, layout) else { continue }
      parts.append(part)
      alone.subtract(events)
    }
    for event in alone.sorted() {
      guard let part = part(event, relaxer) else { return nil }
      parts.append(part)
    }
    sortParts()
  }

  /// The fewer states, the longer.
  private mutating func sortParts() {
    parts.sort { ($0.choices.count, $0.events[0]) < ($1.choices.count, $1.events[0]) }
    isBeyond = slack < 0
  }

  /// Events staffed together; nil where that is too much.
  private func part(_ events: [Int], _ relaxer: Relaxer, _ layout: CrewLayout) -> Part? {
    guard let joint = JointCrews(events, of: self, relaxer, layout) else { return nil }
    let choices = joint.choices.filter { budgets.have($0.spent) }.map { choice in
      let own = choice.options.compactMap { $0 }
      let crew = Crew(
        options: [own],
        price: own.reduce(choice.price) { $0 - $1.bare },
        duties: zip(choice.options, choice.crews).filter { $0.0 != nil }.map(\.1)
      )
      return Choice(hours: choice.hours, spent: choice.spent, price: choice.price, crews: [crew])
    }
    return Part(events: events, choices: sorted(choices))
  }

  private func part(_ event: Int, _ relaxer: Relaxer) -> Part? {
    let most = limit - (options.total - options.cheapest(event))
    var found: [[Int]: Choice] = [:]
    let nothing = budgets.spent(event, startingAt: nil)
    if options.maySkip(event), budgets.have(nothing) {
      let hours = unfairness.map { _ in 0 }
      found[hours + nothing] = Choice(
        hours: hours,
        spent: nothing,
        price: options.skips[event],
        crews: []
      )
    }
    // Of those with the same crews that spend the same, the cheapest.
    let kinds = Dictionary(grouping: options.events[event]) { option in
      [option.crewing] + budgets.spent(event, startingAt: option.site.start)
    }
    for (kind, alike) in kinds.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let spent = Array(kind.dropFirst())
      guard budgets.have(spent), let option = alike.min(by: { $0.bare < $1.bare }) else { continue }
      let ways = alike.map { [$0] }
      let list = relaxer.crews(
        event,
        start: option.site.start,
        place: option.site.place,
        most: most - option.bare,
        mask: .all
      )
      guard let list else { return nil }
      for one in list {
        let hours = problem.hours(of: one.duties, in: event)
        let price = option.bare + one.price
        let crew = Crew(options: ways, price: one.price, duties: [one.duties])
        let kind = hours + spent
        let new = Choice(hours: hours, spent: spent, price: price, crews: [])
        found[kind, default: new].crews.append(crew)
        if price < found[kind]?.price ?? .max { found[kind]?.price = price }
      }
      if found.count > Self.mostChoices { return nil }
    }
    return Part(events: [event], choices: sorted(Array(found.values)))
  }

  private func sorted(_ choices: [Choice]) -> [Choice] {
    choices.sorted {
      $0.price == $1.price
        ? ($0.hours + $0.spent).lexicographicallyPrecedes($1.hours + $1.spent)
        : $0.price < $1.price
    }
  }

  /// The same with some events staffed together, too.
  ///
  /// - Parameters:
  ///   - pairs: events that are in each other's way, those that are so the most first.
  ///   - relaxer: at the prices of hours.
  ///   - layout: what events are to each other.
  /// - Returns: nil where none of them can be staffed together.
  func joined(_ pairs: [[Int]], _ relaxer: Relaxer, _ layout: CrewLayout) -> JointLoads? {
    var joined = self
    var failures = 0
    for pair in pairs where failures < Self.mostFailures {
      let near = joined.parts.indices.filter {
        !joined.parts[$0].events.allSatisfy { !pair.contains($0) }
      }
      guard near.count == 2 else { continue }
      let events = near.flatMap { joined.parts[$0].events }.sorted()
      guard let part = joined.part(events, relaxer, layout) else {
        failures += 1
        continue
      }
      joined.parts.remove(at: near[1])
      joined.parts[near[0]] = part
    }
    guard joined.parts.count < parts.count else { return nil }
    joined.sortParts()
    return joined
  }

  /// What all costs where each part is cheapest, and loads are the best at the prices.
  private var base: Int {
    parts.reduce(options.constant) {
      min(Relaxer.never, $0 + ($1.choices.first?.price ?? Relaxer.never))
    }
  }

  /// How much dearer it may get.
  var slack: Int { limit - base }

  /// The most that is proven with two or three people, as far as there is time.
  ///
  /// - Returns: at least what every plan costs, in `1/scale`, `never` where that is beyond the limit; and whose loads
  ///   prove it.
  func highest(_ isStopped: () -> Bool = { false }) -> (least: Int, people: [Int]) {
    let people = unfairness.indices
    var best = (least: 0, people: [Int]())
    func raise(_ group: [Int]) {
      if best.least >= Relaxer.never || isStopped() { return }
      if let least = least(group), least > best.least { best = (least, group) }
    }
    let pairs = people.flatMap { one in people.filter { $0 > one }.map { [one, $0] } }
    for pair in pairs.prefix(Self.mostPairs) { raise(pair) }
    let pair = best.people
    for person in people where !pair.contains(person) && !pair.isEmpty { raise(pair + [person]) }
    return best
  }

  /// What is proven by the loads of some people; nil where there are too many.
  func least(_ people: [Int]) -> Int? {
    if isBeyond { return Relaxer.never }
    guard let sums = sums(of: people) else { return nil }
    return sums.ends.map { base + $0.value }.min() ?? Relaxer.never
  }

  /// All that the loads of some people can add up to within the limit; nil where that is too much, or it was stopped.
  func sums(of people: [Int], _ isStopped: () -> Bool = { false }) -> LoadSums? {
    sums(of: people, limits: [], isStopped) { choice in people.map { choice.hours[$0] } }
  }

  /// The same with everybody's loads and what is spent of each tight budget.
  func sumsOfAll(_ isStopped: () -> Bool = { false }) -> LoadSums? {
    let people = Array(unfairness.indices)
    if budgets.isOverspent { return LoadSums([[]], [], slack: 0) }
    return sums(of: people, limits: budgets.room, isStopped) { $0.hours + $0.spent }
  }

  private func sums(
    of people: [Int],
    limits: [Int],
    _ isStopped: () -> Bool,
    _ loads: (Choice) -> [Int]
  ) -> LoadSums? {
    guard people.count + limits.count <= LoadVector.mostPeople, !isBeyond else { return nil }
    let lists = parts.map { part in
      let cheapest = part.choices.first?.price ?? 0
      var prices: [LoadVector: Int] = [:]
      for choice in part.choices {
        let vector = LoadVector(loads(choice))
        prices[vector] = min(prices[vector] ?? .max, choice.price - cheapest)
      }
      return prices.map { LoadSums.Choice(loads: $0.key, price: $0.value) }
        .sorted { $0.price < $1.price }
    }
    return LoadSums(
      lists,
      people.map { unfairness[$0] },
      limits: limits,
      slack: slack,
      isStopped
    )
  }
}
