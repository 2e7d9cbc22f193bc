/// A problem laid out for the search: dense tables, made once, never changed.
final class Instance: Sendable {
  struct Shift {
    var from: Int
    var to: Int
    var count: Int
    /// Who can do it and what each costs here.
    var able: [(person: Int, cost: Int)]
  }
  struct Option {
    var start: Int
    /// Position in the event's venue list; -1 for none.
    var choice: Int
    var cost: Int
  }
  struct Event {
    var length: Int
    /// Every start with every venue, the cheapest first; what is closed is left out.
    var options: [Option]
    var venues: [Int]
    var place: Int
    var shifts: [Shift]
    /// The order in which shifts are staffed: those with the fewest able people first.
    var staffing: [Int]
    var uses: [Problem.Use]
    var budgets: [Int]
    var spend: Int
    var mandatory: Bool
    var skipCost: Int
    var apart: [(other: Int, gap: Int)]
    var spread: [(other: Int, ideal: Int, weight: Int)]
    var follows: [Int]
    var precedes: [Int]
    var within: [Int]
    /// Events tied to this one by relations, for removing them together.
    var tied: [Int]
    /// Optional, free to leave out, and only there because others require it.
    var isServant: Bool
  }

  let problem: Problem
  let sessions: Int
  let perDay: Int
  /// 64-session words of a timeline.
  let words: Int
  let longestTravel: Int
  let travel: [[Int]]
  let venuePlace: [Int]
  let events: [Event]
  let people: Int

  init(_ problem: Problem) {
    self.problem = problem
    sessions = problem.sessions
    perDay = max(1, problem.sessionsPerDay)
    words = problem.sessions / 64 + 2
    travel = problem.travel
    longestTravel = problem.travel.joined().max() ?? 0
    venuePlace = problem.venues.map(\.place)
    people = problem.people.count
    var events = problem.events.map { Instance.event($0, problem) }
    Instance.relate(&events, problem)
    self.events = events
  }

  private static func event(_ asked: Problem.Event, _ problem: Problem) -> Event {
    let shifts = asked.shifts.map { shift in
      let costs = Dictionary(
        shift.costs.map { ($0.person, $0.cost) }, uniquingKeysWith: { first, _ in first })
      return Shift(
        from: shift.from, to: shift.to, count: shift.count,
        able: problem.people.indices.filter { problem.people[$0].skills.contains(shift.skill) }
          .map { ($0, costs[$0] ?? 0) })
    }
    return Event(
      length: asked.length,
      options: options(asked, problem),
      venues: asked.venues.map(\.venue),
      place: asked.place,
      shifts: shifts,
      staffing: shifts.indices.sorted { a, b in
        (shifts[a].able.count - shifts[a].count, shifts[a].from - shifts[a].to, a)
          < (shifts[b].able.count - shifts[b].count, shifts[b].from - shifts[b].to, b)
      },
      uses: asked.uses.filter { $0.quantity > 0 },
      budgets: [], spend: asked.spend, mandatory: asked.mandatory, skipCost: asked.skipCost,
      apart: [], spread: [], follows: [], precedes: [], within: [], tied: [], isServant: false)
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

  private static func relate(_ events: inout [Event], _ problem: Problem) {
    for (index, relation) in problem.after.enumerated() {
      events[relation.second].follows.append(index)
      events[relation.first].precedes.append(index)
    }
    for (index, relation) in problem.within.enumerated() {
      for event in unique(relation.events) { events[event].within.append(index) }
    }
    for relation in problem.apart {
      for (a, b) in orderedPairs(relation.events) {
        events[a].apart.append((b, relation.minGap))
      }
    }
    for relation in problem.spread where relation.weight > 0 {
      for (a, b) in orderedPairs(relation.events) {
        events[a].spread.append((b, relation.idealGap, relation.weight))
      }
    }
    for (index, budget) in problem.budgets.enumerated() {
      for event in budget.events.map(unique) ?? Array(events.indices) where events[event].spend > 0 {
        events[event].budgets.append(index)
      }
    }
    for event in events.indices {
      let after =
        events[event].follows.map { problem.after[$0].first }
        + events[event].precedes.map { problem.after[$0].second }
      let together = events[event].within.flatMap { problem.within[$0].events }
      events[event].tied = unique((after + together).filter { $0 != event })
      events[event].isServant =
        !problem.events[event].mandatory && problem.events[event].skipCost == 0
    }
  }

  private static func orderedPairs(_ list: [Int]) -> [(Int, Int)] {
    let members = unique(list)
    return members.flatMap { a in members.filter { $0 != a }.map { (a, $0) } }
  }

  private static func unique(_ list: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return list.filter { seen.insert($0).inserted }
  }
}
