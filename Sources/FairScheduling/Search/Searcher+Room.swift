extension Searcher {
  /// One in so many optional events that could only spend the same money may make room by being left out.
  private static let leftOut = 4

  /// Where there is much of everything, looking for money takes more time than it brings.
  private var isLarge: Bool { instance.size == .large }

  /// An event that is not held; while mandatory ones are missing, one of those as a rule.
  func absentee() -> Int? {
    let count = state.absent.count
    guard count > 0 else { return nil }
    let first = random.below(count)
    guard state.missing > 0, random.below(8) > 0 else { return state.absent[first] }
    let index = (first..<(first + count)).first {
      instance.events[state.absent[$0 % count]].isMandatory
    }
    return index.map { state.absent[$0 % count] } ?? state.absent[first]
  }

  /// Makes room for an event that is not held, one in two times for another as well.
  ///
  /// One long event may stand in the way of two short ones, or have their money: neither alone is worth giving it up.
  func makeRoomForAbsent(or seed: Int) -> Ruin {
    let count = state.absent.count
    let isForTwo = !isLarge && count > 1 && random.below(2) == 0
    let other = isForTwo ? state.absent[random.below(count)] : nil
    var room = makeRoom(for: absentee() ?? seed)
    if let other, !isTouched(other), instance.isPossible(other) {
      room.first += makeRoom(for: other).first
    }
    return room
  }

  /// Ruins what stands in the way of an event at one of its options.
  func makeRoom(for event: Int) -> Ruin {
    let count = instance.options[event].count
    guard count > 0 else { return Ruin() }
    // The least of two: rather one of the cheaper ones.
    return makeRoom(for: event, at: min(random.below(count), random.below(count)))
  }

  /// Ruins what stands in the way of an event at one option.
  func makeRoom(for event: Int, at index: Int) -> Ruin {
    let isNew = !state.isHeld(event)
    takeOut(event)
    let option = instance.options[event][index]
    let facts = instance.events[event]
    let (from, to) = (Int(option.start), Int(option.start) + facts.length)
    _ = state.anyClosing(of: event, facts) { closing in
      if closing.contains(from), let other = closing.other { ruin(other) }
      return false
    }
    makeRoom(option, event, from, to)
    // Who is held has money, mostly of the same budget.
    if isNew, !isLarge {
      for budget in instance.budgets[event] { freeMoney(of: budget, for: event, from) }
    }
    return Ruin(first: [(event, index)])
  }

  /// Ruins what spends the money that an event needs, beginning with anything.
  private func freeMoney(of index: Int, for event: Int, _ start: Int) {
    let budget = instance.budgetFacts[index]
    guard budget.pays(start) else { return }
    let most = budget.limit - instance.events[event].spend
    guard most >= 0 else { return }
    let count = instance.events.count
    let first = random.below(count)
    for step in 0..<count {
      let other = (first + step) % count
      if state.spent[index] <= most || touched.count >= Searcher.mostRuined { return }
      guard state.isHeld(other), budget.pays(state.start[other]),
        instance.budgets[other].contains(index)
      else { continue }
      if mayPayElsewhere(other, budget) { ruin(other) }
    }
  }

  /// Whether an event can begin where a budget does not pay, or now and then whether it can be left out.
  private func mayPayElsewhere(_ event: Int, _ budget: BudgetFacts) -> Bool {
    if !instance.events[event].isMandatory, random.below(Searcher.leftOut) == 0 { return true }
    let options = instance.options[event]
    return (0..<options.count).contains { !budget.pays(Int(options[$0].start)) }
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
        if state.isHeld(other),
          instance.uses[other].contains(where: { $0.equipment == use.equipment })
        {
          ruin(other)
        }
      }
    }
    let place = instance.sites[event][Int(option.site)]
    // Shifts at one time may need the same people: now and then all are freed.
    let isThorough = instance.shifts[event].count > 1 && random.below(4) == 0
    for shift in instance.shifts[event] {
      let count = isThorough ? Int.max : shift.count
      freePeople(count, for: shift, of: event, at: place, from + shift.from, from + shift.to)
    }
  }

  /// Ruins what keeps people from a shift, beginning with anybody, until `count` are free.
  private func freePeople(
    _ count: Int,
    for shift: Shift,
    of event: Int,
    at place: Int,
    _ from: Int,
    _ to: Int
  ) {
    let able = instance.able[shift.index]
    guard able.count > 0 else { return }
    var free = 0
    let first = random.below(able.count)
    for index in 0..<able.count {
      let person = Int(able[index].person)
      if state.canWork(person, from: from, to: to, event: event, place: place) { free += 1 }
      if free >= count { return }
    }
    for index in 0..<able.count {
      let person = Int(able[(first + index) % able.count].person)
      let row = person * instance.sessions
      guard let session = (from..<to).first(where: { state.duty[row + $0] != State.free }) else {
        continue
      }
      guard state.duty[row + session] >= 0 else { continue }
      ruin(Int(state.duty[row + session]))
      if state.canWork(person, from: from, to: to, event: event, place: place) { free += 1 }
      if free >= count { return }
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
