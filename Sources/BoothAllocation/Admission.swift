/// Who gets in, in the order of turns: nobody takes the place of somebody before him.
///
/// Each vendor in turn is admitted if all admitted so far and he can stand together.
struct Admission {
  struct Result: Sendable {
    /// Admitted vendors in the order of turns, and where they could stand.
    var admitted: [Int] = []
    var runs: [Int] = []
    /// Those for whom there is no place, in the order of turns.
    var refused: [Int] = []
    var reasons: [WaitingReason] = []

    mutating func refuse(_ vendor: Int, _ reason: WaitingReason) {
      refused.append(vendor)
      reasons.append(reason)
    }
  }

  private let problem: BoothProblem
  private var placement: Placement
  /// Vendors that may not be put elsewhere while a chain is tried.
  private var isHeld: [Bool]
  private var tries = 0

  /// Attempts at one chain of moves before it is given up.
  static let patience = 200_000
  /// Vendors that one newcomer may push on, one by the other.
  static let deepest = 4

  /// Admits vendors in order; `start` holds the runs that some already have, and `isWithinQuota` says
  /// whether a vendor may be admitted beside those already in.
  static func run(
    _ problem: BoothProblem,
    turns: [Int],
    start: [Int: Int] = [:],
    isWithinQuota: (Int, [Int]) -> Bool
  ) -> Result {
    var admission = Admission(problem)
    var result = Result()
    for vendor in turns {
      if problem.options[vendor].isEmpty {
        result.refuse(vendor, .unsuitable)
        continue
      }
      if !isWithinQuota(vendor, result.admitted) {
        result.refuse(vendor, .quota)
        continue
      }
      if admission.takesAtOnce(vendor, at: start[vendor]) {
        result.admitted.append(vendor)
        continue
      }
      let all = problem.restricted(to: result.admitted + [vendor])
      let isPossible = LowerBound(all).value() != nil
      if isPossible, admission.makesRoom(for: vendor) {
        result.admitted.append(vendor)
      } else {
        result.refuse(vendor, isPossible ? .notFound : .full)
      }
    }
    result.runs = result.admitted.map { admission.placement.runs[$0] }
    return result
  }

  private init(_ problem: BoothProblem) {
    self.problem = problem
    placement = Placement(problem)
    isHeld = Array(repeating: false, count: problem.vendorCount)
  }

  private mutating func takesAtOnce(_ vendor: Int, at run: Int?) -> Bool {
    guard let run, placement.isFree(run), problem.costs[vendor][run] != BoothProblem.forbidden
    else { return putFree(vendor) }
    placement.put(vendor, at: run)
    return true
  }

  private mutating func makesRoom(for vendor: Int) -> Bool {
    tries = 0
    for depth in 1...Admission.deepest where push(vendor, depth) { return true }
    return matched(with: vendor)
  }

  /// Puts a vendor somewhere, and those it pushes out somewhere else.
  private mutating func push(_ vendor: Int, _ depth: Int) -> Bool {
    if depth == 0 { return putFree(vendor) }
    isHeld[vendor] = true
    defer { isHeld[vendor] = false }
    for option in problem.options[vendor] {
      tries += 1
      if tries > Admission.patience { return false }
      let pushed = placement.occupants(of: option.run)
      guard pushed.count <= depth, !pushed.contains(where: { isHeld[$0] }) else { continue }
      let saved = placement
      for other in pushed { placement.take(other) }
      placement.put(vendor, at: option.run)
      if place(pushed[...], depth - 1) { return true }
      placement = saved
    }
    return false
  }

  private mutating func place(_ vendors: ArraySlice<Int>, _ depth: Int) -> Bool {
    guard let vendor = vendors.first else { return true }
    isHeld[vendor] = true
    defer { isHeld[vendor] = false }
    return push(vendor, depth) && place(vendors.dropFirst(), depth)
  }

  private mutating func putFree(_ vendor: Int) -> Bool {
    guard let option = problem.options[vendor].first(where: { placement.isFree($0.run) })
    else { return false }
    placement.put(vendor, at: option.run)
    return true
  }

  /// Everybody anew, where all want one stall: an assignment says for certain whether there is room.
  private mutating func matched(with vendor: Int) -> Bool {
    let vendors = placement.runs.indices.filter { placement.runs[$0] >= 0 } + [vendor]
    guard vendors.allSatisfy({ problem.sizes[$0] == 1 }) else { return false }
    var runOf = [Int](repeating: -1, count: problem.stallCount)
    for (run, stalls) in problem.runs.enumerated() where stalls.stalls.count == 1 {
      runOf[stalls.stalls[0]] = run
    }
    let found = Assignment.cheapest(rows: vendors.count, columns: problem.stallCount) {
      row,
      stall in
      let cost =
        runOf[stall] < 0 ? BoothProblem.forbidden : problem.costs[vendors[row]][runOf[stall]]
      return cost == BoothProblem.forbidden ? Assignment.forbidden : 0
    }
    guard let found else { return false }
    placement = Placement(problem)
    for (vendor, stall) in zip(vendors, found.columns) { placement.put(vendor, at: runOf[stall]) }
    return true
  }
}
