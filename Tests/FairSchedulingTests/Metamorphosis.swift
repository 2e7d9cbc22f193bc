@testable import FairScheduling

/// The same problem told otherwise, with the plan that corresponds.
extension Problem {
  /// The same year, beginning so many days later, with nothing in the days before.
  func shifted(days: Int) -> Problem {
    var copy = self
    let by = days * sessionsPerDay
    func moved(_ range: Range<Int>) -> Range<Int> {
      (range.lowerBound + by)..<(range.upperBound + by)
    }
    copy.days += days
    for index in copy.venues.indices {
      copy.venues[index].closed = copy.venues[index].closed.map(moved)
    }
    for index in copy.people.indices {
      copy.people[index].away = copy.people[index].away.map(moved)
    }
    for event in copy.events.indices {
      for start in copy.events[event].starts.indices {
        copy.events[event].starts[start].session += by
      }
    }
    for index in copy.budgets.indices {
      copy.budgets[index].from += by
      copy.budgets[index].to += by
    }
    return copy
  }

  /// Events and people in another order: the one at `order[i]` comes to position `i`.
  func permuted(events order: [Int], people crowd: [Int]) -> Problem {
    var copy = self
    let event = inverse(order)
    let person = inverse(crowd)
    copy.people = crowd.map { people[$0] }
    copy.events = order.map { index in
      var moved = events[index]
      for shift in moved.shifts.indices {
        moved.shifts[shift].costs = moved.shifts[shift].costs
          .map { PersonCost(person: person[$0.person], cost: $0.cost) }
          .sorted { $0.person < $1.person }
      }
      return moved
    }
    for index in after.indices {
      copy.after[index].first = event[after[index].first]
      copy.after[index].second = event[after[index].second]
    }
    for index in within.indices {
      copy.within[index].events = within[index].events.map { event[$0] }
    }
    for index in apart.indices { copy.apart[index].events = apart[index].events.map { event[$0] } }
    for index in spread.indices {
      copy.spread[index].events = spread[index].events.map { event[$0] }
    }
    for index in budgets.indices {
      copy.budgets[index].events = budgets[index].events?.map { event[$0] }
    }
    return copy
  }
}

extension Plan {
  func shifted(sessions: Int) -> Plan {
    var copy = self
    for index in copy.events.indices { copy.events[index].start += sessions }
    return copy
  }

  func permuted(events order: [Int], people crowd: [Int]) -> Plan {
    let (event, person) = (inverse(order), inverse(crowd))
    return Plan(
      events: events.map { held in
        var moved = held
        moved.event = event[held.event]
        moved.crews = held.crews.map { crew in crew.map { person[$0] }.sorted() }
        return moved
      }.sorted { $0.event < $1.event }
    )
  }
}

/// Where each position went.
private func inverse(_ order: [Int]) -> [Int] {
  var inverse = order
  for (position, item) in order.enumerated() { inverse[item] = position }
  return inverse
}
