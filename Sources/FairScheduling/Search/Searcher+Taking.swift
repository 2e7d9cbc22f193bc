/// Beginning with a plan that somebody has in their hands.
extension Searcher {
  /// Holds the events of a plan as they are there, as far as that is legal together; others with other people, or at
  /// another time, before what requires them is given up.
  func take(_ plan: Plan) {
    beginStep()
    let known = plan.events.filter { instance.problem.events.indices.contains($0.event) }
    for held in known {
      home[held.event] = option(of: held) ?? -1
      take(held)
    }
    hasHome = true
    for held in known where !state.isHeld(held.event) && instance.isPossible(held.event) {
      hold(held.event, Insertion.Freedom(starts: held.start...held.start))
      if !state.isHeld(held.event) { hold(held.event, Insertion.Freedom()) }
    }
    // What was required may not have come.
    while let event = touched.first(where: { state.isHeld($0) && state.lacksRequired($0) }) {
      state.remove(event)
    }
    keep()
  }

  private func take(_ held: Plan.HeldEvent) {
    let event = held.event
    let facts = instance.events[event]
    guard !state.isHeld(event), home[event] >= 0, canServe(held) else { return }
    for (shift, crew) in zip(instance.shifts[event], held.crews) {
      for (position, person) in crew.enumerated() {
        homeCrew[facts.firstSlot + shift.firstSlot + position] = Int32(truncatingIfNeeded: person)
      }
    }
    if home[event] == instance.option(of: held) { takeHome(event) }
  }

  /// The option of an event when it is held, at its venue or else the cheapest.
  private func option(of held: Plan.HeldEvent) -> Int? {
    let options = instance.options[held.event]
    return instance.option(of: held)
      ?? (0..<options.count).first { Int(options[$0].start) == held.start }
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
}
