/// A legal plan being changed: timelines of venues, people and equipment, and the score, all kept up
/// to date by what each change touches.
struct State {
  let instance: Instance
  /// The start of each held event; -1 for one that is not held.
  private(set) var start: [Int]
  /// The position in the event's venue list; -1 for none.
  private(set) var choice: [Int]
  /// The people of each event, shift after shift; empty for one that is not held.
  private(set) var crew: [[Int]]
  private(set) var missing: Int
  private(set) var cost: Int

  /// One bit a session: closed or in use.
  private(set) var venueBusy: [UInt64]
  /// One bit a session: away or at work.
  private(set) var personBusy: [UInt64]
  /// What each person does, in no order.
  private(set) var duties: [[Duty]]
  /// How many sessions a person works on each day.
  private var worked: [UInt8]
  /// One bit a day: works on it.
  private var workdays: [UInt64]
  private(set) var load: [Int]
  private var used: [[Int]]
  private var spent: [Int]

  struct Duty {
    var from: Int32
    var to: Int32
    var event: Int32
    var place: Int32
  }

  init(_ instance: Instance) {
    self.instance = instance
    let problem = instance.problem
    start = Array(repeating: -1, count: instance.events.count)
    choice = start
    crew = Array(repeating: [], count: instance.events.count)
    venueBusy = Array(repeating: 0, count: problem.venues.count * instance.words)
    personBusy = Array(repeating: 0, count: problem.people.count * instance.words)
    duties = Array(repeating: [], count: problem.people.count)
    worked = Array(repeating: 0, count: problem.people.count * (problem.days + 1))
    workdays = Array(repeating: 0, count: problem.people.count * instance.dayWords)
    load = Array(repeating: 0, count: problem.people.count)
    used = problem.equipment.map { _ in Array(repeating: 0, count: problem.sessions) }
    spent = Array(repeating: 0, count: problem.budgets.count)
    missing = problem.events.count { $0.mandatory }
    cost = problem.events.reduce(0) { $0 + ($1.mandatory ? 0 : $1.skipCost) }
    for person in problem.people { cost += person.fairness * person.target * person.target }
    for (index, person) in problem.people.enumerated() {
      for interval in person.away {
        State.set(
          &personBusy,
          index * instance.words,
          interval.clamped(to: 0..<problem.sessions)
        )
      }
    }
  }

  func isHeld(_ event: Int) -> Bool { start[event] >= 0 }

  var score: Score { Score(missing: missing, cost: cost) }

  func end(_ event: Int) -> Int { start[event] + instance.events[event].length }

  func place(_ event: Int, choice: Int) -> Int {
    let asked = instance.events[event]
    return choice < 0 ? asked.place : instance.venuePlace[asked.venues[choice]]
  }

  // MARK: Bits

  private static func isClear(_ bits: [UInt64], _ base: Int, _ from: Int, _ to: Int) -> Bool {
    let first = from >> 6
    let last = (to - 1) >> 6
    let low = ~UInt64(0) << UInt64(from & 63)
    let high = ~UInt64(0) >> UInt64(63 - ((to - 1) & 63))
    if first == last { return bits[base + first] & low & high == 0 }
    if bits[base + first] & low != 0 || bits[base + last] & high != 0 { return false }
    var word = first + 1
    while word < last {
      if bits[base + word] != 0 { return false }
      word += 1
    }
    return true
  }

  private static func set(_ bits: inout [UInt64], _ base: Int, _ interval: Range<Int>) {
    for session in interval { bits[base + session >> 6] |= 1 << UInt64(session & 63) }
  }

  private static func clear(_ bits: inout [UInt64], _ base: Int, _ interval: Range<Int>) {
    for session in interval { bits[base + session >> 6] &= ~(1 << UInt64(session & 63)) }
  }

  // MARK: People

  /// Puts a person into a shift of an event that is being placed.
  mutating func assign(_ person: Int, from: Int, to: Int, event: Int, place: Int) {
    State.set(&personBusy, person * instance.words, from..<to)
    duties[person].append(
      Duty(
        from: Int32(truncatingIfNeeded: from),
        to: Int32(truncatingIfNeeded: to),
        event: Int32(truncatingIfNeeded: event),
        place: Int32(truncatingIfNeeded: place)
      )
    )
    let row = person * (instance.problem.days + 1)
    for session in from..<to {
      let day = session / instance.perDay
      worked[row + day] += 1
      workdays[person * instance.dayWords + day >> 6] |= 1 << UInt64(day & 63)
    }
    load[person] += to - from
  }

  mutating func unassign(_ person: Int, from: Int, to: Int, event: Int) {
    State.clear(&personBusy, person * instance.words, from..<to)
    let index = duties[person].lastIndex { $0.event == event && $0.from == from }
    if let index { duties[person].swapAt(index, duties[person].count - 1) }
    duties[person].removeLast()
    let row = person * (instance.problem.days + 1)
    for session in from..<to {
      let day = session / instance.perDay
      worked[row + day] -= 1
      if worked[row + day] == 0 {
        workdays[person * instance.dayWords + day >> 6] &= ~(1 << UInt64(day & 63))
      }
    }
    load[person] -= to - from
  }

  /// Whether a person could do a shift: not busy, able to get there and away, and rested.
  func canWork(_ person: Int, from: Int, to: Int, event: Int, place: Int) -> Bool {
    State.isClear(personBusy, person * instance.words, from, to)
      && canTravel(person, from: from, to: to, event: event, place: place)
      && isRested(person, from: from, to: to)
  }

  private func canTravel(_ person: Int, from: Int, to: Int, event: Int, place: Int) -> Bool {
    let reach = instance.longestTravel
    guard reach > 0 else { return true }
    for duty in duties[person] where Int(duty.event) != event {
      if Int(duty.to) <= from {
        let gap = from - Int(duty.to)
        if gap < reach, gap < instance.travel[Int(duty.place)][place] { return false }
      } else {
        let gap = Int(duty.from) - to
        if gap < reach, gap < instance.travel[place][Int(duty.place)] { return false }
      }
    }
    return true
  }

  /// Whether every window of the rest rule stays within its limit with the shift's days worked.
  private func isRested(_ person: Int, from: Int, to: Int) -> Bool {
    guard let rest = instance.problem.rest, rest.maxDays < rest.window else { return true }
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
    if shift > 0, earliest >> 6 + 1 < instance.dayWords {
      days |= workdays[base + 1] << (64 - shift)
    }
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
    let row = person * (instance.problem.days + 1)
    for day in max(0, own.lowerBound - rest.window + 1)...own.upperBound {
      let window = day..<min(day + rest.window, instance.problem.days)
      let count = window.count { own.contains($0) || worked[row + $0] > 0 }
      if count > rest.maxDays { return false }
    }
    return true
  }

  /// What one more shift of a length adds to the fairness term.
  func fairnessChange(_ person: Int, by length: Int) -> Int {
    let fairness = instance.problem.people[person].fairness
    let target = instance.problem.people[person].target
    return fairness * length * (2 * (load[person] - target) + length)
  }

  // MARK: Events

  /// What spread costs between an event at a start and those that are held.
  func spreadCost(_ event: Int, start from: Int) -> Int {
    let asked = instance.events[event]
    let to = from + asked.length
    var cost = 0
    for pair in asked.relations.spread where start[pair.other] >= 0 {
      let gap = max(start[pair.other] - to, from - end(pair.other))
      if gap < pair.ideal { cost += pair.weight * (pair.ideal - gap) }
    }
    return cost
  }

  /// Whether everything but people allows an event at a start and venue.
  func isOpen(_ event: Int, start from: Int, choice: Int) -> Bool {
    let asked = instance.events[event]
    let to = from + asked.length
    if choice >= 0,
      !State.isClear(venueBusy, asked.venues[choice] * instance.words, from, to)
    {
      return false
    }
    return isInOrder(asked, from, to) && isAffordable(asked, from, to)
  }

  private func isInOrder(_ asked: InstanceEvent, _ from: Int, _ to: Int) -> Bool {
    for pair in asked.relations.apart where start[pair.other] >= 0 {
      if max(start[pair.other] - to, from - end(pair.other)) < pair.gap { return false }
    }
    for index in asked.relations.follows {
      let relation = instance.problem.after[index]
      guard start[relation.first] >= 0 else { continue }
      let gap = from - end(relation.first)
      if gap < relation.minGap || relation.maxGap.map({ gap > $0 }) ?? false { return false }
    }
    for index in asked.relations.precedes {
      let relation = instance.problem.after[index]
      guard start[relation.second] >= 0 else { continue }
      let gap = start[relation.second] - to
      if gap < relation.minGap || relation.maxGap.map({ gap > $0 }) ?? false { return false }
    }
    for index in asked.relations.within {
      var first = from
      var last = to
      for other in instance.problem.within[index].events where start[other] >= 0 {
        first = min(first, start[other])
        last = max(last, end(other))
      }
      if last - first > instance.problem.within[index].maxSpan { return false }
    }
    return true
  }

  private func isAffordable(_ asked: InstanceEvent, _ from: Int, _ to: Int) -> Bool {
    for index in asked.relations.budgets {
      let budget = instance.problem.budgets[index]
      guard budget.from <= from, from < budget.to else { continue }
      if spent[index] + asked.spend > budget.limit { return false }
    }
    for use in asked.uses {
      let most = instance.problem.equipment[use.equipment].quantity - use.quantity
      for session in from..<to where used[use.equipment][session] > most { return false }
    }
    return true
  }

  /// Puts an event whose people are already assigned into the plan.
  mutating func hold(
    _ event: Int,
    start from: Int,
    choice: Int,
    crew people: [Int],
    costing change: Int
  ) {
    let asked = instance.events[event]
    start[event] = from
    self.choice[event] = choice
    crew[event] = people
    if choice >= 0 {
      State.set(
        &venueBusy,
        asked.venues[choice] * instance.words,
        from..<(from + asked.length)
      )
    }
    occupy(event, sign: 1)
    cost += change
    if asked.isMandatory { missing -= 1 } else { cost -= asked.skipCost }
  }

  /// Takes an event and its people out of the plan.
  mutating func remove(_ event: Int) {
    let asked = instance.events[event]
    let from = start[event]
    let place = place(event, choice: choice[event])
    var change = -spreadCost(event, start: from) - optionCost(event)
    for shift in asked.shifts {
      for slot in shift.slots {
        let person = crew[event][slot]
        unassign(person, from: from + shift.from, to: from + shift.to, event: event)
        change -= fairnessChange(person, by: shift.to - shift.from)
        change -= shift.able.first { $0.person == person }?.cost ?? 0
        if !duties[person].contains(where: { $0.event == event }) {
          change -= instance.problem.people[person].outing[place]
        }
      }
    }
    if choice[event] >= 0 {
      State.clear(
        &venueBusy,
        asked.venues[choice[event]] * instance.words,
        from..<(from + asked.length)
      )
    }
    occupy(event, sign: -1)
    start[event] = -1
    choice[event] = -1
    crew[event] = []
    cost += change
    if asked.isMandatory { missing += 1 } else { cost += asked.skipCost }
  }

  /// The cost of a held event's start and venue.
  private func optionCost(_ event: Int) -> Int {
    let asked = instance.problem.events[event]
    let startCost = asked.starts.first { $0.session == start[event] }?.cost ?? 0
    return startCost + (choice[event] < 0 ? 0 : asked.venues[choice[event]].cost)
  }

  private mutating func occupy(_ event: Int, sign: Int) {
    let asked = instance.events[event]
    let site = start[event]..<end(event)
    for use in asked.uses {
      for session in site { used[use.equipment][session] += sign * use.quantity }
    }
    for index in asked.relations.budgets {
      let budget = instance.problem.budgets[index]
      if budget.from <= start[event], start[event] < budget.to {
        spent[index] += sign * asked.spend
      }
    }
  }

  /// The plan as an answer.
  var plan: Plan {
    Plan(
      events: start.indices.filter { start[$0] >= 0 }.map { event in
        let asked = instance.events[event]
        return Plan.HeldEvent(
          event: event,
          start: start[event],
          venue: choice[event] < 0 ? nil : asked.venues[choice[event]],
          crews: asked.shifts.map { crew[event][$0.slots].sorted() }
        )
      }
    )
  }
}
