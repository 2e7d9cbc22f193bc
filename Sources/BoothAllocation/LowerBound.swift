/// What no allocation can cost less than.
///
/// Every vendor is cut into as many parts as it has stalls, each paying its share of the cheapest
/// run that covers the part's stall; the cheapest assignment of parts to stalls then costs no more
/// than any allocation, whose runs are such an assignment. Costs between neighbours are never
/// negative and are left out.
struct LowerBound {
  private let problem: BoothProblem
  /// Vendor of each part.
  private let parts: [Int]
  /// The least common multiple of all sizes: what every share is a whole number of.
  private let scale: Int

  init(_ problem: BoothProblem) {
    self.problem = problem
    parts = problem.sizes.enumerated().flatMap { Array(repeating: $0, count: $1) }
    scale = Set(problem.sizes).reduce(1) { LowerBound.commonMultiple($0, $1) }
  }

  /// The bound; nil where the vendors cannot all stand, which is a proof.
  func value() -> Int? {
    guard parts.count <= problem.stallCount, hasRoomForLengths else { return nil }
    let shares = problem.sizes.indices.map(shares)
    let found = Assignment.cheapest(rows: parts.count, columns: problem.stallCount) {
      shares[parts[$0]][$1]
    }
    return found.map { ($0.total + scale - 1) / scale }
  }

  /// A vendor's share at each stall, times the scale.
  private func shares(of vendor: Int) -> [Int] {
    var shares = [Int](repeating: Assignment.forbidden, count: problem.stallCount)
    let factor = scale / problem.sizes[vendor]
    for option in problem.options[vendor] {
      for stall in problem.runs[option.run].stalls {
        shares[stall] = min(shares[stall], option.cost * factor)
      }
    }
    return shares
  }

  /// A lane of L stalls holds at most L/k vendors of k stalls or more, where one of 2k counts twice.
  private var hasRoomForLengths: Bool {
    let lanes = laneLengths
    return Set(problem.sizes).allSatisfy { length in
      problem.sizes.reduce(0) { $0 + $1 / length } <= lanes.reduce(0) { $0 + $1 / length }
    }
  }

  private var laneLengths: [Int] {
    // Stalls wall to wall are joined; each set so found is a lane, or less where no run spans it.
    var lane = Array(0..<problem.stallCount)
    func root(_ stall: Int) -> Int {
      var stall = stall
      while lane[stall] != stall { stall = lane[stall] }
      return stall
    }
    for run in problem.runs {
      for stall in run.stalls + run.beside { lane[root(stall)] = root(run.stalls[0]) }
    }
    return Dictionary(grouping: lane.indices, by: root).values.map(\.count)
  }

  private static func commonMultiple(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return a / max(x, 1) * b
  }
}
