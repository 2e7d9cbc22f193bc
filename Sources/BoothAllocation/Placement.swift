/// Who stands where while it is being worked on, with the cost kept up to date.
struct Placement: Sendable {
  static let nobody = -1

  let problem: BoothProblem
  /// Stall → vendor.
  private(set) var owners: [Int]
  /// Vendor → run; -1 for nowhere.
  private(set) var runs: [Int]
  private(set) var cost = 0
  /// Vendor → the last count in which it was met, so that a neighbour of two stalls counts once.
  private var met: [Int]
  private var count = 0

  init(_ problem: BoothProblem) {
    self.problem = problem
    owners = Array(repeating: Placement.nobody, count: problem.stallCount)
    runs = Array(repeating: Placement.nobody, count: problem.vendorCount)
    met = Array(repeating: 0, count: problem.vendorCount)
  }

  func isFree(_ run: Int) -> Bool {
    problem.runs[run].stalls.allSatisfy { owners[$0] == Placement.nobody }
  }

  /// Those who stand in a run, each once.
  func occupants(of run: Int) -> [Int] {
    var found: [Int] = []
    for stall in problem.runs[run].stalls {
      let owner = owners[stall]
      if owner != Placement.nobody, found.last != owner { found.append(owner) }
    }
    return found
  }

  /// What a vendor that stands nowhere would cost there, with the neighbours there are.
  mutating func price(of vendor: Int, at run: Int) -> Int {
    let row = vendor * problem.vendorCount
    var price = problem.costs[vendor][run]
    count += 1
    for stall in problem.runs[run].around {
      let owner = owners[stall]
      guard owner != Placement.nobody, met[owner] != count else { continue }
      met[owner] = count
      price += problem.aroundCosts[row + owner]
    }
    for stall in problem.runs[run].beside where owners[stall] != Placement.nobody {
      price += problem.besideCosts[row + owners[stall]]
    }
    return price
  }

  mutating func put(_ vendor: Int, at run: Int) {
    cost += price(of: vendor, at: run)
    for stall in problem.runs[run].stalls { owners[stall] = vendor }
    runs[vendor] = run
  }

  mutating func take(_ vendor: Int) {
    let run = runs[vendor]
    for stall in problem.runs[run].stalls { owners[stall] = Placement.nobody }
    runs[vendor] = Placement.nobody
    cost -= price(of: vendor, at: run)
  }
}
