/// A legal plan being changed: timelines of venues, people and equipment, and the score, all kept up
/// to date by what each change touches.
///
/// Everything is in tables; `save` and `restore` are left to whoever changes it. Only while an event
/// is being put in may what it requires be out.
final class State {
  let instance: Instance
  private(set) var missing = 0
  private(set) var cost = 0

  /// The start of each held event; -1 for one that is not held.
  let start: Table<Int>
  /// The position of each held event's option in its list.
  let option: Table<Int>
  /// The place of each held event.
  let place: Table<Int>
  /// The people of each event, slot after slot, from its first slot on.
  let crew: Table<Int32>
  /// How much more work would cost each person.
  let burden: Table<Burden>

  /// Person times sessions plus session: the event worked at, or one of `free` and `away`.
  let duty: Table<Int32>
  /// How many shifts a person has on each day: person times days plus day.
  let worked: Table<UInt16>
  /// One bit a day: works on it.
  let workdays: Table<UInt64>
  /// One bit a session: closed or in use.
  let venueBusy: Table<UInt64>
  let used: Table<Int>
  let spent: Table<Int>
  /// Sessions of each person in the event now being staffed or counted.
  let present: Table<Int>

  /// The events not held, in no order but the same for the same changes.
  private(set) var absent: [Int]
  private let absentPosition: Table<Int>
  /// Held events by their first day: lists linked both ways.
  let firstOfDay: Table<Int>
  let nextOfDay: Table<Int>
  private let previousOfDay: Table<Int>

  private let arena: Arena

  static let free: Int32 = -1
  static let away: Int32 = -2

  init(_ instance: Instance) {
    self.instance = instance
    let problem = instance.problem
    let arena = Arena()
    let events = problem.events.count
    let people = problem.people.count
    start = arena.table(events, of: -1)
    option = arena.table(events, of: -1)
    place = arena.table(events, of: -1)
    crew = arena.table(instance.slotCount, of: -1)
    burden = arena.table(
      problem.people.map { Burden(rate: -2 * $0.fairness * $0.target, fairness: $0.fairness) }
    )
    duty = arena.table(people * instance.sessions, of: State.free)
    worked = arena.table(people * problem.days, of: 0)
    workdays = arena.table(people * instance.dayWords, of: 0)
    venueBusy = arena.table(problem.venues.count * instance.words, of: 0)
    used = arena.table(problem.equipment.count * instance.sessions, of: 0)
    spent = arena.table(problem.budgets.count, of: 0)
    present = arena.table(people, of: 0)
    absent = Array(0..<events)
    absentPosition = arena.table(Array(0..<events))
    firstOfDay = arena.table(problem.days + 1, of: -1)
    nextOfDay = arena.table(events, of: -1)
    previousOfDay = arena.table(events, of: -1)
    self.arena = arena
    for event in problem.events {
      if event.mandatory { missing += 1 } else { cost += event.skipCost }
    }
    for (index, person) in problem.people.enumerated() {
      cost += person.fairness * person.target * person.target
      for interval in person.away {
        for session in interval.clamped(to: 0..<instance.sessions) {
          duty[index * instance.sessions + session] = State.away
        }
      }
    }
  }

  @inline(__always)
  func isHeld(_ event: Int) -> Bool { start[event] >= 0 }

  var score: Score { Score(missing: missing, cost: cost) }

  @inline(__always)
  func end(_ event: Int) -> Int { start[event] + instance.events[event].length }

  // MARK: Time of people

  /// Takes a person's time for a shift, without counting it as load.
  @inline(__always)
  func occupy(_ person: Int, from: Int, to: Int, event: Int) {
    let row = person * instance.sessions
    for session in from..<to { duty[row + session] = Int32(truncatingIfNeeded: event) }
    occupyDays(person, from: from, to: to)
  }

  @inline(__always)
  func release(_ person: Int, from: Int, to: Int) {
    let row = person * instance.sessions
    for session in from..<to { duty[row + session] = State.free }
    releaseDays(person, from: from, to: to)
  }

  /// Counts the days of a shift as worked, once for the shift.
  @inline(__always)
  func occupyDays(_ person: Int, from: Int, to: Int) {
    let row = person * instance.days
    for day in (from / instance.perDay)...((to - 1) / instance.perDay) {
      worked[row + day] += 1
      workdays[person * instance.dayWords + day >> 6] |= 1 << UInt64(day & 63)
    }
  }

  @inline(__always)
  func releaseDays(_ person: Int, from: Int, to: Int) {
    let row = person * instance.days
    for day in (from / instance.perDay)...((to - 1) / instance.perDay) {
      worked[row + day] -= 1
      if worked[row + day] == 0 {
        workdays[person * instance.dayWords + day >> 6] &= ~(1 << UInt64(day & 63))
      }
    }
  }

  /// Counts so many more sessions as a person's.
  @inline(__always)
  private func carry(_ person: Int, _ sessions: Int) {
    burden[person].rate += 2 * burden[person].fairness * sessions
  }

  /// What so many more sessions add to a person's fairness term.
  @inline(__always)
  func fairnessChange(_ person: Int, by length: Int) -> Int {
    length * (burden[person].rate + burden[person].fairness * length)
  }

  // MARK: Events

  /// Holds an event at an option with the people in its slots, and adds `change` to the cost.
  func hold(_ event: Int, option index: Int, costing change: Int) {
    enter(event, option: index)
    let facts = instance.events[event]
    cost += change
    if facts.isMandatory { missing -= 1 } else { cost -= facts.skipCost }
  }

  /// Holds an event at an option with the people in its slots.
  func hold(_ event: Int, option index: Int) {
    enter(event, option: index)
    let facts = instance.events[event]
    cost += heldCost(event, facts)
    if facts.isMandatory { missing -= 1 } else { cost -= facts.skipCost }
  }

  /// Takes an event out of the plan; its people stay written in its slots.
  func remove(_ event: Int) {
    let facts = instance.events[event]
    cost -= heldCost(event, facts)
    leave(event)
    if facts.isMandatory { missing += 1 } else { cost += facts.skipCost }
  }

  /// Puts an event in without looking at the score.
  func enter(_ event: Int, option index: Int) {
    let facts = instance.events[event]
    let chosen = instance.options[event][index]
    start[event] = Int(chosen.start)
    option[event] = index
    place[event] = instance.sites[event][Int(chosen.site)]
    for shift in instance.shifts[event] {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) {
        let person = Int(crew[facts.firstSlot + slot])
        occupy(person, from: start[event] + shift.from, to: start[event] + shift.to, event: event)
        carry(person, shift.to - shift.from)
      }
    }
    setSite(event, facts, isUsed: true)
    link(event)
  }

  /// Takes an event out without looking at the score.
  func leave(_ event: Int) {
    let facts = instance.events[event]
    for shift in instance.shifts[event] {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) {
        let person = Int(crew[facts.firstSlot + slot])
        release(person, from: start[event] + shift.from, to: start[event] + shift.to)
        carry(person, shift.from - shift.to)
      }
    }
    setSite(event, facts, isUsed: false)
    unlink(event)
    start[event] = -1
  }

  /// Sets the score back to what it was when the plan was as it is now again.
  func restore(_ score: Score) {
    missing = score.missing
    cost = score.cost
  }

  /// What a held event costs: all that would be saved without it, its being skipped aside.
  func heldCost(_ event: Int, _ facts: EventFacts) -> Int {
    var change = Int(instance.options[event][option[event]].cost)
    change += spreadCost(event, from: start[event], to: end(event))
    let place = place[event]
    for shift in instance.shifts[event] {
      for slot in shift.firstSlot..<(shift.firstSlot + shift.count) {
        let person = Int(crew[facts.firstSlot + slot])
        change += ownCost(shift, person)
        if present[person] == 0 {
          change += Int(instance.outing[place * instance.peopleCount + person])
        }
        present[person] += shift.to - shift.from
      }
    }
    for slot in facts.firstSlot..<(facts.firstSlot + facts.slotCount) {
      let person = Int(crew[slot])
      if present[person] > 0 {
        change -= fairnessChange(person, by: -present[person])
        present[person] = 0
      }
    }
    return change
  }

  /// What a person costs in a shift, by halving: the able stand in order of person.
  @inline(__always)
  private func ownCost(_ shift: Shift, _ person: Int) -> Int {
    let able = instance.able[shift.index]
    var low = 0
    var high = able.count
    while low < high {
      let middle = (low + high) >> 1
      if Int(able[middle].person) < person { low = middle + 1 } else { high = middle }
    }
    return low < able.count ? Int(able[low].cost) : 0
  }

  /// What spread costs between an event in `[from, to)` and those that are held.
  @inline(__always)
  func spreadCost(_ event: Int, from: Int, to: Int) -> Int {
    var cost = 0
    for pair in instance.spread[event] where start[pair.other] >= 0 {
      let gap = max(start[pair.other] - to, from - end(pair.other))
      if gap < pair.ideal { cost += pair.weight * (pair.ideal - gap) }
    }
    return cost
  }

  private func setSite(_ event: Int, _ facts: EventFacts, isUsed: Bool) {
    let (from, to) = (start[event], start[event] + facts.length)
    let venue = Int(instance.options[event][option[event]].venue)
    if venue >= 0 {
      for session in from..<to {
        let bit = UInt64(1) << UInt64(session & 63)
        let word = venue * instance.words + session >> 6
        venueBusy[word] = isUsed ? venueBusy[word] | bit : venueBusy[word] & ~bit
      }
    }
    let sign = isUsed ? 1 : -1
    for use in instance.uses[event] {
      let row = use.equipment * instance.sessions
      for session in from..<to { used[row + session] += sign * use.quantity }
    }
    for index in instance.budgets[event] {
      let budget = instance.budgetFacts[index]
      if budget.from <= from, from < budget.to { spent[index] += sign * facts.spend }
    }
  }

  // MARK: Lists

  private func link(_ event: Int) {
    let position = absentPosition[event]
    let last = absent.removeLast()
    if last != event {
      absent[position] = last
      absentPosition[last] = position
    }
    let day = start[event] / instance.perDay
    let next = firstOfDay[day]
    nextOfDay[event] = next
    previousOfDay[event] = -1
    if next >= 0 { previousOfDay[next] = event }
    firstOfDay[day] = event
  }

  private func unlink(_ event: Int) {
    absentPosition[event] = absent.count
    absent.append(event)
    let (previous, next) = (previousOfDay[event], nextOfDay[event])
    if previous >= 0 {
      nextOfDay[previous] = next
    } else {
      firstOfDay[start[event] / instance.perDay] = next
    }
    if next >= 0 { previousOfDay[next] = previous }
  }

  /// The plan as an answer.
  var plan: Plan {
    Plan(
      events: (0..<start.count).filter { start[$0] >= 0 }.map {
        instance.held($0, option: option[$0], crew: crew)
      }
    )
  }
}

/// What makes up the change of a person's fairness term with the person's load.
struct Burden: BitwiseCopyable {
  /// Twice the weight times what the load exceeds the target by.
  var rate: Int
  var fairness: Int
}

extension Instance {
  /// An event held at an option with the people in its slots, as a part of an answer.
  func held(_ event: Int, option index: Int, crew: Table<Int32>) -> Plan.HeldEvent {
    let firstSlot = events[event].firstSlot
    let option = options[event][index]
    return Plan.HeldEvent(
      event: event,
      start: Int(option.start),
      venue: option.venue < 0 ? nil : Int(option.venue),
      crews: shifts[event].map { shift in
        (0..<shift.count).map { Int(crew[firstSlot + shift.firstSlot + $0]) }.sorted()
      }
    )
  }
}
