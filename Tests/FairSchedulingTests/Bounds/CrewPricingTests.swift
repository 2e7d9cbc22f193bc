import Testing

@testable import FairScheduling

@Suite struct CrewPricingTests {
  /// An event of half a dozen shifts for which a few people are just enough.
  private struct Crowded {
    let problem: Problem
    let event: Problem.Event
    let hourPrices: [Int]

    /// With rest, days are of two sessions.
    init(_ seed: UInt64, rest: Problem.Rest? = nil) {
      var random = RandomSource(seed: seed)
      let people = 7 + random.below(3)
      let shifts = (0..<6).map { index in
        let from = random.below(5)
        return Problem.Shift(
          id: "s\(index)",
          from: from,
          to: from + 1 + random.below(3),
          skill: "a",
          count: 1 + random.below(2),
          costs: (0..<people).map { Problem.PersonCost(person: $0, cost: random.below(12)) }
        )
      }
      event = Problem.Event(
        id: "e",
        length: 8,
        starts: [Problem.Start(session: 0)],
        shifts: shifts,
        mandatory: true
      )
      var problem = Problem.of(
        event,
        (0..<people).map {
          Problem.Person(id: "p\($0)", skills: ["a"], outing: [random.below(30)])
        }
      )
      if let rest {
        problem.rest = rest
        (problem.days, problem.sessionsPerDay) = (4, 2)
      }
      self.problem = problem
      hourPrices = (0..<people).map { _ in random.below(10) - 5 }
    }

    func price(_ limits: CrewPricing.Limits) -> CrewPricing.Price {
      CrewPricing(event, problem, FreeTime(problem)).price(
        start: 0,
        place: 0,
        scale: 1,
        hourPrices: hourPrices,
        limits: limits
      )
    }

    func cost(of shift: Int, _ person: Int) -> Int {
      let asked = event.shifts[shift]
      let own = asked.costs.first { $0.person == person }?.cost ?? 0
      return own + hourPrices[person] * (asked.to - asked.from)
    }

    /// The least price, computed plainly.
    func least(_ limits: CrewPricing.Limits) -> Int {
      CrewMinimum(
        shifts: event.shifts,
        cells: problem.people.indices.flatMap { person in
          event.shifts.indices.map { cost(of: $0, person) }
        },
        outings: problem.people.map { $0.outing[0] },
        required: limits.required,
        excluded: limits.excluded,
        rest: PriceChecker(problem).rests[0]
      ).value
    }
  }

  @Test("a crew that many could be in is priced exactly, whoever must or may not be in it")
  func exact() {
    var priced = 0
    for seed in 1...150 as ClosedRange<UInt64> {
      let crowded = Crowded(seed)
      for limits in [
        CrewPricing.Limits(), CrewPricing.Limits(required: [0, 3], excluded: [1]),
      ] {
        let price = crowded.price(limits)
        let least = crowded.least(limits)
        guard let value = price.value else {
          #expect(least >= PriceChecker.never, "seed \(seed)")
          continue
        }
        #expect(value == least, "seed \(seed)")
        let members = Set(price.duties.map(\.person))
        #expect(members.isSuperset(of: limits.required), "seed \(seed)")
        let paid =
          price.duties.reduce(0) { $0 + crowded.cost(of: $1.shift, $1.person) }
          + members.reduce(0) { $0 + crowded.problem.people[$1].outing[0] }
        #expect(paid == value, "seed \(seed)")
        priced += 1
      }
    }
    #expect(priced >= 100, "\(priced)")
  }

  @Test("nobody is in more shifts of an event than leave enough days to rest")
  func rest() {
    var dearer = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let crowded = Crowded(seed, rest: Problem.Rest(window: 4, maxDays: 2))
      let price = crowded.price(CrewPricing.Limits())
      let least = crowded.least(CrewPricing.Limits())
      #expect(price.value ?? PriceChecker.never == least, "seed \(seed)")
      var days: [Int: Set<Int>] = [:]
      for duty in price.duties {
        let shift = crowded.event.shifts[duty.shift]
        days[duty.person, default: []].formUnion((shift.from..<shift.to).map { $0 / 2 })
      }
      #expect(days.values.allSatisfy { $0.count <= 2 }, "seed \(seed)")
      if least > Crowded(seed).least(CrewPricing.Limits()) { dearer += 1 }
    }
    #expect(dearer >= 20, "\(dearer)")
  }

  @Test("whoever has to be in a crew is, however many are cheaper")
  func dearest() {
    let people = (0..<4).map { Problem.Person(id: "p\($0)", skills: ["a"], outing: [0]) }
    let shift = Problem.Shift(
      id: "s",
      from: 0,
      to: 1,
      skill: "a",
      count: 1,
      costs: [Problem.PersonCost(person: 1, cost: 9)]
    )
    let event = Problem.Event(
      id: "e",
      length: 1,
      starts: [Problem.Start(session: 0)],
      shifts: [shift],
      mandatory: true
    )
    let problem = Problem.of(event, people)
    let crews = CrewPricing(event, problem, FreeTime(problem))
    let price = crews.price(
      start: 0,
      place: 0,
      scale: 1,
      hourPrices: [0, 0, 0, 0],
      limits: CrewPricing.Limits(required: [1])
    )
    #expect(price.value == 9)
    #expect(price.duties.map(\.person) == [1])
  }
}

extension Problem {
  /// A problem of one event in one place.
  fileprivate static func of(_ event: Event, _ people: [Person]) -> Problem {
    Problem.here(
      name: event.id,
      days: event.length,
      sessionsPerDay: 1,
      people: people,
      events: [event]
    )
  }
}
