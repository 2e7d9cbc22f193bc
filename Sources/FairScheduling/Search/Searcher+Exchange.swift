/// Exchanges of people in an event, its time and venue kept.
extension Searcher {
  /// How many exchanges are tried beside one for each slot.
  private static let tries = 8
  /// How many people are compared for one exchange.
  private static let compared = 4

  /// Tries exchanges in one event; each is accepted or not on its own.
  func exchangePeople(of event: Int) {
    guard state.isHeld(event), instance.events[event].slotCount > 0 else { return }
    touch(event)
    let slots = instance.slots(of: event)
    for shift in instance.shifts[event] {
      for slot in shift.slots(from: slots.lowerBound) {
        state.present[Int(state.crew[slot])] += shift.to - shift.from
      }
    }
    for _ in 0..<(Searcher.tries + slots.count) {
      let slot = slots.lowerBound + random.below(slots.count)
      let shift = instance.shifts[event][Int(instance.shiftOfSlot[slot])]
      switch random.below(3) {
      case 0: replace(slot, shift, of: event)
      case 1: relieve(Int(state.crew[slot]), shift, of: event)
      default: trade(slot, shift, of: event)
      }
    }
    for slot in slots { state.present[Int(state.crew[slot])] = 0 }
  }

  /// Somebody else who could do a shift: the cheapest of a few.
  private func candidate(for shift: Shift, _ event: Int, insteadOf person: Int) -> Able? {
    let able = instance.able[shift.index]
    let length = shift.to - shift.from
    let outings = state.place[event] * instance.peopleCount
    var found: Able?
    var least = Int.max
    for _ in 0..<Searcher.compared {
      let one = able[random.below(able.count)]
      let other = Int(one.person)
      guard other != person else { continue }
      var cost = one.cost + state.fairnessChange(other, by: length)
      if state.present[other] == 0 { cost += instance.outing[outings + other] }
      guard cost < least else { continue }
      least = cost
      found = one
    }
    return found
  }

  /// Puts somebody else in one slot.
  private func replace(_ slot: Int, _ shift: Shift, of event: Int) {
    let person = Int(state.crew[slot])
    guard let one = candidate(for: shift, event, insteadOf: person) else { return }
    let other = Int(one.person)
    let length = shift.to - shift.from
    let outings = state.place[event] * instance.peopleCount
    var rise = one.cost - state.ownCost(shift, person)
    rise += state.fairnessChange(other, by: length) + state.fairnessChange(person, by: -length)
    if state.present[person] == length { rise -= instance.outing[outings + person] }
    if state.present[other] == 0 { rise += instance.outing[outings + other] }
    guard accepts(rise) else { return }
    let from = state.start[event] + shift.from
    let to = state.start[event] + shift.to
    guard state.canWork(other, from: from, to: to, event: event, place: state.place[event])
    else { return }
    move(slot, shift, of: event, from: person, to: other)
    state.cost += rise
  }

  /// Puts somebody who is not in the event in all slots of somebody who is.
  private func relieve(_ person: Int, _ shift: Shift, of event: Int) {
    guard let one = candidate(for: shift, event, insteadOf: person) else { return }
    let other = Int(one.person)
    guard state.present[other] == 0 else { return }
    let length = state.present[person]
    let outings = state.place[event] * instance.peopleCount
    var rise = state.fairnessChange(other, by: length) + state.fairnessChange(person, by: -length)
    rise += instance.outing[outings + other] - instance.outing[outings + person]
    let slots = instance.slots(of: event)
    for slot in slots where Int(state.crew[slot]) == person {
      let shift = instance.shifts[event][Int(instance.shiftOfSlot[slot])]
      guard let cost = state.cost(of: shift, other) else { return }
      rise += cost - state.ownCost(shift, person)
    }
    guard accepts(rise) else { return }
    var last = slots.lowerBound
    var isPossible = true
    for slot in slots where isPossible && Int(state.crew[slot]) == person {
      let shift = instance.shifts[event][Int(instance.shiftOfSlot[slot])]
      let from = state.start[event] + shift.from
      let to = state.start[event] + shift.to
      isPossible = state.canWork(other, from: from, to: to, event: event, place: state.place[event])
      if isPossible { move(slot, shift, of: event, from: person, to: other) }
      last = slot
    }
    if isPossible {
      state.cost += rise
      return
    }
    for slot in slots.lowerBound..<last where Int(state.crew[slot]) == other {
      let shift = instance.shifts[event][Int(instance.shiftOfSlot[slot])]
      move(slot, shift, of: event, from: other, to: person)
    }
  }

  /// Lets two people of two events do each other's work, which leaves their loads about the same.
  private func trade(_ slot: Int, _ shift: Shift, of event: Int) {
    let other = random.below(instance.events.count)
    guard other != event, state.isHeld(other), instance.events[other].slotCount > 0 else { return }
    let slots = instance.slots(of: other)
    let second = slots.lowerBound + random.below(slots.count)
    let (p, q) = (Int(state.crew[slot]), Int(state.crew[second]))
    guard p != q else { return }
    let partner = instance.shifts[other][Int(instance.shiftOfSlot[second])]
    guard let costOfQ = state.cost(of: shift, q), let costOfP = state.cost(of: partner, p)
    else { return }
    let (mine, theirs) = (shift.to - shift.from, partner.to - partner.from)
    var rise = costOfQ - state.ownCost(shift, p) + costOfP - state.ownCost(partner, q)
    rise += state.fairnessChange(p, by: theirs - mine) + state.fairnessChange(q, by: mine - theirs)
    let outings = state.place[event] * instance.peopleCount
    if state.present[p] == mine { rise -= instance.outing[outings + p] }
    if state.present[q] == 0 { rise += instance.outing[outings + q] }
    var (isElsewhere, staysThere) = (false, false)
    for one in slots where one != second {
      isElsewhere = isElsewhere || Int(state.crew[one]) == p
      staysThere = staysThere || Int(state.crew[one]) == q
    }
    let otherOutings = state.place[other] * instance.peopleCount
    if !staysThere { rise -= instance.outing[otherOutings + q] }
    if !isElsewhere { rise += instance.outing[otherOutings + p] }
    guard accepts(rise) else { return }
    let (from, to) = (state.start[event] + shift.from, state.start[event] + shift.to)
    let (start, end) = (state.start[other] + partner.from, state.start[other] + partner.to)
    state.release(p, from: from, to: to)
    state.release(q, from: start, to: end)
    if state.canWork(q, from: from, to: to, event: event, place: state.place[event]) {
      state.occupy(q, from: from, to: to, event: event)
      if state.canWork(p, from: start, to: end, event: other, place: state.place[other]) {
        touch(other)
        state.occupy(p, from: start, to: end, event: other)
        state.carry(p, theirs - mine)
        state.carry(q, mine - theirs)
        state.present[p] -= mine
        state.present[q] += mine
        state.crew[slot] = Int32(truncatingIfNeeded: q)
        state.crew[second] = Int32(truncatingIfNeeded: p)
        state.cost += rise
        return
      }
      state.release(q, from: from, to: to)
    }
    state.occupy(p, from: from, to: to, event: event)
    state.occupy(q, from: start, to: end, event: other)
  }

  private func move(_ slot: Int, _ shift: Shift, of event: Int, from person: Int, to other: Int) {
    let from = state.start[event] + shift.from
    let to = state.start[event] + shift.to
    let length = to - from
    state.release(person, from: from, to: to)
    state.occupy(other, from: from, to: to, event: event)
    state.carry(person, -length)
    state.carry(other, length)
    state.present[person] -= length
    state.present[other] += length
    state.crew[slot] = Int32(truncatingIfNeeded: other)
  }
}
