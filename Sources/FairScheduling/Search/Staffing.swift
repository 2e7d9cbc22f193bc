/// Finds the cheapest people for all shifts of one event at a time and place.
///
/// An exact assignment where it is small: depth first, shift after shift, people already sent first
/// and then the cheapest, cut by what the rest costs at least. What sending a person costs is paid
/// once for the event, so in the bound each shift bears only the part of it that the person's other
/// shifts could not share.
final class Staffing {
  private let state: State
  private let instance: Instance
  private let arena = Arena()

  /// Fractions of a cost point in which the bound shares outings.
  private static let fine = 12

  /// Somebody for a shift, as things are before the event is staffed.
  private struct Candidate: BitwiseCopyable {
    var person = 0
    /// The person's own cost with the change of fairness.
    var base = 0
    var outing = 0
    /// What taking the person costs at least, in twelfths.
    var key = 0
    /// Twice the number of the round in which it was looked at, plus whether the person was free.
    var known = 0
  }

  /// Where a shift's candidates stand.
  private struct Row: BitwiseCopyable {
    var from = 0
    var to = 0
  }

  private var event = 0
  private var firstSlot = 0
  private var shifts: Table<Shift>
  private var slotCount = 0
  /// Candidates of all sites and shifts prepared for the event, the cheapest first in each row.
  private let candidates: Table<Candidate>
  private let rows: Table<Row>
  private let ranking: Table<Rank>
  /// Site, then person, then shift: where the candidate stands; garbage where there is none.
  private let position: Table<Int32>
  /// For each site: what staffing costs at least there, whoever is free, in twelfths.
  private let least: Table<Int>
  private(set) var searches = 0
  /// Whether a shift lacked people in a row from which dearer ones were left out.
  private(set) var isShort = false

  // The search at hand.
  private var round = 0
  private var start = 0
  private var site = 0
  private var place = 0
  private var limit = 0
  private var nodes = 0
  private var blink = 0
  private var random = RandomSource(seed: 0)
  /// The shift of each slot, in the order of the search.
  private let shiftOfSlot: Table<Int>
  /// For each depth: the least cost of each slot from there on, in twelfths.
  private let minima: Table<Int>
  private let chosen: Table<Int>
  private let best: Table<Int>
  /// The different people chosen so far.
  private let team: Table<Int>
  private var teamCount = 0
  private var isFound = false
  /// For each person: the shifts of the event taken in this search, one bit each.
  private let taken: Table<UInt64>
  /// For each shift of the event: those that overlap it, itself among them.
  private let conflicts: Table<UInt64>

  // What would be best if everybody were free.
  /// For each site: the people of every slot, and what they cost.
  private let ideal: Table<Int>
  private let idealCost: Table<Int>
  /// Whether the search at hand is for that: nobody is busy or tired.
  private var isIdeal = false

  /// How many candidates a row keeps.
  static let breadth = 24
  /// How many people a search tries for each slot, and for the ideal.
  private static let effort = env("EFF", 5)
  private static let idealEffort = env("IDEAL", 3)

  static let impossible = 1 << 52

  init(_ state: State) {
    let instance = state.instance
    self.state = state
    self.instance = instance
    let events = 0..<instance.events.count
    let mostSites = events.map { instance.sites[$0].count }.max() ?? 0
    let mostAble = events.map { event in
      instance.sites[event].count
        * instance.shifts[event].reduce(0) { $0 + instance.able[$1.index].count }
    }
    let people = instance.problem.people.count
    let slots = instance.mostSlots
    candidates = arena.table(mostAble.max() ?? 0, of: Candidate())
    rows = arena.table(mostSites * instance.mostShifts, of: Row())
    ranking = arena.table(people, of: Rank())
    position = arena.table(mostSites * people * instance.mostShifts, of: 0)
    least = arena.table(mostSites, of: 0)
    shiftOfSlot = arena.table(slots, of: 0)
    minima = arena.table((slots + 1) * slots, of: 0)
    chosen = arena.table(slots, of: 0)
    best = arena.table(slots, of: 0)
    team = arena.table(slots, of: 0)
    taken = arena.table(people, of: 0)
    conflicts = arena.table(instance.mostShifts, of: 0)
    ideal = arena.table(mostSites * slots, of: 0)
    idealCost = arena.table(mostSites, of: 0)
    shifts = arena.table(0, of: Shift(from: 0, to: 0, count: 0, firstSlot: 0, index: 0))
  }

  // MARK: Before the search

  /// Lays out who could do what in an event, given everybody's load.
  ///
  /// - Parameter breadth: How many people each shift keeps; the others are left out as dearer.
  func prepare(_ event: Int, breadth: Int) {
    self.event = event
    firstSlot = instance.events[event].firstSlot
    shifts = instance.shifts[event]
    isShort = false
    searches = 0
    var depth = 0
    for shift in instance.staffing[event] {
      for _ in 0..<shifts[shift].count {
        shiftOfSlot[depth] = shift
        depth += 1
      }
    }
    slotCount = depth
    for a in 0..<shifts.count {
      conflicts[a] = 0
      for b in 0..<shifts.count where shifts[a].from < shifts[b].to && shifts[b].from < shifts[a].to {
        conflicts[a] |= Staffing.bit(b)
      }
    }
    var end = 0
    for site in 0..<instance.sites[event].count {
      least[site] = 0
      for shift in 0..<shifts.count {
        let from = end
        end = fill(site, shift, from: from, breadth: breadth)
        rows[site * instance.mostShifts + shift] = Row(from: from, to: end)
        guard end - from >= shifts[shift].count else {
          least[site] = Staffing.impossible
          continue
        }
        for index in from..<(from + shifts[shift].count) { least[site] += candidates[index].key }
      }
      findIdeal(site)
    }
  }

  /// Beyond 64 shifts two may share a bit; people then do fewer of them than they could.
  @inline(__always)
  private static func bit(_ shift: Int) -> UInt64 { 1 << UInt64(shift & 63) }

  private func findIdeal(_ site: Int) {
    idealCost[site] = Staffing.impossible
    guard leastCost(at: site) < Staffing.impossible else { return }
    round += 1
    isIdeal = true
    self.site = site
    place = instance.sites[event][site]
    if let cost = search(under: 1 << 50, effort: Staffing.idealEffort * slotCount) {
      idealCost[site] = cost
      for slot in 0..<slotCount { ideal[site * instance.mostSlots + slot] = best[slot] }
    }
    isIdeal = false
  }

  /// What staffing costs at least at a site, whoever is free; `impossible` where too few are able.
  @inline(__always)
  func leastCost(at site: Int) -> Int {
    let value = least[site]
    if value > Staffing.impossible / 2 { return Staffing.impossible }
    return value >= 0 ? (value + Staffing.fine - 1) / Staffing.fine : value / Staffing.fine
  }

  /// What staffing costs at a site if everybody is free, as far as the search saw.
  @inline(__always)
  func idealCost(at site: Int) -> Int { idealCost[site] }

  /// Somebody in the ranking of a row.
  private struct Rank: BitwiseCopyable {
    var key = 0
    /// The position among the able.
    var able = 0
  }

  private func fill(_ site: Int, _ index: Int, from: Int, breadth: Int) -> Int {
    let shift = shifts[index]
    let length = shift.to - shift.from
    let outings = instance.sites[event][site] * instance.peopleCount
    let able = instance.able[shift.index]
    let breadth = min(breadth, able.count)
    var count = 0
    var last = Int.max
    for position in 0..<able.count {
      let one = able[position]
      let person = Int(one.person)
      let key =
        Staffing.fine * (Int(one.cost) + state.fairnessChange(person, by: length))
        + Int(instance.outing[outings + person]) * Int(one.portion)
      guard key < last else { continue }
      var hole = count < breadth ? count : breadth - 1
      while hole > 0, ranking[hole - 1].key > key {
        ranking[hole] = ranking[hole - 1]
        hole -= 1
      }
      ranking[hole] = Rank(key: key, able: position)
      if count < breadth { count += 1 }
      if count == breadth { last = ranking[count - 1].key }
    }
    let row = site * instance.peopleCount
    for rank in 0..<count {
      let one = able[ranking[rank].able]
      let person = Int(one.person)
      candidates[from + rank] = Candidate(
        person: person,
        base: Int(one.cost) + state.fairnessChange(person, by: length),
        outing: Int(instance.outing[outings + person]),
        key: ranking[rank].key,
        known: 0
      )
      position[(row + person) * instance.mostShifts + index] = Int32(
        truncatingIfNeeded: from + rank
      )
    }
    return from + count
  }

  // MARK: The search

  /// Finds people for the event at an option for less than `limit`.
  ///
  /// - Parameter blink: One in so many people is passed over; 0 for none.
  /// - Returns: what they cost; they are then to be had by `writeCrew`. Nil where none are found.
  func staff(_ option: Option, under limit: Int, blink: Int, _ random: inout RandomSource) -> Int? {
    round += 1
    start = Int(option.start)
    site = Int(option.site)
    place = instance.sites[event][site]
    self.blink = blink
    self.random = random
    defer { random = self.random }
    if let cost = repaired(under: limit) { return cost }
    return nil
  }

  /// Finds people for the event at an option for less than `limit`, more thoroughly.
  func improve(_ option: Option, under limit: Int, blink: Int, _ random: inout RandomSource) -> Int?
  {
    round += 1
    start = Int(option.start)
    site = Int(option.site)
    place = instance.sites[event][site]
    self.blink = blink
    self.random = random
    defer { random = self.random }
    return search(under: limit, effort: Staffing.effort * slotCount)
  }

  private func search(under limit: Int, effort: Int) -> Int? {
    self.limit = limit
    nodes = effort
    isFound = false
    teamCount = 0
    guard let bound = leastOfFree(), bound < Staffing.fine * limit else { return nil }
    descend(0, cost: 0, bound: bound)
    return isFound ? self.limit : nil
  }

  /// Takes those whom the event would best have as far as they are free, and for the others the
  /// cheapest instead.
  private func repaired(under limit: Int) -> Int? {
    let row = site * instance.mostSlots
    var cost = 0
    var holes = 0
    teamCount = 0
    var slot = 0
    while slot < slotCount {
      let index = shiftOfSlot[slot]
      let shift = shifts[index]
      let person = ideal[row + slot]
      chosen[slot] = -1
      if let candidate = candidate(of: person, index), isFree(candidate, shift),
        state.present[person] == 0 || isStillRested(person, shift)
      {
        cost += join(candidate, person, slot, index, shift)
      } else {
        holes += 1
      }
      slot += 1
    }
    slot = 0
    while holes > 0, slot < slotCount, cost < limit {
      if chosen[slot] < 0 {
        let index = shiftOfSlot[slot]
        let shift = shifts[index]
        guard let candidate = substitute(index, shift) else {
          let row = rows[site * instance.mostShifts + index]
          if row.to - row.from < instance.able[shift.index].count { isShort = true }
          cost = limit
          break
        }
        cost += join(candidate, candidates[candidate].person, slot, index, shift)
        holes -= 1
      }
      slot += 1
    }
    let isStaffed = holes == 0 && cost < limit
    slot = 0
    while slot < slotCount {
      let person = chosen[slot]
      if person >= 0 {
        let index = shiftOfSlot[slot]
        let shift = shifts[index]
        if isStaffed { best[slot] = person }
        state.present[person] = 0
        taken[person] = 0
        state.releaseDays(person, from: start + shift.from, to: start + shift.to)
      }
      slot += 1
    }
    return isStaffed ? cost : nil
  }

  /// Takes somebody for a slot.
  ///
  /// - Returns: what that adds to the cost.
  @inline(__always)
  private func join(_ candidate: Int, _ person: Int, _ slot: Int, _ index: Int, _ shift: Shift)
    -> Int
  {
    let length = shift.to - shift.from
    var cost = candidates[candidate].base
    if state.present[person] == 0 {
      cost += candidates[candidate].outing
      team[teamCount] = person
      teamCount += 1
    } else {
      cost += 2 * instance.fairness[person] * length * state.present[person]
    }
    chosen[slot] = person
    state.present[person] += length
    taken[person] |= Staffing.bit(index)
    state.occupyDays(person, from: start + shift.from, to: start + shift.to)
    return cost
  }

  /// The cheapest who is free for a shift, those already sent at what they cost besides.
  @inline(__always)
  private func substitute(_ index: Int, _ shift: Shift) -> Int? {
    let length = shift.to - shift.from
    var found: Int?
    var least = Int.max
    for member in 0..<teamCount {
      let person = team[member]
      guard taken[person] & conflicts[index] == 0,
        let candidate = candidate(of: person, index)
      else { continue }
      let cost =
        candidates[candidate].base + 2 * instance.fairness[person] * length * state.present[person]
      guard cost < least, isFree(candidate, shift), isStillRested(person, shift) else { continue }
      least = cost
      found = candidate
    }
    let row = rows[site * instance.mostShifts + index]
    var candidate = row.from
    while candidate < row.to {
      if least < Int.max, candidates[candidate].key >= Staffing.fine * least { break }
      let cost = candidates[candidate].base + candidates[candidate].outing
      if cost < least, state.present[candidates[candidate].person] == 0, isFree(candidate, shift) {
        least = cost
        found = candidate
      }
      candidate += 1
    }
    return found
  }

  /// Writes the people found into the event's slots.
  func writeCrew(to crew: Table<Int32>) {
    var depth = 0
    for index in instance.staffing[event] {
      let shift = shifts[index]
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) {
        crew[firstSlot + slot] = Int32(truncatingIfNeeded: best[depth])
        depth += 1
      }
    }
  }

  /// The least cost of every slot by those who are free, in twelfths; nil where too few are.
  private func leastOfFree() -> Int? {
    var total = 0
    var depth = 0
    while depth < slotCount {
      let index = shiftOfSlot[depth]
      let row = rows[site * instance.mostShifts + index]
      let count = shifts[index].count
      var candidate = row.from
      for _ in 0..<count {
        while candidate < row.to, !isFree(candidate, shifts[index]) { candidate += 1 }
        guard candidate < row.to else { return nil }
        minima[depth] = candidates[candidate].key
        total += candidates[candidate].key
        depth += 1
        candidate += 1
      }
      // While one of several is chosen, the cheapest may still be the last.
      if count > 1 {
        let cheapest = minima[depth - count]
        for slot in (depth - count)..<depth {
          total -= minima[slot] - cheapest
          minima[slot] = cheapest
        }
      }
    }
    return total
  }

  @inline(__always)
  private func isFree(_ index: Int, _ shift: Shift) -> Bool {
    if isIdeal { return true }
    let known = candidates[index].known
    if known >> 1 == round { return known & 1 == 1 }
    var isFree = state.canWork(
      candidates[index].person,
      from: start + shift.from,
      to: start + shift.to,
      event: event,
      place: place
    )
    if isFree, blink > 0, random.below(blink) == 0 { isFree = false }
    candidates[index].known = round << 1 | (isFree ? 1 : 0)
    return isFree
  }

  /// Fills the slots from `depth` on.
  ///
  /// - Parameters:
  ///   - cost: What those before cost.
  ///   - bound: What those from here on cost at least, in twelfths.
  private func descend(_ depth: Int, cost: Int, bound: Int) {
    guard depth < slotCount else {
      limit = cost
      isFound = true
      for slot in 0..<slotCount { best[slot] = chosen[slot] }
      return
    }
    let index = shiftOfSlot[depth]
    let shift = shifts[index]
    let rest = bound - minima[depth * slotCount + depth]
    tryTeam(depth, index, shift, cost: cost, rest: rest)
    let row = rows[site * instance.mostShifts + index]
    var candidate = row.from
    while candidate < row.to {
      let person = candidates[candidate].person
      if Staffing.fine * cost + candidates[candidate].key + rest >= Staffing.fine * limit { return }
      if nodes <= 0 { return }
      if state.present[person] == 0, isFree(candidate, shift) {
        let added = candidates[candidate].base + candidates[candidate].outing
        team[teamCount] = person
        teamCount += 1
        let rest = admit(person, depth)
        if Staffing.fine * (cost + added) + rest < Staffing.fine * limit {
          take(person, depth, index, shift, cost: cost + added, rest: rest)
        }
        teamCount -= 1
      }
      candidate += 1
    }
  }

  /// Tries the people already sent, who cost no second outing.
  @inline(__always)
  private func tryTeam(_ depth: Int, _ index: Int, _ shift: Shift, cost: Int, rest: Int) {
    let length = shift.to - shift.from
    for member in 0..<teamCount {
      let person = team[member]
      guard taken[person] & conflicts[index] == 0,
        let candidate = candidate(of: person, index)
      else { continue }
      let extra = 2 * instance.fairness[person] * length * state.present[person]
      let total = cost + candidates[candidate].base + extra
      if Staffing.fine * total + rest >= Staffing.fine * limit { continue }
      if nodes <= 0 { return }
      guard isFree(candidate, shift), isStillRested(person, shift) else { continue }
      for slot in (depth + 1)..<max(depth + 1, slotCount) {
        minima[(depth + 1) * slotCount + slot] = minima[depth * slotCount + slot]
      }
      take(person, depth, index, shift, cost: total, rest: rest)
    }
  }

  /// Whether a person sent already may work the days of one more shift.
  @inline(__always)
  private func isStillRested(_ person: Int, _ shift: Shift) -> Bool {
    isIdeal || state.isRested(person, from: start + shift.from, to: start + shift.to)
  }

  @inline(__always)
  private func take(
    _ person: Int,
    _ depth: Int,
    _ index: Int,
    _ shift: Shift,
    cost: Int,
    rest: Int
  ) {
    nodes -= 1
    chosen[depth] = person
    state.present[person] += shift.to - shift.from
    taken[person] ^= Staffing.bit(index)
    if !isIdeal { state.occupyDays(person, from: start + shift.from, to: start + shift.to) }
    descend(depth + 1, cost: cost, bound: rest)
    if !isIdeal { state.releaseDays(person, from: start + shift.from, to: start + shift.to) }
    taken[person] ^= Staffing.bit(index)
    state.present[person] -= shift.to - shift.from
  }

  /// Lowers the least costs of the slots after `depth` to what they cost with a person sent anyway.
  ///
  /// - Returns: their sum.
  @inline(__always)
  private func admit(_ person: Int, _ depth: Int) -> Int {
    var sum = 0
    var slot = depth + 1
    while slot < slotCount {
      var value = minima[depth * slotCount + slot]
      if let candidate = candidate(of: person, shiftOfSlot[slot]) {
        value = min(value, Staffing.fine * candidates[candidate].base)
      }
      minima[(depth + 1) * slotCount + slot] = value
      sum += value
      slot += 1
    }
    return sum
  }

  /// Where a person stands among a shift's candidates; nil where not.
  @inline(__always)
  private func candidate(of person: Int, _ shift: Int) -> Int? {
    let row = rows[site * instance.mostShifts + shift]
    let people = instance.problem.people.count
    let found = Int(position[(site * people + person) * instance.mostShifts + shift])
    guard found >= row.from, found < row.to, candidates[found].person == person else { return nil }
    return found
  }
}
