/// A legal plan being changed: timelines of venues, people and equipment, and the score, all kept up
/// to date by what each change touches.
struct State {
  let instance: Instance
  /// The start of each held event; -1 for one that is not held.
  private(set) var start: [Int]
  /// The position in the event's venue list; -1 for none.
  private(set) var choice: [Int]
  /// The people of each event, shift by shift.
  private(set) var crews: [[[Int]]]
  private(set) var missing: Int
  private(set) var cost: Int

  /// One bit a session: closed or in use.
  var venueBusy: [UInt64]
  /// One bit a session: away or at work.
  var personBusy: [UInt64]
  /// What each person does, in no order.
  var duties: [[Duty]]
  /// How many sessions a person works on each day.
  var worked: [[UInt8]]
  var load: [Int]
  var used: [[Int]]
  var spent: [Int]

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
    crews = instance.events.map { event in event.shifts.map { _ in [] } }
    venueBusy = Array(repeating: 0, count: problem.venues.count * instance.words)
    personBusy = Array(repeating: 0, count: problem.people.count * instance.words)
    duties = Array(repeating: [], count: problem.people.count)
    worked = Array(
      repeating: Array(repeating: 0, count: problem.days + 1), count: problem.people.count)
    load = Array(repeating: 0, count: problem.people.count)
    used = problem.equipment.map { _ in Array(repeating: 0, count: problem.sessions) }
    spent = Array(repeating: 0, count: problem.budgets.count)
    missing = problem.events.count { $0.mandatory }
    cost = problem.events.reduce(0) { $0 + ($1.mandatory ? 0 : $1.skipCost) }
    for person in problem.people { cost += person.fairness * person.target * person.target }
    for (index, person) in problem.people.enumerated() {
      for interval in person.away {
        set(&personBusy, index, interval.clamped(to: 0..<problem.sessions))
      }
    }
  }

  func isHeld(_ event: Int) -> Bool { start[event] >= 0 }

  var score: Score { Score(missing: missing, cost: cost) }

  func end(_ event: Int) -> Int { start[event] + instance.events[event].length }

  func place(_ event: Int, choice: Int) -> Int {
    choice < 0
      ? instance.events[event].place
      : instance.venuePlace[instance.events[event].venues[choice]]
  }

  // MARK: Bits

  func isFree(_ bits: [UInt64], _ row: Int, _ from: Int, _ to: Int) -> Bool {
    let base = row * instance.words
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

  private func set(_ bits: inout [UInt64], _ row: Int, _ interval: Range<Int>) {
    for session in interval {
      bits[row * instance.words + session >> 6] |= 1 << UInt64(session & 63)
    }
  }

  private func clear(_ bits: inout [UInt64], _ row: Int, _ interval: Range<Int>) {
    for session in interval {
      bits[row * instance.words + session >> 6] &= ~(1 << UInt64(session & 63))
    }
  }

  // MARK: People

  /// Puts a person into a shift of an event that is being placed.
  mutating func assign(_ person: Int, from: Int, to: Int, event: Int, place: Int) {
    set(&personBusy, person, from..<to)
    duties[person].append(
      Duty(
        from: Int32(truncatingIfNeeded: from), to: Int32(truncatingIfNeeded: to),
        event: Int32(truncatingIfNeeded: event), place: Int32(truncatingIfNeeded: place)))
    for session in from..<to { worked[person][session / instance.perDay] += 1 }
    load[person] += to - from
  }

  mutating func unassign(_ person: Int, from: Int, to: Int, event: Int) {
    clear(&personBusy, person, from..<to)
    let index = duties[person].firstIndex { $0.event == event && $0.from == from }
    if let index { duties[person].swapAt(index, duties[person].count - 1) }
    duties[person].removeLast()
    for session in from..<to { worked[person][session / instance.perDay] -= 1 }
    load[person] -= to - from
  }

  /// Whether a person could do a shift: not busy, able to get there and away, and rested.
  func canWork(_ person: Int, from: Int, to: Int, event: Int, place: Int) -> Bool {
    guard isFree(personBusy, person, from, to) else { return false }
    return canTravel(person, from: from, to: to, event: event, place: place)
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

  private func isRested(_ person: Int, from: Int, to: Int) -> Bool {
    guard let rest = instance.problem.rest else { return true }
    let first = from / instance.perDay
    let last = (to - 1) / instance.perDay
    var day = first
    while day <= last, worked[person][day] > 0 { day += 1 }
    if day > last { return true }
    // Every window that holds a day of the shift; the shift's own days count as worked.
    let earliest = max(0, first - rest.window + 1)
    let latest = min(last, instance.problem.days - 1)
    var count = 0
    var right = earliest
    var left = earliest
    while left <= latest {
      let edge = min(left + rest.window, instance.problem.days)
      while right < edge {
        if worked[person][right] > 0 || (first <= right && right <= last) { count += 1 }
        right += 1
      }
      if count > rest.maxDays { return false }
      if worked[person][left] > 0 || (first <= left && left <= last) { count -= 1 }
      left += 1
    }
    return true
  }

  /// What one more shift of a length adds to the fairness term.
  func fairnessChange(_ person: Int, by length: Int) -> Int {
    let asked = instance.problem.people[person]
    return asked.fairness * length * (2 * (load[person] - asked.target) + length)
  }

  // MARK: Events

  /// What spread costs between an event at a start and those that are held.
  func spreadCost(_ event: Int, start from: Int) -> Int {
    let to = from + instance.events[event].length
    var cost = 0
    for pair in instance.events[event].spread where start[pair.other] >= 0 {
      let gap = max(start[pair.other] - to, from - end(pair.other))
      if gap < pair.ideal { cost += pair.weight * (pair.ideal - gap) }
    }
    return cost
  }

  /// Whether everything but people allows an event at a start and venue.
  func isOpen(_ event: Int, start from: Int, choice: Int) -> Bool {
    let asked = instance.events[event]
    let to = from + asked.length
    if choice >= 0, !isFree(venueBusy, asked.venues[choice], from, to) { return false }
    for pair in asked.apart where start[pair.other] >= 0 {
      if max(start[pair.other] - to, from - end(pair.other)) < pair.gap { return false }
    }
    let after = instance.problem.after
    for index in asked.follows where start[after[index].first] >= 0 {
      let gap = from - end(after[index].first)
      if gap < after[index].minGap { return false }
      if let most = after[index].maxGap, gap > most { return false }
    }
    for index in asked.precedes where start[after[index].second] >= 0 {
      let gap = start[after[index].second] - to
      if gap < after[index].minGap { return false }
      if let most = after[index].maxGap, gap > most { return false }
    }
    for index in asked.within {
      var first = from
      var last = to
      for other in instance.problem.within[index].events where start[other] >= 0 {
        first = min(first, start[other])
        last = max(last, end(other))
      }
      if last - first > instance.problem.within[index].maxSpan { return false }
    }
    for index in asked.budgets {
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
    crews crew: [[Int]],
    costing change: Int
  ) {
    let asked = instance.events[event]
    start[event] = from
    self.choice[event] = choice
    crews[event] = crew
    if choice >= 0 { set(&venueBusy, asked.venues[choice], from..<(from + asked.length)) }
    occupy(event, sign: 1)
    cost += change
    if asked.mandatory { missing -= 1 } else { cost -= asked.skipCost }
  }

  /// Takes an event and its people out of the plan.
  mutating func remove(_ event: Int) {
    let asked = instance.events[event]
    let from = start[event]
    let place = place(event, choice: choice[event])
    var change = -spreadCost(event, start: from)
    change -= optionCost(event)
    for (index, shift) in asked.shifts.enumerated() {
      for person in crews[event][index] {
        unassign(person, from: from + shift.from, to: from + shift.to, event: event)
        change -= fairnessChange(person, by: shift.to - shift.from)
        change -= shift.able.first { $0.person == person }?.cost ?? 0
        if !duties[person].contains(where: { $0.event == event }) {
          change -= instance.problem.people[person].outing[place]
        }
      }
      crews[event][index] = []
    }
    if choice[event] >= 0 {
      clear(&venueBusy, asked.venues[choice[event]], from..<(from + asked.length))
    }
    occupy(event, sign: -1)
    start[event] = -1
    choice[event] = -1
    cost += change
    if asked.mandatory { missing += 1 } else { cost += asked.skipCost }
  }

  private func optionCost(_ event: Int) -> Int {
    let asked = instance.problem.events[event]
    let startCost = asked.starts.first { $0.session == start[event] }?.cost ?? 0
    return startCost + (choice[event] < 0 ? 0 : asked.venues[choice[event]].cost)
  }

  private mutating func occupy(_ event: Int, sign: Int) {
    let asked = instance.events[event]
    for use in asked.uses {
      for session in start[event]..<end(event) { used[use.equipment][session] += sign * use.quantity }
    }
    for index in asked.budgets {
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
        Plan.HeldEvent(
          event: event, start: start[event],
          venue: choice[event] < 0 ? nil : instance.events[event].venues[choice[event]],
          crews: crews[event].map { $0.sorted() })
      })
  }
}
