/// Going back to the plan begun with.
extension Searcher {
  /// Holds an event with the people it had in the plan begun with, where that is legal but for what it requires.
  @discardableResult
  func takeHome(_ event: Int) -> Bool {
    let facts = instance.events[event]
    let option = home[event]
    let slots = instance.slots(of: event)
    guard slots.allSatisfy({ homeCrew[$0] >= 0 }) else { return false }
    for slot in slots { state.crew[slot] = homeCrew[slot] }
    guard state.isOpen(event, facts, instance.options[event][option]),
      state.canStaff(event, facts, option: option)
    else { return false }
    touch(event)
    state.hold(event, option: option)
    return true
  }

  /// Takes out an event that is not as it was in the plan begun with, those tied to it as well, and what is in
  /// their way there.
  ///
  /// One by one they would not come back: a convoy that has moved stays together.
  ///
  /// - Returns: how to put them back; nil where everything is where it was.
  func ruinStrayed() -> Ruin? {
    let count = instance.events.count
    let first = random.below(count)
    let strayed = (first..<(first + count)).first { isAstray($0 % count) }
    guard let strayed else { return nil }
    let event = strayed % count
    let all =
      random.below(2) == 0 ? [event] : chain(of: event).filter(isAstray).sorted(by: precedes)
    for event in all { takeOut(event) }
    var ruin = Ruin(isHomeward: true)
    for event in all {
      ruin.first += makeRoom(for: event, at: home[event]).first
      freeCrew(of: event)
    }
    return ruin
  }

  /// Ruins what the people whom an event had in the plan begun with do at that time.
  private func freeCrew(of event: Int) {
    let start = Int(instance.options[event][home[event]].start)
    let first = instance.events[event].firstSlot
    for shift in instance.shifts[event] {
      for slot in shift.slots(from: first) where homeCrew[slot] >= 0 {
        let row = Int(homeCrew[slot]) * instance.sessions + start
        for session in shift.from..<shift.to where state.duty[row + session] >= 0 {
          ruin(Int(state.duty[row + session]))
        }
      }
    }
  }

  /// Whether one begins before another in the plan begun with: what is required is put back before what requires it.
  private func precedes(_ event: Int, _ other: Int) -> Bool {
    (instance.options[event][home[event]].start, event)
      < (instance.options[other][home[other]].start, other)
  }

  private func isAstray(_ event: Int) -> Bool {
    guard home[event] >= 0 else { return false }
    guard state.isHeld(event), state.option[event] == home[event] else { return true }
    return instance.slots(of: event).contains {
      homeCrew[$0] >= 0 && state.crew[$0] != homeCrew[$0]
    }
  }
}
