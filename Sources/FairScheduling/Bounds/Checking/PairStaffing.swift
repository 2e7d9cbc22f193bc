import Synchronization

/// Whether there are people for two events at once, whatever they cost and whatever else is held, computed plainly.
///
/// What was found is kept for all cases of a proof, which are looked at on several threads.
final class PairStaffing: Sendable {
  /// An event and when it starts.
  struct Start: Hashable {
    var event: Int
    var session: Int
  }
  private struct Pair: Hashable {
    var first: Start
    var second: Start
  }
  private struct Task {
    var isOfFirst: Bool
    var from: Int
    var to: Int
    var lacking: Int
    /// Who could still have it.
    var people: [Int]
  }

  private let problem: Problem
  private let known = Mutex<[Pair: Bool]>([:])
  /// From this gap on everybody gets from one to the other.
  let farthest: Int

  /// After so many tasks given out, two events count as staffed.
  private static let patience = 20_000

  init(_ problem: Problem) {
    self.problem = problem
    farthest = problem.longestTravel
  }

  /// Whether two events can be held at these starts as far as people go; true where that is not settled soon.
  func isPossible(_ first: Start, _ second: Start) -> Bool {
    let pair = Pair(first: first, second: second)
    if let known = known.withLock({ $0[pair] }) { return known }
    let isPossible = problem.places(of: first.event).contains { here in
      problem.places(of: second.event).contains { there in
        var patience = Self.patience
        return give(
          tasks(of: first, isFirst: true) + tasks(of: second, isFirst: false),
          (problem.travel[here][there], problem.travel[there][here]),
          &patience
        )
      }
    }
    known.withLock { $0[pair] = isPossible }
    return isPossible
  }

  private func tasks(of start: Start, isFirst: Bool) -> [Task] {
    problem.events[start.event].shifts.map { shift in
      let times = start.session + shift.from..<start.session + shift.to
      let people = problem.people.indices.filter { person in
        problem.people[person].skills.contains(shift.skill)
          && !problem.people[person].away.contains { $0.overlaps(times) }
      }
      return Task(
        isOfFirst: isFirst,
        from: times.lowerBound,
        to: times.upperBound,
        lacking: shift.count,
        people: people
      )
    }
  }

  /// Gives out the task with the fewest people, whole, in each way there is, and then the others.
  private func give(_ tasks: [Task], _ travel: (there: Int, back: Int), _ patience: inout Int)
    -> Bool
  {
    guard let next = tasks.indices.min(by: { tasks[$0].people.count < tasks[$1].people.count })
    else { return true }
    patience -= 1
    if patience < 0 { return true }
    var others = tasks
    let task = others.remove(at: next)
    return anyCrew(of: task.people[...], task.lacking, []) { crew in
      var left = others
      for other in left.indices where excludes(task, left[other], travel) {
        left[other].people.removeAll(where: crew.contains)
        if left[other].people.count < left[other].lacking { return false }
      }
      return give(left, travel, &patience)
    }
  }

  /// Whether some of so many people out of a list are as wanted.
  private func anyCrew(
    of people: ArraySlice<Int>,
    _ count: Int,
    _ chosen: [Int],
    _ isWanted: ([Int]) -> Bool
  ) -> Bool {
    if count == 0 { return isWanted(chosen) }
    guard people.count >= count, let person = people.first else { return false }
    return anyCrew(of: people.dropFirst(), count - 1, chosen + [person], isWanted)
      || anyCrew(of: people.dropFirst(), count, chosen, isWanted)
  }

  /// Whether nobody can have two tasks.
  private func excludes(_ a: Task, _ b: Task, _ travel: (there: Int, back: Int)) -> Bool {
    let (early, late) = a.from <= b.from ? (a, b) : (b, a)
    let way =
      early.isOfFirst == late.isOfFirst ? 0 : early.isOfFirst ? travel.there : travel.back
    return late.from - early.to < way
  }
}
