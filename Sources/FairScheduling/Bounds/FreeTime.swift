/// When people are not away.
struct FreeTime: Sendable {
  private let problem: Problem
  /// For each person and session, the first session at or after it in which they are away.
  private let nextAway: [[Int32]]
  private let able: [String: [Int]]

  init(_ problem: Problem) {
    self.problem = problem
    let sessions = problem.sessions
    nextAway = problem.people.map { person in
      var isAway = [Bool](repeating: false, count: sessions)
      for range in person.away {
        for session in range.clamped(to: 0..<sessions) { isAway[session] = true }
      }
      var next = [Int32](repeating: Int32(sessions), count: sessions + 1)
      for session in stride(from: sessions - 1, through: 0, by: -1) {
        next[session] = isAway[session] ? Int32(session) : next[session + 1]
      }
      return next
    }
    var able: [String: [Int]] = [:]
    for (index, person) in problem.people.enumerated() {
      for skill in Set(person.skills) { able[skill, default: []].append(index) }
    }
    self.able = able
  }

  /// Who has a skill, in order.
  func people(with skill: String) -> [Int] { able[skill] ?? [] }

  /// Whether a person is free during all of `[from, to)`.
  func isFree(_ person: Int, _ from: Int, _ to: Int) -> Bool {
    Int(nextAway[person][from]) >= to
  }

  /// For each start of an event, the earliest listed one at which the same people are free for the
  /// same shifts; -1 where some shift cannot be filled.
  func firstStartsAlike(_ asked: Problem.Event) -> [Int] {
    // Sums of random words tell the sets of free people apart.
    var marks = [UInt64](repeating: 0, count: asked.starts.count)
    var isPossible = [Bool](repeating: true, count: asked.starts.count)
    var random = RandomSource(seed: 1)
    for shift in asked.shifts {
      let people = people(with: shift.skill)
      let words = people.map { _ in random.next() }
      for (position, start) in asked.starts.enumerated() {
        let (from, to) = (start.session + shift.from, start.session + shift.to)
        var count = 0
        for (index, person) in people.enumerated() where isFree(person, from, to) {
          marks[position] &+= words[index]
          count += 1
        }
        if count < shift.count { isPossible[position] = false }
      }
    }
    var first: [UInt64: Int] = [:]
    return asked.starts.indices.map { position in
      guard isPossible[position] else { return -1 }
      let start = asked.starts[position].session
      let known = first[marks[position]] ?? start
      first[marks[position]] = known
      return known
    }
  }
}
