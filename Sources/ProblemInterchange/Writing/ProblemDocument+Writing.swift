import FairScheduling

extension ProblemDocument {
  /// A problem with names in the place of positions.
  init(_ problem: Problem) {
    let event = { (index: Int) in problem.events[index].id }
    format = ProblemDocument.format
    name = problem.name
    calendar = Calendar(
      firstDay: problem.firstDay,
      days: problem.days,
      sessionsPerDay: problem.sessionsPerDay
    )
    places = problem.places
    travel = problem.travel
    venues = problem.venues.map {
      Venue(id: $0.id, place: problem.places[$0.place], closed: ProblemDocument.pairs($0.closed))
    }
    people = problem.people.map { person in
      let outing = zip(problem.places, person.outing).filter { $0.1 > 0 }
      return Person(
        id: person.id,
        skills: person.skills,
        away: ProblemDocument.pairs(person.away),
        target: person.target,
        fairness: person.fairness,
        outing: Dictionary(outing.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
      )
    }
    equipment = problem.equipment.map { Equipment(id: $0.id, quantity: $0.quantity) }
    events = problem.events.map { ProblemDocument.event($0, in: problem) }
    after = problem.after.map {
      After(
        first: event($0.first),
        second: event($0.second),
        minGap: $0.minGap,
        maxGap: $0.maxGap,
        requires: $0.requires
      )
    }
    within = problem.within.map { Within(events: $0.events.map(event), maxSpan: $0.maxSpan) }
    apart = problem.apart.map { Apart(events: $0.events.map(event), minGap: $0.minGap) }
    spread = problem.spread.map {
      Spread(events: $0.events.map(event), idealGap: $0.idealGap, weight: $0.weight)
    }
    budgets = problem.budgets.map {
      Budget(from: $0.from, to: $0.to, limit: $0.limit, events: $0.events?.map(event))
    }
    rest = problem.rest.map { Rest(window: $0.window, maxDays: $0.maxDays) }
  }

  /// Intervals as pairs; what is empty forbids nothing and has no form.
  private static func pairs(_ intervals: [Range<Int>]) -> [[Int]] {
    intervals.filter { !$0.isEmpty }.map { [$0.lowerBound, $0.upperBound] }
  }

  private static func event(_ event: Problem.Event, in problem: Problem) -> Event {
    Event(
      id: event.id,
      length: event.length,
      starts: event.starts.map { [$0.session, $0.cost] },
      venues: event.venues.map { VenueChoice(venue: problem.venues[$0.venue].id, cost: $0.cost) },
      place: event.venues.isEmpty ? problem.places[event.place] : nil,
      shifts: event.shifts.map { shift in
        let costs = shift.costs.map { (problem.people[$0.person].id, $0.cost) }
        return Shift(
          id: shift.id,
          from: shift.from,
          to: shift.to,
          skill: shift.skill,
          count: shift.count,
          costs: Dictionary(costs, uniquingKeysWith: { first, _ in first })
        )
      },
      uses: Dictionary(
        event.uses.map { (problem.equipment[$0.equipment].id, $0.quantity) },
        uniquingKeysWith: { first, _ in first }
      ),
      spend: event.spend,
      mandatory: event.mandatory,
      skipCost: event.skipCost
    )
  }
}
