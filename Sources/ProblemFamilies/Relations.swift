import FairScheduling

/// What ties events together: conferences before fairs, distances, budgets.
struct Relations {
  private(set) var after: [Problem.After] = []
  private(set) var apart: [Problem.Apart] = []
  private(set) var spread: [Problem.Spread] = []
  private(set) var budgets: [Problem.Budget] = []

  private let year: YearBuilder
  private let fairs: [Int]
  private let seminars: [Int]

  /// Ties the events; the windows of conferences move to before their fairs.
  init(_ events: inout [Problem.Event], _ year: YearBuilder) {
    self.year = year
    fairs = events.indices.filter { events[$0].id.hasPrefix("f") }
    seminars = events.indices.filter { events[$0].id.hasPrefix("s") }
    var luck = Luck(seed: year.seed, purpose: "relations")
    addConferences(&events, &luck)
    addGroups(events, &luck)
    addBudgets(events)
  }

  private var perDay: Int { year.scale.sessionsPerDay }

  /// Two seminars in five prepare a fair, a fortnight to six weeks before it; some fairs follow others.
  private mutating func addConferences(_ events: inout [Problem.Event], _ luck: inout Luck) {
    let pairs = min(seminars.count * 2 / 5, fairs.count)
    let prepared = luck.some(pairs, of: luck.shuffled(fairs))
    for (seminar, fair) in zip(seminars, prepared) {
      let (least, most) = (14 * perDay, 40 * perDay)
      guard let first = events[fair].starts.first?.session,
        let last = events[fair].starts.last?.session
      else { continue }
      let from = max(0, (first - most) / perDay)
      let to = max(from + 20, (last - least) / perDay)
      let starts = year.season.seminarStarts(
        in: from..<min(year.scale.days, to),
        length: events[seminar].length,
        &luck
      )
      events[seminar].starts = starts.map { Problem.Start(session: $0.0, cost: $0.1) }
      after.append(
        Problem.After(first: seminar, second: fair, minGap: least, maxGap: most, requires: true)
      )
    }
    for _ in 0..<fairs.count / 15 {
      let pair = luck.some(2, of: fairs)
      let (first, second) = (pair[0], pair[1])
      // They must be able to follow each other.
      guard let from = events[first].starts.first?.session,
        let to = events[second].starts.last?.session,
        from + events[first].length + 7 * perDay < to
      else { continue }
      let known = after.contains { [$0.first, $0.second] == pair }
      if !known {
        after.append(Problem.After(first: first, second: second, minGap: 2, maxGap: 120 * perDay))
      }
    }
  }

  /// Fairs of neighbours neither at once nor crowded; seminars of a place not crowded.
  private mutating func addGroups(_ events: [Problem.Event], _ luck: inout Luck) {
    for province in 0..<year.scale.provinces {
      let places = Set(year.geography.places(of: province))
      let here = fairs.filter { places.contains(events[$0].place) }
      let capital = year.geography.capitals[province]
      let central = here.filter { events[$0].place == capital }
      if central.count >= 2 {
        apart.append(Problem.Apart(events: Array(central.prefix(6)), minGap: 21 * perDay))
      }
      let rural = neighbours(here.filter { events[$0].place != capital }, events)
      for group in groups(of: rural, 2 + luck.below(5)) where group.count >= 2 {
        apart.append(Problem.Apart(events: group, minGap: 30 * perDay))
      }
      for _ in 0..<(here.count + 5) / 10 * 3 / 2 where here.count >= 2 {
        let start = luck.below(max(1, here.count - 6))
        let near = Array(neighbours(here, events).dropFirst(start).prefix(9))
        spread.append(
          Problem.Spread(
            events: luck.some(6, of: near),
            idealGap: luck.one(of: [14, 21, 28]) * perDay,
            weight: 1 + luck.below(2)
          )
        )
      }
      let talks = seminars.filter { places.contains(events[$0].place) }
      for group in groups(of: luck.some(talks.count * 3 / 10, of: talks), 4) where group.count >= 2
      {
        spread.append(Problem.Spread(events: group, idealGap: 7 * perDay, weight: 1))
      }
    }
  }

  /// In an order in which neighbours follow each other.
  private func neighbours(_ list: [Int], _ events: [Problem.Event]) -> [Int] {
    list.sorted { a, b in
      let (first, second) = (
        year.geography.places[events[a].place], year.geography.places[events[b].place]
      )
      return (first.x, first.y, a) < (second.x, second.y, b)
    }
  }

  private func groups(of list: [Int], _ size: Int) -> [[Int]] {
    stride(from: 0, to: list.count, by: size).map { Array(list[$0..<min(list.count, $0 + size)]) }
  }

  /// A fifth more than all events need, by quarters that do not match the seasons.
  private mutating func addBudgets(_ events: [Problem.Event]) {
    let all = events.reduce(0) { $0 + $1.spend }
    let shares = year.scale.days > 200 ? [227, 269, 218, 286] : [447, 553]
    let end = year.scale.days * perDay
    for (index, share) in shares.enumerated() {
      budgets.append(
        Problem.Budget(
          from: end * index / shares.count,
          to: end * (index + 1) / shares.count,
          limit: all * 119 * share / 100_000
        )
      )
    }
  }
}
