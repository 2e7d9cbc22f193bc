import FairScheduling

extension Strangeness {
  /// One session a day, as long as the two it is made of.
  static func joinSessions(_ problem: inout Problem) {
    func days(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound / 2..<(range.upperBound + 1) / 2
    }
    problem.sessionsPerDay = 1
    for index in problem.venues.indices {
      problem.venues[index].closed = problem.venues[index].closed.map(days)
    }
    for index in problem.people.indices {
      problem.people[index].away = problem.people[index].away.map(days)
      problem.people[index].target /= 2
    }
    for index in problem.events.indices {
      var event = problem.events[index]
      event.length = (event.length + 1) / 2
      var seen: Set<Int> = []
      event.starts = event.starts.compactMap { start in
        let day = start.session / 2
        let isFit = day + event.length <= problem.days && seen.insert(day).inserted
        return isFit ? Problem.Start(session: day, cost: start.cost) : nil
      }
      event.shifts = event.shifts.map { shift in
        var shift = shift
        (shift.from, shift.to) = (
          days(shift.from..<shift.to).lowerBound, days(shift.from..<shift.to).upperBound
        )
        return shift
      }
      problem.events[index] = event
    }
    for index in problem.after.indices {
      problem.after[index].minGap /= 2
      problem.after[index].maxGap = problem.after[index].maxGap.map { $0 / 2 }
    }
    for index in problem.apart.indices { problem.apart[index].minGap /= 2 }
    for index in problem.spread.indices { problem.spread[index].idealGap /= 2 }
    for index in problem.budgets.indices {
      problem.budgets[index].from = (problem.budgets[index].from + 1) / 2
      problem.budgets[index].to = (problem.budgets[index].to + 1) / 2
    }
  }
}
