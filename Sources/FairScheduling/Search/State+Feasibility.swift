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
    let days = instance.days(from: from, to: to)
    return isRested(person, days, days.count < 64 ? ~(~0 << UInt64(days.count)) : ~0)
  }

  /// The same with some days of a stretch worked, one bit each from its first.
  ///
  /// Of a stretch too long for one word (see ``Instance/isLong(_:)``) all days count as worked.
  @inline(__always)
  func isRested(_ person: Int, _ days: ClosedRange<Int>, _ own: UInt64) -> Bool {
    guard let rest = instance.rest else { return true }
    // The days around the stretch as the bits of one word; bit 0 is the earliest day of any window
    // that holds a day of it.
    let earliest = max(0, days.lowerBound - rest.window + 1)
    if instance.isLong(days) { return isRestedSlowly(person, days) { _ in true } }
    let base = person * instance.dayWords + earliest >> 6
    let shift = UInt64(earliest & 63)
    var worked = workdays[base] >> shift
    if shift > 0 { worked |= workdays[base + 1] << (64 - shift) }
    let own = own << UInt64(days.lowerBound - earliest)
    if worked & own == own { return true }
    worked |= own
    let count = days.upperBound - earliest
    worked &= ~(~0 << UInt64(count + rest.window))
    // Mostly there are few days around, whatever the window.
    if worked.nonzeroBitCount <= rest.maxDays { return true }
    let window = UInt64(1) << UInt64(rest.window) - 1
    return (0...count).allSatisfy {
      (worked >> UInt64($0) & window).nonzeroBitCount <= rest.maxDays
    }
  }

  /// The same, day by day, for those days of a stretch that are `own`.
  func isRestedSlowly(_ person: Int, _ days: ClosedRange<Int>, _ own: (Int) -> Bool) -> Bool {
    guard let rest = instance.rest else { return true }
    let row = person * instance.days
    func isWorked(_ day: Int) -> Bool { worked[row + day] > 0 || days.contains(day) && own(day) }
    let earliest = max(0, days.lowerBound - rest.window + 1)
    let latest = min(days.upperBound + rest.window, instance.days)
    // How many days are worked of the window that ends with a day.
    var count = 0
    for day in earliest..<latest {
      if isWorked(day) { count += 1 }
      if day - rest.window >= earliest, isWorked(day - rest.window) { count -= 1 }
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

  /// Whether something an event requires is not held.
  func lacksRequired(_ event: Int) -> Bool {
    instance.follows[event].contains { $0.requires && !isHeld($0.other) }
  }

  /// Whether everything but people allows an event at an option.
  func isOpen(_ event: Int, _ facts: EventFacts, _ option: Option) -> Bool {
    isOpen(event, facts, at: Int(option.start)) && hasSite(event, facts, option)
  }

  /// Whether an option's venue and the equipment are free.
  @inline(__always)
  func hasSite(_ event: Int, _ facts: EventFacts, _ option: Option) -> Bool {
    let from = Int(option.start)
    let to = from + facts.length
    if option.venue >= 0, !isVenueFree(Int(option.venue), from, to) { return false }
    return isEquipped(event, from, to)
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
  private func isEquipped(_ event: Int, _ from: Int, _ to: Int) -> Bool {
    for use in instance.uses[event] {
      let most = instance.quantities[use.equipment] - use.quantity
      let row = use.equipment * instance.sessions
      for session in from..<to where used[row + session] > most { return false }
    }
    return true
  }
}
