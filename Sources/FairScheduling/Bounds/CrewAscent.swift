/// Raises what a walk that staffs events proves, by the prices of hours.
///
/// Each walk meets a cheapest plan, and that says how high the bound could be at other prices: the next
/// prices are the best by all plans met, not too far from the best known (a cutting-plane method with a
/// trust region, after Kelley, 1960, and Marsten, Hogan, Blankenship, 1975).
struct CrewAscent {
  struct Found {
    /// The best bound, in `1/scale`; `never` where every plan reaches the target.
    var least = 0
    /// The prices of hours that prove it.
    var prices: [Int] = []
    /// Where and when the events are in a cheapest plan at them.
    var path: Plan?
    /// Whose hours waver.
    var split: Certificate.Case?
  }
  /// A plan met: what it costs but for hours, and those.
  private struct Cut {
    var cost: Int
    var loads: [Int]
  }

  private var relaxer: Relaxer
  private let layout: CrewLayout
  private let problem: Problem
  private var cuts: [Cut] = []
  /// For each person the first of those whose hours are worth nearly the same: they do each other's
  /// work and keep one price.
  private var groups: [Int] = []

  init(_ relaxer: Relaxer, _ layout: CrewLayout) {
    self.relaxer = relaxer
    self.layout = layout
    problem = relaxer.relaxed.problem
    let people = problem.people.indices.sorted {
      (relaxer.prices[$0], $0) < (relaxer.prices[$1], $1)
    }
    groups = [Int](repeating: 0, count: people.count)
    for (last, person) in zip(people.prefix(1) + people, people) {
      let isNear = relaxer.prices[person] - relaxer.prices[last] < relaxer.scale / 10
      groups[person] = isNear && person != people[0] ? groups[last] : person
    }
  }

  /// - Returns: nil where there are too many states, or it was stopped at once.
  mutating func climb(target: Int, rounds: Int, isStopped: () -> Bool) -> Found? {
    let scale = relaxer.scale
    let limit = (target - 1) * scale
    let people = problem.people.indices
    var found = Found()
    var best = people.map { person in
      let own = people.filter { groups[$0] == groups[person] }
      return own.reduce(0) { $0 + relaxer.prices[$1] } / own.count
    }
    var point = best
    var radius = scale / 2
    for round in 0..<rounds {
      relaxer.setHours(point)
      let (walk, least) = walk(limit, beyond: found.least, isStopped)
      if walk == nil, round == 0 { return nil }
      if let plan = walk?.plan {
        let loads = loads(plan)
        let paid = people.reduce(relaxer.unfairness()) { $0 + point[$1] * loads[$1] }
        cuts.append(Cut(cost: least - paid, loads: loads))
      }
      if walk != nil, least > found.least {
        found.least = least
        found.prices = point
        found.path = walk?.plan ?? found.path
        if least > limit {
          found.least = Relaxer.never
          return found
        }
        best = point
        radius = radius * 3 / 2
      } else {
        radius /= 2
      }
      guard !cuts.isEmpty else { return nil }
      let next = highest(around: best, radius)
      point = next.point
      relaxer.setHours(best)
      found.split = split(next.hours)
      if next.value - found.least < scale / 50 || radius < scale / 500 || isStopped() { break }
    }
    return found
  }

  /// Walks at some prices, looking no farther than it has to.
  ///
  /// - Returns: a walk, nil where there are too many states or it was stopped, and the least it proves.
  private mutating func walk(_ limit: Int, beyond known: Int, _ isStopped: () -> Bool)
    -> (CrewWalk?, Int)
  {
    var width = relaxer.scale / 2
    var least = 0
    while true {
      let walk = CrewWalk(
        &relaxer,
        layout,
        limit: limit,
        least: max(known, least),
        width: width,
        isStopped: isStopped
      )
      guard let walk else { return (nil, least) }
      if walk.least <= walk.limit { return (walk, walk.least) }
      least = walk.limit + 1
      if least > limit { return (walk, least) }
      width *= 2
    }
  }

  private func loads(_ plan: Plan) -> [Int] {
    var loads = problem.people.map { _ in 0 }
    for held in plan.events {
      for (shift, crew) in zip(problem.events[held.event].shifts, held.crews) {
        for person in crew { loads[person] += shift.to - shift.from }
      }
    }
    return loads
  }

  // MARK: The plans met

  /// What the plans met say of some prices, and which of them is cheapest there.
  private mutating func model(_ point: [Int]) -> (value: Int, cut: Int) {
    relaxer.setHours(point)
    var least = Int.max
    var number = 0
    for (index, cut) in cuts.enumerated() {
      let value = point.indices.reduce(cut.cost) { $0 + point[$1] * cut.loads[$1] }
      if value < least { (least, number) = (value, index) }
    }
    return (least + relaxer.unfairness(), number)
  }

  /// Where the plans met would let the bound be highest, not far from some prices, and how long each
  /// person works there on average.
  private mutating func highest(around center: [Int], _ radius: Int)
    -> (value: Int, point: [Int], hours: [Double])
  {
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
      let wanted = relaxer.wantedHours()
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
    return (best.value, best.point, hours.map { $0 / weight })
  }

  /// Splits the hours of somebody whose hours nobody else could do at the same price.
  private func split(_ hours: [Double]) -> Certificate.Case? {
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
