import Testing

@testable import FairScheduling

/// Whatever prices somebody writes, the checker must not find more proven than is true.
@Suite struct CheckerSoundnessTests {
  private struct RandomProof {
    var random: RandomSource
    let problem: Problem

    mutating func prices(missing: Bool) -> PriceList {
      let scale = [1, 7, 100][random.below(3)]
      var sessions: [PriceList.Resource: [Int]] = [:]
      var resources: [PriceList.Resource] = []
      resources += problem.venues.indices.map { .venue($0) }
      resources += problem.equipment.indices.map { .equipment($0) }
      resources += problem.equipment.indices.flatMap { index in
        (1...3).map { .crowd(equipment: index, fit: $0) }
      }
      resources += problem.apart.indices.map { .apart($0) }
      resources += problem.spread.indices.map { .spread($0) }
      resources += problem.people.indices.map { .person($0) }
      for (index, order) in Precedence.all(of: problem).enumerated() {
        if order.least != nil { resources.append(.notBefore(index)) }
        if order.most != nil { resources.append(.notAfter(index)) }
      }
      for resource in resources where random.below(2) == 0 {
        let length = random.below(problem.sessions + 4)
        sessions[resource] = (0..<length).map { _ in
          random.below(3) == 0 ? random.below(4 * scale) : 0
        }
      }
      return PriceList(
        scale: scale,
        hours: problem.people.map { _ in random.below(6 * scale) - 3 * scale },
        budgets: problem.budgets.map { _ in random.below(2 * scale) },
        missing: missing && random.below(2) == 0 ? random.below(20 * scale) : nil,
        sessions: sessions,
        walked: random.below(2) == 0
          ? [] : problem.events.indices.filter { _ in random.below(3) > 0 },
        staffing: random.below(2) == 0
          ? [] : problem.people.map { _ in random.below(6 * scale) - 3 * scale },
        together: problem.people.indices.filter { _ in random.below(2) == 0 },
        joined: (0..<random.below(3)).map { _ in
          problem.events.indices.filter { _ in random.below(2) == 0 }
        }
      )
    }

    mutating func proof(depth: Int, missing: Bool) -> Certificate.Proof {
      if depth == 0 || random.below(3) == 0 { return .prices(prices(missing: missing)) }
      var matter = Certificate.Case.Matter.isHeld
      switch random.below(4) {
      case 0: matter = .startsBefore(random.below(problem.sessions + 1))
      case 1: matter = .isAt(venue: random.below(problem.venues.count))
      case 2 where !problem.people.isEmpty:
        matter = .isServed(by: random.below(problem.people.count))
      default: break
      }
      var about = Certificate.Case(event: random.below(problem.events.count), matter: matter)
      if !problem.people.isEmpty, random.below(4) == 0 {
        about = .hours(
          person: random.below(problem.people.count),
          atMost: random.below(problem.sessions + 2) - 1
        )
      }
      return .split(
        about,
        prices: random.below(2) == 0 ? prices(missing: missing) : nil,
        holds: proof(depth: depth - 1, missing: missing),
        fails: proof(depth: depth - 1, missing: missing)
      )
    }
  }

  @Test("no prices and no cases, however senseless, prove more than the best of all plans")
  func sound() {
    var tried = 0
    var accepted = 0
    for seed in 1...3000 as ClosedRange<UInt64> {
      var source = RandomProblem(seed: seed)
      let problem = source.problem(days: 3, perDay: 2, events: 3, people: Int(seed % 4))
      let all = BruteForce(problem)
      guard all.planCount <= 400 else { continue }
      let best = all.best()
      let checker = CertificateChecker(problem)
      var maker = RandomProof(random: RandomSource(seed: seed), problem: problem)
      tried += 1
      for _ in 0..<4 {
        // The claim is one more than the truth: nothing may prove it.
        let proof = maker.proof(depth: 3, missing: best.missing > 0)
        let honest = Score(missing: best.missing, cost: best.cost + 1)
        // Missing events are taken as proven, so that the second part is looked at.
        let part = checker.fault(inCostOf: Certificate(bound: honest, missing: [], cost: proof))
        #expect(part != nil, "seed \(seed): \(honest) is proved by \(proof)")
        if part == .badPrices { continue }
        accepted += 1
        let more = Certificate(
          bound: Score(missing: best.missing + 1, cost: 0),
          missing: [
            Certificate.Group(
              events: nil,
              missing: best.missing + 1,
              proof: maker.proof(depth: 2, missing: false)
            )
          ],
          cost: proof
        )
        #expect(checker.fault(in: more) != nil, "seed \(seed): \(more)")
      }
    }
    #expect(tried >= 500)
    #expect(accepted >= 3 * tried)
  }

  @Test("some crew costs no less than the least, and is the least now and then")
  func someCrew() {
    var random = RandomSource(seed: 9)
    var equal = 0
    var dearer = 0
    for _ in 0..<500 {
      let shifts = (0..<(1 + random.below(3))).map { index in
        let from = random.below(3)
        return Problem.Shift(
          id: "\(index)",
          from: from,
          to: from + 1 + random.below(3),
          skill: "a",
          count: 1 + random.below(2)
        )
      }
      let people = 2 + random.below(5)
      let crew = CrewMinimum(
        shifts: shifts,
        cells: (0..<(people * shifts.count)).map { _ in
          random.below(5) == 0 ? PriceChecker.never : random.below(40) - 10
        },
        outings: (0..<people).map { _ in random.below(20) },
        required: [],
        excluded: random.below(4) == 0 ? [0] : []
      )
      #expect(crew.someValue >= crew.value)
      guard crew.someValue < PriceChecker.never else { continue }
      if crew.someValue == crew.value { equal += 1 } else { dearer += 1 }
    }
    #expect(equal > 50 && dearer > 50, "\(equal) \(dearer)")
  }
}
