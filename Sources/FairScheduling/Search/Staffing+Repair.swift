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
      let person = wanted(for: slot)
      chosen[slot] = -1
      if let candidate = candidate(of: person, for: index), isFree(candidate, for: shifts[index]),
        state.present[person] == 0 || isStillRested(person, for: shifts[index])
      {
        cost += join(candidate, person, slot, index)
      } else {
        gaps += 1
      }
    }
    var slot = 0
    while gaps > 0, slot < slotCount, cost < limit {
      if chosen[slot] < 0 {
        let index = shiftOfSlot[slot]
        guard let candidate = substitute(for: index) else { break }
        cost += join(candidate, candidates[candidate].person, slot, index)
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
    taken[person] |= Staffing.bit(index)
    state.occupyDays(person, from: start + shift.from, to: start + shift.to)
    return cost
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
      guard taken[person] & conflicts[index] == 0,
        let candidate = candidate(of: person, for: index)
      else { continue }
      let cost = candidates[candidate].base + surcharge(person, length)
      guard cost < least, isFree(candidate, for: shift), isStillRested(person, for: shift)
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
      let shift = shifts[shiftOfSlot[slot]]
      if isKept { best[slot] = person }
      state.present[person] = 0
      taken[person] = 0
      state.releaseDays(person, from: start + shift.from, to: start + shift.to)
    }
  }
}
