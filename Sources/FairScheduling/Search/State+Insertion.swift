extension State {
  /// An event's best place found: option and people, with what it adds to the cost.
  struct Placement {
    var start: Int
    var choice: Int
    var crews: [[Int]]
    var cost: Int
  }

  /// How freely an insertion looks around.
  struct Freedom {
    /// One in so many options, and one in so many people, is passed over; 0 for none.
    var blink: Int
    /// How many options are staffed at the most.
    var staffings: Int
  }

  /// Finds the cheapest way to hold an event that costs less than `limit`.
  mutating func bestPlacement(
    of event: Int,
    under limit: Int,
    _ freedom: Freedom,
    _ random: inout RandomSource
  ) -> Placement? {
    let asked = instance.events[event]
    guard let least = leastStaffCost(event) else { return nil }
    var best: Placement?
    var most = limit
    var staffings = 0
    for option in asked.options {
      if option.cost + least >= most { break }
      if freedom.blink > 0, random.below(freedom.blink) == 0 { continue }
      let fixed = option.cost + spreadCost(event, start: option.start)
      if fixed + least >= most { continue }
      guard isOpen(event, start: option.start, choice: option.choice) else { continue }
      staffings += 1
      if let crews = staff(
        event, start: option.start, choice: option.choice, under: most - fixed, freedom, &random)
      {
        most = fixed + crews.cost
        best = Placement(
          start: option.start, choice: option.choice, crews: crews.people, cost: most)
      }
      if staffings >= freedom.staffings, best != nil { break }
    }
    return best
  }

  /// Puts an event where a placement says.
  mutating func place(_ event: Int, _ placement: Placement) {
    let asked = instance.events[event]
    let place = place(event, choice: placement.choice)
    for (index, shift) in asked.shifts.enumerated() {
      for person in placement.crews[index] {
        assign(
          person, from: placement.start + shift.from, to: placement.start + shift.to,
          event: event, place: place)
      }
    }
    hold(
      event, start: placement.start, choice: placement.choice, crews: placement.crews,
      costing: placement.cost)
  }

  /// What the people of an event cost at least, whoever is free; nil where too few are able.
  private func leastStaffCost(_ event: Int) -> Int? {
    var total = 0
    for shift in instance.events[event].shifts {
      guard shift.able.count >= shift.count else { return nil }
      let length = shift.to - shift.from
      if shift.count == 1 {
        var least = Int.max
        for (person, cost) in shift.able {
          least = min(least, cost + fairnessChange(person, by: length))
        }
        total += least
      } else {
        let costs = shift.able.map { $0.cost + fairnessChange($0.person, by: length) }.sorted()
        total += costs.prefix(shift.count).reduce(0, +)
      }
    }
    return total
  }

  /// Staffs every shift greedily, the scarcest first; leaves the state as it was.
  mutating func staff(
    _ event: Int,
    start: Int,
    choice: Int,
    under limit: Int,
    _ freedom: Freedom,
    _ random: inout RandomSource
  ) -> (people: [[Int]], cost: Int)? {
    let asked = instance.events[event]
    let place = place(event, choice: choice)
    var crews: [[Int]] = asked.shifts.map { _ in [] }
    var total = 0
    var isComplete = true
    outer: for index in asked.staffing {
      let shift = asked.shifts[index]
      let from = start + shift.from
      let to = start + shift.to
      for _ in 0..<shift.count {
        guard
          let found = cheapest(
            shift, from: from, to: to, event: event, place: place, among: crews, freedom, &random)
        else {
          isComplete = false
          break outer
        }
        assign(found.person, from: from, to: to, event: event, place: place)
        crews[index].append(found.person)
        total += found.cost
      }
    }
    for (index, shift) in asked.shifts.enumerated() {
      for person in crews[index].reversed() {
        unassign(person, from: start + shift.from, to: start + shift.to, event: event)
      }
    }
    return isComplete && total < limit ? (crews, total) : nil
  }

  private func cheapest(
    _ shift: Instance.Shift,
    from: Int,
    to: Int,
    event: Int,
    place: Int,
    among crews: [[Int]],
    _ freedom: Freedom,
    _ random: inout RandomSource
  ) -> (person: Int, cost: Int)? {
    var best: (person: Int, cost: Int)?
    for (person, own) in shift.able {
      var cost = own + fairnessChange(person, by: to - from)
      if let found = best, cost >= found.cost { continue }
      let isThere = crews.contains { $0.contains(person) }
      if !isThere { cost += instance.problem.people[person].outing[place] }
      if let found = best, cost >= found.cost { continue }
      if freedom.blink > 0, best != nil, random.below(freedom.blink) == 0 { continue }
      guard canWork(person, from: from, to: to, event: event, place: place) else { continue }
      best = (person, cost)
    }
    return best
  }
}
