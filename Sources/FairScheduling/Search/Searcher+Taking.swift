/// Beginning with a plan that somebody has in their hands.
extension Searcher {
  /// Holds the events of a plan as they are there, as far as that is legal together; others with other people, or at
  /// another time, before what requires them is given up.
  func take(_ plan: Plan) {
    beginStep()
    let known = plan.events.filter { instance.problem.events.indices.contains($0.event) }
    for held in known { take(held) }
    for held in known where !state.isHeld(held.event) {
      let event = held.event
      let options = self.options(of: held)
      if let only = options.first { hold(event, Insertion.Freedom(only: only)) }
      if !state.isHeld(event), instance.isPossible(event) { hold(event, Insertion.Freedom()) }
    }
    // What was required may not have come.
    while let event = touched.first(where: lacksRequired) { state.remove(event) }
    keep()
  }

  private func take(_ held: Plan.HeldEvent) {
    let event = held.event
    let facts = instance.events[event]
    guard !state.isHeld(event), canServe(held), let option = options(of: held).first else { return }
    for (shift, crew) in zip(instance.shifts[event], held.crews) {
      for (position, person) in crew.enumerated() {
        state.crew[facts.firstSlot + shift.firstSlot + position] = Int32(truncatingIfNeeded: person)
      }
    }
    guard state.isOpen(event, facts, instance.options[event][option]),
      state.canStaff(event, facts, option: option)
    else { return }
    touch(event)
    state.hold(event, option: option)
  }

  /// The options of an event at the start and venue where it is held.
  private func options(of held: Plan.HeldEvent) -> [Int] {
    let options = instance.options[held.event]
    return (0..<options.count).filter { index in
      Int(options[index].start) == held.start && Int(options[index].venue) == held.venue ?? -1
    }
  }

  /// Whether each shift has its number of different able people, none in two shifts at once.
  private func canServe(_ held: Plan.HeldEvent) -> Bool {
    let shifts = Array(instance.shifts[held.event])
    guard held.crews.count == shifts.count else { return false }
    for (index, crew) in held.crews.enumerated() {
      guard crew.count == shifts[index].count, Set(crew).count == crew.count,
        crew.allSatisfy({ state.cost(of: shifts[index], $0) != nil })
      else { return false }
      for other in 0..<index
      where shifts[other].from < shifts[index].to && shifts[index].from < shifts[other].to {
        guard Set(held.crews[other]).isDisjoint(with: crew) else { return false }
      }
    }
    return true
  }

  private func lacksRequired(_ event: Int) -> Bool {
    state.isHeld(event)
      && instance.follows[event].contains { $0.requires && !state.isHeld($0.other) }
  }
}
