/// How many people of each skill are left at each moment beside the events that are placed, whoever is sent.
struct SkillRoom {
  private struct Demand {
    var skill: Int
    var from: Int
    var to: Int
    var count: Int
  }

  /// By event.
  private let demands: [[Demand]]
  /// By skill and session.
  private var left: [[Int]]

  init(_ problem: Problem) {
    let skills = Set(problem.events.flatMap(\.shifts).map(\.skill)).sorted()
    let number = Dictionary(uniqueKeysWithValues: skills.enumerated().map { ($1, $0) })
    demands = problem.events.map { event in
      event.shifts.map {
        Demand(skill: number[$0.skill] ?? 0, from: $0.from, to: $0.to, count: $0.count)
      }
    }
    left = skills.map { skill in
      let people = problem.people.filter { $0.skills.contains(skill) }
      var left = [Int](repeating: people.count, count: problem.sessions)
      for person in people {
        // Ranges may overlap.
        let away = Set(person.away.flatMap { $0.clamped(to: left.indices) })
        for session in away { left[session] -= 1 }
      }
      return left
    }
  }

  /// Whether there are people for each shift of an event.
  func isEnough(for event: Int, at start: Int) -> Bool {
    demands[event].allSatisfy { demand in
      left[demand.skill][start + demand.from..<start + demand.to].allSatisfy {
        $0 >= demand.count
      }
    }
  }

  mutating func place(_ event: Int, at start: Int) { change(event, at: start, by: -1) }

  mutating func remove(_ event: Int, at start: Int) { change(event, at: start, by: 1) }

  private mutating func change(_ event: Int, at start: Int, by factor: Int) {
    for demand in demands[event] {
      for session in start + demand.from..<start + demand.to {
        left[demand.skill][session] += factor * demand.count
      }
    }
  }
}
