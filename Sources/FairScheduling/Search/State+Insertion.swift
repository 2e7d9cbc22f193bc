extension State {
  /// An event's best place found: option and people, with what it adds to the cost.
  struct Placement {
    var start: Int
    var choice: Int
    var crew: [Int]
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
    guard let least = leastStaffCosts(asked) else { return nil }
    let leastTotal = least.first ?? 0
    var best: Placement?
    var most = limit
    var staffings = 0
    var crew = Array(repeating: 0, count: asked.slotCount)
    for option in asked.options {
      if option.cost + leastTotal >= most { break }
      if freedom.blink > 0, random.below(freedom.blink) == 0 { continue }
      let fixed = option.cost + spreadCost(event, start: option.start)
      if fixed + leastTotal >= most { continue }
      guard isOpen(event, start: option.start, choice: option.choice) else { continue }
      staffings += 1
      if let cost = staff(
        event,
        option,
        under: most - fixed,
        atLeast: least,
        into: &crew,
        freedom,
        &random
      ) {
        most = fixed + cost
        best = Placement(start: option.start, choice: option.choice, crew: crew, cost: most)
      }
      if staffings >= freedom.staffings, best != nil { break }
    }
    return best
  }

  /// Puts an event where a placement says.
  mutating func place(_ event: Int, _ placement: Placement) {
    let place = place(event, choice: placement.choice)
    for shift in instance.events[event].shifts {
      for slot in shift.slots {
        assign(
          placement.crew[slot],
          from: placement.start + shift.from,
          to: placement.start + shift.to,
          event: event,
          place: place
        )
      }
    }
    hold(
      event,
      start: placement.start,
      choice: placement.choice,
      crew: placement.crew,
      costing: placement.cost
    )
  }

  /// What the shifts from each position of the staffing order on cost at least together, whoever is
  /// free; nil where too few people are able.
  private func leastStaffCosts(_ asked: InstanceEvent) -> [Int]? {
    var sums = Array(repeating: 0, count: asked.staffing.count + 1)
    for position in asked.staffing.indices.reversed() {
      let shift = asked.shifts[asked.staffing[position]]
      guard shift.able.count >= shift.count else { return nil }
      let length = shift.to - shift.from
      var least: Int
      if shift.count == 1 {
        least = Int.max
        for (person, cost) in shift.able {
          least = min(least, cost + fairnessChange(person, by: length))
        }
      } else {
        let costs = shift.able.map { $0.cost + fairnessChange($0.person, by: length) }.sorted()
        least = costs.prefix(shift.count).reduce(0, +)
      }
      sums[position] = sums[position + 1] + least
    }
    return sums
  }

  /// Staffs every shift greedily, the scarcest first; leaves the state as it was.
  ///
  /// - Returns: the cost of the people written into `crew`; nil where none is cheaper than `limit`.
  private mutating func staff(
    _ event: Int,
    _ option: InstanceEvent.Option,
    under limit: Int,
    atLeast least: [Int],
    into crew: inout [Int],
    _ freedom: Freedom,
    _ random: inout RandomSource
  ) -> Int? {
    let asked = instance.events[event]
    let place = place(event, choice: option.choice)
    var total = 0
    var staffed = 0
    var result: Int?
    outer: while true {
      guard staffed < asked.staffing.count else {
        result = total < limit ? total : nil
        break
      }
      if total + least[staffed] >= limit { break }
      let shift = asked.shifts[asked.staffing[staffed]]
      let from = option.start + shift.from
      let to = option.start + shift.to
      for slot in shift.slots {
        guard
          let found = cheapest(
            shift,
            from: from,
            to: to,
            event: event,
            place: place,
            freedom,
            &random
          )
        else {
          for done in shift.slots.lowerBound..<slot {
            unassign(crew[done], from: from, to: to, event: event)
          }
          break outer
        }
        assign(found.person, from: from, to: to, event: event, place: place)
        crew[slot] = found.person
        total += found.cost
      }
      staffed += 1
    }
    for position in (0..<staffed).reversed() {
      let shift = asked.shifts[asked.staffing[position]]
      for slot in shift.slots {
        unassign(
          crew[slot],
          from: option.start + shift.from,
          to: option.start + shift.to,
          event: event
        )
      }
    }
    return result
  }

  private func cheapest(
    _ shift: InstanceEvent.Shift,
    from: Int,
    to: Int,
    event: Int,
    place: Int,
    _ freedom: Freedom,
    _ random: inout RandomSource
  ) -> (person: Int, cost: Int)? {
    var best: (person: Int, cost: Int)?
    for (person, own) in shift.able {
      var cost = own + fairnessChange(person, by: to - from)
      if let found = best, cost >= found.cost { continue }
      // Duties of the event being placed are the last ones a person got.
      let isThere = duties[person].last.map { Int($0.event) == event } ?? false
      if !isThere { cost += instance.problem.people[person].outing[place] }
      if let found = best, cost >= found.cost { continue }
      if freedom.blink > 0, best != nil, random.below(freedom.blink) == 0 { continue }
      guard canWork(person, from: from, to: to, event: event, place: place) else { continue }
      best = (person, cost)
    }
    return best
  }
}
