import FairScheduling

/// Makes the year of some promotion centres.
struct YearBuilder {
  let name: String
  let seed: UInt64
  let scale: Scale
  let geography: Geography
  let venues: VenueList
  let season: Season
  var staff: StaffRoom

  init(name: String, seed: UInt64, scale: Scale) {
    self.name = name
    self.seed = seed
    self.scale = scale
    geography = Geography(scale, seed: seed)
    venues = VenueList(scale, geography, seed: seed)
    staff = StaffRoom(scale, geography, seed: seed)
    season = Season(scale)
  }

  mutating func problem() -> Problem {
    let fairCount = max(0, scale.events) * scale.fairs / 100
    var events = fairs(fairCount) + seminars(max(0, scale.events) - fairCount)
    let relations = Relations(&events, self)
    // Real lists are in no order that helps a search.
    var luck = Luck(seed: seed, purpose: "order")
    let order = luck.shuffled(Array(events.indices))
    var position = Array(repeating: 0, count: events.count)
    for (new, old) in order.enumerated() { position[old] = new }
    staff.share(events)
    return Problem(
      name: name,
      firstDay: "2027-01-01",
      days: scale.days,
      sessionsPerDay: scale.sessionsPerDay,
      places: geography.places.map(\.id),
      travel: geography.travel,
      venues: venues.venues,
      people: staff.people,
      equipment: Stock.equipment(scale),
      events: order.map { events[$0] },
      after: relations.after.map { after in
        var after = after
        after.first = position[after.first]
        after.second = position[after.second]
        return after
      },
      apart: relations.apart.map {
        Problem.Apart(events: $0.events.map { position[$0] }.sorted(), minGap: $0.minGap)
      },
      spread: relations.spread.map {
        Problem.Spread(
          events: $0.events.map { position[$0] }.sorted(),
          idealGap: $0.idealGap,
          weight: $0.weight
        )
      },
      budgets: relations.budgets,
      rest: Problem.Rest(window: 7, maxDays: 6)
    )
  }

  /// Who of the people with a skill costs something in a shift: a young child, a course, a grudge.
  func personCosts(_ skill: String, _ province: Int, _ luck: inout Luck) -> [Problem.PersonCost] {
    let able = staff.people.indices.filter {
      $0 % scale.provinces == province && staff.people[$0].skills.contains(skill)
    }
    let named = able.filter { _ in luck.percent(30) }
    return luck.some(scale.namedPeople, of: named).map {
      Problem.PersonCost(person: $0, cost: luck.one(of: [1, 2, 3, 5, 8]))
    }
  }
}
