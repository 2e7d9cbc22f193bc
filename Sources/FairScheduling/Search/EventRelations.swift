/// What one event has to do with others, as lists a search can walk.
struct EventRelations {
  /// The gap to `other` is at least `gap`.
  struct Apart: BitwiseCopyable {
    var other: Int
    var gap: Int
  }
  /// What the gap to `other` lacks of `ideal` costs `weight` a session.
  struct Spread: BitwiseCopyable {
    var other: Int
    var ideal: Int
    var weight: Int
  }
  /// An order of two events, seen from either.
  struct Order: BitwiseCopyable {
    var other: Int
    var minGap: Int
    var maxGap: Int
    var requires: Bool
  }

  var apart: [Apart] = []
  var spread: [Spread] = []
  /// The firsts of the orders in which this event is the second.
  var follows: [Order] = []
  /// The seconds of the orders in which this event is the first.
  var precedes: [Order] = []
  /// Positions in the problem's `within`.
  var within: [Int] = []
  /// Positions in the problem's `budgets` that this event's spending counts in.
  var budgets: [Int] = []
  /// Events tied to this one by order or by convoy, which mostly have to move together.
  var tied: [Int] = []

  /// The relations of every event.
  static func table(of problem: Problem) -> [EventRelations] {
    var table = problem.events.map { _ in EventRelations() }
    for relation in problem.after {
      let (first, second) = (relation.first, relation.second)
      func order(_ other: Int) -> Order {
        Order(
          other: other,
          minGap: relation.minGap,
          maxGap: relation.maxGap ?? Int.max,
          requires: relation.requires
        )
      }
      table[second].follows.append(order(first))
      table[first].precedes.append(order(second))
    }
    for (index, relation) in problem.within.enumerated() {
      for event in unique(relation.events) { table[event].within.append(index) }
    }
    for relation in problem.apart {
      forEachPair(of: relation.events) {
        table[$0].apart.append(Apart(other: $1, gap: relation.minGap))
      }
    }
    for relation in problem.spread where relation.weight > 0 {
      forEachPair(of: relation.events) {
        table[$0].spread.append(
          Spread(other: $1, ideal: relation.idealGap, weight: relation.weight)
        )
      }
    }
    for (index, budget) in problem.budgets.enumerated() {
      let members = budget.events.map(unique) ?? Array(problem.events.indices)
      for event in members where problem.events[event].spend > 0 {
        table[event].budgets.append(index)
      }
    }
    for event in table.indices {
      let ordered = (table[event].follows + table[event].precedes).map(\.other)
      let together = table[event].within.flatMap { problem.within[$0].events }
      table[event].tied = unique((ordered + together).filter { $0 != event })
    }
    return table
  }

  /// Calls `body` with every pair of different members, both ways round.
  private static func forEachPair(of list: [Int], _ body: (Int, Int) -> Void) {
    let members = unique(list)
    for a in members {
      for b in members where a != b { body(a, b) }
    }
  }

  static func unique(_ list: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return list.filter { seen.insert($0).inserted }
  }
}
