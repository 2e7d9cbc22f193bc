/// What one event has to do with others, as lists the search can walk.
struct EventRelations: Sendable {
  var apart: [(other: Int, gap: Int)] = []
  var spread: [(other: Int, ideal: Int, weight: Int)] = []
  /// Positions in the problem's `after` where this event is the second, and the first.
  var follows: [Int] = []
  var precedes: [Int] = []
  var within: [Int] = []
  var budgets: [Int] = []
  /// Events tied to this one by order or by convoy, for removing them together.
  var tied: [Int] = []

  /// The relations of every event.
  static func table(of problem: Problem) -> [EventRelations] {
    var table = problem.events.map { _ in EventRelations() }
    for (index, relation) in problem.after.enumerated() {
      table[relation.second].follows.append(index)
      table[relation.first].precedes.append(index)
    }
    for (index, relation) in problem.within.enumerated() {
      for event in unique(relation.events) { table[event].within.append(index) }
    }
    for relation in problem.apart {
      for (a, b) in orderedPairs(relation.events) {
        table[a].apart.append((b, relation.minGap))
      }
    }
    for relation in problem.spread where relation.weight > 0 {
      for (a, b) in orderedPairs(relation.events) {
        table[a].spread.append((b, relation.idealGap, relation.weight))
      }
    }
    for (index, budget) in problem.budgets.enumerated() {
      let members = budget.events.map(unique) ?? Array(problem.events.indices)
      for event in members where problem.events[event].spend > 0 {
        table[event].budgets.append(index)
      }
    }
    for event in table.indices {
      let ordered =
        table[event].follows.map { problem.after[$0].first }
        + table[event].precedes.map { problem.after[$0].second }
      let together = table[event].within.flatMap { problem.within[$0].events }
      table[event].tied = unique((ordered + together).filter { $0 != event })
    }
    return table
  }

  private static func orderedPairs(_ list: [Int]) -> [(Int, Int)] {
    let members = unique(list)
    return members.flatMap { a in members.filter { $0 != a }.map { (a, $0) } }
  }

  private static func unique(_ list: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return list.filter { seen.insert($0).inserted }
  }
}
