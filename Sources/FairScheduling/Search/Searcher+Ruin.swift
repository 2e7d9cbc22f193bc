extension Searcher {
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

  /// Takes an event out, or marks it as one to be held where it is not.
  func takeOut(_ event: Int) { state.isHeld(event) ? ruin(event) : invite(event) }

  /// Ruins an event and others near in time of one of its people.
  func ruinPeople(of event: Int, _ size: Int) {
    guard state.isHeld(event) else { return invite(event) }
    let facts = instance.events[event]
    guard facts.slotCount > 0 else { return ruin(event) }
    let person = Int(state.crew[facts.firstSlot + random.below(facts.slotCount)])
    let row = person * instance.sessions
    var (before, after) = (state.start[event] - 1, state.end(event))
    ruin(event)
    var left = size - 1
    var isForward = random.below(2) == 0
    while left > 0, before >= 0 || after < instance.sessions {
      if isForward && after < instance.sessions || before < 0 {
        after = next(after, row, by: 1)
        if after < instance.sessions { left -= 1 }
      } else {
        before = next(before, row, by: -1)
        if before >= 0 { left -= 1 }
      }
      isForward.toggle()
    }
  }

  /// Ruins the next event in a person's timeline; one in three is passed over.
  private func next(_ from: Int, _ row: Int, by step: Int) -> Int {
    var session = from
    while session >= 0, session < instance.sessions {
      let event = Int(state.duty[row + session])
      if event >= 0 {
        if random.below(3) > 0 {
          ruin(event)
          return session
        }
        while session >= 0, session < instance.sessions, Int(state.duty[row + session]) == event {
          session += step
        }
      } else {
        session += step
      }
    }
    return session
  }

  /// Ruins an event and some of those it keeps a distance or an order to.
  func ruinRelated(to event: Int, _ size: Int) {
    let spread = instance.spread[event]
    let apart = instance.apart[event]
    let tied = instance.tied[event]
    let count = spread.count + apart.count + tied.count
    takeOut(event)
    guard count > 0 else { return ruinNear(event, size) }
    for _ in 0..<size {
      let index = random.below(count)
      if index < spread.count {
        ruin(spread[index].other)
      } else if index < spread.count + apart.count {
        ruin(apart[index - spread.count].other)
      } else {
        ruin(tied[index - spread.count - apart.count])
      }
    }
  }

  /// Ruins an event and others that begin about the same day.
  func ruinNear(_ event: Int, _ size: Int) {
    let day =
      state.isHeld(event)
      ? state.start[event] / instance.perDay : random.below(max(1, instance.days))
    takeOut(event)
    ruinAround(day: day, size)
  }

  private func ruinAround(day centre: Int, _ size: Int) {
    var left = size
    var distance = 0
    while left > 0, distance < 14 {
      for day in distance == 0 ? [centre] : [centre - distance, centre + distance]
      where day >= 0 && day < instance.days {
        var event = state.firstOfDay[day]
        while event >= 0, left > 0 {
          let next = state.nextOfDay[event]
          if random.below(2) == 0 {
            ruin(event)
            left -= 1
            // What requires it went as well, perhaps the next one too.
            if next >= 0, !state.isHeld(next) { break }
          }
          event = next
        }
      }
      distance += 1
    }
  }

  /// Ruins an event and all those tied to it, and to those.
  func ruinChain(of event: Int) {
    for event in chain(of: event) { takeOut(event) }
  }

  /// An event and all those tied to it, and to those.
  func chain(of event: Int) -> [Int] {
    var chain = [event]
    var index = 0
    while index < chain.count, chain.count < 12 {
      for other in instance.tied[chain[index]] where !chain.contains(other) {
        chain.append(other)
      }
      index += 1
    }
    return chain
  }
}
