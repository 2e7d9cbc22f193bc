/// A problem laid out for the search: dense tables, made once, never changed.
final class Instance: Sendable {
  let problem: Problem
  let sessions: Int
  let perDay: Int
  /// 64-session words of a timeline.
  let words: Int
  /// 64-day words of a row of working days; one more than needed, so that reading on is safe.
  let dayWords: Int
  let longestTravel: Int
  let travel: [[Int]]
  let venuePlace: [Int]
  let events: [InstanceEvent]

  init(_ problem: Problem) {
    self.problem = problem
    sessions = problem.sessions
    perDay = max(1, problem.sessionsPerDay)
    words = problem.sessions / 64 + 2
    dayWords = problem.days / 64 + 2
    travel = problem.travel
    longestTravel = problem.travel.joined().max() ?? 0
    venuePlace = problem.venues.map(\.place)
    let relations = EventRelations.table(of: problem)
    events = problem.events.indices.map {
      InstanceEvent(problem.events[$0], relations[$0], problem)
    }
  }
}

/// One event of an ``Instance``; a class, so that looking at it retains one object, not ten arrays.
final class InstanceEvent: Sendable {
  struct Shift {
    var from: Int
    var to: Int
    var count: Int
    /// Who can do it and what each costs here.
    var able: [(person: Int, cost: Int)]
    /// The positions of its people in the event's crew.
    var slots: Range<Int>
  }
  struct Option {
    var start: Int
    /// Position in the event's venue list; -1 for none.
    var choice: Int
    var cost: Int
  }

  let length: Int
  /// Every start with every venue, the cheapest first; what is closed is left out.
  let options: [Option]
  let venues: [Int]
  let place: Int
  let shifts: [Shift]
  /// The order in which shifts are staffed: those with the fewest able people first.
  let staffing: [Int]
  /// People in all shifts together.
  let slotCount: Int
  let uses: [Problem.Use]
  let spend: Int
  let isMandatory: Bool
  let skipCost: Int
  let relations: EventRelations

  /// Optional, free to leave out, and only there because others require it.
  var isServant: Bool { !isMandatory && skipCost == 0 }

  init(_ asked: Problem.Event, _ relations: EventRelations, _ problem: Problem) {
    let shifts = InstanceEvent.shifts(asked, problem)
    length = asked.length
    options = InstanceEvent.options(asked, problem)
    venues = asked.venues.map(\.venue)
    place = asked.place
    self.shifts = shifts
    staffing = shifts.indices.sorted { a, b in
      (shifts[a].able.count - shifts[a].count, shifts[a].from - shifts[a].to, a)
        < (shifts[b].able.count - shifts[b].count, shifts[b].from - shifts[b].to, b)
    }
    slotCount = shifts.last?.slots.upperBound ?? 0
    uses = asked.uses.filter { $0.quantity > 0 }
    spend = asked.spend
    isMandatory = asked.mandatory
    skipCost = asked.skipCost
    self.relations = relations
  }

  private static func shifts(_ asked: Problem.Event, _ problem: Problem) -> [Shift] {
    var slot = 0
    return asked.shifts.map { shift in
      let costs = Dictionary(
        shift.costs.map { ($0.person, $0.cost) },
        uniquingKeysWith: { first, _ in first }
      )
      let slots = slot..<(slot + shift.count)
      slot += shift.count
      return Shift(
        from: shift.from,
        to: shift.to,
        count: shift.count,
        able: problem.people.indices.filter { problem.people[$0].skills.contains(shift.skill) }
          .map { ($0, costs[$0] ?? 0) },
        slots: slots
      )
    }
  }

  private static func options(_ asked: Problem.Event, _ problem: Problem) -> [Option] {
    let choices: [(choice: Int, cost: Int)] =
      asked.venues.isEmpty ? [(-1, 0)] : asked.venues.enumerated().map { ($0, $1.cost) }
    var options: [Option] = []
    for start in asked.starts {
      let site = start.session..<(start.session + asked.length)
      for (choice, cost) in choices {
        if choice >= 0 {
          let closed = problem.venues[asked.venues[choice].venue].closed
          if closed.contains(where: { $0.overlaps(site) }) { continue }
        }
        options.append(Option(start: start.session, choice: choice, cost: start.cost + cost))
      }
    }
    return options.sorted { ($0.cost, $0.start, $0.choice) < ($1.cost, $1.start, $1.choice) }
  }
}
