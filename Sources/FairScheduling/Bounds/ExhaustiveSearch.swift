/// Goes through all ways to hold a few events.
///
/// What no prices tell is told so: rest over many events, or who is left where several need the same few.
struct ExhaustiveSearch {
  private let instance: Instance
  private let state: State
  /// Those with the fewest options first.
  private let order: [Int]
  /// How many options and people may still be tried.
  private var patience: Int

  /// - Parameters:
  ///   - bare: A problem without costs.
  ///   - patience: How many options and people to try.
  init(_ bare: Problem, patience: Int) {
    let instance = Instance(bare.asMandatory)
    self.instance = instance
    state = State(instance)
    order = bare.events.indices.sorted {
      (instance.options[$0].count, $0) < (instance.options[$1].count, $1)
    }
    self.patience = patience
  }

  /// Whether every plan misses so many events that count; false, too, where it takes too long to tell.
  mutating func isMissing(_ count: Int) -> Bool {
    !canHold(from: 0, missing: count - 1) && patience > 0
  }

  /// Whether the events from a position on can be held besides those before it, all but so many that count.
  private mutating func canHold(from position: Int, missing: Int) -> Bool {
    guard position < order.count else {
      return !order.contains { state.isHeld($0) && state.lacksRequired($0) }
    }
    let event = order[position]
    let facts = instance.events[event]
    for index in 0..<instance.options[event].count {
      patience -= 1
      guard patience > 0 else { return true }
      guard state.isOpen(event, facts, instance.options[event][index]) else { continue }
      if canStaff(event, index, from: 0, then: (position + 1, missing)) { return true }
    }
    let left = facts.isMandatory ? missing - 1 : missing
    return left >= 0 && canHold(from: position + 1, missing: left)
  }

  /// Whether an event's slots from one on can be filled so that the other events can be held, too.
  private mutating func canStaff(
    _ event: Int,
    _ option: Int,
    from slot: Int,
    then next: (position: Int, missing: Int)
  ) -> Bool {
    let facts = instance.events[event]
    guard slot < facts.slotCount else {
      // An event takes its people's time itself.
      change(event, option, isTaken: false)
      state.enter(event, option: option)
      let canHold = canHold(from: next.position, missing: next.missing)
      state.leave(event)
      change(event, option, isTaken: true)
      return canHold
    }
    let shift = instance.shifts[event][Int(instance.shiftOfSlot[facts.firstSlot + slot])]
    let chosen = instance.options[event][option]
    let place = instance.sites[event][Int(chosen.site)]
    let (from, to) = (Int(chosen.start) + shift.from, Int(chosen.start) + shift.to)
    // The people of a shift stand in order.
    let last = slot > shift.firstSlot ? state.crew[facts.firstSlot + slot - 1] : -1
    for able in instance.able[shift.index] where able.person > last {
      patience -= 1
      guard patience > 0 else { return true }
      let person = Int(able.person)
      guard state.canWork(person, from: from, to: to, event: event, place: place) else { continue }
      state.crew[facts.firstSlot + slot] = able.person
      state.occupy(person, from: from, to: to, event: event)
      let canHold = canStaff(event, option, from: slot + 1, then: next)
      state.release(person, from: from, to: to)
      if canHold { return true }
    }
    return false
  }

  /// Takes the time of an event's people, or gives it back.
  private func change(_ event: Int, _ option: Int, isTaken: Bool) {
    let start = Int(instance.options[event][option].start)
    for shift in instance.shifts[event] {
      let (from, to) = (start + shift.from, start + shift.to)
      for slot in shift.slots(from: instance.events[event].firstSlot) {
        let person = Int(state.crew[slot])
        if isTaken {
          state.occupy(person, from: from, to: to, event: event)
        } else {
          state.release(person, from: from, to: to)
        }
      }
    }
  }
}
