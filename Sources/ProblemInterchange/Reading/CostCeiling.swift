import FairScheduling

/// More than any plan of a problem can cost, spend or use, so that no sum ever overflows.
struct CostCeiling {
  private var total = 0

  var isBearable: Bool { total <= Limits.total }

  init(_ problem: Problem) {
    let work = problem.events.reduce(0) { $0 + $1.shifts.reduce(0) { $0 + $1.to - $1.from } }
    let dearest = problem.people.reduce(0) { max($0, $1.outing.max() ?? 0) }
    for event in problem.events { add(event, people: problem.people.count, outing: dearest) }
    for person in problem.people {
      let distance = max(work, person.target)
      add(person.fairness, distance, distance)
    }
    for relation in problem.spread {
      // Two events lie apart by less than nothing where they overlap.
      let most = max(0, relation.idealGap) + problem.sessions
      add(relation.weight, relation.events.count, relation.events.count, most)
    }
  }

  private mutating func add(_ event: Problem.Event, people: Int, outing: Int) {
    add(event.starts.reduce(0) { max($0, $1.cost) })
    add(event.venues.reduce(0) { max($0, $1.cost) })
    add(event.skipCost)
    add(event.spend)
    for use in event.uses { add(use.quantity) }
    add(outing, people)
    for shift in event.shifts { for cost in shift.costs { add(cost.cost) } }
  }

  /// Adds a product, as far as numbers go.
  private mutating func add(_ factors: Int...) {
    var product = 1
    if factors.contains(0) { return }
    for factor in factors {
      let (next, overflows) = product.multipliedReportingOverflow(by: factor)
      product = overflows ? Int.max : next
    }
    let (sum, overflows) = total.addingReportingOverflow(product)
    total = overflows ? Int.max : sum
  }
}
