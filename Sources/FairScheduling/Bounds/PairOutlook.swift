/// What the loads of two people cost in the end at least, after each of some lists.
///
/// What one list takes of a person hangs together with what it takes of another, so that two loads that may each come out
/// right may not do so together.
struct PairOutlook {
  let first: Int
  let second: Int
  /// For each list, load and load what is to come costs at least, the unfairness of both included.
  private var tables: [[Int32]] = []
  private let width: Int

  /// Greater than any slack of interest.
  private static let never = Int32.max

  /// - Parameters:
  ///   - first: one of the people.
  ///   - second: another.
  ///   - lists: what each list takes of everybody, and its price.
  ///   - unfairness: for each person and load.
  ///   - slack: what costs more does not matter.
  init(_ first: Int, _ second: Int, _ lists: [[LoadSums.Choice]], _ unfairness: [[Int]], slack: Int)
  {
    self.first = first
    self.second = second
    let width = max(unfairness[first].count, unfairness[second].count)
    self.width = width
    let steps = lists.map { list in
      var prices: [Int: Int] = [:]
      for choice in list {
        let step = choice.loads[first] * width + choice.loads[second]
        prices[step] = min(prices[step] ?? .max, choice.price)
      }
      return prices.map { (one: $0.key / width, other: $0.key % width, price: $0.value) }
    }
    var reached = [[(0, 0)]]
    for list in steps {
      var isMet = [Bool](repeating: false, count: width * width)
      var next: [(Int, Int)] = []
      for (one, other) in reached[reached.count - 1] {
        for step in list where one + step.one < width && other + step.other < width {
          let place = (one + step.one) * width + other + step.other
          if isMet[place] { continue }
          isMet[place] = true
          next.append((one + step.one, other + step.other))
        }
      }
      reached.append(next)
    }
    var last = [Int32](repeating: Self.never, count: width * width)
    for (one, other) in reached[lists.count] {
      guard one < unfairness[first].count, other < unfairness[second].count else { continue }
      let value = min(Relaxer.never, unfairness[first][one]) + unfairness[second][other]
      if value <= slack { last[one * width + other] = Int32(clamping: value) }
    }
    tables = [last]
    for (list, before) in zip(steps, reached).reversed() {
      let after = tables[tables.count - 1]
      var table = [Int32](repeating: Self.never, count: width * width)
      for (one, other) in before {
        var least = Int(Self.never)
        for step in list where one + step.one < width && other + step.other < width {
          let rest = after[(one + step.one) * width + other + step.other]
          if rest < Self.never { least = min(least, Int(rest) + step.price) }
        }
        if least <= slack { table[one * width + other] = Int32(clamping: least) }
      }
      tables.append(table)
    }
    tables.reverse()
  }

  /// What is to come costs at least, once so many lists have added up to two loads; nil where it is beyond the slack.
  @inline(__always)
  func least(after lists: Int, _ one: Int, _ other: Int) -> Int? {
    guard one < width, other < width else { return nil }
    let value = tables[lists][one * width + other]
    return value == Self.never ? nil : Int(value)
  }
}
