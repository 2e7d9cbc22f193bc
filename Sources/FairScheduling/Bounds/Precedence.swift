/// That an event starts late enough, or early enough, after another, where both are held.
struct Precedence: Sendable {
  var first: Int
  var second: Int
  /// Least `start(second) − start(first)`; nil for no limit.
  var least: Int?
  /// Greatest `start(second) − start(first)`; nil for no limit.
  var most: Int?
  /// Whether the second may be held only if the first is.
  var requires: Bool

  /// All of a problem, `after` first, then each ordered pair of each `within` by position.
  static func all(of problem: Problem) -> [Precedence] {
    var list = problem.after.map { relation in
      let length = problem.events[relation.first].length
      return Precedence(
        first: relation.first,
        second: relation.second,
        least: length + relation.minGap,
        most: relation.maxGap.map { length + $0 },
        requires: relation.requires
      )
    }
    for relation in problem.within {
      let members = Set(relation.events).sorted()
      for first in members {
        for second in members where second != first {
          list.append(
            Precedence(
              first: first,
              second: second,
              least: nil,
              most: relation.maxSpan - problem.events[second].length,
              requires: false
            )
          )
        }
      }
    }
    return list
  }
}
