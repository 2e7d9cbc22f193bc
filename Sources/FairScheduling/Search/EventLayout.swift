/// The events of a problem as lists of plain numbers, ready for an ``Instance``.
struct EventLayout {
  private(set) var facts: [EventFacts] = []
  private(set) var options: [[Option]] = []
  private(set) var sites: [[Int]] = []
  private(set) var shifts: [[Shift]] = []
  private(set) var able: [[Able]] = []
  private(set) var staffing: [[Shift]] = []
  private(set) var slotCount = 0

  private let problem: Problem
  private let skilled: [String: [Int]]
  /// How many shifts of the event at hand each person can do.
  private var shares: [Int32]
  /// When the last shift counted for each person ends.
  private var lastEnds: [Int]

  init(_ problem: Problem) {
    self.problem = problem
    var skilled: [String: [Int]] = [:]
    for (person, facts) in problem.people.enumerated() {
      for skill in Set(facts.skills) { skilled[skill, default: []].append(person) }
    }
    self.skilled = skilled
    shares = Array(repeating: 0, count: problem.people.count)
    lastEnds = Array(repeating: 0, count: problem.people.count)
    for number in problem.events.indices { append(number) }
  }

  private mutating func append(_ number: Int) {
    let event = problem.events[number]
    let people = event.shifts.map { skilled[$0.skill] ?? [] }
    let first = able.count
    var list: [Shift] = []
    var slots = 0
    for (position, shift) in event.shifts.enumerated() {
      // More than there are people is as impossible as one too many.
      let count = min(shift.count, people[position].count + 1)
      list.append(
        Shift(
          from: shift.from,
          to: shift.to,
          count: count,
          firstSlot: slots,
          index: first + position
        )
      )
      slots += count
    }
    countShares(list, people)
    for (shift, able) in zip(event.shifts, people) {
      var costs: [Int: Int] = [:]
      for cost in shift.costs where costs[cost.person] == nil { costs[cost.person] = cost.cost }
      self.able.append(
        able.map { person in
          Able(
            cost: costs[person] ?? 0,
            person: Int32(truncatingIfNeeded: person),
            portion: 12 / max(1, shares[person])
          )
        }
      )
    }
    let (options, sites) = choices(of: event, number)
    self.options.append(options)
    self.sites.append(sites)
    shifts.append(list)
    staffing.append(
      list.indices.sorted { a, b in
        (people[a].count - list[a].count, list[a].from - list[a].to, a)
          < (people[b].count - list[b].count, list[b].from - list[b].to, b)
      }.map { list[$0] }
    )
    facts.append(
      EventFacts(
        length: event.length,
        spend: event.spend,
        skipCost: event.skipCost,
        isMandatory: event.mandatory,
        firstSlot: slotCount,
        slotCount: slots
      )
    )
    slotCount += slots
  }

  /// The most disjoint shifts each person can do: always the one that ends first.
  private mutating func countShares(_ list: [Shift], _ people: [[Int]]) {
    for able in people {
      for person in able { (shares[person], lastEnds[person]) = (0, 0) }
    }
    for position in list.indices.sorted(by: { (list[$0].to, $0) < (list[$1].to, $1) }) {
      for person in people[position] where lastEnds[person] <= list[position].from {
        lastEnds[person] = list[position].to
        shares[person] += 1
      }
    }
  }

  private func choices(of event: Problem.Event, _ number: Int)
    -> (options: [Option], sites: [Int])
  {
    let starts = problem.startsAlone(of: number)
    let venues: [(venue: Int, place: Int, cost: Int)] =
      event.venues.isEmpty
      ? [(-1, event.place, 0)]
      : event.venues.map { ($0.venue, problem.venues[$0.venue].place, $0.cost) }
    let sites = problem.places(of: number)
    var options: [Option] = []
    options.reserveCapacity(event.starts.count * venues.count)
    for (venue, place, venueCost) in venues {
      let closed = venue < 0 ? [] : problem.venues[venue].closed
      for start in starts {
        let site = start.session..<(start.session + event.length)
        if closed.contains(where: { $0.overlaps(site) }) { continue }
        options.append(
          Option(
            cost: start.cost + venueCost,
            start: Int32(truncatingIfNeeded: start.session),
            venue: Int32(truncatingIfNeeded: venue),
            site: Int32(truncatingIfNeeded: sites.firstIndex(of: place) ?? 0)
          )
        )
      }
    }
    options.sort { ($0.cost, $0.start, $0.venue) < ($1.cost, $1.start, $1.venue) }
    return (options, sites)
  }
}
