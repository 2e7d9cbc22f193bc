extension CrewChecker {
  /// Whether the loads of some people make all that is left too dear.
  func exceedByLoads(_ chances: Chances, _ hours: [ClosedRange<Int>]) -> Bool {
    var all: [LoadChecker.Outcomes] = []
    var isDone = chances.map { _ in false }
    for group in near(chances) where group.count > 1 {
      let bare = group.reduce(0) { total, way in
        // Each is held in one way, which has paid for all that it shares.
        total + (chances[ways[way].event][0].cost - ways[way].crew)
      }
      // Where it is too much, what is true of each event by itself has to do.
      guard let own = outcomes(of: group, bare: bare) else { continue }
      all.append(own)
      for way in group { isDone[ways[way].event] = true }
    }
    for (event, own) in chances.enumerated() where !isDone[event] {
      let most = (own.map(\.cost).min() ?? 0) + slack
      guard let own = outcomes(of: event, own, upTo: most) else { return false }
      all.append(own)
    }
    return LoadChecker(problem, prices, hours).exceed(limit, all, base: base)
  }

  /// For the hours that the people looked at may work in an event the least price; nil where there are too many
  /// crews.
  private func outcomes(of event: Int, _ chances: [Chance], upTo most: Int)
    -> LoadChecker.Outcomes?
  {
    let people = prices.together
    let every = allShifts(of: event)
    let matters = problem.people.indices.map { people.contains($0) ? every : 0 }
    var outcomes: LoadChecker.Outcomes = [:]
    // Where the same people are free at the same place, crews are the same.
    var ways: [[Int]: (way: Int, cost: Int)] = [:]
    for chance in chances {
      guard let way = chance.way else {
        outcomes[people.map { _ in 0 }] = chance.cost
        continue
      }
      let key = pricing[event].conditions(of: self.ways[way].option)
      if chance.cost < ways[key]?.cost ?? .max { ways[key] = (way, chance.cost) }
    }
    for (way, cost) in ways.values {
      let bare = cost - self.ways[way].crew
      let crews = pricing[event].crews(of: self.ways[way].option)
        .crews(upTo: most - bare, matters: matters)
      guard let crews else { return nil }
      for crew in crews {
        let hours = people.map { self.hours(crew.duties[$0], in: event) }
        outcomes[hours] = min(outcomes[hours] ?? .max, bare + crew.price)
      }
    }
    return outcomes
  }

  private func allShifts(of event: Int) -> UInt32 {
    problem.events[event].shifts.indices.reduce(0) { $1 < 32 ? $0 | 1 << UInt32($1) : $0 }
  }

  private func hours(_ shifts: UInt32, in event: Int) -> Int {
    problem.events[event].shifts.enumerated().reduce(0) { total, shift in
      shifts >> UInt32(shift.offset) & 1 == 1
        ? total + shift.element.to - shift.element.from : total
    }
  }

  // MARK: Events that are in each other's way

  /// Of the events that are held in one way in any case those that somebody could be missed from, or be tired for, because
  /// of another.
  private func near(_ chances: Chances) -> [[Int]] {
    groups(chances.filter { $0.count == 1 }.compactMap { $0[0].way }) {
      meet($0, $1) || tire($0, $1)
    }
  }

  /// Whether who works in both could have too little rest.
  private func tire(_ a: Int, _ b: Int) -> Bool {
    guard let rest = problem.rest else { return false }
    let days = [a, b].map { way in
      Set(stretches(allShifts(of: ways[way].event), of: way).flatMap { self.days($0) })
    }
    return days[0].union(days[1]).contains { first in
      let near = days.map { $0.filter { first <= $0 && $0 < first + rest.window } }
      return !near[0].isEmpty && !near[1].isEmpty
        && near[0].union(near[1]).count > rest.maxDays
    }
  }

  private func days(_ sessions: Range<Int>) -> [Int] {
    sessions.map { $0 / max(1, problem.sessionsPerDay) }
  }

  /// When some shifts of a way are.
  private func stretches(_ shifts: UInt32, of way: Int) -> [Range<Int>] {
    let start = ways[way].option.start
    return problem.events[ways[way].event].shifts.enumerated()
      .filter { shifts >> UInt32($0.offset) & 1 == 1 }
      .map { start + $0.element.from..<start + $0.element.to }
  }

  private static let mostTogether = 3_000_000

  /// The same for some ways with crews in which nobody is in two places, or rests too little.
  ///
  /// - Parameters:
  ///   - group: the ways.
  ///   - bare: what they cost without crews.
  /// - Returns: nil where there are too many crews.
  private func outcomes(of group: [Int], bare: Int) -> LoadChecker.Outcomes? {
    var lists: [[CrewMinimum.Crew]] = []
    for way in group {
      let all = problem.people.map { _ in allShifts(of: ways[way].event) }
      let crews = pricing[ways[way].event].crews(of: ways[way].option)
        .crews(upTo: ways[way].crew + slack, matters: all)
      guard let crews else { return nil }
      lists.append(crews)
    }
    var tries = 0
    var outcomes: LoadChecker.Outcomes = [:]
    func choose(_ chosen: [CrewMinimum.Crew], _ over: Int) {
      let position = chosen.count
      if position == group.count {
        let loads = prices.together.map { person in
          zip(group, chosen).reduce(0) { $0 + hours($1.1.duties[person], in: ways[$1.0].event) }
        }
        let price = chosen.reduce(bare) { $0 + $1.price }
        if price < outcomes[loads] ?? .max, isPossible(chosen, group) { outcomes[loads] = price }
        return
      }
      for crew in lists[position] {
        tries += 1
        let more = over + crew.price - ways[group[position]].crew
        if more > slack || tries > Self.mostTogether { return }
        if position > 0, !isPossible(chosen + [crew], group) { continue }
        choose(chosen + [crew], more)
      }
    }
    choose([], 0)
    return tries > Self.mostTogether ? nil : outcomes
  }

  /// Whether everybody can do what they have to in the first of some ways.
  private func isPossible(_ crews: [CrewMinimum.Crew], _ group: [Int]) -> Bool {
    problem.people.indices.allSatisfy { person in
      let taken = zip(group, crews).filter { $0.1.duties[person] != 0 }
      if taken.count < 2 { return true }
      for (place, one) in taken.enumerated() {
        for other in taken.dropFirst(place + 1) {
          for (shift, clashing) in clashes(one.0, other.0).enumerated()
          where one.1.duties[person] >> UInt32(shift) & 1 == 1 {
            if other.1.duties[person] & clashing != 0 { return false }
          }
        }
      }
      return !checker.isRestless(taken.flatMap { stretches($0.1.duties[person], of: $0.0) })
    }
  }
}
