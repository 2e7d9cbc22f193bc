extension Searcher {
  /// One in so many options, and people, is passed over when a plan is rebuilt.
  private static let blink = 24
  /// A limit on costs that no cost reaches.
  private static let unlimited = 1 << 54
  /// How many events that are not held are tried besides those that were taken out.
  private static let guests = 3

  /// Puts events back after a ruin, and others in that were not held.
  func rebuild(after ruin: Ruin) {
    var order = touched
    for _ in 0..<min(Searcher.guests, state.absent.count) {
      let event = state.absent[random.below(state.absent.count)]
      guard !isTouched(event), instance.isPossible(event) else { continue }
      touch(event)
      order.append(event)
    }
    // Without its row a plan would lack much; it is not worth completing.
    if let row = ruin.row, !hold(row) { return }
    arrange(&order, first: ruin.first.map(\.event))
    for event in order where !state.isHeld(event) {
      var freedom = freedom()
      if let first = ruin.first.first(where: { $0.event == event }) {
        if ruin.isHomeward, !state.lacksRequired(event), takeHome(event) { continue }
        freedom.only = first.option
      }
      if ruin.isFrozen, savedOption[event] >= 0 { freedom.only = savedOption[event] }
      hold(event, freedom)
    }
    dropServants()
  }

  func freedom(startingIn starts: ClosedRange<Int>? = nil) -> Insertion.Freedom {
    Insertion.Freedom(blink: Searcher.blink, starts: starts)
  }

  private func arrange(_ order: inout [Int], first: [Int]) {
    random.shuffle(&order)
    if random.below(2) == 0 { order.sort { difficulty($0) < difficulty($1) } }
    for (place, event) in first.enumerated() {
      if let position = order.firstIndex(of: event) { order.swapAt(place, position) }
    }
  }

  /// Holds an event, and what it requires, if that pays.
  @discardableResult
  func hold(_ event: Int, _ freedom: Insertion.Freedom, depth: Int = 0) -> Bool {
    let facts = instance.events[event]
    let before = state.score
    let penalty = absencePenalty[event]
    var limit = facts.isMandatory || depth > 0 ? Searcher.unlimited : facts.skipCost + penalty
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
    if depth == 0, !facts.isMandatory, after.missing == before.missing,
      after.cost > before.cost + penalty
    {
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
  func dropServants() {
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

  /// Whether a held event requires this one.
  func isNeeded(_ event: Int) -> Bool {
    instance.precedes[event].contains { $0.requires && state.isHeld($0.other) }
  }
}
