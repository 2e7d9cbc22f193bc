import FairScheduling
import ProblemFamilies
import Testing

/// The numbers of a provincial centre's year, in bounds that real years keep.
@Suite struct RealisticTests {
  private static let centres: [ProblemFamily] = [.centreS, .centreM, .tightM, .provinceL]

  private func median(_ numbers: [Int]) -> Int { numbers.sorted()[numbers.count / 2] }

  @Test("sizes are those the family's name promises")
  func sizes() {
    let expected: [(ProblemFamily, Int, Int, Int)] = [
      (.centreS, 20, 9, 180), (.centreM, 70, 14, 365), (.tightM, 70, 8, 365),
      (.provinceL, 200, 40, 365),
    ]
    for (family, events, people, days) in expected {
      let problem = family.problem(seed: 6)
      #expect(
        [problem.events.count, problem.people.count, problem.days] == [events, people, days]
      )
    }
  }

  @Test("an event has about a hundred and fifty starts, none at Tết", arguments: centres)
  func starts(_ family: ProblemFamily) {
    for seed: UInt64 in 1...4 {
      let problem = family.problem(seed: seed)
      let counts = problem.events.map(\.starts.count)
      #expect((80...240).contains(median(counts)), "seed \(seed): \(median(counts))")
      #expect(counts.allSatisfy { $0 > 0 })
      #expect(
        problem.events.allSatisfy { $0.starts.allSatisfy { !(64..<92).contains($0.session) } }
      )
    }
  }

  @Test("the best start of most events is nearly free and a bad one is dear", arguments: centres)
  func costs(_ family: ProblemFamily) {
    let events = family.problem(seed: 7).events
    #expect(median(events.map { $0.starts.map(\.cost).min() ?? 0 }) <= 2)
    #expect(median(events.map { $0.starts.map(\.cost).max() ?? 0 }) >= 12)
  }

  @Test("money lasts for all events but not in every quarter", arguments: centres)
  func budgets(_ family: ProblemFamily) {
    let problem = family.problem(seed: 8)
    let spend = problem.events.reduce(0) { $0 + $1.spend }
    let limit = problem.budgets.reduce(0) { $0 + $1.limit }
    #expect((spend + 1...spend * 13 / 10).contains(limit))
    #expect(problem.budgets.allSatisfy { $0.limit < spend })
  }

  @Test("people have work for a good part of the year, in tight years for much more of it")
  func work() {
    func load(_ family: ProblemFamily) -> Int {
      let problem = family.problem(seed: 9)
      let work = problem.events.flatMap(\.shifts).reduce(0) { $0 + ($1.to - $1.from) * $1.count }
      return work * 1000 / problem.people.count / problem.sessions
    }
    #expect((50...130).contains(load(.centreM)), "\(load(.centreM))")
    #expect(load(.tightM) * 2 > load(.centreM) * 3)
  }

  @Test("targets add up to a little less than the work", arguments: centres + [.crowd])
  func targets(_ family: ProblemFamily) {
    let problem = family.problem(seed: 10)
    let work = problem.events.flatMap(\.shifts).reduce(0) { $0 + ($1.to - $1.from) * $1.count }
    let targets = problem.people.reduce(0) { $0 + $1.target }
    #expect((work * 75 / 100...work).contains(targets))
  }

  @Test("every shift has enough people who can do it", arguments: centres)
  func skills(_ family: ProblemFamily) {
    let problem = family.problem(seed: 11)
    for shift in problem.events.flatMap(\.shifts) {
      #expect(problem.people.count { $0.skills.contains(shift.skill) } >= shift.count)
    }
  }
}
