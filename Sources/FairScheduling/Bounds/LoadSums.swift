/// All that the loads of some people can add up to, list after list, with the least price of each.
///
/// Left are those alone that can still end within a limit.
struct LoadSums {
  /// One of a list.
  struct Choice {
    var loads: LoadVector
    /// Beyond the cheapest of the list.
    var price: Int
  }

  /// After each list what the loads may be, with what they cost so far beyond the cheapest of each; before any, nothing.
  private(set) var layers: [[LoadVector: Int]] = [[LoadVector([]): 0]]
  private let unfairness: [[Int]]
  /// How many of the last loads are not people's but have a limit alone.
  let limited: Int

  /// More states after a list are too much, or before those are left that a pair of people rules out.
  private static let mostStates = 150_000
  private static let mostNew = 400_000
  /// Tables of pairs that are larger are left.
  private static let mostCells = 30_000_000
  /// Of fewer people pairs tell little.
  private static let fewest = 4

  /// Adds up; nil where there is too much, or it was stopped.
  ///
  /// - Parameters:
  ///   - lists: from the cheapest on.
  ///   - unfairness: for each person and load what that costs in the end, not below zero; loads beyond that are
  ///     impossible.
  ///   - limits: beyond those of people, loads that may not be longer and cost nothing.
  ///   - slack: what all may cost at most, unfairness included.
  ///   - isStopped: asked after each list.
  init?(
    _ lists: [[Choice]],
    _ unfairness: [[Int]],
    limits: [Int] = [],
    slack: Int,
    _ isStopped: () -> Bool = { false }
  ) {
    // Loads grow only: none may ever be longer than the longest that is not too unfair.
    let fair = unfairness.map { Array($0[...($0.lastIndex { $0 <= slack } ?? 0)]) }
    let pairs = Self.pairs(lists, fair, slack: slack)
    let unfairness = fair + limits.map { [Int](repeating: 0, count: $0 + 1) }
    self.unfairness = unfairness
    limited = limits.count
    for (number, outlook) in Self.outlooks(lists, unfairness).enumerated() {
      let list = lists[number]
      var next: [LoadVector: Int] = [:]
      for (loads, spent) in layers[layers.count - 1] {
        for choice in list {
          let price = spent + choice.price
          if price > slack { break }
          let sum = loads + choice.loads
          guard Self.least(sum, price, outlook, slack) <= slack else { continue }
          next[sum] = min(next[sum] ?? .max, price)
        }
        if next.count > Self.mostNew { return nil }
      }
      if !pairs.isEmpty {
        next = next.filter { loads, price in
          let alone = outlook.indices.map { outlook[$0][loads[$0]] }
          let all = alone.reduce(price, +)
          return pairs.allSatisfy { pair in
            let least = pair.least(after: number + 1, loads[pair.first], loads[pair.second])
            guard let least else { return false }
            return all - alone[pair.first] - alone[pair.second] + least <= slack
          }
        }
      }
      if next.count > Self.mostStates { return nil }
      layers.append(next)
      if isStopped() { return nil }
    }
  }

  /// What each two people have to come.
  private static func pairs(_ lists: [[Choice]], _ unfairness: [[Int]], slack: Int) -> [PairOutlook]
  {
    let people = unfairness.indices
    let pairs = people.flatMap { one in people.dropFirst(one + 1).map { (one, $0) } }
    let cells = pairs.reduce(0) { $0 + unfairness[$1.0].count * unfairness[$1.1].count }
    if people.count < fewest || cells * (lists.count + 1) > mostCells { return [] }
    return pairs.map { PairOutlook($0, $1, lists, unfairness, slack: slack) }
  }

  /// For each list what each load after it costs in the end at least, each person by themselves.
  private static func outlooks(_ lists: [[Choice]], _ unfairness: [[Int]]) -> [[[Int]]] {
    var outlooks = [unfairness]
    for list in lists.dropFirst().reversed() {
      let last = outlooks[outlooks.count - 1]
      outlooks.append(
        last.indices.map { person in
          let more = Set(list.map { $0.loads[person] })
          return last[person].indices.map { load in
            more.reduce(Relaxer.never) {
              load + $1 < last[person].count ? min($0, last[person][load + $1]) : $0
            }
          }
        }
      )
    }
    return outlooks.reversed()
  }

  /// A price with what loads cost in the end at least; anything beyond a limit once that is exceeded.
  @inline(__always)
  private static func least(_ loads: LoadVector, _ price: Int, _ outlook: [[Int]], _ limit: Int)
    -> Int
  {
    var total = price
    for person in outlook.indices {
      let load = loads[person]
      guard load < outlook[person].count else { return Relaxer.never }
      total += outlook[person][load]
      if total > limit { return total }
    }
    return total
  }

  /// What they add up to in the end, with what it costs, unfairness included.
  var ends: [(loads: LoadVector, value: Int)] {
    layers[layers.count - 1].map { loads, price in
      (loads, unfairness.indices.reduce(price) { $0 + unfairness[$1][loads[$1]] })
    }
  }
}
