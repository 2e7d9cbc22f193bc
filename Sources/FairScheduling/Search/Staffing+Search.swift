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
    var slot = 0
    while slot < slotCount {
      let index = shiftOfSlot[slot]
      let row = row(of: index)
      let count = shifts[index].count
      // While one of several is chosen, the cheapest may still be the last.
      var cheapest: Int?
      var candidate = row.from
      for _ in 0..<count {
        while candidate < row.to, !isFree(candidate, for: shifts[index]) { candidate += 1 }
        guard candidate < row.to else { return nil }
        let key = cheapest ?? candidates[candidate].key
        cheapest = key
        minima[slot] = key
        total += key
        slot += 1
        candidate += 1
      }
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
    let rest = bound - minima[slot * slotCount + slot]
    tryTeam(slot, index, cost: cost, rest: rest)
    let row = row(of: index)
    var candidate = row.from
    while candidate < row.to, tries > 0 {
      let person = candidates[candidate].person
      if Staffing.fine * cost + candidates[candidate].key + rest >= Staffing.fine * limit { return }
      if state.present[person] == 0, isFree(candidate, for: shift) {
        let added = candidates[candidate].base + candidates[candidate].outing
        team[teamCount] = person
        teamCount += 1
        let rest = admit(person, after: slot)
        if Staffing.fine * (cost + added) + rest < Staffing.fine * limit {
          take(person, slot, index, cost: cost + added, rest: rest)
        }
        teamCount -= 1
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
      guard taken[person] & conflicts[index] == 0,
        let candidate = candidate(of: person, for: index)
      else { continue }
      let total = cost + candidates[candidate].base + surcharge(person, length)
      if Staffing.fine * total + rest >= Staffing.fine * limit { continue }
      guard isFree(candidate, for: shift), isStillRested(person, for: index) else { continue }
      for later in (slot + 1)..<max(slot + 1, slotCount) {
        minima[(slot + 1) * slotCount + later] = minima[slot * slotCount + later]
      }
      take(person, slot, index, cost: total, rest: rest)
    }
  }

  @inline(__always)
  private func take(_ person: Int, _ slot: Int, _ index: Int, cost: Int, rest: Int) {
    let shift = shifts[index]
    tries -= 1
    chosen[slot] = person
    state.present[person] += shift.to - shift.from
    taken[person] ^= Staffing.bit(index)
    descend(slot + 1, cost: cost, bound: rest)
    taken[person] ^= Staffing.bit(index)
    state.present[person] -= shift.to - shift.from
  }

  /// Lowers the least costs of the slots after one to what they cost with a person sent anyway.
  ///
  /// - Returns: their sum.
  @inline(__always)
  private func admit(_ person: Int, after slot: Int) -> Int {
    var sum = 0
    var later = slot + 1
    while later < slotCount {
      var value = minima[slot * slotCount + later]
      if let candidate = candidate(of: person, for: shiftOfSlot[later]) {
        value = min(value, Staffing.fine * candidates[candidate].base)
      }
      minima[(slot + 1) * slotCount + later] = value
      sum += value
      later += 1
    }
    return sum
  }
}
