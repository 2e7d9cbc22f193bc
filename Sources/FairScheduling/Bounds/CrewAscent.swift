/// Raises what a walk that staffs events proves, by the prices of hours.
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

  private var relaxer: Relaxer
  private let layout: CrewLayout
  private var cuts: HourCuts

  init(_ relaxer: Relaxer, _ layout: CrewLayout) {
    self.relaxer = relaxer
    self.layout = layout
    cuts = HourCuts(relaxer)
  }

  /// - Returns: nil where there are too many states, or it was stopped at once.
  mutating func climb(target: Int, rounds: Int, isStopped: () -> Bool) -> Found? {
    let scale = relaxer.scale
    let limit = (target - 1) * scale
    var found = Found()
    var best = cuts.start
    var point = best
    // Nothing at all may cost nothing: no price is better then.
    found.prices = point
    for round in 0..<rounds {
      relaxer.setHours(point)
      let (walk, least) = walk(limit, beyond: found.least, isStopped)
      if walk == nil, round == 0 { return nil }
      if let plan = walk?.plan { cuts.add(plan, value: least, at: point) }
      if walk != nil, least > found.least {
        found.least = least
        found.prices = point
        found.path = walk?.plan ?? found.path
        if least > limit {
          found.least = Relaxer.never
          return found
        }
        best = point
        cuts.learn(isBetter: true)
      } else {
        cuts.learn(isBetter: false)
      }
      guard !cuts.isEmpty else { return nil }
      let next = cuts.highest(around: best)
      point = next.point
      found.split = cuts.split(next.hours)
      if cuts.isSpent(next, beyond: found.least) || isStopped() { break }
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
}
