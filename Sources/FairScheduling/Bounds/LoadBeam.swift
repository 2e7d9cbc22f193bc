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
    var price: Int
    /// What it costs in the end at least; those with the lowest are kept.
    var rank: Int
    /// Tells loads apart, and decides between those of one rank.
    var key: UInt64
    /// The state before, and what was taken of the last list.
    var from: Int
    var choice: Int
    /// Where its loads stand among those of its stage.
    var row: Int

    static func isBefore(_ a: State, _ b: State) -> Bool { (a.rank, a.key) < (b.rank, b.key) }
  }
  private struct Stage {
    var states: [State] = []
    /// How long each person works, state by state.
    var loads: [Int] = []
  }

  private let people: Int
  private let most: Int
  /// For each list so far the states kept.
  private var stages: [Stage]
  /// A key is the sum of the loads times these.
  private let factors: [UInt64]

  /// When so many times as many states as are kept have come together, the others are dropped.
  private static let surplus = 8

  /// - Parameters:
  ///   - people: how many there are.
  ///   - most: what all together may cost at most, unfairness included.
  init(people: Int, most: Int) {
    self.people = people
    self.most = most
    var random = RandomSource(seed: 1)
    factors = (0..<people).map { _ in random.next() | 1 }
    let first = State(price: 0, rank: 0, key: 0, from: -1, choice: -1, row: 0)
    stages = [Stage(states: [first], loads: [Int](repeating: 0, count: people))]
  }

  /// Takes one of one list more.
  ///
  /// - Parameters:
  ///   - choices: from the cheapest on.
  ///   - outlook: for each person and load what that costs in the end at least, not below zero; all of equal length,
  ///     loads beyond it being impossible.
  ///   - width: how many states are kept.
  mutating func take(oneOf choices: [Choice], _ outlook: [[Int]], keeping width: Int) {
    let keys = choices.map { choice in
      zip(choice.hours, factors).reduce(UInt64()) { $0 &+ UInt64($1.0) &* $1.1 }
    }
    let hours = choices.flatMap(\.hours)
    let unfairness = Array(outlook.joined())
    let loadCount = outlook.first?.count ?? 0
    let before = stages[stages.count - 1]
    var next = Stage()
    var places: [UInt64: Int] = [:]
    // The last of those that were kept: what comes after it is not.
    var last: State?
    for (from, state) in before.states.enumerated() {
      for number in choices.indices {
        let price = state.price + choices[number].price
        if price > most { break }
        let key = state.key &+ keys[number]
        if let place = places[key] {
          let less = next.states[place].price - price
          guard less > 0 else { continue }
          next.states[place].price -= less
          next.states[place].rank -= less
          (next.states[place].from, next.states[place].choice) = (from, number)
          continue
        }
        let highest = min(most, last?.rank ?? most)
        var rank = price
        for person in 0..<people where rank <= highest {
          let load = before.loads[state.row + person] + hours[number * people + person]
          rank += load < loadCount ? unfairness[person * loadCount + load] : Relaxer.never
        }
        if rank > highest { continue }
        if let last, (rank, key) >= (last.rank, last.key) { continue }
        places[key] = next.states.count
        let row = next.loads.count
        next.states.append(
          State(price: price, rank: rank, key: key, from: from, choice: number, row: row)
        )
        for person in 0..<people {
          next.loads.append(
            before.loads[state.row + person] + hours[number * people + person]
          )
        }
        guard next.states.count == Self.surplus * width else { continue }
        keepBest(width, of: &next)
        last = next.states.last
        let kept = next.states.enumerated().map { ($1.key, $0) }
        places = Dictionary(uniqueKeysWithValues: kept)
      }
    }
    keepBest(width, of: &next)
    stages.append(next)
  }

  private func keepBest(_ width: Int, of stage: inout Stage) {
    var kept = Stage(states: Array(stage.states.sorted(by: State.isBefore).prefix(width)))
    for number in kept.states.indices {
      let row = kept.states[number].row
      kept.states[number].row = kept.loads.count
      kept.loads += stage.loads[row..<(row + people)]
    }
    stage = kept
  }

  /// What to take of each list.
  ///
  /// - Parameter count: how many ways at most.
  /// - Returns: the best found, from the cheapest on: positions in the lists.
  func best(_ count: Int) -> [[Int]] {
    stages[stages.count - 1].states.prefix(count).map { last in
      var taken: [Int] = []
      var state = last
      for stage in stages.dropLast().reversed() {
        taken.append(state.choice)
        state = stage.states[state.from]
      }
      return taken.reversed()
    }
  }
}
