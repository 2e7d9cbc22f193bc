extension Problem {
  /// The days that a shift is on, of an event that starts at some session.
  func days(of shift: Shift, startingAt start: Int) -> Range<Int> {
    let perDay = max(1, sessionsPerDay)
    let first = (start + shift.from) / perDay
    return shift.from < shift.to ? first..<(start + shift.to - 1) / perDay + 1 : first..<first
  }

  /// How long each person works who has some duties of an event.
  func hours(of duties: [CrewPricing.Duty], in event: Int) -> [Int] {
    var hours = people.map { _ in 0 }
    for duty in duties {
      let shift = events[event].shifts[duty.shift]
      hours[duty.person] += shift.to - shift.from
    }
    return hours
  }

  /// For each shift of an event the people that have it among their duties, in order.
  func crews(of duties: [CrewPricing.Duty], in event: Int) -> [[Int]] {
    var crews = events[event].shifts.map { _ in [Int]() }
    for duty in duties { crews[duty.shift].append(duty.person) }
    return crews.map { $0.sorted() }
  }

  /// The duties of an event that is held.
  func duties(of held: Plan.HeldEvent) -> DutySet {
    var set = DutySet()
    for (shift, people) in held.crews.enumerated() {
      for person in people {
        set.insert(CrewPricing.Duty(person: person, shift: shift).number(of: held.crews.count))
      }
    }
    return set
  }
}

extension Problem.Rest {
  /// Whether somebody who works on some days does not rest enough.
  func isBroken(by days: Set<Int>) -> Bool {
    days.contains { first in
      days.count { $0 >= first && $0 < first + window } > maxDays
    }
  }
}
