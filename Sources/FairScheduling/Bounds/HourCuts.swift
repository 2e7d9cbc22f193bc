/// What plans that were met say of how high a bound can be at other prices of hours.
///
/// Each is a cutting plane (Kelley, 1960): at any prices the bound is no higher than what it costs there. The next
/// prices are the best by all, not too far from the best known (Marsten, Hogan, Blankenship, 1975).
struct HourCuts {
  /// A plan met: what it costs but for hours, and those.
  private struct Cut {
    var cost: Int
    var loads: [Int]
  }
  /// Where the plans met let the bound be highest, and how long each person works there on average.
  struct Peak {
    var value: Int
    var point: [Int]
    var hours: [Double]
  }

  private let relaxer: Relaxer
  private let problem: Problem
  private var cuts: [Cut] = []
  /// For each person the first of those whose hours are worth nearly the same: they do each other's
  /// work and keep one price.
  private var groups: [Int] = []
  /// The prices to begin with.
  let start: [Int]
  /// How far from the best prices known the next are looked for.
  private var radius: Int

  init(_ relaxer: Relaxer) {
    self.relaxer = relaxer
    problem = relaxer.relaxed.problem
    radius = relaxer.scale / 2
    let people = problem.people.indices.sorted {
      (relaxer.prices[$0], $0) < (relaxer.prices[$1], $1)
    }
    var groups = [Int](repeating: 0, count: people.count)
    for (last, person) in zip(people.prefix(1) + people, people) {
      let isNear = relaxer.prices[person] - relaxer.prices[last] < relaxer.scale / 10
      groups[person] = isNear && person != people[0] ? groups[last] : person
    }
    self.groups = groups
    start = people.indices.map { person in
      let own = people.filter { groups[$0] == groups[person] }
      return own.reduce(0) { $0 + relaxer.prices[$1] } / own.count
    }
  }

  var isEmpty: Bool { cuts.isEmpty }

  /// Looks farther after prices that were better than all before, nearer after others.
  mutating func learn(isBetter: Bool) { radius = isBetter ? radius * 3 / 2 : radius / 2 }

  /// Whether there is too little to be won beyond the best that is known.
  func isSpent(_ peak: Peak, beyond least: Int) -> Bool {
    peak.value - least < relaxer.scale / 50 || radius < relaxer.scale / 500
  }

  /// Adds a plan that costs `value` at some prices, hours paid for.
  mutating func add(_ plan: Plan, value: Int, at point: [Int]) {
    var loads = problem.people.map { _ in 0 }
    for held in plan.events {
      for (shift, crew) in zip(problem.events[held.event].shifts, held.crews) {
        for person in crew { loads[person] += shift.to - shift.from }
      }
    }
    let paid = point.indices.reduce(relaxer.unfairness(at: point)) { $0 + point[$1] * loads[$1] }
    cuts.append(Cut(cost: value - paid, loads: loads))
  }

  /// What the plans met say of some prices, and which of them is cheapest there.
  private func model(_ point: [Int]) -> (value: Int, cut: Int) {
    var least = Int.max
    var number = 0
    for (index, cut) in cuts.enumerated() {
      let value = point.indices.reduce(cut.cost) { $0 + point[$1] * cut.loads[$1] }
      if value < least { (least, number) = (value, index) }
    }
    return (least + relaxer.unfairness(at: point), number)
  }

  /// Where the plans met would let the bound be highest, not far from some prices, and how long each
  /// person works there on average.
  func highest(around center: [Int]) -> Peak {
    let people = problem.people.indices
    let rounds = 300
    var point = center.map(Double.init)
    var best = (value: Int.min, point: center)
    var hours = people.map { _ in 0.0 }
    var weight = 0.0
    var step = Double(radius) / 3
    for round in 0..<rounds {
      let whole = point.map { Int($0.rounded()) }
      let (value, number) = model(whole)
      if value > best.value { best = (value, whole) }
      let wanted = relaxer.wantedHours(at: whole)
      var excess = people.map { _ in 0.0 }
      if round == rounds / 2 { (hours, weight) = (people.map { _ in 0 }, 0) }
      weight += 1
      for person in people {
        let load = cuts[number].loads[person]
        excess[groups[person]] += Double(load - wanted[person])
        hours[person] += Double(load + wanted[person]) / 2
      }
      let norm = excess.reduce(0) { $0 + $1 * $1 }
      if norm == 0 { break }
      for person in people {
        let moved = point[person] + step * excess[groups[person]] / norm.squareRoot()
        let (low, high) = (Double(center[person] - radius), Double(center[person] + radius))
        point[person] = min(max(moved, low), high)
      }
      step *= 0.975
    }
    return Peak(value: best.value, point: best.point, hours: hours.map { $0 / weight })
  }

  /// Splits the hours of somebody whose hours nobody else could do at the same price.
  func split(_ hours: [Double]) -> Certificate.Case? {
    var most = 0.05
    var found: Certificate.Case?
    for person in hours.indices where groups.count(where: { $0 == groups[person] }) == 1 {
      let whole = Int(hours[person].rounded(.down))
      let part = hours[person] - Double(whole)
      let gain = Double(problem.people[person].fairness) * part * (1 - part)
      guard gain > most, relaxer.hours[person].contains(whole),
        relaxer.hours[person].contains(whole + 1)
      else { continue }
      most = gain
      found = .hours(person: person, atMost: whole)
    }
    return found
  }
}
