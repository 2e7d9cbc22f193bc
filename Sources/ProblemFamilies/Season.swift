/// When something may start, and what each start costs.
struct Season {
  let scale: Scale
  /// Sessions of a day.
  private var perDay: Int { scale.sessionsPerDay }
  private var sessions: Int { scale.days * scale.sessionsPerDay }

  /// The days of Tết, when nothing is held and everybody is away: 2 to 15 February.
  static let newYear = 32..<46
  /// Liberation and Labour Day.
  private static let may = 119..<122

  init(_ scale: Scale) {
    self.scale = scale
  }

  /// A stretch of days in which an event may begin; some may begin the whole year.
  func window(_ luck: inout Luck, whole: Int) -> Range<Int> {
    let last = max(1, scale.days - 4)
    guard !luck.percent(whole), last > 64 else { return min(1, last - 1)..<last }
    let length = min(last - 1, luck.in(60...180))
    let first = 1 + luck.below(max(1, last - length))
    return first..<min(last, first + length)
  }

  /// First sessions of days, with the weather, market days and the distance from the best time.
  func fairStarts(in days: Range<Int>, length: Int, _ luck: inout Luck) -> [(Int, Int)] {
    let best = days.lowerBound + luck.below(max(1, days.count))
    let steepness = luck.in(2...8)
    let market = luck.below(5)
    var weather = luck.in(4...12)
    var starts: [(Int, Int)] = []
    for day in days {
      weather = min(16, max(0, weather + luck.in(-3...3)))
      let isHoliday = (Self.newYear.lowerBound - 4..<Self.newYear.upperBound).contains(day)
      guard !isHoliday, day * perDay + length <= sessions else { continue }
      let marketCost = min(5, (day + 10 - market) % 5 * 3)
      starts.append((day * perDay, weather + marketCost + abs(day - best) / steepness))
    }
    return cheaper(starts)
  }

  /// Sessions of working days, mornings a little better; on Saturdays mornings only, at a price.
  func seminarStarts(in days: Range<Int>, length: Int, _ luck: inout Luck) -> [(Int, Int)] {
    let best = days.lowerBound + luck.below(max(1, days.count))
    let slope = luck.one(of: [0, 0, 16, 10])
    var starts: [(Int, Int)] = []
    for day in days where !Self.newYear.contains(day) && !Self.may.contains(day) {
      // 1 January 2027 is a Friday.
      let weekday = (day + 4) % 7
      guard weekday != 6 else { continue }
      for session in 0..<(weekday == 5 ? 1 : perDay)
      where day * perDay + session + length <= sessions {
        let monday = weekday == 0 ? 4 : 0
        let saturday = weekday == 5 ? 12 : 0
        let drift = slope == 0 ? 0 : abs(day - best) / slope
        starts.append((day * perDay + session, monday + saturday + min(session, 1) + drift))
      }
    }
    return starts
  }

  /// The same, with the cheapest near nothing: costs count what is worse than the best.
  private func cheaper(_ starts: [(Int, Int)]) -> [(Int, Int)] {
    let least = starts.map(\.1).min() ?? 0
    return starts.map { ($0.0, $0.1 - least * 3 / 4) }
  }
}
