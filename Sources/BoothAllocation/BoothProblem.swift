/// Who may stand where and what it costs, in numbers only: the input of the search.
///
/// Vendors, stalls and runs are positions. A run is a row of stalls wall to wall, for one vendor.
struct BoothProblem: Sendable {
  struct Run: Sendable {
    var stalls: [Int]
    /// The stalls wall to wall with its ends.
    var beside: [Int]
    /// The stalls close enough to disturb, those beside it included.
    var around: [Int]
  }

  struct Option: Sendable {
    var run: Int
    var cost: Int
  }

  var stallCount: Int
  var runs: [Run]
  /// Vendor → stalls it needs.
  var sizes: [Int]
  /// Vendor → where it may stand.
  var options: [[Option]]
  /// Vendor → run → cost; `forbidden` where it may not stand.
  var costs: [[Int]]
  /// Of two vendors wall to wall: vendor × vendors + vendor, symmetric.
  var besideCosts: [Int]
  /// Of two vendors close to each other, in the same order.
  var aroundCosts: [Int]

  static let forbidden = Int.max

  var vendorCount: Int { sizes.count }

  /// A problem of some of its vendors, in the order given.
  func restricted(to vendors: [Int]) -> BoothProblem {
    func part(_ table: [Int]) -> [Int] {
      vendors.flatMap { a in vendors.map { b in table[a * vendorCount + b] } }
    }
    return BoothProblem(
      stallCount: stallCount,
      runs: runs,
      sizes: vendors.map { sizes[$0] },
      options: vendors.map { options[$0] },
      costs: vendors.map { costs[$0] },
      besideCosts: part(besideCosts),
      aroundCosts: part(aroundCosts)
    )
  }

  /// What it costs that every vendor stands in its run.
  func cost(of runs: [Int]) -> Int {
    var placement = Placement(self)
    for (vendor, run) in runs.enumerated() { placement.put(vendor, at: run) }
    return placement.cost
  }

  /// More than any allocation costs.
  var ceiling: Int {
    let own = options.reduce(0) { $0 + ($1.map(\.cost).max() ?? 0) }
    return own + besideCosts.reduce(0, +) + aroundCosts.reduce(0, +) + 1
  }
}
