extension State {
  /// Holds an event at an option with the people in its slots, and adds `change` to the cost.
  func hold(_ event: Int, option index: Int, costing change: Int) {
    enter(event, option: index)
    let facts = instance.events[event]
    cost += change
    if facts.isMandatory { missing -= 1 } else { cost -= facts.skipCost }
  }

  /// Holds an event at an option with the people in its slots.
  func hold(_ event: Int, option index: Int) {
    enter(event, option: index)
    let facts = instance.events[event]
    cost += heldCost(event, facts)
    if facts.isMandatory { missing -= 1 } else { cost -= facts.skipCost }
  }

  /// Takes an event out of the plan; its people stay written in its slots.
  func remove(_ event: Int) {
    let facts = instance.events[event]
    cost -= heldCost(event, facts)
    leave(event)
    if facts.isMandatory { missing += 1 } else { cost += facts.skipCost }
  }

  /// Puts an event in without looking at the score.
  func enter(_ event: Int, option index: Int) {
    let facts = instance.events[event]
    settle(event, option: index)
    for shift in instance.shifts[event] {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) {
        let person = Int(crew[facts.firstSlot + slot])
        occupy(person, from: start[event] + shift.from, to: start[event] + shift.to, event: event)
        carry(person, shift.to - shift.from)
      }
    }
  }

  /// Takes an event out without looking at the score.
  func leave(_ event: Int) {
    let facts = instance.events[event]
    for shift in instance.shifts[event] {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) {
        let person = Int(crew[facts.firstSlot + slot])
        release(person, from: start[event] + shift.from, to: start[event] + shift.to)
        carry(person, shift.from - shift.to)
      }
    }
    unsettle(event)
  }

  /// Puts an event in without its people.
  @inline(__always)
  func settle(_ event: Int, option index: Int) {
    let chosen = instance.options[event][index]
    start[event] = Int(chosen.start)
    option[event] = index
    place[event] = instance.sites[event][Int(chosen.site)]
    setSite(event, instance.events[event], isUsed: true)
    link(event)
  }

  /// Takes out an event whose people are out.
  @inline(__always)
  func unsettle(_ event: Int) {
    setSite(event, instance.events[event], isUsed: false)
    unlink(event)
    start[event] = -1
  }

  /// Sets the score back to what it was when the plan was as it is now again.
  func restore(_ score: Score) {
    missing = score.missing
    cost = score.cost
  }

  /// What a held event costs: all that would be saved without it, its being skipped aside.
  func heldCost(_ event: Int, _ facts: EventFacts) -> Int {
    var change = instance.options[event][option[event]].cost
    change += spreadCost(event, from: start[event], to: end(event))
    let place = place[event]
    for shift in instance.shifts[event] {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) {
        let person = Int(crew[facts.firstSlot + slot])
        change += ownCost(shift, person)
        if present[person] == 0 {
          change += instance.outing[place * instance.peopleCount + person]
        }
        present[person] += shift.to - shift.from
      }
    }
    for slot in facts.firstSlot..<(facts.firstSlot + facts.slotCount) {
      let person = Int(crew[slot])
      if present[person] > 0 {
        change -= fairnessChange(person, by: -present[person])
        present[person] = 0
      }
    }
    return change
  }

  /// What a person costs in a shift that the person can do.
  @inline(__always)
  func ownCost(_ shift: Shift, _ person: Int) -> Int { cost(of: shift, person) ?? 0 }

  /// The same; nil for who cannot do it.
  @inline(__always)
  func cost(of shift: Shift, _ person: Int) -> Int? {
    instance.shiftCosts[shift.index, person]
  }

  /// What spread costs between an event in `[from, to)` and those that are held.
  @inline(__always)
  func spreadCost(_ event: Int, from: Int, to: Int) -> Int {
    var cost = 0
    for pair in instance.spread[event] where start[pair.other] >= 0 {
      let gap = max(start[pair.other] - to, from - end(pair.other))
      if gap < pair.ideal { cost += pair.weight * (pair.ideal - gap) }
    }
    return cost
  }

  private func setSite(_ event: Int, _ facts: EventFacts, isUsed: Bool) {
    let (from, to) = (start[event], start[event] + facts.length)
    let venue = Int(instance.options[event][option[event]].venue)
    if venue >= 0 {
      for session in from..<to {
        let bit = UInt64(1) << UInt64(session & 63)
        let word = venue * instance.words + session >> 6
        venueBusy[word] = isUsed ? venueBusy[word] | bit : venueBusy[word] & ~bit
      }
    }
    let sign = isUsed ? 1 : -1
    for use in instance.uses[event] {
      let row = use.equipment * instance.sessions
      for session in from..<to { used[row + session] += sign * use.quantity }
    }
    for index in instance.budgets[event] {
      let budget = instance.budgetFacts[index]
      if budget.pays(from) { spent[index] += sign * facts.spend }
    }
  }

  private func link(_ event: Int) {
    let position = absentPosition[event]
    let last = absent.removeLast()
    if last != event {
      absent[position] = last
      absentPosition[last] = position
    }
    let day = start[event] / instance.perDay
    let next = firstOfDay[day]
    nextOfDay[event] = next
    previousOfDay[event] = -1
    if next >= 0 { previousOfDay[next] = event }
    firstOfDay[day] = event
  }

  private func unlink(_ event: Int) {
    absentPosition[event] = absent.count
    absent.append(event)
    let (previous, next) = (previousOfDay[event], nextOfDay[event])
    if previous >= 0 {
      nextOfDay[previous] = next
    } else {
      firstOfDay[start[event] / instance.perDay] = next
    }
    if next >= 0 { previousOfDay[next] = previous }
  }
}
