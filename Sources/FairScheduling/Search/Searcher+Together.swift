/// Searchers that work on one plan: each changes it on its own for an epoch, then one makes the
/// changes of the others too, and all go on from there.
extension Searcher {
  /// Makes the changes of another searcher that began from the same plan, where they still fit.
  func replay(_ log: MoveLog) {
    for move in log.moves {
      let entries = log.entries[move.entries]
      if entries.contains(where: { changedIn[$0.event] == epoch }) { continue }
      let before = state.score
      beginStep()
      for entry in entries { touch(entry.event) }
      for entry in entries where state.isHeld(entry.event) { state.remove(entry.event) }
      let isLegal =
        entries.allSatisfy { $0.option < 0 || hold($0, of: log) }
        && entries.allSatisfy { isComplete($0.event) }
      if isLegal, isAccepted(since: before, allowing: max(0, move.rise)) {
        keep()
        for event in touched { changedIn[event] = epoch }
      } else {
        goBack(to: before)
      }
    }
  }

  private func hold(_ entry: MoveLog.Entry, of log: MoveLog) -> Bool {
    let facts = instance.events[entry.event]
    log.writeCrew(of: entry, to: state)
    guard state.isOpen(entry.event, facts, instance.options[entry.event][entry.option]),
      state.canStaff(entry.event, facts, option: entry.option)
    else { return false }
    state.hold(entry.event, option: entry.option)
    return true
  }

  /// Whether what an event requires is held, or, if it is out, nothing requires it.
  private func isComplete(_ event: Int) -> Bool {
    guard state.isHeld(event) else { return !isNeeded(event) }
    return !state.lacksRequired(event)
  }

  /// Takes over another searcher's plan, given the events in which the two may differ.
  func follow(_ other: Searcher, in events: [Int]) {
    for event in events where state.isHeld(event) { state.leave(event) }
    for event in events where other.state.isHeld(event) {
      for slot in instance.slots(of: event) { state.crew[slot] = other.state.crew[slot] }
      state.enter(event, option: other.state.option[event])
    }
    state.restore(other.state.score)
    differ(events)
  }
}
