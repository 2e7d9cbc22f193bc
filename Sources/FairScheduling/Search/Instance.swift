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
  let outing: Table<Int32>
  let fairness: Table<Int>

  let events: Table<EventFacts>
  /// Each event's starts with each of its venues, the cheapest first; what is closed is left out.
  let options: Rows<Option>
  /// The different places an event can be at.
  let sites: Rows<Int>
  let shifts: Rows<Shift>
  /// The people who can do a shift, by the shift's position among all shifts.
  let able: Rows<Able>
  /// The order in which an event's shifts are staffed: those with the fewest able people first.
  let staffing: Rows<Int>
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
    longestTravel = problem.travel.joined().max() ?? 0
    travel = arena.table(problem.travel.joined().map { Int32(clamping: $0) })
    outing = arena.table(
      problem.places.indices.flatMap { place in
        problem.people.map { Int32(clamping: $0.outing[place]) }
      }
    )
    fairness = arena.table(problem.people.map(\.fairness))

    let layout = EventLayout(problem)
    events = arena.table(layout.facts)
    options = arena.rows(layout.options)
    sites = arena.rows(layout.sites)
    shifts = arena.rows(layout.shifts)
    able = arena.rows(layout.able)
    staffing = arena.rows(layout.staffing)
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
    self.arena = ArenaBox(arena: arena)
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

/// The plain numbers of an event.
struct EventFacts: BitwiseCopyable {
  var length: Int
  var spend: Int
  var skipCost: Int
  var isMandatory: Bool
  /// The position of the event's first slot among those of all events.
  var firstSlot: Int
  /// People in all its shifts together.
  var slotCount: Int
}

struct BudgetFacts: BitwiseCopyable {
  var from: Int
  var to: Int
  var limit: Int
}

/// A start of an event with a venue.
struct Option: BitwiseCopyable {
  var start: Int32
  var cost: Int32
  /// -1 for none.
  var venue: Int32
  /// The position of its place among the event's sites.
  var site: Int32
}

struct Shift: BitwiseCopyable {
  var from: Int
  var to: Int
  var count: Int
  /// The positions of its people among the event's slots.
  var firstSlot: Int
  /// Its position among the shifts of all events.
  var index: Int
}

/// Somebody who can do a shift.
struct Able: BitwiseCopyable {
  var person: Int32
  /// What the person costs in this shift.
  var cost: Int32
  /// What part of an outing each shift bears at least, in twelfths: the person can do so many of the
  /// event's shifts, one after the other.
  var portion: Int32
}
