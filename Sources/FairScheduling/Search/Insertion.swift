/// Finds the cheapest way to hold an event in a plan.
final class Insertion {
  private let state: State
  private let instance: Instance
  private let staffing: Staffing
  private let arena = Arena()
  /// The people of the best way found, written at the event's own slots.
  private let crew: Table<Int32>
  /// Where the event at hand may begin, as far as other events say.
  private let openStarts: StartSet
  /// The option of the best way found, -1 for none, and what it adds to the cost.
  private var option = -1
  private var cost = 0
  /// What the people alone cost.
  private var people = 0

  /// How freely to look around.
  struct Freedom {
    /// One in so many options, and one in so many people, is passed over; 0 for none.
    var blink = 0
    /// The only option to look at; nil for all.
    var only: Int?
    /// The starts to look at; nil for all.
    var starts: ClosedRange<Int>?
  }

  init(_ state: State) {
    self.state = state
    instance = state.instance
    staffing = Staffing(state)
    crew = arena.table(instance.slotCount, of: -1)
    openStarts = StartSet(sessions: instance.sessions, arena)
  }

  /// Holds an event in the cheapest way found that adds less than `limit` to the cost.
  ///
  /// - Returns: false where there is none; the plan is then as it was.
  func hold(
    _ event: Int,
    under limit: Int,
    _ freedom: Freedom,
    _ random: inout RandomSource
  ) -> Bool {
    let facts = instance.events[event]
    option = -1
    cost = limit
    state.layOutStarts(of: event, facts, in: openStarts)
    staffing.prepare(event, breadth: Staffing.breadth)
    look(event, facts, freedom, &random)
    if option < 0, staffing.isShort {
      staffing.prepare(event, breadth: Int.max)
      look(event, facts, freedom, &random)
    }
    guard option >= 0 else { return false }
    polish(event, freedom, &random)
    for slot in facts.firstSlot..<(facts.firstSlot + facts.slotCount) {
      state.crew[slot] = crew[slot]
    }
    state.hold(event, option: option, costing: cost)
    return true
  }

  /// Looks through the options, the cheapest first, until none can be cheaper than what was found.
  private func look(
    _ event: Int,
    _ facts: EventFacts,
    _ freedom: Freedom,
    _ random: inout RandomSource
  ) {
    let options = instance.options[event]
    if let only = freedom.only {
      guard openStarts.contains(Int(options[only].start)) else { return }
      consider(only, options[only], event, facts, freedom, &random)
      return
    }
    var least = Staffing.impossible
    for site in 0..<instance.sites[event].count {
      least = min(least, staffing.idealCost(at: site))
    }
    guard least < Staffing.impossible else { return }
    for index in 0..<options.count {
      let option = options[index]
      if option.cost + least >= cost { return }
      guard openStarts.contains(Int(option.start)) else { continue }
      if let starts = freedom.starts, !starts.contains(Int(option.start)) { continue }
      if freedom.blink == 0 || random.below(freedom.blink) > 0 {
        consider(index, option, event, facts, freedom, &random)
      }
    }
  }

  /// Keeps an option with people for it, if it is cheaper than what was found.
  @inline(__always)
  private func consider(
    _ index: Int,
    _ option: Option,
    _ event: Int,
    _ facts: EventFacts,
    _ freedom: Freedom,
    _ random: inout RandomSource
  ) {
    let least = staffing.idealCost(at: Int(option.site))
    guard option.cost + least < cost else { return }
    let from = Int(option.start)
    let spread = state.spreadCost(event, from: from, to: from + facts.length)
    let fixed = option.cost + spread
    guard fixed + least < cost, state.hasSite(event, facts, option) else { return }
    staffing.turn(to: option, blink: freedom.blink, random)
    if let people = staffing.repaired(under: cost - fixed) {
      self.option = index
      self.people = people
      cost = fixed + people
      staffing.writeCrew(to: crew)
    }
    random = staffing.luck
  }

  /// Staffs the option found as well as can be.
  private func polish(_ event: Int, _ freedom: Freedom, _ random: inout RandomSource) {
    staffing.turn(to: instance.options[event][option], blink: freedom.blink, random)
    if let better = staffing.improved(under: people) {
      cost += better - people
      people = better
      staffing.writeCrew(to: crew)
    }
    random = staffing.luck
  }
}
