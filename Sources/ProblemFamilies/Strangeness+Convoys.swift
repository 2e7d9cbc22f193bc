import FairScheduling

extension Strangeness {
  /// Fairs in fours, each after the one before, all within a few weeks.
  static func formConvoys(_ problem: inout Problem, _ luck: inout Luck) {
    let tied = Set(problem.after.flatMap { [$0.first, $0.second] })
    let free = problem.events.indices.filter {
      problem.events[$0].id.hasPrefix("f") && !tied.contains($0)
    }
    var rest = luck.shuffled(free)[...]
    while rest.count >= 3 {
      let convoy = Array(rest.prefix(luck.in(3...5)))
      rest = rest.dropFirst(convoy.count)
      // Nobody keeps them apart, and the first says when.
      let members = Set(convoy)
      for index in problem.apart.indices {
        problem.apart[index].events.removeAll { members.contains($0) }
      }
      let starts = problem.events[convoy[0]].starts
      for event in convoy {
        let latest = problem.sessions - problem.events[event].length
        problem.events[event].starts = starts.filter { $0.session <= latest }
      }
      let lengths = convoy.reduce(0) { $0 + problem.events[$1].length }
      problem.within.append(
        Problem.Within(events: convoy.sorted(), maxSpan: lengths + convoy.count * 10)
      )
      let isOrdered = luck.percent(50)
      for (first, second) in zip(convoy, convoy.dropFirst()) where isOrdered {
        problem.after.append(
          Problem.After(
            first: first,
            second: second,
            minGap: 1,
            maxGap: 16,
            requires: luck.percent(30)
          )
        )
      }
    }
    problem.apart.removeAll { $0.events.count < 2 }
  }
}
