/// One line of search: ruin a part of the plan, rebuild it, keep the result or go back.
///
/// Ruin and recreate after G. Schrimpf et al., "Record breaking optimization results using the ruin
/// and recreate principle" (2000), with the blinks of J. Christiaens and G. Vanden Berghe, "Slack
/// induction by string removals" (2020). Between such steps people are exchanged, which is quick and
/// settles who works once it is settled when and where. Worse plans are accepted by an exponential threshold in
/// whole numbers, so that every machine decides alike. A missing mandatory event counts as a cost
/// that grows while the event is missing.
final class Searcher {
  let instance: Instance
  let state: State
  var random: RandomSource
  let insertion: Insertion
  private let arena = Arena()
  private(set) var steps = 0

  // What a step changes, as it was before.
  private(set) var touched: [Int] = []
  private var stamp = 0
  private let touchedIn: Table<Int>
  let savedOption: Table<Int>
  let savedCrew: Table<Int32>

  // The plan begun with, if any.
  var hasHome = false
  /// The option of each event in it, -1 for none.
  let home: Table<Int>
  /// The person of each slot in it, -1 for none.
  let homeCrew: Table<Int32>

  // The best plan so far.
  private(set) var bestScore: Score
  /// Options, -1 for what is not held.
  private let bestOption: Table<Int>
  private let bestCrew: Table<Int32>
  /// The events that may differ from the best plan, and whether an event is one.
  private var different: [Int] = []
  private let isDifferent: Table<Bool>

  // What decides whether a worse plan is accepted.
  /// The rise accepted once in two, in 1/256 of a cost point; see ``Cooling``.
  private var temperature = 0
  private let cooling: Cooling
  private var change = TypicalChange()
  /// What each mandatory event counts while it is missing, in sixteenths of the mean change.
  private let weight: Table<Int>
  private(set) var absencePenalty: AbsencePenalty
  /// What the last step added to the cost, missing events included.
  private(set) var rise = 0

  /// The changes of the steps accepted since `beginEpoch`, if others are to follow.
  var log = MoveLog()
  var isLogging = false
  /// The epoch in which each event last changed.
  let changedIn: Table<Int>
  private(set) var epoch = 0

  init(_ instance: Instance, seed: UInt64) {
    self.instance = instance
    random = RandomSource(seed: seed)
    state = State(instance)
    insertion = Insertion(state)
    bestScore = state.score
    let events = instance.events.count
    touchedIn = arena.table(events, of: 0)
    savedOption = arena.table(events, of: -1)
    savedCrew = arena.table(instance.slotCount, of: -1)
    home = arena.table(events, of: -1)
    homeCrew = arena.table(instance.slotCount, of: -1)
    bestOption = arena.table(events, of: -1)
    bestCrew = arena.table(instance.slotCount, of: -1)
    isDifferent = arena.table(events, of: false)
    weight = arena.table(events, of: MissingWeight.first)
    changedIn = arena.table(events, of: 0)
    cooling = Cooling(instance.size)
    absencePenalty = AbsencePenalty(instance, arena)
  }

  // MARK: Beginning

  /// Holds what can be held, the hardest first.
  func construct() {
    let order = (0..<instance.events.count).filter(instance.isPossible).sorted {
      difficulty($0) < difficulty($1)
    }
    beginStep()
    for event in order where !state.isHeld(event) { hold(event, Insertion.Freedom()) }
    dropServants()
    keep()
  }

  /// Mandatory and hard to place first.
  func difficulty(_ event: Int) -> (Int, Int, Int) {
    let facts = instance.events[event]
    let options = instance.options[event].count
    return (facts.isMandatory ? 0 : 1, options / (1 + facts.slotCount * facts.length), event)
  }

  // MARK: Steps

  /// Runs some steps; `progress` is how much of the effort is spent, from 0 to 1024.
  func run(steps count: Int, at progress: Int, isStopped: () -> Bool) {
    temperature =
      change.isKnown ? cooling.temperature(at: progress, change, hasHome: hasHome) : 0
    absencePenalty.turn(to: progress, isCooling: change.isKnown)
    for step in 0..<count {
      if step & 15 == 0, isStopped() { return }
      self.step()
    }
  }

  private func step() {
    steps += 1
    if steps.isMultiple(of: MissingWeight.pace) {
      if state.missing > 0 { makeMissingWorse() }
      absencePenalty.grow(in: state)
    }
    let before = state.score
    beginStep()
    if change.isKnown, random.below(stepsToRebuild) > 0 {
      exchangePeople(of: random.below(instance.events.count))
      rise = state.cost - before.cost
    } else {
      rebuild(after: Ruin.chosen(by: self))
      let isKept = isAccepted(since: before)
      if state.missing == before.missing { change.note(state.cost - before.cost) }
      guard isKept else { return goBack(to: before) }
    }
    keep()
    if isLogging { record() }
  }

  /// One in so many steps rebuilds, the others exchange people.
  ///
  /// In small problems it matters more when and where events are held; what is missing only rebuilding brings
  /// back.
  private var stepsToRebuild: Int {
    switch state.missing {
    case 0: instance.size == .small ? 8 : 24
    case 1...2: 8
    default: 2
    }
  }

  private func makeMissingWorse() {
    for event in state.absent where instance.events[event].isMandatory {
      weight[event] = min(weight[event] + MissingWeight.growth, MissingWeight.last)
    }
  }

  func beginStep() {
    stamp += 1
    touched.removeAll(keepingCapacity: true)
  }

  /// Remembers an event as it is, before it is changed in this step for the first time.
  func touch(_ event: Int) {
    guard !isTouched(event) else { return }
    touchedIn[event] = stamp
    touched.append(event)
    savedOption[event] = -1
    guard state.isHeld(event) else { return }
    savedOption[event] = state.option[event]
    for slot in instance.slots(of: event) { savedCrew[slot] = state.crew[slot] }
  }

  func isTouched(_ event: Int) -> Bool { touchedIn[event] == stamp }

  func goBack(to score: Score) {
    for event in touched where state.isHeld(event) { state.leave(event) }
    for event in touched where savedOption[event] >= 0 {
      for slot in instance.slots(of: event) { state.crew[slot] = savedCrew[slot] }
      state.enter(event, option: savedOption[event])
    }
    state.restore(score)
  }

  /// Whether to go on from the plan as the step left it; a rise up to `allowance` always is.
  func isAccepted(since before: Score, allowing allowance: Int = 0) -> Bool {
    // Where hardly anything changes the cost, nothing says what a missing event should count: more than all else.
    if !change.isKnown, steps > MissingWeight.patience, state.missing != before.missing {
      rise = state.cost - before.cost
      return state.missing < before.missing
    }
    var parts = 0
    var penalty = 0
    for event in touched {
      let isIn = state.isHeld(event)
      if isIn == (savedOption[event] >= 0) { continue }
      if instance.events[event].isMandatory {
        parts += isIn ? -weight[event] : weight[event]
      } else {
        penalty += isIn ? -absencePenalty[event] : absencePenalty[event]
      }
    }
    rise = state.cost - before.cost + change.whole(parts) + penalty
    return accepts(rise - allowance)
  }

  /// Whether a rise of the cost is accepted, by chance and the less likely the larger it is.
  func accepts(_ rise: Int) -> Bool {
    if rise <= 0 { return true }
    // Larger numbers would overflow, and nothing accepts such a rise.
    guard rise < 1 << 46 else { return false }
    return rise << 16 <= temperature * random.negativeLog2()
  }

  private func record() {
    let changed = touched.filter(hasChanged)
    log.append(changed, in: state, rise: rise)
    for event in changed { changedIn[event] = epoch }
  }

  private func hasChanged(_ event: Int) -> Bool {
    let option = state.isHeld(event) ? state.option[event] : -1
    guard option == savedOption[event] else { return true }
    return option >= 0
      && instance.slots(of: event).contains { savedCrew[$0] != state.crew[$0] }
  }

  /// Forgets the changes so far.
  func beginEpoch() {
    epoch += 1
    log.removeAll()
  }

  // MARK: The best plan

  /// Takes note of a plan that was accepted.
  func keep() {
    differ(touched)
    guard state.score < bestScore else { return }
    bestScore = state.score
    for event in different {
      isDifferent[event] = false
      bestOption[event] = state.isHeld(event) ? state.option[event] : -1
      for slot in instance.slots(of: event) { bestCrew[slot] = state.crew[slot] }
    }
    different.removeAll(keepingCapacity: true)
  }

  /// Takes note that events may differ from the best plan.
  func differ(_ events: [Int]) {
    for event in events where !isDifferent[event] {
      isDifferent[event] = true
      different.append(event)
    }
  }

  /// Goes on from the best plan of another searcher.
  func adopt(_ other: Searcher) {
    for event in 0..<bestOption.count where state.isHeld(event) { state.leave(event) }
    state.crew.copy(from: other.bestCrew)
    for event in 0..<bestOption.count where other.bestOption[event] >= 0 {
      state.enter(event, option: other.bestOption[event])
    }
    state.restore(other.bestScore)
    bestScore = other.bestScore
    bestOption.copy(from: other.bestOption)
    bestCrew.copy(from: other.bestCrew)
    for event in different { isDifferent[event] = false }
    different.removeAll(keepingCapacity: true)
  }

  var best: Plan {
    Plan(
      events: (0..<bestOption.count).filter { bestOption[$0] >= 0 }.map {
        instance.held($0, option: bestOption[$0], crew: bestCrew)
      }
    )
  }
}

/// What a missing mandatory event counts, in sixteenths of a typical change.
private enum MissingWeight {
  static let first = 64
  static let growth = 6
  static let last = 1280
  /// After so many steps without a typical change it is not waited for.
  static let patience = 4096
  /// How many steps pass before it grows again.
  static let pace = 64
}
