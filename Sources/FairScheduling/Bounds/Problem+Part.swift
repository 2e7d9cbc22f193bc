extension Problem {
  /// The problem of some of its events, as if there were no others; an order with one of those is dropped.
  ///
  /// A plan of the whole stays legal when all other events are left out, and misses as many of these.
  /// Resources, people, and lists of events keep their positions.
  ///
  /// - Parameter members: Events, in order of position.
  /// - Returns: A problem in which they are counted from zero, in that order.
  func part(of members: [Int]) -> Problem {
    let number = Dictionary(uniqueKeysWithValues: zip(members, members.indices))
    func own(_ list: [Int]) -> [Int] { list.compactMap { number[$0] } }
    var part = self
    part.events = members.map { events[$0] }
    part.after = after.compactMap { order in
      guard let first = number[order.first], let second = number[order.second] else { return nil }
      var order = order
      (order.first, order.second) = (first, second)
      return order
    }
    for index in within.indices { part.within[index].events = own(within[index].events) }
    for index in apart.indices { part.apart[index].events = own(apart[index].events) }
    for index in spread.indices { part.spread[index].events = own(spread[index].events) }
    for index in budgets.indices { part.budgets[index].events = budgets[index].events.map(own) }
    return part
  }

  /// The problem of what is missing with its events that count as mandatory ones, for the search.
  var asMandatory: Problem {
    var asked = self
    for index in asked.events.indices {
      asked.events[index].mandatory = events[index].skipCost > 0
    }
    return asked
  }
}
