extension State {
  // MARK: People

  /// Whether a person could do a shift: not busy, able to get there and away, and rested.
  @inline(__always)
  func canWork(_ person: Int, from: Int, to: Int, event: Int, place: Int) -> Bool {
    let row = person * instance.sessions
    for session in from..<to where duty[row + session] != State.free { return false }
    return canTravel(row, from: from, to: to, event: event, place: place)
      && isRested(person, from: from, to: to)
  }

  /// Whether every other event's shift near enough leaves time for the road, there or back.
  @inline(__always)
  private func canTravel(_ row: Int, from: Int, to: Int, event: Int, place: Int) -> Bool {
    let reach = instance.longestTravel
    guard reach > 0 else { return true }
    // A shift that ends at `from - gap` was at work in the session before that moment.
    var gap = 0
    while gap < reach, from - gap > 0 {
      let other = Int(duty[row + from - gap - 1])
      if other >= 0, other != event,
        gap < Int(instance.travel[self.place(other) * instance.placeCount + place])
      {
        return false
      }
      gap += 1
    }
    gap = 0
    while gap < reach, to + gap < instance.sessions {
      let other = Int(duty[row + to + gap])
      if other >= 0, other != event,
        gap < Int(instance.travel[place * instance.placeCount + self.place(other)])
      {
        return false
      }
      gap += 1
    }
    return true
  }

  @inline(__always)
  private func place(_ event: Int) -> Int { place[event] }

  /// Whether every window of the rest rule stays within its limit with the shift's days worked.
  @inline(__always)
  func isRested(_ person: Int, from: Int, to: Int) -> Bool {
    guard let rest = instance.rest else { return true }
    let first = from / instance.perDay
    let last = (to - 1) / instance.perDay
    let earliest = max(0, first - rest.window + 1)
    guard last + rest.window - earliest < 64 else {
      return isRestedSlowly(person, rest, first...last)
    }
    // The days around the shift as the bits of one word; bit 0 is the earliest day of any window
    // that holds a day of the shift.
    let base = person * instance.dayWords + earliest >> 6
    let shift = UInt64(earliest & 63)
    var days = workdays[base] >> shift
    if shift > 0 { days |= workdays[base + 1] << (64 - shift) }
    let own = (UInt64(1) << UInt64(last - first + 1) - 1) << UInt64(first - earliest)
    if days & own == own { return true }
    days |= own
    var window = UInt64(1) << UInt64(rest.window) - 1
    for _ in earliest...last {
      if (days & window).nonzeroBitCount > rest.maxDays { return false }
      window <<= 1
    }
    return true
  }

  private func isRestedSlowly(_ person: Int, _ rest: Problem.Rest, _ own: ClosedRange<Int>) -> Bool
  {
    let row = person * instance.days
    for day in max(0, own.lowerBound - rest.window + 1)...own.upperBound {
      let window = day..<min(day + rest.window, instance.days)
      let count = window.count { own.contains($0) || worked[row + $0] > 0 }
      if count > rest.maxDays { return false }
    }
    return true
  }

  /// Whether the people in an event's slots could work at an option.
  func canStaff(_ event: Int, _ facts: EventFacts, option index: Int) -> Bool {
    let option = instance.options[event][index]
    let place = instance.sites[event][Int(option.site)]
    let start = Int(option.start)
    var isPossible = true
    var done = 0
    for shift in instance.shifts[event] where isPossible {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) where isPossible {
        let person = Int(crew[facts.firstSlot + slot])
        let (from, to) = (start + shift.from, start + shift.to)
        isPossible = canWork(person, from: from, to: to, event: event, place: place)
        if isPossible {
          occupyDays(person, from: from, to: to)
          done += 1
        }
      }
    }
    for shift in instance.shifts[event] {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) where done > 0 {
        done -= 1
        let person = Int(crew[facts.firstSlot + slot])
        releaseDays(person, from: start + shift.from, to: start + shift.to)
      }
    }
    return isPossible
  }

  // MARK: Events

  /// Whether everything but people allows an event at an option.
  @inline(__always)
  func isOpen(_ event: Int, _ facts: EventFacts, _ option: Option) -> Bool {
    let from = Int(option.start)
    let to = from + facts.length
    if option.venue >= 0, !isVenueFree(Int(option.venue), from, to) { return false }
    return isApart(event, from, to) && isInOrder(event, from, to) && isTogether(event, from, to)
      && isAffordable(event, facts, from) && isEquipped(event, from, to)
  }

  @inline(__always)
  private func isVenueFree(_ venue: Int, _ from: Int, _ to: Int) -> Bool {
    let base = venue * instance.words
    let first = from >> 6
    let last = (to - 1) >> 6
    let low = ~UInt64(0) << UInt64(from & 63)
    let high = ~UInt64(0) >> UInt64(63 - ((to - 1) & 63))
    if first == last { return venueBusy[base + first] & low & high == 0 }
    if venueBusy[base + first] & low != 0 || venueBusy[base + last] & high != 0 { return false }
    var word = first + 1
    while word < last {
      if venueBusy[base + word] != 0 { return false }
      word += 1
    }
    return true
  }

  @inline(__always)
  private func isApart(_ event: Int, _ from: Int, _ to: Int) -> Bool {
    for pair in instance.apart[event] where start[pair.other] >= 0 {
      if max(start[pair.other] - to, from - end(pair.other)) < pair.gap { return false }
    }
    return true
  }

  @inline(__always)
  private func isInOrder(_ event: Int, _ from: Int, _ to: Int) -> Bool {
    for order in instance.follows[event] where start[order.other] >= 0 {
      let gap = from - end(order.other)
      if gap < order.minGap || gap > order.maxGap { return false }
    }
    for order in instance.precedes[event] where start[order.other] >= 0 {
      let gap = start[order.other] - to
      if gap < order.minGap || gap > order.maxGap { return false }
    }
    return true
  }

  @inline(__always)
  private func isTogether(_ event: Int, _ from: Int, _ to: Int) -> Bool {
    for index in instance.within[event] {
      var first = from
      var last = to
      for other in instance.convoys[index] where start[other] >= 0 {
        first = min(first, start[other])
        last = max(last, end(other))
      }
      if last - first > instance.spans[index] { return false }
    }
    return true
  }

  @inline(__always)
  private func isAffordable(_ event: Int, _ facts: EventFacts, _ from: Int) -> Bool {
    for index in instance.budgets[event] {
      let budget = instance.budgetFacts[index]
      guard budget.from <= from, from < budget.to else { continue }
      if spent[index] + facts.spend > budget.limit { return false }
    }
    return true
  }

  @inline(__always)
  private func isEquipped(_ event: Int, _ from: Int, _ to: Int) -> Bool {
    for use in instance.uses[event] {
      let most = instance.quantities[use.equipment] - use.quantity
      let row = use.equipment * instance.sessions
      for session in from..<to where used[row + session] > most { return false }
    }
    return true
  }
}
