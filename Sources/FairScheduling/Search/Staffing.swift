/// Finds the cheapest people for all shifts of one event at a time and place.
///
/// `prepare` ranks who could do what and finds, for each place, the crew one would like best if all
/// were free. `repaired` takes that crew and replaces those who are not: fast enough to be tried at
/// every option. `improved` searches depth first, cut by what the rest costs at least: for the
/// option that was chosen. What sending a person costs is paid once for the event, so each shift
/// bears only the part of it in a bound that the person's other shifts could not share.
final class Staffing {
  let state: State
  let instance: Instance
  private let arena = Arena()

  /// Fractions of a cost point in which bounds share outings.
  static let fine = 12
  /// How many people each shift is offered, unless too few of them are free.
  static let breadth = 24
  /// How many people a depth-first search takes besides one for each slot, for the first slots only.
  ///
  /// In large crews most of what more would find is somebody else in one of the last slots.
  private static let effort = (perSlot: 4, slots: 8)
  /// How many the search for the crew one would like best takes.
  private static let idealEffort = (perSlot: 2, slots: 6)
  /// What a crew costs where there is none: more than any limit.
  static let impossible = 1 << 56

  /// Somebody for a shift, as things are before the event is staffed.
  struct Candidate: BitwiseCopyable {
    var person = 0
    /// The person's own cost with the change of fairness.
    var base = 0
    var outing = 0
    /// What taking the person costs at least, in twelfths.
    var key = 0
    /// Twice the number of the round in which it was looked at, plus whether the person was free.
    var known = 0
  }

  /// Where the candidates of a shift stand.
  private struct Row: BitwiseCopyable {
    var from = 0
    var to = 0
  }

  // The event at hand.
  private(set) var event = 0
  private var firstSlot = 0
  /// Its shifts in the order in which they are staffed.
  private(set) var shifts: Table<Shift>
  private(set) var slotCount = 0
  /// The shift of each slot, in the order in which slots are filled.
  private(set) var shiftOfSlot: Table<Int>
  /// The first of each shift's slots, in that order.
  private(set) var firstSlots: Table<Int>
  /// For each shift: those that overlap it, itself among them, one bit each.
  private var conflicts: Table<UInt64>
  /// Site by site and shift by shift: who could do it, the cheapest first.
  let candidates: Table<Candidate>
  private let rows: Table<Row>
  private let ranking: Table<Rank>
  /// Site, then person, then shift: where the candidate stands, -1 where there is none.
  private let positions: Table<Int32>
  /// The same: what sending the person costs there besides an outing, in twelfths; ``impossible`` where
  /// there is no candidate.
  private let bases: Table<Int>
  /// For each site: the candidates one would like best, slot after slot, and what they cost.
  private let ideal: Table<Int>
  private let idealCost: Table<Int>
  /// Whether a shift lacked people in a row from which dearer ones were left out.
  var isShort = false
  /// Whether somebody makes the plan cheaper by working, as who has too little to do yet: a crew may then end up cheaper
  /// than it is half put together.
  private(set) var hasGains = false

  // The option at hand.
  private var round = 0
  private(set) var start = 0
  private var site = 0
  private var place = 0
  /// The days of the event, and on which of them each shift is, one bit each.
  private var stretch = 0...0
  /// Whether who is there on all days of the event works too many in a row; with very many events that is not
  /// looked at beforehand.
  private var isTiring = false
  let days: Table<UInt64>
  private var blink = 0
  private var random = RandomSource(seed: 0)
  /// Whether everybody passes for free and rested.
  private(set) var isIdeal = false

  // The crew being put together, and the cheapest complete one.
  let chosen: Table<Int>
  let best: Table<Int>
  /// The different people chosen so far.
  let team: Table<Int>
  var teamCount = 0
  /// For each person: the shifts of the event taken so far, one bit each.
  private let taken: Table<UInt64>
  /// For each person: the days of these shifts, as in ``days``.
  let takenDays: Table<UInt64>

  // A path on which people shift from slot to slot: where the person of each goes, -1 for nowhere yet.
  let pathNext: Table<Int>
  let pathQueue: Table<Int>

  // The depth-first search.
  /// What the crew has to be cheaper than.
  var limit = 0
  /// How many more people may be tried.
  var tries = 0
  var isFound = false
  /// For each number of people sent: the least cost of a slot of each shift, in twelfths.
  let minima: Table<Int>

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
    let people = instance.peopleCount
    let slots = instance.mostSlots
    shifts = arena.table([])
    shiftOfSlot = arena.table([])
    firstSlots = arena.table([])
    conflicts = arena.table([])
    days = arena.table(instance.mostShifts, of: 0)
    candidates = arena.table(mostAble.max() ?? 0, of: Candidate())
    rows = arena.table(mostSites * instance.mostShifts, of: Row())
    ranking = arena.table(people, of: Rank())
    positions = arena.table(mostSites * people * instance.mostShifts, of: -1)
    bases = arena.table(mostSites * people * instance.mostShifts, of: Staffing.impossible)
    ideal = arena.table(mostSites * slots, of: 0)
    idealCost = arena.table(mostSites, of: 0)
    chosen = arena.table(slots, of: 0)
    best = arena.table(slots, of: 0)
    team = arena.table(slots, of: 0)
    taken = arena.table(people * instance.staffing.words, of: 0)
    takenDays = arena.table(people, of: 0)
    pathNext = arena.table(slots, of: -1)
    pathQueue = arena.table(slots, of: 0)
    minima = arena.table((slots + 1) * instance.mostShifts, of: 0)
  }

  // MARK: The event at hand

  /// Lays out who could do what in an event, given everybody's load.
  ///
  /// - Parameters:
  ///   - event: Its position.
  ///   - breadth: How many people each shift is offered; the others are left out as dearer.
  func prepare(_ event: Int, breadth: Int) {
    forgetCandidates()
    self.event = event
    firstSlot = instance.events[event].firstSlot
    slotCount = instance.events[event].slotCount
    shifts = instance.staffing.shifts[event]
    shiftOfSlot = instance.staffing.shiftOfSlot[event]
    firstSlots = instance.staffing.firstSlots[event]
    conflicts = instance.staffing.conflicts[event]
    isShort = false
    hasGains = false
    // On which days shifts are hangs, if on anything, on the time of day at which the event begins.
    isTiring = false
    if let rest = instance.rest, instance.size != .large, instance.options[event].count > 0 {
      start = Int(instance.options[event][0].start)
      layOutDays()
      isTiring = !instance.isLong(stretch) && stretch.count > rest.maxDays
    }
    var end = 0
    for site in 0..<instance.sites[event].count {
      var isPossible = true
      for shift in 0..<shifts.count {
        let from = end
        end = rank(site, shift, from: from, breadth: breadth)
        rows[site * instance.mostShifts + shift] = Row(from: from, to: end)
        if end - from < shifts[shift].count { isPossible = false }
      }
      idealCost[site] = isPossible ? bestCrew(at: site) : Staffing.impossible
    }
  }

  /// Takes the candidates of the event that was at hand out of the tables in which they are looked up.
  private func forgetCandidates() {
    guard shifts.count > 0 else { return }
    for site in 0..<instance.sites[event].count {
      for shift in 0..<shifts.count {
        let row = rows[site * instance.mostShifts + shift]
        for candidate in row.from..<row.to {
          let position = lookup(site, candidates[candidate].person, shift)
          positions[position] = -1
          bases[position] = Staffing.impossible
        }
      }
    }
  }

  /// Where a person's shift at a site stands in the tables in which candidates are looked up.
  @inline(__always)
  private func lookup(_ site: Int, _ person: Int, _ shift: Int) -> Int {
    (site * instance.peopleCount + person) * instance.mostShifts + shift
  }

  /// Somebody in the ranking of a row.
  private struct Rank: BitwiseCopyable {
    var key = 0
    /// The position among the able.
    var able = 0
  }

  /// Ranks the people for a shift at a site by what taking them costs at least.
  ///
  /// - Returns: where the row ends.
  private func rank(_ site: Int, _ index: Int, from: Int, breadth: Int) -> Int {
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
        Staffing.fine * (one.cost + state.fairnessChange(person, by: length))
        + instance.outing[outings + person] * Int(one.portion)
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
    if count > 0, ranking[0].key < 0 { hasGains = true }
    for rank in 0..<count {
      let one = able[ranking[rank].able]
      let person = Int(one.person)
      let base = one.cost + state.fairnessChange(person, by: length)
      candidates[from + rank] = Candidate(
        person: person,
        base: base,
        outing: instance.outing[outings + person],
        key: ranking[rank].key,
        known: 0
      )
      let position = lookup(site, person, index)
      positions[position] = Int32(truncatingIfNeeded: from + rank)
      bases[position] = Staffing.fine * base
    }
    return from + count
  }

  /// Finds the crew one would like best at a site, and keeps it.
  ///
  /// - Returns: what it costs.
  private func bestCrew(at site: Int) -> Int {
    round += 1
    isIdeal = true
    defer { isIdeal = false }
    self.site = site
    place = instance.sites[event][site]
    var found = crewOfAll()
    if found == nil, isTiring {
      isTiring = false
      found = crewOfAll()
      isTiring = true
    }
    guard let cost = found else { return Staffing.impossible }
    for slot in 0..<slotCount {
      guard let candidate = candidate(of: best[slot], for: shiftOfSlot[slot]) else {
        return Staffing.impossible
      }
      ideal[site * instance.mostSlots + slot] = candidate
    }
    return cost
  }

  private func crewOfAll() -> Int? {
    search(under: Staffing.impossible, tries: tries(Staffing.idealEffort))
      ?? assembled(under: Staffing.impossible)
  }

  /// What the crew one would like best costs at a site, as far as the search saw.
  @inline(__always)
  func idealCost(at site: Int) -> Int { idealCost[site] }

  // MARK: The option at hand

  /// Turns to an option.
  ///
  /// - Parameters:
  ///   - option: A start with a venue.
  ///   - blink: One in so many people is passed over; 0 for none.
  ///   - random: Where luck comes from, until `random` is asked back.
  func turn(to option: Option, blink: Int, _ random: RandomSource) {
    round += 1
    start = Int(option.start)
    site = Int(option.site)
    place = instance.sites[event][site]
    self.blink = blink
    layOutDays()
    self.random = random
  }

  /// Notes on which days of the event's stretch each shift is.
  private func layOutDays() {
    stretch = instance.days(from: start, to: start + instance.events[event].length)
    guard instance.rest != nil, !instance.isLong(stretch) else { return }
    for index in 0..<shifts.count {
      let own = instance.days(from: start + shifts[index].from, to: start + shifts[index].to)
      let count = UInt64(own.count)
      days[index] = ((1 << count) - 1) << UInt64(own.lowerBound - stretch.lowerBound)
    }
  }

  /// The luck that is left after an option.
  var luck: RandomSource { random }

  /// Finds people for less than `limit` by a depth-first search.
  ///
  /// - Returns: what they cost; `writeCrew` has them. Nil where none were found.
  func improved(under limit: Int) -> Int? {
    search(under: limit, tries: tries(Staffing.effort))
  }

  private func tries(_ effort: (perSlot: Int, slots: Int)) -> Int {
    slotCount + effort.perSlot * min(slotCount, effort.slots)
  }

  /// Writes the people found into the event's slots.
  func writeCrew(to crew: Table<Int32>) {
    var position = 0
    for shift in shifts {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) {
        crew[firstSlot + slot] = Int32(truncatingIfNeeded: best[position])
        position += 1
      }
    }
  }

  /// The candidate who would have a slot if all were free.
  @inline(__always)
  func wanted(for slot: Int) -> Int { ideal[site * instance.mostSlots + slot] }

  /// Where the candidates of a shift stand.
  @inline(__always)
  func row(of shift: Int) -> (from: Int, to: Int) {
    let row = rows[site * instance.mostShifts + shift]
    return (row.from, row.to)
  }

  /// Where a person stands among a shift's candidates; nil where not.
  @inline(__always)
  func candidate(of person: Int, for shift: Int) -> Int? {
    let found = Int(positions[lookup(site, person, shift)])
    return found < 0 ? nil : found
  }

  /// What a person costs for each shift, an outing aside, in twelfths; ``impossible`` where the person is no
  /// candidate.
  @inline(__always)
  func bases(of person: Int) -> Table<Int> {
    let first = lookup(site, person, 0)
    return bases.part(first, first + shifts.count)
  }

  /// Whether a candidate could do a shift, the event's other shifts aside.
  @inline(__always)
  func isFree(_ index: Int, for shift: Shift) -> Bool {
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

  /// Whether a person sent already may work the days of one more shift.
  @inline(__always)
  func isStillRested(_ person: Int, for index: Int) -> Bool {
    if instance.rest == nil { return true }
    if isIdeal { return !isTiring || isRestedAlone(days[index] | takenDays[person]) }
    if instance.isLong(stretch) { return isStillRestedSlowly(person, for: index) }
    let own = days[index] | takenDays[person]
    return own == days[index] || state.isRested(person, stretch, own)
  }

  /// The same once the person has left a slot.
  func isStillRested(_ person: Int, for index: Int, without left: Int) -> Bool {
    if isIdeal || instance.isLong(stretch) { return false }
    return state.isRested(person, stretch, days[index] | chosenDays(of: person, without: left))
  }

  /// The days of the slots that a person was chosen for, but for one.
  func chosenDays(of person: Int, without left: Int) -> UInt64 {
    var own: UInt64 = 0
    for slot in 0..<slotCount where slot != left && chosen[slot] == person {
      own |= days[shiftOfSlot[slot]]
    }
    return own
  }

  /// Whether no window has too many of some days of the event.
  private func isRestedAlone(_ own: UInt64) -> Bool {
    guard let rest = instance.rest else { return true }
    let window = UInt64(1) << UInt64(rest.window) - 1
    return (0..<UInt64(stretch.count)).allSatisfy {
      (own >> $0 & window).nonzeroBitCount <= rest.maxDays
    }
  }

  private func isStillRestedSlowly(_ person: Int, for index: Int) -> Bool {
    var isOwn = [Bool](repeating: false, count: stretch.count)
    for other in 0..<shifts.count where other == index || isTaken(person, other) {
      let days = instance.days(from: start + shifts[other].from, to: start + shifts[other].to)
      for day in days { isOwn[day - stretch.lowerBound] = true }
    }
    return state.isRestedSlowly(person, stretch) { isOwn[$0 - stretch.lowerBound] }
  }

  /// What one more shift adds to the fairness term of a person sent already, beyond its base.
  @inline(__always)
  func surcharge(_ person: Int, _ length: Int) -> Int {
    2 * state.burden[person].fairness * length * state.present[person]
  }

  // MARK: Shifts taken

  /// Gives a person a shift of the event.
  @inline(__always)
  func take(_ person: Int, _ shift: Int) {
    taken[person * instance.staffing.words + shift >> 6] |= 1 << UInt64(shift & 63)
    takenDays[person] |= days[shift]
  }

  /// Takes a shift from a person, whose days are for the caller to set right: other shifts may be on them.
  @inline(__always)
  func giveUp(_ person: Int, _ shift: Int) {
    taken[person * instance.staffing.words + shift >> 6] &= ~(1 << UInt64(shift & 63))
  }

  /// Takes all shifts from a person.
  @inline(__always)
  func free(_ person: Int) {
    for word in 0..<instance.staffing.words { taken[person * instance.staffing.words + word] = 0 }
    takenDays[person] = 0
  }

  private func isTaken(_ person: Int, _ shift: Int) -> Bool {
    taken[person * instance.staffing.words + shift >> 6] >> UInt64(shift & 63) & 1 == 1
  }

  /// Whether a person has a shift at the time of another.
  @inline(__always)
  func isBusy(_ person: Int, during shift: Int) -> Bool {
    let words = instance.staffing.words
    if words == 1 { return taken[person] & conflicts[shift] != 0 }
    return (0..<words).contains {
      taken[person * words + $0] & conflicts[shift * words + $0] != 0
    }
  }

  /// Whether two shifts are at the same time.
  @inline(__always)
  func overlap(_ first: Int, _ second: Int) -> Bool {
    conflicts[first * instance.staffing.words + second >> 6] >> UInt64(second & 63) & 1 == 1
  }
}
