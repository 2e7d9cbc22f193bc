/// Goes through all ways to hold a few events.
///
/// What no prices tell is told so: rest over many events, or who is left where several need the same few. Each
/// event that is placed takes from the others what they can no longer be; the one with the least left is next. Of
/// people who can do the same and have done the same so far, the first stands for all.
struct ExhaustiveSearch {
  private struct Kind: Hashable {
    var skills: Set<String>
    var away: [Range<Int>]
  }
  /// An event that is not placed yet, and the options it has left.
  private struct Open {
    var event: Int
    var options: [Int]

    func narrowed(to isLeft: (Int) -> Bool) -> Open {
      Open(event: event, options: options.filter(isLeft))
    }
  }

  private let instance: Instance
  private let state: State
  private let events: [Open]
  private var skills: SkillRoom
  /// The first of those who have the skills of each person, as far as they are needed, and are away as long.
  private let first: [Int]
  /// The shifts that each person does, in the order in which they were given out.
  private var duties: [[Int]]
  /// How much may still be tried.
  private var patience: Int

  /// What an option, a person and an option that is looked at ahead take of that.
  private static let effort = (option: 16, person: 16, look: 1)

  /// - Parameters:
  ///   - bare: A problem without costs.
  ///   - patience: How many options and people to try.
  init(_ bare: Problem, patience: Int) {
    let instance = Instance(bare.asMandatory)
    let state = State(instance)
    self.instance = instance
    self.state = state
    self.patience = patience * Self.effort.option
    duties = bare.people.map { _ in [] }
    let needed = Set(bare.events.flatMap(\.shifts).map(\.skill))
    var kinds: [Kind: Int] = [:]
    first = bare.people.enumerated().map { number, person in
      let kind = Kind(skills: needed.intersection(person.skills), away: person.away)
      let first = kinds[kind, default: number]
      kinds[kind] = first
      return first
    }
    let skills = SkillRoom(bare)
    let events = bare.events.indices.map { event in
      let options = instance.options[event]
      return Open(event: event, options: Array(0..<options.count)).narrowed {
        state.isOpen(event, instance.events[event], options[$0])
          && skills.isEnough(for: event, at: Int(options[$0].start))
      }
    }
    self.skills = skills
    self.events = events
  }

  /// How many events that count find no time, one after another; none, too, where it takes too long to tell.
  var missingInTime: Int {
    let starts = events.map { open in
      Set(open.options.map { Int(instance.options[open.event][$0].start) }).sorted()
    }
    return SequenceRoom(instance.problem, starts: starts).missing(patience: patience)
  }

  /// Whether every plan misses so many events that count; false, too, where it takes too long to tell.
  mutating func isMissing(_ count: Int) -> Bool {
    !canHold(events, missing: count - 1) && patience > 0
  }

  /// Whether events can be held besides those that are placed, all but so many that count.
  private mutating func canHold(_ open: [Open], missing: Int) -> Bool {
    let open = staffable(open)
    guard count(open.filter(\.options.isEmpty)) <= missing else { return false }
    let next = open.indices.min { open[$0].options.count < open[$1].options.count }
    guard let next else {
      return !events.contains { state.isHeld($0.event) && state.lacksRequired($0.event) }
    }
    let event = open[next].event
    var others = open
    others.remove(at: next)
    for option in open[next].options {
      patience -= Self.effort.option
      guard patience > 0 else { return true }
      let start = Int(instance.options[event][option].start)
      state.settle(event, option: option)
      skills.place(event, at: start)
      let left = left(of: others)
      let canHold =
        count(left.filter(\.options.isEmpty)) <= missing
        && canStaff(event, from: 0, then: (left, missing))
      skills.remove(event, at: start)
      state.unsettle(event)
      if canHold { return true }
    }
    let fewer = missing - count([open[next]])
    return fewer >= 0 && canHold(others, missing: fewer)
  }

  /// What events can still be, whoever is sent.
  private mutating func left(of open: [Open]) -> [Open] {
    patience -= Self.effort.look * optionCount(open)
    return open.map { one in
      one.narrowed {
        let option = instance.options[one.event][$0]
        return state.isOpen(one.event, instance.events[one.event], option)
          && skills.isEnough(for: one.event, at: Int(option.start))
      }
    }
  }

  /// What events can still be with the people who are left to each.
  private mutating func staffable(_ open: [Open]) -> [Open] {
    patience -=
      Self.effort.look * optionCount(open.filter { instance.events[$0.event].slotCount > 0 })
    return open.map { one in one.narrowed { hasPeople(one.event, $0) } }
  }

  private func optionCount(_ open: [Open]) -> Int { open.reduce(0) { $0 + $1.options.count } }

  /// Whether enough people could do each shift of an event, if there were no other shift.
  private func hasPeople(_ event: Int, _ option: Int) -> Bool {
    let chosen = instance.options[event][option]
    let place = instance.sites[event][Int(chosen.site)]
    return instance.shifts[event].allSatisfy { shift in
      let (from, to) = (Int(chosen.start) + shift.from, Int(chosen.start) + shift.to)
      var left = shift.count
      for able in instance.able[shift.index] where left > 0 {
        if state.canWork(Int(able.person), from: from, to: to, event: event, place: place) {
          left -= 1
        }
      }
      return left == 0
    }
  }

  /// How many of some events count.
  private func count(_ open: [Open]) -> Int {
    open.count { instance.events[$0.event].isMandatory }
  }

  /// Whether an event's slots from one on can be filled so that the other events can be held, too.
  private mutating func canStaff(
    _ event: Int,
    from slot: Int,
    then next: (open: [Open], missing: Int)
  ) -> Bool {
    let facts = instance.events[event]
    guard slot < facts.slotCount else { return canHold(next.open, missing: next.missing) }
    let shift = instance.shifts[event][Int(instance.shiftOfSlot[facts.firstSlot + slot])]
    let start = state.start[event]
    let (from, to) = (start + shift.from, start + shift.to)
    // The people of a shift stand in order.
    let last = slot > shift.firstSlot ? state.crew[facts.firstSlot + slot - 1] : -1
    var tried: [Int] = []
    for able in instance.able[shift.index] where able.person > last {
      let person = Int(able.person)
      if tried.contains(where: { first[$0] == first[person] && duties[$0] == duties[person] }) {
        continue
      }
      patience -= Self.effort.person
      guard patience > 0 else { return true }
      guard state.canWork(person, from: from, to: to, event: event, place: state.place[event])
      else { continue }
      tried.append(person)
      state.crew[facts.firstSlot + slot] = able.person
      state.occupy(person, from: from, to: to, event: event)
      duties[person].append(shift.index)
      let canHold = canStaff(event, from: slot + 1, then: next)
      duties[person].removeLast()
      state.release(person, from: from, to: to)
      if canHold { return true }
    }
    return false
  }
}
