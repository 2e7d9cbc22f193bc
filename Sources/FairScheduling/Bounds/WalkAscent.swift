/// Raises what a calendar walk proves, by the prices of hours.
///
/// The prices at which events by themselves cost most are those of a mixture of calendars. A walk meets
/// one, and at other prices of hours its crews cost more.
struct WalkAscent {
  /// At the prices at which a walk proves most.
  private(set) var relaxer: Relaxer
  /// What it proves, in `1/scale`.
  private(set) var least: Int
  /// The walk that does; nil where there are too many calendars.
  private(set) var walk: CalendarWalk?
  /// How far beyond what was known a walk last went.
  private(set) var width: Int
  private let layout: WalkLayout
  private let clashes: CrewClashes

  /// - Parameters:
  ///   - relaxer: after an evaluation.
  ///   - layout: what to walk through.
  ///   - clashes: of its events.
  ///   - least: what is known without a walk.
  ///   - width: how far beyond that to look at most.
  init(
    _ relaxer: Relaxer,
    _ layout: WalkLayout,
    _ clashes: CrewClashes,
    least: Int,
    width: Int
  ) {
    self.relaxer = relaxer
    self.layout = layout
    self.clashes = clashes
    self.least = least
    self.width = width
  }

  /// - Parameters:
  ///   - most: the most that is of interest.
  ///   - rounds: walks at most.
  ///   - isStopped: asked often.
  mutating func climb(upTo most: Int, rounds: Int, isStopped: () -> Bool) {
    let people = relaxer.relaxed.problem.people.count
    let others = relaxer.prices[people...]
    var cuts = HourCuts(relaxer)
    var trial = relaxer
    for _ in 0..<rounds {
      guard let found = look(&trial, upTo: most, isStopped) else { return }
      let isWithin = found.least <= found.limit
      let value = isWithin ? found.least : found.limit + 1
      if walk == nil || value > least {
        if walk != nil { cuts.learn(isBetter: true) }
        (least, walk, relaxer) = (max(least, value), found, trial)
        if least > most { return }
      } else {
        cuts.learn(isBetter: false)
      }
      if isStopped() { return }
      // What is beyond how far it looked is looked at next, at the same prices.
      guard isWithin else { continue }
      cuts.add(trial.plan(found.choices), value: value, at: Array(trial.prices[..<people]))
      let peak = cuts.highest(around: Array(relaxer.prices[..<people]))
      if cuts.isSpent(peak, beyond: least) { return }
      trial.setPrices(peak.point + others)
      _ = trial.evaluate()
    }
  }

  /// Walks as far as there are not too many states.
  private mutating func look(
    _ relaxer: inout Relaxer,
    upTo most: Int,
    _ isStopped: () -> Bool
  ) -> CalendarWalk? {
    let values = relaxer.walkValues(layout)
    while !isStopped() {
      let limit = min(most, least + width)
      let walk = CalendarWalk(
        relaxer,
        layout,
        clashes,
        values,
        limit: limit,
        isStopped: isStopped
      )
      if let walk { return walk }
      width = min(width, limit - least) / 2
      if width < relaxer.scale / 2 { return nil }
    }
    return nil
  }
}
