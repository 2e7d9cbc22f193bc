import Testing

@testable import FairScheduling

@Suite struct RequiredCrewTests {
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
    let problem = Problem(
      name: "required",
      firstDay: "2027-01-01",
      days: 1,
      sessionsPerDay: 1,
      places: ["here"],
      travel: [[0]],
      venues: [],
      people: people,
      equipment: [],
      events: [event]
    )
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
