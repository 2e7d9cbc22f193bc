import FairScheduling

/// More than any plan of a problem can cost, spend or use, so that no sum ever overflows.
struct CostCeiling {
  /// What costs are written in: the position of an event, a person or a `spread` list.
  enum Part {
    case event(Int)
    case person(Int)
    case spread(Int)
  }

  private var total = 0
  /// What can cost the most, and how much.
  private(set) var dearest: (part: Part, cost: Int)?

  var isBearable: Bool { total <= Limits.total }

  init(_ problem: Problem) {
    let work = problem.events.reduce(0) { $0 + $1.shifts.reduce(0) { $0 + $1.to - $1.from } }
    for (index, event) in problem.events.enumerated() {
      add(CostCeiling.terms(of: event), as: .event(index))
    }
    for (index, person) in problem.people.enumerated() {
      let distance = max(work, person.target)
      // Each event may send anybody.
      let outings = [person.outing.max() ?? 0, problem.events.count]
      add([[person.fairness, distance, distance], outings], as: .person(index))
    }
    for (index, relation) in problem.spread.enumerated() {
      // Two events lie apart by less than nothing where they overlap.
      let most = max(0, relation.idealGap) + problem.sessions
      let count = relation.events.count
      add([[relation.weight, count, count, most]], as: .spread(index))
    }
  }

  private static func terms(of event: Problem.Event) -> [[Int]] {
    var terms = [
      [event.starts.reduce(0) { max($0, $1.cost) }], [event.venues.reduce(0) { max($0, $1.cost) }],
      [event.skipCost], [event.spend],
    ]
    terms += event.uses.map { [$0.quantity] }
    for shift in event.shifts { terms += shift.costs.map { [$0.cost] } }
    return terms
  }

  /// Adds products, as far as numbers go.
  private mutating func add(_ terms: [[Int]], as part: Part) {
    var cost = 0
    for factors in terms {
      let product = factors.contains(0) ? 0 : factors.reduce(1, CostCeiling.times)
      cost = CostCeiling.plus(cost, product)
    }
    total = CostCeiling.plus(total, cost)
    if cost > dearest?.cost ?? 0 { dearest = (part, cost) }
  }

  private static func times(_ a: Int, _ b: Int) -> Int {
    let (product, overflows) = a.multipliedReportingOverflow(by: b)
    return overflows ? Int.max : product
  }

  private static func plus(_ a: Int, _ b: Int) -> Int {
    let (sum, overflows) = a.addingReportingOverflow(b)
    return overflows ? Int.max : sum
  }
}
