/// What a step took out of the plan, and how to rebuild it.
struct Ruin {
  /// The event to put in first; nil for any.
  var first: Int?
  /// Whether events keep their time and venue and only people change.
  var isFrozen = false

  /// Takes a few events that have something to do with each other out of the searcher's plan.
  static func chosen(by searcher: Searcher) -> Ruin {
    let all = searcher.instance.events.count
    guard all > 0 else { return Ruin() }
    let seed = searcher.random.below(all)
    let size = 1 + searcher.random.below(5)
    switch searcher.random.below(8) {
    case 0:
      searcher.ruin(seed)
      for _ in 1..<max(2, size) { searcher.ruin(searcher.random.below(all)) }
      return Ruin()
    case 1, 2:
      searcher.ruinPeople(of: seed, size)
      return Ruin()
    case 3:
      searcher.ruinRelated(to: seed, size)
      return Ruin()
    case 4:
      searcher.ruinNear(seed, size)
      return Ruin()
    case 5:
      return Ruin(first: searcher.makeRoom())
    default:
      searcher.ruinPeople(of: seed, 1 + searcher.random.below(3))
      return Ruin(isFrozen: true)
    }
  }
}

extension Searcher {
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
    state.isHeld(event) ? ruin(event) : invite(event)
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
    state.isHeld(event) ? ruin(event) : invite(event)
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

  /// Ruins what stands around one option of an event that is not held.
  ///
  /// - Returns: the event, to be put in first.
  func makeRoom() -> Int? {
    guard !state.absent.isEmpty else {
      ruinNear(random.below(instance.events.count), 4)
      return nil
    }
    var event = state.absent[random.below(state.absent.count)]
    // Missing ones first.
    for _ in 0..<4 where !instance.events[event].isMandatory {
      event = state.absent[random.below(state.absent.count)]
    }
    let options = instance.options[event]
    guard options.count > 0 else { return nil }
    invite(event)
    let from = Int(options[random.below(options.count)].start)
    ruinAround(
      day: (from + instance.events[event].length / 2) / instance.perDay,
      2 + random.below(5)
    )
    return event
  }
}
