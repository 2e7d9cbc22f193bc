/// One line of search: ruin a part of the plan, rebuild it, keep the result or go back.
///
/// Ruin and recreate after G. Schrimpf et al., "Record breaking optimization results using the ruin
/// and recreate principle" (2000), with the blinks of J. Christiaens and G. Vanden Berghe, "Slack
/// induction by string removals" (2020). Worse plans are accepted by an exponential threshold in
/// whole numbers, so that every machine decides alike.
struct Searcher {
  private let instance: Instance
  private var random: RandomSource
  private(set) var state: State
  private(set) var best: Plan
  private(set) var bestScore: Score
  /// The scale of the acceptance threshold, in 1/256 of a cost point.
  private var temperature: Int
  private let hottest: Int
  private let coldest: Int
  private(set) var steps = 0

  init(_ instance: Instance, seed: UInt64) {
    self.instance = instance
    random = RandomSource(seed: seed)
    state = State(instance)
    let spread = max(1, instance.events.count)
    hottest = 256 * 8
    coldest = 64
    temperature = hottest
    best = Plan()
    bestScore = state.score
    construct(rounds: spread > 500 ? 1 : 3)
  }

  private mutating func construct(rounds: Int) {
    let all = Array(instance.events.indices)
    var order = all.sorted { a, b in
      key(a) < key(b)
    }
    for round in 0..<rounds {
      if round > 0 { random.shuffle(&order) }
      rebuild(order.filter { !state.isHeld($0) }, blink: 0)
    }
    keepIfBest()
  }

  /// Mandatory and hard to place first.
  private func key(_ event: Int) -> (Int, Int, Int) {
    let asked = instance.events[event]
    return (asked.isMandatory ? 0 : 1, asked.options.count / max(1, asked.shifts.count), event)
  }

  private mutating func keepIfBest() {
    if state.score < bestScore {
      bestScore = state.score
      best = state.plan
    }
  }

  /// Goes on from a plan found elsewhere.
  mutating func adopt(_ plan: Plan) {
    for event in instance.events.indices where state.isHeld(event) { state.remove(event) }
    for held in plan.events { restore(held) }
    keepIfBest()
  }

  private mutating func restore(_ held: Plan.HeldEvent) {
    let venues = instance.events[held.event].venues
    let choice = held.venue.flatMap { venues.firstIndex(of: $0) } ?? -1
    reinstate(
      Snapshot(
        event: held.event,
        start: held.start,
        choice: choice,
        crew: held.crews.flatMap(\.self)
      )
    )
  }

  // MARK: One step

  /// What an event was before a step.
  private struct Snapshot {
    var event: Int
    var start: Int
    var choice: Int
    var crew: [Int]
  }

  private func snapshot(_ event: Int) -> Snapshot {
    Snapshot(
      event: event,
      start: state.start[event],
      choice: state.choice[event],
      crew: state.crew[event]
    )
  }

  /// Runs some steps; `progress` runs from 0 to 1024 over the whole effort and cools the search.
  mutating func run(steps count: Int, progress: Int, isStopped: () -> Bool) {
    // Exponential cooling by halves: linear in the exponent, interpolated in between.
    temperature = Searcher.cooled(hottest, coldest, progress)
    for step in 0..<count {
      if step & 15 == 0, isStopped() { return }
      self.step()
    }
  }

  private static func cooled(_ hot: Int, _ cold: Int, _ progress: Int) -> Int {
    var octaves = 0
    while cold << (octaves + 1) <= hot { octaves += 1 }
    let position = min(1024, max(0, progress)) * octaves
    let whole = position / 1024
    let part = position % 1024
    let value = hot >> whole
    return max(cold, value - value * part / 2048)
  }

  private mutating func step() {
    steps += 1
    let scoreBefore = state.score
    var touched = chooseRuin()
    var before = touched.map(snapshot)
    for event in touched where state.isHeld(event) { state.remove(event) }
    // Whatever is not held may come in now.
    let absent = instance.events.indices.filter {
      !state.isHeld($0) && !touched.contains($0)
    }
    let invited =
      absent.count <= 4 ? absent : (0..<4).map { _ in absent[random.below(absent.count)] }
    for event in invited where !touched.contains(event) {
      touched.append(event)
      before.append(snapshot(event))
    }
    var order = touched
    arrange(&order)
    let changed = rebuild(order, blink: 24)
    for event in changed where !touched.contains(event) {
      touched.append(event)
    }
    if isAccepted(scoreBefore) {
      keepIfBest()
    } else {
      undo(touched, before)
    }
  }

  private mutating func isAccepted(_ before: Score) -> Bool {
    let after = state.score
    if after.missing != before.missing { return after.missing < before.missing }
    let rise = after.cost - before.cost
    if rise <= 0 { return true }
    return rise * 256 * 256 <= temperature * random.negativeLog2()
  }

  private mutating func undo(_ touched: [Int], _ before: [Snapshot]) {
    for event in touched where state.isHeld(event) { state.remove(event) }
    for snapshot in rebuiltServants {
      if state.isHeld(snapshot.event) { state.remove(snapshot.event) }
    }
    for snapshot in before where snapshot.start >= 0 { reinstate(snapshot) }
    for snapshot in rebuiltServants where snapshot.start >= 0 && !state.isHeld(snapshot.event) {
      reinstate(snapshot)
    }
  }

  /// Events that a rebuilding had to touch besides those it was givenUp, as they were before.
  private var rebuiltServants: [Snapshot] = []

  private mutating func reinstate(_ old: Snapshot) {
    let asked = instance.events[old.event]
    let problem = instance.problem
    let place = state.place(old.event, choice: old.choice)
    var cost = state.spreadCost(old.event, start: old.start)
    cost += problem.events[old.event].starts.first { $0.session == old.start }?.cost ?? 0
    if old.choice >= 0 { cost += problem.events[old.event].venues[old.choice].cost }
    var present: Set<Int> = []
    for shift in asked.shifts {
      for slot in shift.slots {
        let person = old.crew[slot]
        cost += state.fairnessChange(person, by: shift.to - shift.from)
        cost += shift.able.first { $0.person == person }?.cost ?? 0
        if present.insert(person).inserted { cost += problem.people[person].outing[place] }
        state.assign(
          person,
          from: old.start + shift.from,
          to: old.start + shift.to,
          event: old.event,
          place: place
        )
      }
    }
    state.hold(
      old.event,
      start: old.start,
      choice: old.choice,
      crew: old.crew,
      costing: cost
    )
  }

  // MARK: Ruin

  private mutating func chooseRuin() -> [Int] {
    let all = instance.events.count
    guard all > 0 else { return [] }
    let seed = random.below(all)
    let size = 1 + random.below(min(7, max(1, all / 2)))
    var chosen: [Int]
    switch random.below(4) {
    case 0: chosen = (0..<size).map { _ in random.below(all) }
    case 1: chosen = sharingPeople(seed, size)
    case 2: chosen = related(seed, size)
    default: chosen = near(seed, size)
    }
    var seen: Set<Int> = []
    chosen = chosen.filter { seen.insert($0).inserted }
    // What is tied by a convoy or a conference mostly moves together.
    for event in chosen where random.below(4) > 0 {
      for other in instance.events[event].relations.tied where seen.insert(other).inserted {
        chosen.append(other)
      }
    }
    return chosen
  }

  private mutating func near(_ seed: Int, _ size: Int) -> [Int] {
    let centre = state.isHeld(seed) ? state.start[seed] : random.below(max(1, instance.sessions))
    let held = instance.events.indices.filter { state.isHeld($0) && $0 != seed }
    let nearest = held.map { (abs(state.start[$0] - centre), $0) }.sorted { $0 < $1 }
    return [seed] + pick(nearest.prefix(size * 2).map(\.1), size - 1)
  }

  private mutating func sharingPeople(_ seed: Int, _ size: Int) -> [Int] {
    let crew = state.crew[seed]
    guard !crew.isEmpty else { return near(seed, size) }
    let person = crew[random.below(crew.count)]
    return [seed] + pick(state.duties[person].map { Int($0.event) }.sorted(), size - 1)
  }

  private mutating func related(_ seed: Int, _ size: Int) -> [Int] {
    let relations = instance.events[seed].relations
    let others =
      relations.spread.map(\.other) + relations.apart.map(\.other) + relations.tied
    return [seed] + pick(others, size - 1)
  }

  private mutating func pick(_ candidates: [Int], _ count: Int) -> [Int] {
    guard !candidates.isEmpty, count > 0 else { return [] }
    return (0..<count).map { _ in candidates[random.below(candidates.count)] }
  }

  // MARK: Recreate

  private mutating func arrange(_ order: inout [Int]) {
    random.shuffle(&order)
    if random.below(3) > 0 {
      order.sort { a, b in
        let (x, y) = (instance.events[a], instance.events[b])
        return x.isMandatory != y.isMandatory ? x.isMandatory : false
      }
    }
  }

  /// Holds what can be held, in order; then what is required, or else what requires it goes.
  ///
  /// - Returns: events changed besides those in `order`.
  @discardableResult
  private mutating func rebuild(_ order: [Int], blink: Int) -> [Int] {
    rebuiltServants = []
    var others: [Int] = []
    let freedom = State.Freedom(blink: blink, staffings: 5)
    for event in order where !state.isHeld(event) {
      insert(event, freedom)
    }
    var givenUp: Set<Int> = []
    var isSettled = false
    while !isSettled {
      isSettled = true
      for relation in instance.problem.after where relation.requires {
        guard state.isHeld(relation.second), !state.isHeld(relation.first) else { continue }
        note(relation.first, order, &others)
        // What had to go for want of what it requires does not come back: chains would never end.
        if !givenUp.contains(relation.first), insert(relation.first, freedom, isNeeded: true) {
          isSettled = false
          continue
        }
        note(relation.second, order, &others)
        state.remove(relation.second)
        givenUp.insert(relation.second)
        isSettled = false
      }
    }
    for event in instance.events.indices where instance.events[event].isServant {
      guard state.isHeld(event), !isNeeded(event) else { continue }
      note(event, order, &others)
      let before = snapshot(event)
      let cost = state.cost
      state.remove(event)
      // Work that brings people nearer to their share may be worth having for itself.
      if state.cost > cost { reinstate(before) }
    }
    return others
  }

  private mutating func note(_ event: Int, _ order: [Int], _ others: inout [Int]) {
    guard !order.contains(event), !others.contains(event) else { return }
    others.append(event)
    rebuiltServants.append(snapshot(event))
  }

  private func isNeeded(_ event: Int) -> Bool {
    instance.events[event].relations.precedes.contains { index in
      let relation = instance.problem.after[index]
      return relation.requires && state.isHeld(relation.second)
    }
  }

  @discardableResult
  private mutating func insert(
    _ event: Int,
    _ freedom: State.Freedom,
    isNeeded: Bool = false
  ) -> Bool {
    let asked = instance.events[event]
    let limit = asked.isMandatory || isNeeded ? Int.max / 4 : asked.skipCost
    guard let placement = state.bestPlacement(of: event, under: limit, freedom, &random) else {
      return false
    }
    state.place(event, placement)
    return true
  }
}
