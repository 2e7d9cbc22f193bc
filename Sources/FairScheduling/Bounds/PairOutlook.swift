/// What the loads of two people cost in the end at least, after each of some lists.
///
/// What one list takes of a person hangs together with what it takes of another, so that two loads that may each come out
/// right may not do so together.
struct PairOutlook {
  let first: Int
  let second: Int
  /// For each list, load and load what is to come costs at least, the unfairness of both included.
  private var tables: [[Int32]] = []
  /// The loads of the second, and of the first, are below these.
  private let width: Int
  private let height: Int

  /// Beyond the slack.
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
    let (height, width) = (unfairness[first].count, unfairness[second].count)
    (self.height, self.width) = (height, width)
    let steps = lists.map { list in
      var prices: [Int: Int] = [:]
      for choice in list where choice.loads[first] < height && choice.loads[second] < width {
        let step = choice.loads[first] * width + choice.loads[second]
        prices[step] = min(prices[step] ?? .max, choice.price)
      }
      return prices.map { (one: $0.key / width, other: $0.key % width, price: $0.value) }
    }
    var reached = [[(0, 0)]]
    for list in steps {
      var isMet = [Bool](repeating: false, count: height * width)
      var next: [(Int, Int)] = []
      for (one, other) in reached[reached.count - 1] {
        for step in list where one + step.one < height && other + step.other < width {
          let place = (one + step.one) * width + other + step.other
          if isMet[place] { continue }
          isMet[place] = true
          next.append((one + step.one, other + step.other))
        }
      }
      reached.append(next)
    }
    var last = [Int32](repeating: Self.never, count: height * width)
    for (one, other) in reached[lists.count] {
      let value = unfairness[first][one] + unfairness[second][other]
      if value <= slack { last[one * width + other] = Self.stored(value) }
    }
    tables = [last]
    for (list, before) in zip(steps, reached).reversed() {
      let after = tables[tables.count - 1]
      var table = [Int32](repeating: Self.never, count: height * width)
      for (one, other) in before {
        var least = Int(Self.never)
        for step in list where one + step.one < height && other + step.other < width {
          let rest = after[(one + step.one) * width + other + step.other]
          if rest < Self.never { least = min(least, Int(rest) + step.price) }
        }
        if least <= slack { table[one * width + other] = Self.stored(least) }
      }
      tables.append(table)
    }
    tables.reverse()
  }

  /// What is larger than can be kept is said to be less than it is.
  private static func stored(_ value: Int) -> Int32 { Int32(clamping: min(value, Int(never) - 1)) }

  /// What is to come costs at least, once so many lists have added up to two loads; nil where it is beyond the slack.
  @inline(__always)
  func least(after lists: Int, _ one: Int, _ other: Int) -> Int? {
    guard one < height, other < width else { return nil }
    let value = tables[lists][one * width + other]
    return value == Self.never ? nil : Int(value)
  }
}
