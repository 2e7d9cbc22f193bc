/// What prices of hours prove where some people have to work a whole number of sessions, all at once.
///
/// At prices of hours alone everybody gets the share that is best, even if no crews add up to it. Here the loads of
/// some people are added up: a dynamic program goes from event to event, and a state is how long each of those has
/// worked. Settled events that somebody could be missed from, or rest too little for, are staffed together. Whether somebody
/// could do all else does not count.
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
    var price: Int
    /// Crews that take those hours; none where the event is left out.
    var crews: [Crew]
  }
  /// Who works in the events of a part.
  struct Crew {
    /// For each event which of its crews it is among: all options alike in that can have it.
    var crewings: [Int]
    /// Without what the options cost.
    var price: Int
    /// Event by event.
    var duties: [[CrewPricing.Duty]]
  }

  private(set) var parts: [Part] = []
  /// Whether everything is.
  private(set) var isBeyond = true
  /// What is left of each event within the limit.
  let options: CrewOptions
  let limit: Int
  private let unfairness: [[Int]]
  private let problem: Problem

  private static let mostChoices = 20_000
  /// More pairs of people than this are not tried.
  private static let mostPairs = 100

  /// Lists the crews of each event; nil where there are too many.
  ///
  /// - Parameters:
  ///   - relaxer: at prices of hours alone.
  ///   - layout: what events are to each other.
  ///   - limit: what costs more does not matter, in `1/scale`.
  init?(_ relaxer: inout Relaxer, _ layout: CrewLayout, limit: Int) {
    var options = CrewOptions(&relaxer, layout)
    let isPossible = options.narrow(to: limit)
    self.options = options
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
    // The fewer states, the longer.
    parts.sort { ($0.choices.count, $0.events[0]) < ($1.choices.count, $1.events[0]) }
    isBeyond = slack < 0
  }

  /// Settled events staffed together.
  private func part(_ events: [Int], _ relaxer: Relaxer, _ layout: CrewLayout) -> Part? {
    let own = events.map { options.events[$0][0] }
    guard
      let joint = JointCrews(relaxer, layout, own.map(\.site), within: limit - options.total)
    else { return nil }
    let least = own.reduce(0) { $0 + $1.value }
    let bare = own.reduce(0) { $0 + $1.bare }
    return Part(
      events: events,
      choices: sorted(
        joint.choices.map { choice in
          let price = least + choice.price
          let crew = Crew(
            crewings: own.map(\.crewing),
            price: price - bare,
            duties: choice.crews
          )
          return Choice(hours: choice.hours, price: price, crews: [crew])
        }
      )
    )
  }

  private func part(_ event: Int, _ relaxer: Relaxer) -> Part? {
    let most = limit - (options.total - options.cheapest(event))
    var found: [[Int]: Choice] = [:]
    if options.maySkip(event) {
      let hours = unfairness.map { _ in 0 }
      found[hours] = Choice(hours: hours, price: options.skips[event], crews: [])
    }
    // Of those with the same crews, the cheapest.
    var cheapest: [Int: CrewOptions.Option] = [:]
    for option in options.events[event] where option.bare < cheapest[option.crewing]?.bare ?? .max {
      cheapest[option.crewing] = option
    }
    for option in cheapest.values.sorted(by: { $0.crewing < $1.crewing }) {
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
        let crew = Crew(crewings: [option.crewing], price: one.price, duties: [one.duties])
        found[hours, default: Choice(hours: hours, price: price, crews: [])].crews.append(crew)
        if price < found[hours]?.price ?? .max { found[hours]?.price = price }
      }
      if found.count > Self.mostChoices { return nil }
    }
    return Part(events: [event], choices: sorted(Array(found.values)))
  }

  private func sorted(_ choices: [Choice]) -> [Choice] {
    choices.sorted {
      $0.price == $1.price ? $0.hours.lexicographicallyPrecedes($1.hours) : $0.price < $1.price
    }
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
    guard people.count <= LoadVector.mostPeople, !isBeyond else { return nil }
    let lists = parts.map { part in
      let cheapest = part.choices.first?.price ?? 0
      var prices: [LoadVector: Int] = [:]
      for choice in part.choices {
        let loads = LoadVector(people.map { choice.hours[$0] })
        prices[loads] = min(prices[loads] ?? .max, choice.price - cheapest)
      }
      return prices.map { LoadSums.Choice(loads: $0.key, price: $0.value) }
        .sorted { $0.price < $1.price }
    }
    return LoadSums(lists, people.map { unfairness[$0] }, slack: slack, isStopped)
  }
}
