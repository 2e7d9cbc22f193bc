internal import CivilCalendar

extension RecurrenceRule {
  /// The instances of a series within a stretch of wall time, in order; UNTIL is left to
  /// ``allows(_:in:)``, because only it needs a zone.
  ///
  /// DTSTART is always an instance; where the rule does not name it, COUNT does not count it.
  /// Every day looked at costs one unit of work; where it runs out, the result is cut short and
  /// `work` is negative.
  func expanded(
    from start: WallTime,
    between stretch: ClosedRange<WallTime>,
    limit: Int = .max,
    work: inout Int
  ) -> [WallTime] {
    let rule = completed(from: start)
    var result: [WallTime] = stretch.contains(start) ? [start] : []
    var remaining = count ?? .max
    var period = rule.firstPeriod(for: start, reaching: stretch.lowerBound)
    while remaining > 0, result.count < limit, let days = rule.days(ofPeriod: period, start.day) {
      guard WallTime(days.lowerBound) <= stretch.upperBound else { break }
      period += 1
      let candidates = rule.candidates(in: days)
      work -= candidates.count
      if work < 0 { break }
      for instance in rule.instances(on: candidates) where instance >= start {
        guard remaining > 0 else { break }
        remaining -= 1
        if instance > start, stretch.contains(instance) { result.append(instance) }
      }
    }
    return Array(result.prefix(limit))
  }

  /// Whether UNTIL, which is inclusive, comes no earlier than an instance.
  func allows(_ instance: WallTime, in zone: Zone) -> Bool {
    switch until {
    case nil: true
    // Google and others end timed series with a date: all of that day counts.
    case .day(let day): instance.day <= day
    case .time(let wall, .utc):
      (zone.instant(of: instance) ?? instance.seconds - 14 * 3600) <= wall.seconds
    case .time(let wall, _): instance <= wall
    }
  }

  /// The days of a period that are worth looking at: of a year, only those of the named months.
  private func candidates(in days: Range<Day>) -> [Day] {
    guard frequency == .yearly, !months.isEmpty else { return Array(days) }
    let year = days.lowerBound.year
    return months.sorted().flatMap { month in
      let first = firstDay(year, month)
      return Array(first..<(first + Day.length(ofMonth: month, year: year)))
    }
  }

  /// The instances of one period, in order, BYSETPOS applied.
  private func instances(on days: some Collection<Day>) -> [WallTime] {
    let named = days.filter(matches)
    if named.isEmpty { return [] }
    let times = timesOfDay
    let list = named.flatMap { day in times.map { WallTime(day, secondOfDay: $0) } }
    if positions.isEmpty { return list }
    return list.indices.filter { place in
      positions.contains(place + 1) || positions.contains(place - list.count)
    }.map { list[$0] }
  }

  /// Seconds of the day, in order.
  private var timesOfDay: [Int] {
    hours.flatMap { hour in
      minutes.flatMap { minute in seconds.map { hour * 3600 + minute * 60 + $0 } }
    }.sorted()
  }

  /// The number of the first period to look at: 0 where instances must be counted, else the one
  /// before the stretch.
  private func firstPeriod(for start: WallTime, reaching lowerBound: WallTime) -> Int {
    guard count == nil, lowerBound > start else { return 0 }
    let gap = lowerBound.day - start.day
    let longest =
      switch frequency {
      case .daily: 1
      case .weekly: 7
      case .monthly: 31
      case .yearly: 366
      }
    return max(0, gap / (longest * interval) - 1)
  }

  /// The days of a period, counted from 0 at the one that holds the start; nil past year 9998.
  private func days(ofPeriod number: Int, _ start: Day) -> Range<Day>? {
    let step = number * interval
    switch frequency {
    case .daily:
      let day = start + step
      return day.year < 9999 ? day..<(day + 1) : nil
    case .weekly:
      let days = Weekday.allCases
      let index = { (weekday: Weekday) in days.firstIndex(of: weekday) ?? 0 }
      let sinceWeekStart = (index(start.weekday) - index(weekStart) + 7) % 7
      let first = start - sinceWeekStart + step * 7
      return first.year < 9999 ? first..<(first + 7) : nil
    case .monthly:
      let months = start.year * 12 + start.month - 1 + step
      guard months / 12 < 9999 else { return nil }
      let next = months + 1
      return firstDay(months / 12, months % 12 + 1)..<firstDay(next / 12, next % 12 + 1)
    case .yearly:
      let year = start.year + step
      return year < 9999 ? firstDay(year, 1)..<firstDay(year + 1, 1) : nil
    }
  }
}
