import Testing

@testable import FairScheduling

/// What is remembered of crews at other prices changes nothing but the time it takes.
@Suite struct CrewMemoryTests {
  @Test("an evaluation says the same whatever was evaluated before")
  func sameAsAnew() {
    var compared = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 8, perDay: 2, events: 5, people: 6)
      let relaxed = RelaxedProblem(problem)
      let people = problem.people.count
      var random = RandomSource(seed: seed)
      var used = Relaxer(relaxed, scale: 100)
      var cases: [(matter: Certificate.Case, holds: Bool)] = []
      var prices = [Int](repeating: 0, count: relaxed.priceCount)
      for round in 0..<30 {
        // Hours a little up and down, now and then much; now and then a session of somebody has a price.
        for person in 0..<people {
          let most = random.below(8) == 0 ? 2000 : 60
          prices[person] += random.below(2 * most + 1) - most
        }
        for series in relaxed.personSeries where series >= 0 {
          let session = random.below(relaxed.series[series].length)
          let isPriced = round % 3 > 0 && random.below(4) == 0
          let own = relaxed.series[series]
          if round % 3 == 0 {
            for index in own.offset..<(own.offset + own.length) { prices[index] = 0 }
          }
          prices[own.offset + session] = isPriced ? random.below(300) : 0
        }
        if round % 10 == 9 {
          let event = random.below(problem.events.count)
          let matter = Certificate.Case(
            event: event,
            matter: .isServed(by: random.below(people))
          )
          cases.append((matter, random.below(3) == 0))
          _ = used.restrict(to: matter, holds: cases[cases.count - 1].holds)
        }
        used.setPrices(prices)
        var fresh = Relaxer(relaxed, scale: 100)
        for one in cases { _ = fresh.restrict(to: one.matter, holds: one.holds) }
        fresh.setPrices(prices)
        let (own, anew) = (used.evaluate(), fresh.evaluate())
        #expect(own.value == anew.value, "seed \(seed), round \(round)")
        compared += 1
        // Where no session has a price, each option costs what its crew costs by itself.
        for event in relaxed.events where round % 3 == 0 {
          for option in event.options {
            let place = event.crewings[option.crewing].place
            let alone = used.leastCrew(event.index, start: option.start, place: place)
            #expect(
              used.crewPrice(event.index, option) == alone ?? Relaxer.never / 2,
              "seed \(seed), round \(round), event \(event.index) at \(option.start)"
            )
          }
        }
      }
    }
    #expect(compared >= 900, "\(compared)")
  }
}
