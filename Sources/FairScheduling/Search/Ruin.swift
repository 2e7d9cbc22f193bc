/// What a step took out of the plan, and how to rebuild it.
struct Ruin {
  /// The event to put in first; nil for any.
  var first: Int?
  var kind = 0
  /// The option that the first is to have.
  var only: Int?
  /// Whether events keep their time and venue and only people change.
  var isFrozen = false

  /// Takes a few events that have something to do with each other out of the searcher's plan.
  static func chosen(by searcher: Searcher) -> Ruin { var k = 0; var r = chosen2(by: searcher, &k); r.kind = k; return r }
  static func chosen2(by searcher: Searcher, _ kind: inout Int) -> Ruin {
    let all = searcher.instance.events.count
    guard all > 0 else { return Ruin() }
    let seed = searcher.random.below(all)
    let size = 1 + searcher.random.below(5)
    var luck = searcher.random.below(weights.reduce(0, +))
    while luck >= weights[kind] { luck -= weights[kind]; kind += 1 }
    switch kind {
    case 0:
      for _ in 0..<size { searcher.ruin(searcher.random.below(all)) }
      return Ruin()
    case 1:
      searcher.ruinPeople(of: seed, 1 + size)
      return Ruin()
    case 2:
      searcher.ruinRelated(to: seed, size)
      return Ruin()
    case 3:
      searcher.ruinNear(seed, size)
      return Ruin()
    case 4:
      searcher.ruinChain(of: seed)
      return Ruin()
    case 5:
      return searcher.makeRoom(for: searcher.absentee() ?? seed)
    case 6:
      return searcher.makeRoom(for: seed)
    default:
      searcher.ruinPeople(of: seed, 1 + searcher.random.below(3))
      return Ruin(isFrozen: true)
    }
  }
}
nonisolated(unsafe) let weights = [env("A0",1),env("A1",2),env("A2",1),env("A3",1),env("A4",1),env("A5",1),env("A6",2),env("A7",2)]

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

  /// Ruins an event and all those tied to it, and to those.
  func ruinChain(of event: Int) {
    var chain = [event]
    var index = 0
    while index < chain.count, chain.count < 12 {
      for other in instance.tied[chain[index]] where !chain.contains(other) {
        chain.append(other)
      }
      index += 1
    }
    for event in chain { state.isHeld(event) ? ruin(event) : invite(event) }
  }

  /// An event that is not held, a mandatory one if luck will have it.
  func absentee() -> Int? {
    guard !state.absent.isEmpty else { return nil }
    var event = state.absent[random.below(state.absent.count)]
    for _ in 0..<6 where !instance.events[event].isMandatory {
      event = state.absent[random.below(state.absent.count)]
    }
    return event
  }

  /// Ruins what stands in the way of an event at one of its options.
  func makeRoom(for event: Int) -> Ruin {
    let options = instance.options[event]
    guard options.count > 0 else { return Ruin() }
    state.isHeld(event) ? ruin(event) : invite(event)
    // The least of two: rather one of the cheaper ones.
    let index = min(random.below(options.count), random.below(options.count))
    let option = options[index]
    let facts = instance.events[event]
    let (from, to) = (Int(option.start), Int(option.start) + facts.length)
    for pair in instance.apart[event] where state.isHeld(pair.other) {
      if max(state.start[pair.other] - to, from - state.end(pair.other)) < pair.gap {
        ruin(pair.other)
      }
    }
    for order in instance.follows[event] where state.isHeld(order.other) {
      let gap = from - state.end(order.other)
      if gap < order.minGap || gap > order.maxGap { ruin(order.other) }
    }
    for order in instance.precedes[event] where state.isHeld(order.other) {
      let gap = state.start[order.other] - to
      if gap < order.minGap || gap > order.maxGap { ruin(order.other) }
    }
    for convoy in instance.within[event] {
      let span = instance.spans[convoy]
      for other in instance.convoys[convoy] where state.isHeld(other) {
        if to - state.start[other] > span || state.end(other) - from > span { ruin(other) }
      }
    }
    makeRoom(option, event, from, to)
    return Ruin(first: event, only: index)
  }

  private func makeRoom(_ option: Option, _ event: Int, _ from: Int, _ to: Int) {
    var near = overlapping(from, to)
    random.shuffle(&near)
    for other in near where state.isHeld(other) && option.venue >= 0 {
      if instance.options[other][state.option[other]].venue == option.venue { ruin(other) }
    }
    for use in instance.uses[event] {
      let most = instance.quantities[use.equipment] - use.quantity
      let row = use.equipment * instance.sessions
      for other in near {
        guard (from..<to).contains(where: { state.used[row + $0] > most }) else { break }
        if state.isHeld(other), instance.uses[other].contains(where: { $0.equipment == use.equipment })
        {
          ruin(other)
        }
      }
    }
    let place = instance.sites[event][Int(option.site)]
    for shift in instance.shifts[event] {
      freePeople(for: shift, of: event, at: place, from + shift.from, from + shift.to)
    }
  }

  /// Ruins what keeps people from a shift, beginning with anybody, until there are enough.
  private func freePeople(for shift: Shift, of event: Int, at place: Int, _ from: Int, _ to: Int) {
    let able = instance.able[shift.index]
    guard able.count > 0 else { return }
    var free = 0
    let first = random.below(able.count)
    for index in 0..<able.count {
      let person = Int(able[index].person)
      if state.canWork(person, from: from, to: to, event: event, place: place) { free += 1 }
      if free >= shift.count { return }
    }
    for index in 0..<able.count {
      let person = Int(able[(first + index) % able.count].person)
      let row = person * instance.sessions
      guard let session = (from..<to).first(where: { state.duty[row + $0] != State.free }) else { continue }
      guard state.duty[row + session] >= 0 else { continue }
      ruin(Int(state.duty[row + session]))
      if state.canWork(person, from: from, to: to, event: event, place: place) { free += 1 }
      if free >= shift.count { return }
    }
  }

  /// The held events with a session in `[from, to)`.
  private func overlapping(_ from: Int, _ to: Int) -> [Int] {
    var list: [Int] = []
    let first = max(0, from - instance.longestEvent) / instance.perDay
    for day in first...((to - 1) / instance.perDay) {
      var event = state.firstOfDay[day]
      while event >= 0 {
        if state.start[event] < to, from < state.end(event) { list.append(event) }
        event = state.nextOfDay[event]
      }
    }
    return list
  }
}
