import Glibc
struct Stat { var n = 0, acc = 0, chg = 0, imp = 0, best = 0, gain = 0, t = 0, sz = 0 }
nonisolated(unsafe) var stats = [Stat](repeating: Stat(), count: 12)
public func dumpStats() { let tot = stats.reduce(0) { $0 + $1.t }; for (i, s) in stats.enumerated() where s.n > 0 { print("  kind \(i) n \(s.n) size \(Double(s.sz * 10 / s.n) / 10) time \(s.t * 100 / max(1, tot))% us/step \(s.t / s.n) acc \(s.acc * 1000 / s.n)‰ chg \(s.chg * 1000 / s.n)‰ imp \(s.imp * 10000 / s.n)‱ best \(s.best) gain/ms \(s.gain * 1000 / max(1, s.t))") } }
nonisolated(unsafe) let WINC = env("WINC", 15)
nonisolated(unsafe) let W = env("W", 150)
/// One line of search: ruin a part of the plan, rebuild it, keep the result or go back.
///
/// Ruin and recreate after G. Schrimpf et al., "Record breaking optimization results using the ruin
/// and recreate principle" (2000), with the blinks of J. Christiaens and G. Vanden Berghe, "Slack
/// induction by string removals" (2020). Worse plans are accepted by an exponential threshold in
/// whole numbers, so that every machine decides alike.
final class Searcher {
  let instance: Instance
  let state: State
  var random: RandomSource
  private let insertion: Insertion
  private(set) var bestScore: Score
  private(set) var steps = 0
  var replays = 0, conflicts = 0, misfits = 0

  /// The scale of the acceptance threshold, in 1/256 of a cost point.
  private var temperature = 0

  // What a step changes, as it was before.
  private(set) var touched: [Int] = []
  private let touchedIn: Table<Int>
  private var stamp = 0
  private(set) var log = MoveLog()
  var isLogging = false
  /// The epoch in which each event last changed.
  private let changedIn: Table<Int>
  private var epoch = 0
  private let savedOption: Table<Int>
  private let savedCrew: Table<Int32>
  /// The best plan so far: options, -1 for what is not held, and people.
  private let bestOption: Table<Int>
  private let bestCrew: Table<Int32>
  private let arena = Arena()
  /// The events changed since the best plan, and whether an event is among them.
  private var changed: [Int] = []
  private let isChanged: Table<Bool>
  private let weight: Table<Int>

  /// A limit on costs that no cost reaches.
  private static let unlimited = 1 << 50

  init(_ instance: Instance, seed: UInt64) {
    self.instance = instance
    random = RandomSource(seed: seed)
    state = State(instance)
    insertion = Insertion(state)
    bestScore = state.score
    let events = instance.events.count
    touchedIn = arena.table(events, of: -1)
    changedIn = arena.table(events, of: -1)
    savedOption = arena.table(events, of: -1)
    bestOption = arena.table(events, of: -1)
    savedCrew = arena.table(instance.slotCount, of: -1)
    isChanged = arena.table(events, of: false)
    weight = arena.table(events, of: W)
    bestCrew = arena.table(instance.slotCount, of: -1)
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
    keepIfBest()
  }

  /// Mandatory and hard to place first.
  private func difficulty(_ event: Int) -> (Int, Int, Int) {
    let facts = instance.events[event]
    let options = instance.options[event].count
    return (facts.isMandatory ? 0 : 1, options / (1 + facts.slotCount * facts.length), event)
  }

  // MARK: The best plan

  private func keepIfBest() {
    for event in touched where !isChanged[event] {
      isChanged[event] = true
      changed.append(event)
    }
    guard state.score < bestScore else { return }
    bestScore = state.score
    for event in changed {
      isChanged[event] = false
      bestOption[event] = state.isHeld(event) ? state.option[event] : -1
      let facts = instance.events[event]
      for slot in facts.firstSlot..<(facts.firstSlot + facts.slotCount) {
        bestCrew[slot] = state.crew[slot]
      }
    }
    changed.removeAll(keepingCapacity: true)
  }

  /// Goes on from the best plan of another searcher, or from its own.
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
    for event in changed { isChanged[event] = false }
    changed.removeAll(keepingCapacity: true)
  }

  var best: Plan {
    Plan(
      events: (0..<bestOption.count).filter { bestOption[$0] >= 0 }.map {
        instance.held($0, option: bestOption[$0], crew: bestCrew)
      }
    )
  }

  // MARK: One step

  /// Runs some steps.
  ///
  /// - Parameter temperature: the rise accepted once in two, in 1/256 of a cost point.
  func run(steps count: Int, temperature: Int, isStopped: () -> Bool) {
    self.temperature = temperature
    for step in 0..<count {
      if step & 15 == 0, isStopped() { return }
      self.step()
    }
  }

  private func step() {
    let before = state.score
    let t0 = clock()
    beginStep()
    if steps & 63 == 0, state.missing > 0 {
      for event in state.absent where instance.events[event].isMandatory {
        weight[event] = min(weight[event] + WINC, 20 * W)
      }
    }
    steps += 1
    let ruin = Ruin.chosen(by: self)
    var order = touched
    for _ in 0..<min(3, state.absent.count) {
      let event = state.absent[random.below(state.absent.count)]
      guard touchedIn[event] != stamp, instance.isPossible(event) else { continue }
      touch(event)
      order.append(event)
    }
    arrange(&order, first: ruin.first)
    for event in order where !state.isHeld(event) {
      var freedom = Insertion.Freedom(blink: 24)
      if event == ruin.first, let only = ruin.only { freedom.only = only }
      if ruin.isFrozen, savedOption[event] >= 0 { freedom.only = savedOption[event] }
      hold(event, freedom)
    }
    dropServants()
    let gain = state.score.cost - before.cost + W * (state.score.missing - before.missing)
    let t1 = clock()
    if isAccepted(before) {
      stats[ruin.kind].acc += 1
      if gain != 0 { stats[ruin.kind].chg += 1 }
      if gain < 0 { stats[ruin.kind].imp += 1; stats[ruin.kind].gain -= gain }
      if state.score < bestScore { stats[ruin.kind].best += 1 }
      keepIfBest()
      if isLogging { record() }
    } else { goBack(to: before) }
    stats[ruin.kind].n += 1
    stats[ruin.kind].t += t1 - t0
    stats[ruin.kind].sz += order.count
  }

  private var lastRise = 0
  private func isAccepted(_ before: Score, allowance: Int = 0) -> Bool {
    let after = state.score
    var rise = after.cost - before.cost
    do {
      for event in touched where instance.events[event].isMandatory {
        let isIn = state.isHeld(event)
        if isIn != (savedOption[event] >= 0) { rise += isIn ? -weight[event] : weight[event] }
      }
    }
    lastRise = rise
    rise -= allowance
    return rise <= 0 || rise * 65536 <= temperature * random.negativeLog2()
  }

  private func beginStep() {
    stamp += 1
    touched.removeAll(keepingCapacity: true)
  }

  /// Remembers an event as it is, before it is changed in this step for the first time.
  private func touch(_ event: Int) {
    guard touchedIn[event] != stamp else { return }
    touchedIn[event] = stamp
    touched.append(event)
    savedOption[event] = -1
    guard state.isHeld(event) else { return }
    savedOption[event] = state.option[event]
    let facts = instance.events[event]
    for slot in facts.firstSlot..<(facts.firstSlot + facts.slotCount) {
      savedCrew[slot] = state.crew[slot]
    }
  }

  private func goBack(to score: Score) {
    for event in touched where state.isHeld(event) { state.leave(event) }
    for event in touched where savedOption[event] >= 0 {
      let facts = instance.events[event]
      for slot in facts.firstSlot..<(facts.firstSlot + facts.slotCount) {
        state.crew[slot] = savedCrew[slot]
      }
      state.enter(event, option: savedOption[event])
    }
    state.restore(score)
  }

  // MARK: Working together

  func beginEpoch() {
    epoch += 1
    log.removeAll()
  }

  private func record() {
    log.append(state, rise: lastRise, touched.lazy.filter { self.hasChanged($0) })
    for event in touched where hasChanged(event) { changedIn[event] = epoch }
  }

  private func hasChanged(_ event: Int) -> Bool {
    let now = state.isHeld(event) ? state.option[event] : -1
    if now != savedOption[event] { return true }
    if now < 0 { return false }
    let facts = instance.events[event]
    for slot in facts.firstSlot..<(facts.firstSlot + facts.slotCount)
    where savedCrew[slot] != state.crew[slot] {
      return true
    }
    return false
  }

  /// Makes the changes of another searcher that began from the same plan, where they still fit.
  func replay(_ log: MoveLog) {
    for move in log.moves {
      replays += 1
      let entries = (move.from..<move.to).map(log.entry)
      if entries.contains(where: { changedIn[$0.event] == epoch }) { conflicts += 1; continue }
      let before = state.score
      beginStep()
      for entry in entries { touch(entry.event) }
      for entry in entries where state.isHeld(entry.event) { state.remove(entry.event) }
      if entries.allSatisfy({ $0.option < 0 || hold($0, log) }),
        entries.allSatisfy({ state.isHeld($0.event) ? hasAllRequired($0.event) : !isNeeded($0.event) }), isAccepted(before, allowance: max(0, move.rise))
      {
        keepIfBest()
        for event in touched { changedIn[event] = epoch }
      } else {
        misfits += 1; if state.score.cost > before.cost { why[2] += 1 }
        goBack(to: before)
      }
    }
  }

  private func hasAllRequired(_ event: Int) -> Bool {
    instance.follows[event].allSatisfy { !$0.requires || state.isHeld($0.other) }
  }

  private func hold(_ entry: MoveLog.Entry, _ log: MoveLog) -> Bool {
    let facts = instance.events[entry.event]
    for slot in 0..<facts.slotCount {
      state.crew[facts.firstSlot + slot] = log.person(entry.firstSlot + slot)
    }
    guard state.isOpen(entry.event, facts, instance.options[entry.event][entry.option]) else { why[0] += 1; return false }
    guard
      state.canStaff(entry.event, facts, option: entry.option)
    else { why[1] += 1; return false }
    state.hold(entry.event, option: entry.option)
    return true
  }

  /// Takes over another searcher's plan, given the events in which the two may differ.
  func follow(_ other: Searcher, _ events: [Int]) {
    for event in events where state.isHeld(event) { state.leave(event) }
    for event in events where other.state.isHeld(event) {
      let facts = instance.events[event]
      for slot in facts.firstSlot..<(facts.firstSlot + facts.slotCount) {
        state.crew[slot] = other.state.crew[slot]
      }
      state.enter(event, option: other.state.option[event])
    }
    state.restore(other.state.score)
    for event in events where !isChanged[event] {
      isChanged[event] = true
      changed.append(event)
    }
  }

  // MARK: Ruin

  /// Takes an event out, and what requires it.
  func ruin(_ event: Int) {
    guard state.isHeld(event) else { return }
    touch(event)
    state.remove(event)
    for order in instance.precedes[event] where order.requires { ruin(order.other) }
  }

  /// Marks an event that is not held as one to be held.
  func invite(_ event: Int) {
    if !state.isHeld(event) { touch(event) }
  }

  // MARK: Recreate

  private func arrange(_ order: inout [Int], first: Int?) {
    random.shuffle(&order)
    if random.below(2) == 0 {
      order.sort { a, b in difficulty(a) < difficulty(b) }
    }
    if let first, let position = order.firstIndex(of: first) { order.swapAt(0, position) }
  }

  /// Holds an event, and what it requires, if that pays.
  @discardableResult
  private func hold(_ event: Int, _ freedom: Insertion.Freedom, depth: Int = 0) -> Bool {
    let facts = instance.events[event]
    let before = state.score
    var limit = facts.isMandatory || depth > 0 ? Searcher.unlimited : facts.skipCost
    var isRequiring = false
    for order in instance.follows[event] where order.requires && !state.isHeld(order.other) {
      isRequiring = true
      limit += instance.events[order.other].skipCost
    }
    touch(event)
    guard insertion.hold(event, under: limit, freedom, &random) else { return false }
    guard isRequiring else { return true }
    var held: [Int] = [event]
    for order in instance.follows[event] where order.requires && !state.isHeld(order.other) {
      // No chain is longer than there are events.
      guard depth < instance.events.count,
        hold(order.other, Insertion.Freedom(blink: freedom.blink), depth: depth + 1)
      else {
        for event in held.reversed() { undoHold(event) }
        return false
      }
      held.append(order.other)
    }
    let after = state.score
    if depth == 0, !facts.isMandatory, after.missing == before.missing, after.cost > before.cost {
      for event in held.reversed() { undoHold(event) }
      return false
    }
    return true
  }

  private func undoHold(_ event: Int) {
    guard state.isHeld(event) else { return }
    state.remove(event)
    for order in instance.precedes[event] where order.requires && state.isHeld(order.other) {
      undoHold(order.other)
    }
  }

  /// Takes out what was only there for events that are out, unless it pays for itself.
  private func dropServants() {
    var index = 0
    while index < touched.count {
      let event = touched[index]
      drop(event)
      for order in instance.follows[event] where order.requires { drop(order.other) }
      index += 1
    }
  }

  private func drop(_ event: Int) {
    let facts = instance.events[event]
    guard state.isHeld(event), !facts.isMandatory, !isNeeded(event),
      state.heldCost(event, facts) > facts.skipCost
    else { return }
    touch(event)
    state.remove(event)
  }

  private func isNeeded(_ event: Int) -> Bool {
    instance.precedes[event].contains { $0.requires && state.isHeld($0.other) }
  }
}

nonisolated(unsafe) var why = [0,0,0]
