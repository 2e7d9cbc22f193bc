extension Staffing {
  /// Finds people for less than `limit`, depth first, trying so many of them.
  ///
  /// - Returns: what the cheapest found cost, who are then in `best`; nil where none were found.
  func search(under limit: Int, tries: Int) -> Int? {
    self.limit = limit
    self.tries = tries
    isFound = false
    teamCount = 0
    guard let bound = leastOfFree(), bound < Staffing.fine * limit else { return nil }
    descend(0, cost: 0, bound: bound)
    return isFound ? self.limit : nil
  }

  /// The least cost of every slot by those who are free, in twelfths; nil where too few are.
  private func leastOfFree() -> Int? {
    var total = 0
    for index in 0..<shifts.count {
      let shift = shifts[index]
      let row = row(of: index)
      var (free, candidate) = (0, row.from)
      while free < shift.count, candidate < row.to {
        if isFree(candidate, for: shift) {
          // While one of several is chosen, the cheapest may still be the last.
          if free == 0 { minima[index] = candidates[candidate].key }
          free += 1
        }
        candidate += 1
      }
      guard free == shift.count else { return nil }
      if free > 0 { total += free * minima[index] }
    }
    return total
  }

  /// Fills the slots from `slot` on.
  ///
  /// - Parameters:
  ///   - slot: The first that is empty.
  ///   - cost: What those before cost.
  ///   - bound: What those from here on cost at least, in twelfths.
  private func descend(_ slot: Int, cost: Int, bound: Int) {
    guard slot < slotCount else {
      limit = cost
      isFound = true
      for slot in 0..<slotCount { best[slot] = chosen[slot] }
      return
    }
    let index = shiftOfSlot[slot]
    let shift = shifts[index]
    let rest = bound - minima[teamCount * instance.mostShifts + index]
    tryTeam(slot, index, cost: cost, rest: rest)
    let row = row(of: index)
    var candidate = row.from
    while candidate < row.to, tries > 0 {
      let one = candidates[candidate]
      if Staffing.fine * cost + one.key + rest >= Staffing.fine * limit { return }
      if state.present[one.person] == 0, isFree(candidate, for: shift) {
        let added = one.base + one.outing
        let rest = admit(one.person, after: slot, of: index)
        if Staffing.fine * (cost + added) + rest < Staffing.fine * limit {
          team[teamCount] = one.person
          teamCount += 1
          fill(slot, with: one.person, index, cost: cost + added, rest: rest)
          teamCount -= 1
        }
      }
      candidate += 1
    }
  }

  /// Tries the people already sent, who cost no second outing.
  @inline(__always)
  private func tryTeam(_ slot: Int, _ index: Int, cost: Int, rest: Int) {
    let shift = shifts[index]
    let length = shift.to - shift.from
    for member in 0..<teamCount where tries > 0 {
      let person = team[member]
      guard !isBusy(person, during: index), let candidate = candidate(of: person, for: index)
      else { continue }
      let total = cost + candidates[candidate].base + surcharge(person, length)
      if Staffing.fine * total + rest >= Staffing.fine * limit { continue }
      guard isFree(candidate, for: shift), isStillRested(person, for: index) else { continue }
      fill(slot, with: person, index, cost: total, rest: rest)
    }
  }

  @inline(__always)
  private func fill(_ slot: Int, with person: Int, _ index: Int, cost: Int, rest: Int) {
    let length = shifts[index].to - shifts[index].from
    let daysBefore = takenDays[person]
    tries -= 1
    chosen[slot] = person
    state.present[person] += length
    take(person, index)
    descend(slot + 1, cost: cost, bound: rest)
    giveUp(person, index)
    takenDays[person] = daysBefore
    state.present[person] -= length
  }

  /// Lowers the least costs of the slots after one to what they cost with one more person sent anyway.
  ///
  /// - Parameters:
  ///   - person: Who is sent.
  ///   - slot: The slot that the person gets.
  ///   - index: The slot's shift.
  /// - Returns: their sum.
  @inline(__always)
  private func admit(_ person: Int, after slot: Int, of index: Int) -> Int {
    let before = teamCount * instance.mostShifts
    let after = before + instance.mostShifts
    let bases = bases(of: person)
    var sum = 0
    var count = firstSlots[index] + shifts[index].count - slot - 1
    for later in index..<shifts.count {
      if later > index { count = shifts[later].count }
      let least = min(minima[before + later], bases[later])
      minima[after + later] = least
      sum += count * least
    }
    return sum
  }
}
