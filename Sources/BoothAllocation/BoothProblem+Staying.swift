extension BoothProblem {
  /// What moving a placed vendor costs: more than everything else together.
  var movePrice: Int { ceiling }

  /// The same problem where every vendor that has a run pays the price for standing elsewhere.
  ///
  /// `stays` holds each vendor's run, nil for those who have none; without another word the price
  /// is one that no saving is worth.
  func staying(at stays: [Int?], price: Int? = nil) -> BoothProblem {
    var problem = self
    let price = price ?? movePrice
    for (vendor, stay) in stays.enumerated() {
      guard let stay else { continue }
      for (position, option) in options[vendor].enumerated() where option.run != stay {
        problem.options[vendor][position].cost += price
        problem.costs[vendor][option.run] += price
      }
    }
    return problem
  }

  /// What a step of the search may worsen at first: the mean of what there is to pay.
  var heat: Int {
    let own = options.map { $0.reduce(0) { $0 + $1.cost } / max($0.count, 1) }
    let mean = own.reduce(0, +) / max(own.count, 1)
    let dearest = max(besideCosts.max() ?? 0, aroundCosts.max() ?? 0)
    return max(mean, dearest)
  }
}
