/// A beam search for crews that share the work well: one of each list is taken, and what counts is how long each
/// person works in the end.
///
/// List after list is gone through, and of the loads that come of it the cheapest are kept (B. T. Lowerre, "The HARPY
/// speech recognition system", 1976).
struct LoadBeam {
  /// One of a list.
  struct Choice {
    /// How long it takes each person.
    var hours: [Int]
    /// What it costs beyond the cheapest of the list.
    var price: Int
  }
  /// What something of each list so far adds up to.
  private struct State {
    /// How long each person works.
    var loads: [Int]
    var price: Int
    /// What it costs in the end at least; those with the lowest are kept.
    var rank: Int
    /// Tells loads apart, and decides between those of one rank.
    var key: UInt64
    /// The state before, and what was taken of the last list.
    var from: Int
    var choice: Int

    static func isBefore(_ a: State, _ b: State) -> Bool { (a.rank, a.key) < (b.rank, b.key) }
  }

  /// For each list so far the states kept.
  private var stages: [[State]]
  private let most: Int
  /// A key is the sum of the loads times these.
  private let factors: [UInt64]

  /// So many states are kept.
  private static let width = 1_000
  /// When so many have come together, the others are dropped.
  private static let mostAtOnce = 8 * width

  /// - Parameters:
  ///   - people: how many there are.
  ///   - most: what all together may cost at most, unfairness included.
  init(people: Int, most: Int) {
    self.most = most
    var random = RandomSource(seed: 1)
    factors = (0..<people).map { _ in random.next() | 1 }
    let loads = [Int](repeating: 0, count: people)
    stages = [[State(loads: loads, price: 0, rank: 0, key: 0, from: -1, choice: -1)]]
  }

  /// Takes one of one list more.
  ///
  /// - Parameters:
  ///   - choices: from the cheapest on.
  ///   - outlook: for each person and load what that costs in the end at least.
  mutating func take(oneOf choices: [Choice], _ outlook: [[Int]]) {
    let keys = choices.map { choice in
      zip(choice.hours, factors).reduce(UInt64()) { $0 &+ UInt64($1.0) &* $1.1 }
    }
    var found: [State] = []
    var places: [UInt64: Int] = [:]
    var last: State?
    for (from, state) in stages[stages.count - 1].enumerated() {
      for (number, choice) in choices.enumerated() {
        let price = state.price + choice.price
        if price > most { break }
        let key = state.key &+ keys[number]
        if let place = places[key] {
          let less = found[place].price - price
          guard less > 0 else { continue }
          found[place].price -= less
          found[place].rank -= less
          (found[place].from, found[place].choice) = (from, number)
          continue
        }
        let highest = min(most, last?.rank ?? most)
        let rank = rank(state, choice, price, outlook, upTo: highest)
        if rank > highest { continue }
        if let last, (rank, key) >= (last.rank, last.key) { continue }
        let loads = zip(state.loads, choice.hours).map { $0 + $1 }
        places[key] = found.count
        found.append(
          State(loads: loads, price: price, rank: rank, key: key, from: from, choice: number)
        )
        guard found.count == Self.mostAtOnce else { continue }
        keepBest(of: &found)
        last = found.last
        places = Dictionary(uniqueKeysWithValues: found.indices.map { (found[$0].key, $0) })
      }
    }
    keepBest(of: &found)
    stages.append(found)
  }

  /// What a state with one more choice costs in the end at least; somewhere beyond `highest` if it is beyond that.
  private func rank(
    _ state: State,
    _ choice: Choice,
    _ price: Int,
    _ outlook: [[Int]],
    upTo highest: Int
  ) -> Int {
    var rank = price
    for person in outlook.indices {
      if rank > highest { return rank }
      let load = state.loads[person] + choice.hours[person]
      rank += load < outlook[person].count ? outlook[person][load] : Relaxer.never
    }
    return rank
  }

  private func keepBest(of states: inout [State]) {
    states.sort(by: State.isBefore)
    if states.count > Self.width { states.removeLast(states.count - Self.width) }
  }

  /// What to take of each list.
  ///
  /// - Parameter count: how many ways at most.
  /// - Returns: the best found, from the cheapest on: positions in the lists.
  func best(_ count: Int) -> [[Int]] {
    stages[stages.count - 1].prefix(count).map { last in
      var taken: [Int] = []
      var state = last
      for stage in stages.dropLast().reversed() {
        taken.append(state.choice)
        state = stage[state.from]
      }
      return taken.reversed()
    }
  }
}
