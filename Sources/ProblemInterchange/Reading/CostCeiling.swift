import FairScheduling

/// More than any plan of a problem can cost, spend or use, so that no sum ever overflows.
struct CostCeiling {
  private var total = 0
  /// What can cost the most, as its position in a list of the problem, and how much.
  private(set) var dearest = (list: "events", index: 0, cost: 0)

  var isBearable: Bool { total <= Limits.total }

  init(_ problem: Problem) {
    let work = problem.events.reduce(0) { $0 + $1.shifts.reduce(0) { $0 + $1.to - $1.from } }
    for (index, event) in problem.events.enumerated() {
      add(CostCeiling.cost(of: event), as: ("events", index))
    }
    for (index, person) in problem.people.enumerated() {
      let distance = max(work, person.target)
      let fairness = CostCeiling.product(person.fairness, distance, distance)
      // Each event may send anybody.
      let outings = CostCeiling.product(person.outing.max() ?? 0, problem.events.count)
      add(CostCeiling.sum(fairness, outings), as: ("people", index))
    }
    for (index, relation) in problem.spread.enumerated() {
      // Two events lie apart by less than nothing where they overlap.
      let most = max(0, relation.idealGap) + problem.sessions
      let count = relation.events.count
      add(CostCeiling.product(relation.weight, count, count, most), as: ("spread", index))
    }
  }

  private static func cost(of event: Problem.Event) -> Int {
    var cost = sum(event.starts.reduce(0) { max($0, $1.cost) }, event.skipCost)
    cost = sum(cost, event.venues.reduce(0) { max($0, $1.cost) })
    cost = sum(cost, event.spend)
    for use in event.uses { cost = sum(cost, use.quantity) }
    for shift in event.shifts { for one in shift.costs { cost = sum(cost, one.cost) } }
    return cost
  }

  private mutating func add(_ cost: Int, as part: (list: String, index: Int)) {
    total = CostCeiling.sum(total, cost)
    if cost > dearest.cost { dearest = (part.list, part.index, cost) }
  }

  /// The product as far as numbers go.
  private static func product(_ factors: Int...) -> Int {
    if factors.contains(0) { return 0 }
    return factors.reduce(1) { result, factor in
      let (next, overflows) = result.multipliedReportingOverflow(by: factor)
      return overflows ? Int.max : next
    }
  }

  /// The sum as far as numbers go.
  private static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, overflows) = a.addingReportingOverflow(b)
    return overflows ? Int.max : sum
  }
}
