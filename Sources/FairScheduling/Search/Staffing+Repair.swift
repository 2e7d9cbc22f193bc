extension Staffing {
  /// Takes those whom the event would best have as far as they are free, and for the others the
  /// cheapest instead.
  ///
  /// - Returns: what they cost if that is less than `limit`; `writeCrew` has them then.
  func repaired(under limit: Int) -> Int? {
    teamCount = 0
    var cost = 0
    var gaps = 0
    for slot in 0..<slotCount {
      let index = shiftOfSlot[slot]
      let candidate = wanted(for: slot)
      let person = candidates[candidate].person
      chosen[slot] = -1
      if isFree(candidate, for: shifts[index]),
        state.present[person] == 0 || isStillRested(person, for: index)
      {
        cost += join(candidate, person, slot, index)
      } else {
        gaps += 1
      }
    }
    return filled(gaps, cost: cost, under: limit)
  }

  /// Takes whoever is cheapest for each slot, one after the other.
  ///
  /// - Returns: what they cost if that is less than `limit`; `best` has them then.
  func assembled(under limit: Int) -> Int? {
    teamCount = 0
    for slot in 0..<slotCount { chosen[slot] = -1 }
    return filled(slotCount, cost: 0, under: limit)
  }

  /// Fills the slots that are empty, so many of them, and disbands.
  private func filled(_ gaps: Int, cost: Int, under limit: Int) -> Int? {
    var (gaps, cost) = (gaps, cost)
    var slot = 0
    while gaps > 0, slot < slotCount, cost < limit || hasGains {
      if chosen[slot] < 0 {
        let index = shiftOfSlot[slot]
        if let candidate = substitute(for: index) {
          cost += join(candidate, candidates[candidate].person, slot, index)
        } else if let added = shifted(into: slot) {
          cost += added
        } else {
          break
        }
        gaps -= 1
      }
      slot += 1
    }
    let isStaffed = gaps == 0 && cost < limit
    disband(keeping: isStaffed)
    return isStaffed ? cost : nil
  }

  /// Takes somebody for a slot.
  ///
  /// - Returns: what that adds to the cost.
  @inline(__always)
  private func join(_ candidate: Int, _ person: Int, _ slot: Int, _ index: Int) -> Int {
    let shift = shifts[index]
    let length = shift.to - shift.from
    var cost = candidates[candidate].base
    if state.present[person] == 0 {
      cost += candidates[candidate].outing
      team[teamCount] = person
      teamCount += 1
    } else {
      cost += surcharge(person, length)
    }
    chosen[slot] = person
    state.present[person] += length
    take(person, index)
    return cost
  }

  /// Takes the person out of a slot.
  ///
  /// - Returns: what that takes off the cost.
  private func leave(_ slot: Int) -> Int {
    let person = chosen[slot]
    let index = shiftOfSlot[slot]
    let shift = shifts[index]
    chosen[slot] = -1
    state.present[person] -= shift.to - shift.from
    giveUp(person, index)
    takenDays[person] = chosenDays(of: person, without: slot)
    guard let candidate = candidate(of: person, for: index) else { return 0 }
    if state.present[person] > 0 {
      return candidates[candidate].base + surcharge(person, shift.to - shift.from)
    }
    if let member = (0..<teamCount).first(where: { team[$0] == person }) {
      teamCount -= 1
      team[member] = team[teamCount]
    }
    return candidates[candidate].base + candidates[candidate].outing
  }

  /// Fills a slot for which nobody is left by shifting people from slot to slot until somebody new can
  /// join: an augmenting path, the shortest.
  ///
  /// - Returns: what that adds to the cost; nil where there is no such path.
  private func shifted(into slot: Int) -> Int? {
    for slot in 0..<slotCount { pathNext[slot] = -1 }
    pathNext[slot] = slot
    pathQueue[0] = slot
    var (first, end) = (0, 1)
    while first < end {
      let open = pathQueue[first]
      first += 1
      let index = shiftOfSlot[open]
      let row = row(of: index)
      for candidate in row.from..<row.to {
        let person = candidates[candidate].person
        guard isFree(candidate, for: shifts[index]) else { continue }
        if !isBusy(person, during: index) {
          if instance.size == .large || state.present[person] == 0
            || isStillRested(person, for: index)
          {
            return shift(candidate, into: open)
          }
          // Who works on too many days may leave a slot of another; with very many events there is no time for that.
          for other in 0..<slotCount
          where chosen[other] == person && pathNext[other] < 0
            && isStillRested(person, for: index, without: other)
          {
            pathNext[other] = open
            pathQueue[end] = other
            end += 1
          }
          continue
        }
        var held = -1
        for other in 0..<slotCount where chosen[other] == person {
          guard overlap(index, shiftOfSlot[other]) else { continue }
          // Who would have to leave several slots stays.
          held = held < 0 ? other : slotCount
        }
        guard held >= 0, held < slotCount, pathNext[held] < 0 else { continue }
        pathNext[held] = open
        pathQueue[end] = held
        end += 1
      }
    }
    return nil
  }

  /// Lets a candidate have a slot, whoever had it the next on the path, and so on to the path's end.
  private func shift(_ candidate: Int, into slot: Int) -> Int? {
    var (candidate, slot, added) = (candidate, slot, 0)
    while true {
      let former = chosen[slot]
      if former >= 0 { added -= leave(slot) }
      let index = shiftOfSlot[slot]
      let person = candidates[candidate].person
      // Somebody may be on the path twice, and was looked at where they stood before.
      guard !isBusy(person, during: index),
        state.present[person] == 0 || isStillRested(person, for: index)
      else { return nil }
      added += join(candidate, person, slot, index)
      guard former >= 0 else { return added }
      slot = pathNext[slot]
      guard let next = self.candidate(of: former, for: shiftOfSlot[slot]) else { return nil }
      candidate = next
    }
  }

  /// The cheapest who is free for a shift: one already sent, or somebody new.
  @inline(__always)
  private func substitute(for index: Int) -> Int? {
    let shift = shifts[index]
    let length = shift.to - shift.from
    var found: Int?
    var least = Int.max
    for member in 0..<teamCount {
      let person = team[member]
      guard !isBusy(person, during: index),
        let candidate = candidate(of: person, for: index)
      else { continue }
      let cost = candidates[candidate].base + surcharge(person, length)
      guard cost < least, isFree(candidate, for: shift), isStillRested(person, for: index)
      else { continue }
      least = cost
      found = candidate
    }
    let row = row(of: index)
    var candidate = row.from
    while candidate < row.to {
      if found != nil, candidates[candidate].key >= Staffing.fine * least { break }
      let cost = candidates[candidate].base + candidates[candidate].outing
      if cost < least, state.present[candidates[candidate].person] == 0,
        isFree(candidate, for: shift)
      {
        least = cost
        found = candidate
      }
      candidate += 1
    }
    if found == nil, row.to - row.from < instance.able[shift.index].count { isShort = true }
    return found
  }

  private func disband(keeping isKept: Bool) {
    for slot in 0..<slotCount where chosen[slot] >= 0 {
      let person = chosen[slot]
      if isKept { best[slot] = person }
      state.present[person] = 0
      free(person)
    }
  }
}
