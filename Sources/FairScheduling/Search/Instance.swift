/// A problem laid out for the search: dense tables, made once, never changed.
final class Instance: Sendable {
  let problem: Problem
  let sessions: Int
  let perDay: Int
  /// 64-session words of a venue's timeline.
  let words: Int
  /// 64-day words of a person's working days; one more than needed, so that reading on is safe.
  let dayWords: Int
  let placeCount: Int
  let peopleCount: Int
  let longestTravel: Int
  /// Sessions from one place to another: row times ``placeCount`` plus column.
  let travel: Table<Int32>
  /// What sending a person to a place costs: place times ``peopleCount`` plus person.
  let outing: Table<Int>

  let size: ProblemSize
  let events: Table<EventFacts>
  /// Each event's starts with each of its venues, the cheapest first; what is closed is left out.
  let options: Rows<Option>
  /// The different places an event can be at.
  let sites: Rows<Int>
  let shifts: Rows<Shift>
  /// For each slot of all events: which of its event's shifts it is of.
  let shiftOfSlot: Table<Int32>
  /// The people who can do a shift, by the shift's position among all shifts.
  let able: Rows<Able>
  let shiftCosts: ShiftCosts
  let staffing: StaffingOrder
  let uses: Rows<Problem.Use>

  let apart: Rows<EventRelations.Apart>
  let spread: Rows<EventRelations.Spread>
  let follows: Rows<EventRelations.Order>
  let precedes: Rows<EventRelations.Order>
  let within: Rows<Int>
  let convoys: Rows<Int>
  let budgets: Rows<Int>
  let tied: Rows<Int>

  /// The longest span of each convoy.
  let spans: Table<Int>
  let quantities: Table<Int>
  let budgetFacts: Table<BudgetFacts>
  let rest: Problem.Rest?
  let days: Int
  /// The day of each session; dividing takes longer than looking it up.
  private let dayOfSession: Table<Int32>

  /// The people in all shifts of all events together.
  let slotCount: Int
  let mostShifts: Int
  let longestEvent: Int
  let mostSlots: Int

  // Keeps the memory of all tables.
  private let arena: ArenaBox

  init(_ problem: Problem) {
    let arena = Arena()
    self.problem = problem
    sessions = problem.sessions
    perDay = max(1, problem.sessionsPerDay)
    words = problem.sessions / 64 + 2
    dayWords = problem.days / 64 + 3
    placeCount = problem.places.count
    peopleCount = problem.people.count
    longestTravel = problem.longestTravel
    travel = arena.table(problem.travel.joined().map { Int32(clamping: $0) })
    outing = arena.table(
      problem.places.indices.flatMap { place in
        problem.people.map { $0.outing[place] }
      }
    )

    size = ProblemSize(events: problem.events.count)
    let layout = EventLayout(problem)
    events = arena.table(layout.facts)
    options = arena.rows(layout.options)
    sites = arena.rows(layout.sites)
    shifts = arena.rows(layout.shifts)
    shiftOfSlot = arena.table(
      layout.shifts.flatMap { list in
        list.indices.flatMap { Array(repeating: Int32($0), count: list[$0].count) }
      }
    )
    able = arena.rows(layout.able)
    shiftCosts = ShiftCosts(able, shifts: layout.able.count, people: problem.people.count, arena)
    staffing = StaffingOrder(layout.staffing, arena)
    uses = arena.rows(problem.events.map { $0.uses.filter { $0.quantity > 0 } })
    slotCount = layout.slotCount
    longestEvent = problem.events.map(\.length).max() ?? 0
    mostShifts = layout.shifts.map(\.count).max() ?? 0
    mostSlots = layout.facts.map(\.slotCount).max() ?? 0

    let relations = EventRelations.table(of: problem)
    apart = arena.rows(relations.map(\.apart))
    spread = arena.rows(relations.map(\.spread))
    follows = arena.rows(relations.map(\.follows))
    precedes = arena.rows(relations.map(\.precedes))
    within = arena.rows(relations.map(\.within))
    convoys = arena.rows(problem.within.map { EventRelations.unique($0.events) })
    budgets = arena.rows(relations.map(\.budgets))
    tied = arena.rows(relations.map(\.tied))
    spans = arena.table(problem.within.map(\.maxSpan))
    quantities = arena.table(problem.equipment.map(\.quantity))
    budgetFacts = arena.table(
      problem.budgets.map { BudgetFacts(from: $0.from, to: $0.to, limit: $0.limit) }
    )
    rest = problem.rest.flatMap { $0.maxDays < $0.window ? $0 : nil }
    days = problem.days
    let perDay = perDay
    dayOfSession = arena.table(
      (0..<max(1, sessions)).map { Int32(truncatingIfNeeded: $0 / perDay) }
    )
    self.arena = ArenaBox(arena: arena)
  }

  /// The positions of an event's people among those of all events.
  @inline(__always)
  func slots(of event: Int) -> Range<Int> {
    let facts = events[event]
    return facts.firstSlot..<(facts.firstSlot + facts.slotCount)
  }

  /// The days with a session from `from` to before `to`.
  @inline(__always)
  func days(from: Int, to: Int) -> ClosedRange<Int> {
    ClosedRange(
      uncheckedBounds: (Int(dayOfSession[from]), Int(dayOfSession[to - 1]))
    )
  }

  /// Whether some days, with the windows of the rest rule before and after, are too many for the bits of a
  /// word.
  @inline(__always)
  func isLong(_ days: ClosedRange<Int>) -> Bool {
    guard let rest else { return false }
    return days.upperBound - days.lowerBound >= 64 - 2 * min(rest.window, 64)
  }

  /// Whether the event can be held at all, other events aside.
  func isPossible(_ event: Int) -> Bool {
    options[event].count > 0
      && shifts[event].allSatisfy { able[$0.index].count >= $0.count }
  }
}

/// Lets an arena whose tables are filled be shared: nobody writes to them any more.
private struct ArenaBox: @unchecked Sendable {
  // Sendable: the arena is only kept, to be freed with its owner.
  let arena: Arena
}

extension Instance {
  /// When and where an event is held; nil where it may not be.
  func option(of held: Plan.HeldEvent) -> Int? {
    let options = options[held.event]
    return (0..<options.count).first {
      Int(options[$0].start) == held.start && Int(options[$0].venue) == held.venue ?? -1
    }
  }

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
