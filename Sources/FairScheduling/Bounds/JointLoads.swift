/// What prices of hours prove where some people have to work a whole number of sessions, all at once.
///
/// At prices of hours alone everybody gets the share that is best, even if no crews add up to it. Here the loads of
/// some people are added up: a dynamic program goes from event to event, and a state is how long each of those has
/// worked. Whom else the crews take, and whether somebody could do all of it, does not count.
struct JointLoads {
  /// A crew, or none where the event is left out.
  private struct Choice {
    /// How long each person works.
    var hours: [Int]
    var price: Int
  }

  /// For each event what may become of it; of crews alike in hours the cheapest.
  private var lists: [[Choice]] = []
  /// What is left of each event; empty where everything is beyond the limit.
  private let options: CrewOptions
  private let unfairness: [[Int]]
  private let limit: Int

  private static let mostStates = 200_000
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
    unfairness = relaxer.relaxed.problem.people.indices.map(relaxer.unfairness)
    guard isPossible else { return }
    for event in options.events.indices {
      guard let list = choices(event, relaxer) else { return nil }
      lists.append(list)
    }
  }

  private func choices(_ event: Int, _ relaxer: Relaxer) -> [Choice]? {
    let problem = relaxer.relaxed.problem
    let most = limit - (options.total - options.cheapest(event))
    var prices: [[Int]: Int] = [:]
    if options.maySkip(event) { prices[unfairness.map { _ in 0 }] = options.skips[event] }
    // Of those with the same crews, the cheapest.
    var cheapest: [Int: CrewOptions.Option] = [:]
    for option in options.events[event] where option.bare < cheapest[option.crewing]?.bare ?? .max {
      cheapest[option.crewing] = option
    }
    for option in cheapest.values {
      let found = relaxer.crews(
        event,
        start: option.site.start,
        place: option.site.place,
        most: most - option.bare,
        mask: .all
      )
      guard let found else { return nil }
      for crew in found {
        let hours = problem.hours(of: crew.duties, in: event)
        prices[hours] = min(prices[hours] ?? .max, option.bare + crew.price)
      }
      if prices.count > Self.mostChoices { return nil }
    }
    return prices.map { Choice(hours: $0.key, price: $0.value) }
  }

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
    if lists.isEmpty { return Relaxer.never }
    var shares: [[(loads: [Int], price: Int)]] = lists.map { list in
      var prices: [[Int]: Int] = [:]
      for choice in list {
        let loads = people.map { choice.hours[$0] }
        prices[loads] = min(prices[loads] ?? .max, choice.price)
      }
      return prices.sorted { ($0.value, $0.key[0]) < ($1.value, $1.key[0]) }
        .map { ($0.key, $0.value) }
    }
    // The fewer states, the longer.
    shares.sort { $0.count < $1.count }
    let base = shares.reduce(options.constant) { $0 + ($1.first?.price ?? Relaxer.never) }
    let slack = limit - base
    guard slack >= 0 else { return Relaxer.never }
    // What a load costs at least in the end.
    var outlooks = [people.map { unfairness[$0] }]
    for list in shares.dropFirst().reversed() {
      let last = outlooks[outlooks.count - 1]
      outlooks.append(
        last.indices.map { position in
          let more = Set(list.map { $0.loads[position] })
          return last[position].indices.map { load in
            more.reduce(Relaxer.never) {
              load + $1 < last[position].count ? min($0, last[position][load + $1]) : $0
            }
          }
        }
      )
    }
    var states = [people.map { _ in 0 }: 0]
    for (list, outlook) in zip(shares, outlooks.reversed()) {
      var next: [[Int]: Int] = [:]
      for (loads, spent) in states {
        for choice in list {
          let price = spent + choice.price - list[0].price
          if price > slack { break }
          let sums = zip(loads, choice.loads).map(+)
          let isWithin =
            zip(outlook, sums).reduce(price) { total, one in
              one.1 < one.0.count ? min(Relaxer.never, total + one.0[one.1]) : Relaxer.never
            } <= slack
          if isWithin { next[sums] = min(next[sums] ?? .max, price) }
        }
      }
      if next.count > Self.mostStates { return nil }
      states = next
    }
    let best = states.map { loads, price in
      zip(people, loads).reduce(price) { $0 + unfairness[$1.0][$1.1] }
    }
    return best.min().map { base + $0 } ?? Relaxer.never
  }
}
