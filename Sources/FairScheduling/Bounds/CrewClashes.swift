/// Which starts of two events of a walk leave too few people for both.
///
/// Where two events are on at once, or so near that nobody gets from one to the other, they need different people, and
/// of some skills there are few: whatever hours cost, no crews go together. Other events are not looked at.
final class CrewClashes: Sendable {
  /// How long after its start an event can clash with one that starts then.
  private let widths: [Int]
  /// Where the marks of each pair begin, the one that starts first named first; -1 where none clash.
  private let offsets: [Int]
  /// For each pair, for each start of the first, for each session from then on, whether they clash.
  private let marks: [Bool]

  /// More people or shifts than this do not fit in a word.
  private static let mostBits = 64
  /// More marks than this take too much memory.
  private static let mostMarks = 1 << 25

  /// - Parameters:
  ///   - problem: What the events are part of.
  ///   - members: The events.
  init(_ problem: Problem, _ members: [Int]) {
    let travel = problem.longestTravel
    widths = members.map { problem.events[$0].length + travel }
    let crowded = members.contains { problem.events[$0].shifts.count * 2 > Self.mostBits }
    let size = members.count * widths.reduce(0, +) * problem.sessions
    guard problem.people.count <= Self.mostBits, !crowded, size <= Self.mostMarks else {
      offsets = members.flatMap { _ in members.map { _ in -1 } }
      marks = []
      return
    }
    let offers = Offers(problem, members)
    var offsets: [Int] = []
    var marks: [Bool] = []
    for first in members.indices {
      for second in members.indices {
        var own = [Bool](repeating: false, count: problem.sessions * widths[first])
        var pair = CrewPair(problem, members[first], members[second])
        var isEmpty = true
        for one in offers.starts[first] where first != second {
          let near = one.session..<one.session + widths[first]
          for other in offers.starts[second] where near.contains(other.session) {
            let shift = other.session - one.session
            let people = (offers.people[first][one.people], offers.people[second][other.people])
            if pair.canBeStaffed(people.0, people.1, shift: shift) { continue }
            own[one.session * widths[first] + shift] = true
            isEmpty = false
          }
        }
        offsets.append(isEmpty ? -1 : marks.count)
        if !isEmpty { marks += own }
      }
    }
    self.offsets = offsets
    self.marks = marks
  }

  /// Whether two events cannot both be staffed.
  ///
  /// - Parameters:
  ///   - first: The position of the one that starts first among the members.
  ///   - start: When it does.
  ///   - second: The position of the other.
  ///   - later: When that starts, then or later.
  /// - Returns: Whether there are no people for both; false where that was not settled.
  @inline(__always)
  func areClashing(_ first: Int, _ start: Int, _ second: Int, _ later: Int) -> Bool {
    let offset = offsets[first * widths.count + second]
    guard offset >= 0, later - start < widths[first] else { return false }
    return marks[offset + start * widths[first] + later - start]
  }

  /// Who could do the shifts of each event.
  private struct Offers {
    /// For each event its starts, and which of its people are there then.
    private(set) var starts: [[(session: Int, people: Int)]] = []
    private(set) var people: [[CrewPair.People]] = []

    init(_ problem: Problem, _ members: [Int]) {
      let free = FreeTime(problem)
      for event in members.map({ problem.events[$0] }) {
        var known: [[UInt64]: Int] = [:]
        var own: [CrewPair.People] = []
        let starts = event.starts.map { start in
          let able = event.shifts.map { shift in
            let (from, to) = (start.session + shift.from, start.session + shift.to)
            return free.people(with: shift.skill).filter { free.isFree($0, from, to) }
              .reduce(UInt64()) { $0 | 1 << UInt64($1) }
          }
          let number = known[able] ?? own.count
          if number == own.count {
            known[able] = number
            own.append(CrewPair.People(number: number, able: able))
          }
          return (session: start.session, people: number)
        }
        self.starts.append(starts)
        people.append(own)
      }
    }
  }
}

/// Two events that may have to be staffed at once.
struct CrewPair {
  /// Who could do the shifts of one of them, as bit sets.
  struct People {
    /// The same for the same people.
    var number: Int
    var able: [UInt64]
  }
  private struct Key: Hashable {
    var first: Int
    var second: Int
    var shift: Int
  }
  private struct Seats {
    /// Who is left for each shift.
    var able: [UInt64]
    /// How many it still lacks.
    var lacking: [Int]
  }

  private let first: Problem.Event
  private let second: Problem.Event
  /// How long it takes from each place of the first to each of the second, and back.
  private let ways: [(there: Int, back: Int)]
  private var known: [Key: Bool] = [:]
  private var stepsLeft = 0

  /// After so many steps they are taken to be staffed.
  private static let mostSteps = 2_000

  init(_ problem: Problem, _ first: Int, _ second: Int) {
    self.first = problem.events[first]
    self.second = problem.events[second]
    var ways: [(there: Int, back: Int)] = []
    for from in problem.places(of: first) {
      for to in problem.places(of: second) {
        let way = (there: problem.travel[from][to], back: problem.travel[to][from])
        if !ways.contains(where: { $0 == way }) { ways.append(way) }
      }
    }
    self.ways = ways
  }

  /// Whether there are people for both, the second starting so much later.
  mutating func canBeStaffed(_ one: People, _ other: People, shift: Int) -> Bool {
    let key = Key(first: one.number, second: other.number, shift: shift)
    if let known = known[key] { return known }
    let seats = Seats(
      able: one.able + other.able,
      lacking: (first.shifts + second.shifts).map(\.count)
    )
    let isPossible = ways.contains { way in
      stepsLeft = Self.mostSteps
      return fill(seats, clashes(shift, way))
    }
    known[key] = isPossible
    return isPossible
  }

  /// For each shift of both the others that nobody can have besides it, as a bit set.
  private func clashes(_ delay: Int, _ way: (there: Int, back: Int)) -> [UInt64] {
    let shifts =
      first.shifts.map { (shift: $0, start: 0) } + second.shifts.map { (shift: $0, start: delay) }
    let count = first.shifts.count
    var clashes = [UInt64](repeating: 0, count: shifts.count)
    for one in shifts.indices {
      for other in shifts.indices.dropFirst(one + 1) {
        let isSameEvent = (one < count) == (other < count)
        let isTooNear = shifts[one].shift.isTooNear(
          shifts[one].start,
          shifts[other].shift,
          shifts[other].start,
          way: isSameEvent ? (0, 0) : way
        )
        guard isTooNear else { continue }
        clashes[one] |= 1 << UInt64(other)
        clashes[other] |= 1 << UInt64(one)
      }
    }
    return clashes
  }

  /// Fills one seat after another, the one with the fewest to spare first: somebody takes it, or never does.
  private mutating func fill(_ seats: Seats, _ clashes: [UInt64]) -> Bool {
    var seats = seats
    while true {
      var tightest: (shift: Int, spare: Int)?
      for shift in seats.able.indices where seats.lacking[shift] > 0 {
        let spare = seats.able[shift].nonzeroBitCount - seats.lacking[shift]
        if spare < 0 { return false }
        if spare < tightest?.spare ?? .max { tightest = (shift, spare) }
      }
      guard let shift = tightest?.shift else { return true }
      stepsLeft -= 1
      guard stepsLeft > 0 else { return true }
      let person = leastWanted(for: shift, seats, clashes)
      var taken = seats
      taken.able[shift] &= ~(1 << UInt64(person))
      taken.lacking[shift] -= 1
      for other in taken.able.indices where clashes[shift] >> UInt64(other) & 1 == 1 {
        taken.able[other] &= ~(1 << UInt64(person))
      }
      if fill(taken, clashes) { return true }
      seats.able[shift] &= ~(1 << UInt64(person))
    }
  }

  /// Of those who could do a shift, who could do the fewest others that clash with it.
  private func leastWanted(for shift: Int, _ seats: Seats, _ clashes: [UInt64]) -> Int {
    var best = (wanted: Int.max, person: 0)
    var left = seats.able[shift]
    while left != 0 {
      let person = left.trailingZeroBitCount
      left &= left - 1
      let wanted = seats.able.indices.count { other in
        seats.lacking[other] > 0 && clashes[shift] >> UInt64(other) & 1 == 1
          && seats.able[other] >> UInt64(person) & 1 == 1
      }
      if wanted < best.wanted { best = (wanted, person) }
    }
    return best.person
  }
}
