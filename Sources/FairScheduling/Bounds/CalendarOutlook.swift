/// What members of a walk that are still to come cost at least, by the prices of the series that the walk
/// takes the place of.
///
/// Asked millions of times, so everything is in tables.
final class CalendarOutlook {
  /// Prices that members share.
  struct Series {
    /// How much each member takes; 0 for none.
    var weights: [Int]
    /// How long after its end.
    var longer: Int
    /// Prices added up.
    var sums: [Int]
    /// What is to be had from each session on, by how many are on it already.
    ///
    /// Pairs of those are paid for. A single list where pairs cost nothing.
    var rests: [[Int]]
  }
  private struct Facts: BitwiseCopyable {
    /// The members that take part, as a bit set.
    var members: Int
    var longer: Int
    var last: Int
    var sums: Int
    var rests: Int
    var mostThere: Int
  }

  private let memberCount: Int
  private let sessions: Int
  private let series: Table<Facts>
  private let weights: Table<Int>
  /// All sums and rests, one after another.
  private let numbers: Table<Int>
  /// For each member and session the least it costs to start then or later, or not at all.
  private let least: Table<Int>
  private let ends: Table<Int>
  private let arena = Arena()

  init(_ list: [Series], least: [[Int]]) {
    memberCount = least.count
    sessions = least.first?.count ?? 0
    var numbers: [Int] = []
    var facts: [Facts] = []
    for series in list {
      facts.append(
        Facts(
          members: series.weights.indices.reduce(0) { $0 | (series.weights[$1] > 0 ? 1 << $1 : 0) },
          longer: series.longer,
          last: series.sums.count - 1,
          sums: numbers.count,
          rests: numbers.count + series.sums.count,
          mostThere: series.rests.count - 1
        )
      )
      numbers += series.sums
      for rest in series.rests { numbers += rest }
    }
    series = arena.table(facts)
    weights = arena.table(list.flatMap(\.weights))
    self.numbers = arena.table(numbers)
    self.least = arena.table(Array(least.joined()))
    ends = arena.table(memberCount, of: 0)
  }

  /// What is still to come costs at least from a session on, nobody being there.
  func ahead(_ begun: Int, _ session: Int) -> Int {
    var total = 0
    for member in 0..<memberCount where begun & (1 << member) == 0 {
      total += least[member * sessions + session]
    }
    for one in series where one.members & ~begun != 0 {
      total -= numbers[one.rests + min(session, one.last)]
    }
    return total
  }

  /// How much less is to be had because of those that have begun, as far as somebody is to come.
  ///
  /// `end` says when a member ended as far as that matters; 0 for others.
  @inline(__always)
  func tail(_ begun: Int, _ session: Int, end: (Int) -> Int) -> Int {
    var total = 0
    for number in 0..<series.count where series[number].members & ~begun != 0 {
      let one = series[number]
      var count = 0
      var set = one.members & begun
      while set != 0 {
        let member = set.trailingZeroBitCount
        set &= set - 1
        let own = end(member)
        guard own > 0 else { continue }
        let last = min(own + one.longer, one.last)
        guard last > session else { continue }
        if one.mostThere == 0 {
          let more = numbers[one.sums + last] - numbers[one.sums + session]
          total += weights[number * memberCount + member] * more
          continue
        }
        var hole = count
        while hole > 0, ends[hole - 1] > last {
          ends[hole] = ends[hole - 1]
          hole -= 1
        }
        ends[hole] = last
        count += 1
      }
      // From each end to the next, those are there that end later.
      var from = session
      for index in 0..<count {
        let there = one.rests + min(count - index, one.mostThere) * (one.last + 1)
        let to = ends[index]
        total += numbers[one.rests + from] - numbers[one.rests + to]
        total -= numbers[there + from] - numbers[there + to]
        from = to
      }
    }
    return total
  }
}
