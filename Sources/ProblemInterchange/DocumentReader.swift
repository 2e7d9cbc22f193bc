import FairScheduling

/// Turns names into positions and collects everything that does not fit.
struct DocumentReader {
  private let document: ProblemDocument
  private(set) var faults: [ProblemFault] = []
  private var places: [String: Int] = [:]
  private var venues: [String: Int] = [:]
  private var people: [String: Int] = [:]
  private var equipment: [String: Int] = [:]
  private var events: [String: Int] = [:]

  init(_ document: ProblemDocument) {
    self.document = document
  }

  mutating func problem() -> Problem? {
    if document.format != ProblemDocument.format { faults.append(.wrongFormat(document.format)) }
    let calendar = document.calendar
    require(calendar.days, in: 0...100_000, "calendar.days")
    require(calendar.sessionsPerDay, in: 1...1000, "calendar.sessionsPerDay")
    places = index(document.places, "places")
    venues = index(document.venues.map(\.id), "venues")
    people = index(document.people.map(\.id), "people")
    equipment = index(document.equipment.map(\.id), "equipment")
    events = index(document.events.map(\.id), "events")
    checkTravel()
    guard faults.isEmpty else { return nil }
    let problem = Problem(
      name: document.name,
      firstDay: calendar.firstDay,
      days: calendar.days,
      sessionsPerDay: calendar.sessionsPerDay,
      places: document.places,
      travel: document.travel,
      venues: readVenues(),
      people: readPeople(),
      equipment: readEquipment(),
      events: readEvents(),
      after: readAfter(),
      within: readWithin(),
      apart: readApart(),
      spread: readSpread(),
      budgets: readBudgets(),
      rest: readRest()
    )
    return faults.isEmpty ? problem : nil
  }

  // MARK: Checks

  private mutating func index(_ names: [String], _ path: String) -> [String: Int] {
    var index: [String: Int] = [:]
    for (position, name) in names.enumerated() {
      if index[name] != nil { faults.append(.repeatedName(path: path, name: name)) }
      index[name] = position
    }
    return index
  }

  private mutating func require(_ value: Int, in range: ClosedRange<Int>, _ path: String) {
    if !range.contains(value) { faults.append(.outOfRange(path: path, value: value)) }
  }

  /// Costs, weights and quantities: large enough for money in đồng, small enough never to overflow.
  private mutating func amount(_ value: Int, _ path: String) -> Int {
    require(value, in: 0...1_000_000_000_000_000, path)
    return value
  }

  private mutating func find(_ name: String, in index: [String: Int], _ path: String) -> Int {
    if let position = index[name] { return position }
    faults.append(.unknownName(path: path, name: name))
    return 0
  }

  private mutating func checkTravel() {
    let count = places.count
    let travel = document.travel
    guard travel.count == count, travel.allSatisfy({ $0.count == count }) else {
      faults.append(.travelNotSquare)
      return
    }
    for (i, row) in travel.enumerated() {
      if row[i] != 0 { faults.append(.travelDiagonal(document.places[i])) }
      for (j, value) in row.enumerated() { require(value, in: 0...100_000, "travel[\(i)][\(j)]") }
    }
  }

  private mutating func interval(_ pair: [Int], _ path: String) -> Range<Int> {
    guard pair.count == 2, pair[0] <= pair[1] else {
      faults.append(.wrongType(path))
      return 0..<0
    }
    // What lies outside the horizon does not matter.
    let all = 0..<(document.calendar.days * document.calendar.sessionsPerDay)
    return (pair[0]..<pair[1]).clamped(to: all)
  }

  // MARK: Lists

  private mutating func readVenues() -> [Problem.Venue] {
    document.venues.indices.map { i in
      let venue = document.venues[i]
      return Problem.Venue(
        id: venue.id,
        place: find(venue.place, in: places, "venues[\(i)].place"),
        closed: venue.closed.enumerated().map { interval($1, "venues[\(i)].closed[\($0)]") }
      )
    }
  }

  private mutating func readPeople() -> [Problem.Person] {
    document.people.indices.map { i in
      let person = document.people[i]
      var outing = document.places.map { _ in 0 }
      for (place, cost) in person.outing.sorted(by: { $0.key < $1.key }) {
        outing[find(place, in: places, "people[\(i)].outing")] = amount(
          cost,
          "people[\(i)].outing.\(place)"
        )
      }
      return Problem.Person(
        id: person.id,
        skills: person.skills,
        away: person.away.enumerated().map { interval($1, "people[\(i)].away[\($0)]") },
        target: amount(person.target, "people[\(i)].target"),
        fairness: amount(person.fairness, "people[\(i)].fairness"),
        outing: outing
      )
    }
  }

  private mutating func readEquipment() -> [Problem.Equipment] {
    document.equipment.indices.map { i in
      Problem.Equipment(
        id: document.equipment[i].id,
        quantity: amount(document.equipment[i].quantity, "equipment[\(i)].quantity")
      )
    }
  }

  private mutating func readEvents() -> [Problem.Event] {
    document.events.indices.map { i in
      let event = document.events[i]
      let path = "events[\(i)]"
      require(event.length, in: 1...1_000_000, "\(path).length")
      return Problem.Event(
        id: event.id,
        length: event.length,
        starts: readStarts(event, path),
        venues: readChoices(event, path),
        place: readPlace(event, path),
        shifts: readShifts(event, path),
        uses: event.uses.sorted { $0.key < $1.key }.map {
          Problem.Use(
            equipment: find($0.key, in: equipment, "\(path).uses"),
            quantity: amount($0.value, "\(path).uses.\($0.key)")
          )
        },
        spend: amount(event.spend, "\(path).spend"),
        mandatory: event.mandatory,
        skipCost: amount(event.skipCost, "\(path).skipCost")
      )
    }
  }

  private mutating func readStarts(_ event: ProblemDocument.Event, _ path: String)
    -> [Problem.Start]
  {
    let sessions = document.calendar.days * document.calendar.sessionsPerDay
    var seen: Set<Int> = []
    return event.starts.enumerated().compactMap { j, pair in
      guard pair.count == 2 else {
        faults.append(.wrongType("\(path).starts[\(j)]"))
        return nil
      }
      if pair[0] < 0 || pair[0] > sessions - event.length {
        faults.append(.outOfRange(path: "\(path).starts[\(j)][0]", value: pair[0]))
      }
      if !seen.insert(pair[0]).inserted {
        faults.append(.repeatedName(path: "\(path).starts", name: "\(pair[0])"))
      }
      return Problem.Start(session: pair[0], cost: amount(pair[1], "\(path).starts[\(j)][1]"))
    }
  }

  private mutating func readChoices(_ event: ProblemDocument.Event, _ path: String)
    -> [Problem.VenueChoice]
  {
    var seen: Set<String> = []
    return event.venues.map { choice in
      if !seen.insert(choice.venue).inserted {
        faults.append(.repeatedName(path: "\(path).venues", name: choice.venue))
      }
      return Problem.VenueChoice(
        venue: find(choice.venue, in: venues, "\(path).venues"),
        cost: amount(choice.cost, "\(path).venues")
      )
    }
  }

  private mutating func readPlace(_ event: ProblemDocument.Event, _ path: String) -> Int {
    if !event.venues.isEmpty {
      return event.place.flatMap { places[$0] } ?? 0
    }
    guard let place = event.place else {
      faults.append(.missingKey("\(path).place"))
      return 0
    }
    return find(place, in: places, "\(path).place")
  }

  private mutating func readShifts(_ event: ProblemDocument.Event, _ path: String)
    -> [Problem.Shift]
  {
    var seen: Set<String> = []
    return event.shifts.enumerated().map { j, shift in
      let path = "\(path).shifts[\(j)]"
      if !seen.insert(shift.id).inserted {
        faults.append(.repeatedName(path: path, name: shift.id))
      }
      if shift.from < 0 || shift.from >= shift.to || shift.to > event.length {
        faults.append(.outOfRange(path: "\(path).to", value: shift.to))
      }
      require(shift.count, in: 1...100_000, "\(path).count")
      let costs = (shift.costs ?? [:]).map { name, cost in
        Problem.PersonCost(
          person: find(name, in: people, "\(path).costs"),
          cost: amount(cost, "\(path).costs")
        )
      }
      return Problem.Shift(
        id: shift.id,
        from: shift.from,
        to: shift.to,
        skill: shift.skill,
        count: shift.count,
        costs: costs.sorted { $0.person < $1.person }
      )
    }
  }

  // MARK: Relations

  private mutating func members(_ names: [String], _ path: String) -> [Int] {
    names.map { find($0, in: events, path) }
  }

  private mutating func readAfter() -> [Problem.After] {
    document.after.enumerated().map { i, relation in
      Problem.After(
        first: find(relation.first, in: events, "after[\(i)].first"),
        second: find(relation.second, in: events, "after[\(i)].second"),
        minGap: relation.minGap,
        maxGap: relation.maxGap,
        requires: relation.requires ?? false
      )
    }
  }

  private mutating func readWithin() -> [Problem.Within] {
    (document.within ?? []).enumerated().map { i, relation in
      Problem.Within(
        events: members(relation.events, "within[\(i)].events"),
        maxSpan: relation.maxSpan
      )
    }
  }

  private mutating func readApart() -> [Problem.Apart] {
    document.apart.enumerated().map { i, relation in
      Problem.Apart(
        events: members(relation.events, "apart[\(i)].events"),
        minGap: relation.minGap
      )
    }
  }

  private mutating func readSpread() -> [Problem.Spread] {
    document.spread.enumerated().map { i, relation in
      Problem.Spread(
        events: members(relation.events, "spread[\(i)].events"),
        idealGap: relation.idealGap,
        weight: amount(relation.weight, "spread[\(i)].weight")
      )
    }
  }

  private mutating func readBudgets() -> [Problem.Budget] {
    document.budgets.enumerated().map { i, budget in
      Problem.Budget(
        from: budget.from,
        to: budget.to,
        limit: amount(budget.limit, "budgets[\(i)].limit"),
        events: budget.events.map { members($0, "budgets[\(i)].events") }
      )
    }
  }

  private mutating func readRest() -> Problem.Rest? {
    guard let rest = document.rest else { return nil }
    require(rest.window, in: 1...10_000, "rest.window")
    require(rest.maxDays, in: 0...10_000, "rest.maxDays")
    return Problem.Rest(window: rest.window, maxDays: rest.maxDays)
  }
}
