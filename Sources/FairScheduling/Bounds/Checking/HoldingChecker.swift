/// Goes through all ways to hold a few events, by every rule as it stands in the problem.
struct HoldingChecker {
  private struct Duty {
    var person: Int
    var times: Range<Int>
  }
  private struct Held {
    var event: Int
    var times: Range<Int>
    var venue: Int?
    var place: Int
    /// What is to be filled; empty until it is known that there are people for it.
    var slots: [Slot] = []
    var duties: [Duty] = []
  }
  /// An event that is still to come, and the ways that are left to hold it.
  private struct Open {
    var event: Int
    var ways: [Held]
  }
  private struct Likeness: Hashable {
    var skills: Set<String>
    var away: [Range<Int>]
  }
  private struct Slot {
    var skill: String
    /// Whether it is the first of its shift.
    var isFirst: Bool
    var times: Range<Int>
  }

  private let problem: Problem
  private let isStopped: () -> Bool
  /// For each person who else is able and away alike, of those before.
  private let alike: [[Int]]
  private var held: [Held] = []
  private var patience = 2_000_000

  /// - Parameters:
  ///   - problem: In which what counts costs one when left out.
  ///   - isStopped: Asked often.
  init(_ problem: Problem, _ isStopped: @escaping () -> Bool) {
    self.problem = problem
    self.isStopped = isStopped
    let wanted = Set(problem.events.flatMap { $0.shifts.map(\.skill) })
    // Who has none of the skills is never asked for.
    let asked = problem.people.indices.filter {
      !wanted.isDisjoint(with: problem.people[$0].skills)
    }
    let groups = Dictionary(grouping: asked) { person in
      Likeness(
        skills: wanted.intersection(problem.people[person].skills),
        away: problem.people[person].away
      )
    }
    var alike = problem.people.map { _ in [Int]() }
    for group in groups.values {
      for (position, person) in group.enumerated() { alike[person] = Array(group[..<position]) }
    }
    self.alike = alike
  }

  /// Whether at least so many events that count are not held in any plan; false where that takes too long.
  ///
  /// If it is so without some shifts, it is so with them; those that few can do are tried alone first.
  mutating func isProved(missing: Int) -> Bool {
    // With fewer shifts there is no less time.
    if isTooShort(missing: missing) { return true }
    for fewest in [0, 2, 5] {
      var easier = problem
      for event in easier.events.indices {
        easier.events[event].shifts = problem.events[event].shifts.filter { shift in
          problem.people.filter { $0.skills.contains(shift.skill) }.count <= fewest
        }
      }
      var checker = HoldingChecker(easier, isStopped)
      if checker.isProvedWithAllShifts(missing: missing) { return true }
    }
    return isProvedWithAllShifts(missing: missing)
  }

  /// Whether so many that count find no time, one after another.
  private func isTooShort(missing: Int) -> Bool {
    let starts = problem.events.indices.map { event in
      let ways = ways(of: event).filter { fits($0) && withSlots($0) != nil }
      return Set(ways.map(\.times.lowerBound)).sorted()
    }
    var sequences = SequenceChecker(problem, starts: starts, isStopped)
    return sequences.isProved(missing: missing)
  }

  private mutating func isProvedWithAllShifts(missing: Int) -> Bool {
    let open = problem.events.indices.map { event in
      Open(event: event, ways: ways(of: event).filter(fits))
    }
    return !isPlanned(open, sparing: missing - 1) && patience > 0 && !isStopped()
  }

  /// Where and when an event might be held.
  private func ways(of event: Int) -> [Held] {
    let what = problem.events[event]
    let venues: [Int?] = what.venues.isEmpty ? [nil] : what.venues.map(\.venue)
    return what.starts.flatMap { start in
      venues.map { venue in
        Held(
          event: event,
          times: start.session..<start.session + what.length,
          venue: venue,
          place: venue.map { problem.venues[$0].place } ?? what.place
        )
      }
    }
  }

  /// Whether some plan holds all but so many of the events that are still to come; true once it took too long.
  private mutating func isPlanned(_ open: [Open], sparing: Int) -> Bool {
    let open = open.map { Open(event: $0.event, ways: $0.ways.compactMap(withSlots)) }
    patience -= open.reduce(0) { $0 + $1.ways.count } / 8
    guard unheld(open) <= sparing else { return false }
    guard let next = open.indices.min(by: { open[$0].ways.count < open[$1].ways.count }) else {
      return hasAllThatIsRequired
    }
    var others = open
    let event = others.remove(at: next)
    for one in event.ways {
      patience -= 1
      if patience <= 0 || isStopped() { return true }
      held.append(one)
      // What cannot be held besides it, whoever is sent, is out at once; to ask costs little.
      patience -= others.reduce(0) { $0 + $1.ways.count } / 8
      let left = others.map { Open(event: $0.event, ways: $0.ways.filter(fits)) }
      let isPlanned = unheld(left) <= sparing && isStaffed(one.slots[...], left, sparing)
      held.removeLast()
      if isPlanned { return true }
    }
    let spared = sparing - problem.events[event.event].skipCost
    return spared >= 0 && isPlanned(others, sparing: spared)
  }

  /// How many of some events that count have no way left.
  private func unheld(_ open: [Open]) -> Int {
    open.filter(\.ways.isEmpty).reduce(0) { $0 + problem.events[$1.event].skipCost }
  }

  private var hasAllThatIsRequired: Bool {
    let events = Set(held.map(\.event))
    return !problem.after.contains {
      $0.requires && events.contains($0.second) && !events.contains($0.first)
    }
  }

  /// The same with what is to be filled, shift by shift, those for which the fewest more than needed are there first;
  /// nil where some shift lacks people, whoever else is sent.
  private func withSlots(_ event: Held) -> Held? {
    var shifts: [(spare: Int, slots: [Slot])] = []
    for shift in problem.events[event.event].shifts {
      let times = event.times.lowerBound + shift.from..<event.times.lowerBound + shift.to
      let slots = (0..<shift.count).map {
        Slot(skill: shift.skill, isFirst: $0 == 0, times: times)
      }
      guard let first = slots.first else { continue }
      let spare = problem.people.indices.count { canWork($0, first, in: event) } - shift.count
      guard spare >= 0 else { return nil }
      shifts.append((spare, slots))
    }
    var event = event
    event.slots = shifts.sorted { $0.spare < $1.spare }.flatMap(\.slots)
    return event
  }

  // MARK: People

  /// Whether the last event held can be staffed so that the others are planned, too.
  private mutating func isStaffed(_ slots: ArraySlice<Slot>, _ open: [Open], _ sparing: Int) -> Bool
  {
    guard let slot = slots.first else { return isPlanned(open, sparing: sparing) }
    let last = held.count - 1
    // Of a shift's people the order is nothing: each is listed after the one before.
    let from = slot.isFirst ? 0 : (held[last].duties.last?.person ?? -1) + 1
    for person in problem.people.indices where person >= from {
      // Who is no other than somebody listed already would lead to the same plans under another name.
      if alike[person].contains(where: { $0 >= from && duties(of: $0) == duties(of: person) }) {
        continue
      }
      patience -= 1
      if patience <= 0 { return true }
      guard canWork(person, slot, in: held[last]) else { continue }
      held[last].duties.append(Duty(person: person, times: slot.times))
      if isStaffed(slots.dropFirst(), open, sparing) { return true }
      held[last].duties.removeLast()
    }
    return false
  }

  /// In which events, and when, somebody works so far.
  private func duties(of person: Int) -> [[Int]] {
    held.flatMap { one in
      one.duties.filter { $0.person == person }
        .map { [one.event, $0.times.lowerBound, $0.times.upperBound] }
    }
  }

  private func canWork(_ person: Int, _ slot: Slot, in event: Held) -> Bool {
    let who = problem.people[person]
    guard who.skills.contains(slot.skill), !who.away.contains(where: { $0.overlaps(slot.times) })
    else { return false }
    var worked: [Range<Int>] = []
    for other in held {
      for duty in other.duties where duty.person == person {
        let isSame = other.event == event.event
        let there = isSame ? 0 : problem.travel[other.place][event.place]
        let back = isSame ? 0 : problem.travel[event.place][other.place]
        guard
          duty.times.upperBound + there <= slot.times.lowerBound
            || slot.times.upperBound + back <= duty.times.lowerBound
        else { return false }
        worked.append(duty.times)
      }
    }
    return isRested(worked + [slot.times])
  }

  private func isRested(_ worked: [Range<Int>]) -> Bool {
    guard let rest = problem.rest else { return true }
    let perDay = problem.sessionsPerDay
    let days = Set(worked.flatMap { $0.lowerBound / perDay...($0.upperBound - 1) / perDay })
    return days.allSatisfy { first in
      days.count { first..<first + rest.window ~= $0 } <= rest.maxDays
    }
  }

  // MARK: Events

  /// Whether an event, people aside, may be held besides the others.
  private func fits(_ event: Held) -> Bool {
    let what = problem.events[event.event]
    if let venue = event.venue {
      if problem.venues[venue].closed.contains(where: { $0.overlaps(event.times) }) { return false }
      if held.contains(where: { $0.venue == venue && $0.times.overlaps(event.times) }) {
        return false
      }
    }
    for use in what.uses {
      for session in event.times
      where used(use.equipment, at: session) + use.quantity
        > problem.equipment[use.equipment].quantity
      {
        return false
      }
    }
    return isApart(event) && isInOrder(event) && isPaid(event)
  }

  private func used(_ equipment: Int, at session: Int) -> Int {
    held.filter { $0.times.contains(session) }.flatMap { problem.events[$0.event].uses }
      .filter { $0.equipment == equipment }.reduce(0) { $0 + $1.quantity }
  }

  private func isApart(_ event: Held) -> Bool {
    problem.apart.allSatisfy { list in
      !list.events.contains(event.event)
        || held.allSatisfy { other in
          !list.events.contains(other.event)
            || max(
              event.times.lowerBound - other.times.upperBound,
              other.times.lowerBound - event.times.upperBound
            ) >= list.minGap
        }
    }
  }

  private func isInOrder(_ event: Held) -> Bool {
    func times(of other: Int) -> Range<Int>? {
      other == event.event ? event.times : held.first { $0.event == other }?.times
    }
    let isOrdered = problem.after.allSatisfy { order in
      guard order.first == event.event || order.second == event.event,
        let first = times(of: order.first), let second = times(of: order.second)
      else { return true }
      let gap = second.lowerBound - first.upperBound
      return order.minGap <= gap && gap <= order.maxGap ?? .max
    }
    guard isOrdered else { return false }
    return problem.within.allSatisfy { convoy in
      guard convoy.events.contains(event.event) else { return true }
      let times = convoy.events.compactMap(times)
      let first = times.map(\.lowerBound).min() ?? 0
      return (times.map(\.upperBound).max() ?? 0) - first <= convoy.maxSpan
    }
  }

  private func isPaid(_ event: Held) -> Bool {
    problem.budgets.allSatisfy { budget in
      func pays(_ one: Held) -> Bool {
        budget.from <= one.times.lowerBound && one.times.lowerBound < budget.to
          && budget.events?.contains(one.event) ?? true
      }
      guard pays(event) else { return true }
      return (held + [event]).filter(pays).reduce(0) { $0 + problem.events[$1.event].spend }
        <= budget.limit
    }
  }
}
