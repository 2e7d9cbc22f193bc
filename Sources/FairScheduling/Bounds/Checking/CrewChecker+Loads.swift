extension CrewChecker {
  /// Whether the loads of some people make all that is left too dear.
  func exceedByLoads(_ chances: Chances, _ hours: [ClosedRange<Int>]) -> Bool {
    let near = near(chances).filter { $0.count > 1 }
    if exceed(chances, hours, near, nil) { return true }
    // What may be spent is looked at where hours alone leave something open.
    let money = LoadMoney(problem, starts(chances))
    if money.isOverspent { return true }
    if money.room.isEmpty && prices.joined.isEmpty { return false }
    let joined = Self.merged(prices.joined)
    let others = near.filter { group in joined.allSatisfy { $0.allSatisfy { !group.contains($0) } }
    }
    return exceed(chances, hours, joined + others, money)
  }

  /// For each event when it may be, nil where it may be left out.
  private func starts(_ chances: Chances) -> [[Int?]] {
    chances.map { $0.map { chance in chance.way.map { ways[$0].option.start } } }
  }

  /// Groups of which none has an event of another.
  private static func merged(_ groups: [[Int]]) -> [[Int]] {
    var merged: [Set<Int>] = []
    for group in groups {
      var all = Set(group)
      for other in merged where !other.isDisjoint(with: all) { all.formUnion(other) }
      merged.removeAll { !$0.isDisjoint(with: all) }
      merged.append(all)
    }
    return merged.map { $0.sorted() }.filter { $0.count > 1 }
  }

  private func exceed(
    _ chances: Chances,
    _ hours: [ClosedRange<Int>],
    _ groups: [[Int]],
    _ money: LoadMoney?
  ) -> Bool {
    var all: [LoadChecker.Outcomes] = []
    var isDone = chances.map { _ in false }
    for group in groups {
      // Where it is too much, what is true of each event by itself has to do.
      guard let own = outcomes(of: group, chances, money) else { continue }
      all.append(own)
      for event in group { isDone[event] = true }
    }
    for event in chances.indices where !isDone[event] {
      guard let own = outcomes(of: [event], chances, money) else { return false }
      all.append(own)
    }
    return LoadChecker(problem, prices, hours, room: money?.room ?? [])
      .exceed(limit, all, base: base)
  }

  // MARK: What may become of events

  /// One way to hold an event with one of its crews, or nil to leave it out.
  private struct Turn {
    var way: Int?
    var duties: [UInt32]
    var price: Int
    /// Whether it stands for others, so that who rests in it is not known.
    var isForOthers = false
    /// How long the people looked at work, and what is spent.
    var loads: [Int]
  }

  private static let mostTries = 3_000_000

  /// For what some events may take together of the people looked at, and of the money, the least price; nil where
  /// that is too much.
  private func outcomes(of group: [Int], _ chances: Chances, _ money: LoadMoney?)
    -> LoadChecker.Outcomes?
  {
    var lists: [[Turn]] = []
    var most = slack
    for event in group {
      most += chances[event].map(\.cost).min() ?? 0
      let isAlone = group.count == 1
      guard let turns = turns(of: event, chances, money, isAlone: isAlone) else { return nil }
      lists.append(turns)
    }
    var outcomes: LoadChecker.Outcomes = [:]
    if lists.contains(where: \.isEmpty) { return outcomes }
    lists.sort { $0.count < $1.count }
    var tries = 0
    var known: [[Int]: [UInt32]] = [:]
    func isApart(_ a: Turn, _ b: Turn) -> Bool {
      guard let one = a.way, let other = b.way else { return true }
      let clashing = known[[one, other]] ?? (meet(one, other) ? clashes(one, other) : [])
      known[[one, other]] = clashing
      for (shift, set) in clashing.enumerated() where set != 0 {
        for person in a.duties.indices where a.duties[person] >> UInt32(shift) & 1 == 1 {
          if b.duties[person] & set != 0 { return false }
        }
      }
      return true
    }
    func choose(_ chosen: [Turn], _ price: Int, rest: Int) {
      let position = chosen.count
      if position == lists.count {
        let loads = chosen.dropFirst().reduce(chosen[0].loads) { zip($0, $1.loads).map(+) }
        if price < outcomes[loads] ?? .max, isRested(chosen) { outcomes[loads] = price }
        return
      }
      let rest = rest - lists[position][0].price
      for turn in lists[position] {
        tries += 1
        if price + turn.price + rest > most || tries > Self.mostTries { return }
        if chosen.allSatisfy({ isApart($0, turn) }) {
          choose(chosen + [turn], price + turn.price, rest: rest)
        }
      }
    }
    choose([], 0, rest: lists.reduce(0) { $0 + $1[0].price })
    return tries > Self.mostTries ? nil : outcomes
  }

  /// What may become of an event.
  ///
  /// - Parameters:
  ///   - event: its position.
  ///   - chances: what all events may do.
  ///   - money: what is looked at.
  ///   - isAlone: whether it does not matter who of it is in the way of others.
  /// - Returns: the cheapest first; nil where there are too many crews.
  private func turns(of event: Int, _ chances: Chances, _ money: LoadMoney?, isAlone: Bool)
    -> [Turn]?
  {
    let people = prices.together
    let most = (chances[event].map(\.cost).min() ?? 0) + slack
    var turns: [Turn] = []
    func kind(_ way: Int) -> [Int] {
      pricing[event].conditions(of: ways[way].option) + [-1]
        + (money?.spent(event, ways[way].option.start) ?? [])
    }
    // Of ways with the same people free at the same place that spend the same, one in nobody's way stands for all
    // that are no cheaper.
    var count: [[Int]: Int] = [:]
    var free: [[Int]: (way: Int, bare: Int)] = [:]
    for chance in chances[event] {
      guard let way = chance.way else { continue }
      count[kind(way), default: 0] += 1
      let bare = chance.cost - ways[way].crew
      guard bare < free[kind(way)]?.bare ?? .max, isAlone || isInNobodysWay(way, chances)
      else { continue }
      free[kind(way)] = (way, bare)
    }
    for chance in chances[event] {
      guard let way = chance.way else {
        let spent = money?.spent(event, nil) ?? []
        let loads = people.map { _ in 0 } + spent
        turns.append(
          Turn(way: nil, duties: problem.people.map { _ in 0 }, price: chance.cost, loads: loads)
        )
        continue
      }
      let bare = chance.cost - ways[way].crew
      let first = free[kind(way)]
      if let first, first.way != way, first.bare <= bare { continue }
      let isForOthers = first?.way == way && count[kind(way)] ?? 0 > 1
      let matters = problem.people.indices.map {
        !isAlone || people.contains($0) ? allShifts(of: event) : 0
      }
      let crews = pricing[event].crews(of: ways[way].option)
        .crews(upTo: most - bare, matters: matters)
      guard let crews else { return nil }
      let spent = money?.spent(event, ways[way].option.start) ?? []
      turns += crews.map { crew in
        let loads = people.map { self.hours(crew.duties[$0], in: event) } + spent
        return Turn(
          way: way,
          duties: crew.duties,
          price: bare + crew.price,
          isForOthers: isForOthers,
          loads: loads
        )
      }
    }
    return turns.sorted { $0.price < $1.price }
  }

  private func isInNobodysWay(_ way: Int, _ chances: Chances) -> Bool {
    chances.indices.allSatisfy { other in
      other == ways[way].event
        || chances[other].allSatisfy { chance in chance.way.map { !meet(way, $0) } ?? true }
    }
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
    let groups = groups(chances.filter { $0.count == 1 }.compactMap { $0[0].way }) {
      meet($0, $1) || tire($0, $1)
    }
    return groups.map { $0.map { ways[$0].event }.sorted() }
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

  /// Whether everybody rests enough in what was chosen.
  private func isRested(_ chosen: [Turn]) -> Bool {
    if chosen.count < 2 || problem.rest == nil { return true }
    return problem.people.indices.allSatisfy { person in
      let own = chosen.filter { !$0.isForOthers }
        .compactMap { turn in turn.way.map { (way: $0, shifts: turn.duties[person]) } }
        .filter { $0.shifts != 0 }
      return own.count < 2 || !checker.isRestless(own.flatMap { stretches($0.shifts, of: $0.way) })
    }
  }
}
