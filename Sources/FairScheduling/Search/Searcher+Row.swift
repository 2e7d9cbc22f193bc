/// Events that follow each other at a distance, to be put back in this order.
struct EventRow {
  var events: [Int]
  /// Where they may begin, between those of the row that stay.
  var starts: ClosedRange<Int>
  /// What each costs at each of these starts, people and each other aside; `RowCosts.impossible` where it
  /// cannot begin.
  var costs: [[Int]]
}

/// Changing the order of events that keep apart.
///
/// Six fairs that lie three weeks apart fill half a year: none finds room at the time of another unless those
/// between move along, so putting them back one by one, each at its cheapest, seldom brings another order
/// about. Here the order is chosen first, and each is put where those after it still fit.
extension Searcher {
  /// The most events that change places at once.
  private static let longestRow = 4
  /// With so many events taken out, no more are.
  static let mostRuined = 16
  /// With more starts than this, looking through them takes too long.
  private static let mostStarts = 1 << 11

  /// Takes out some neighbours in the row of an event and what is tied to them, and chooses another order.
  ///
  /// - Parameters:
  ///   - event: whose row.
  ///   - isTakenIn: whether it finds a place among them where it is not held; otherwise room is made for it.
  /// - Returns: how to rebuild what was taken out.
  func ruinRow(of event: Int, isTakenIn: Bool = false) -> Ruin {
    let isNew = !state.isHeld(event)
    if isNew, !isTakenIn { return makeRoom(for: event) }
    let row = row(of: event)
    guard row.count > (isNew ? 0 : 1) else {
      if isNew { return makeRoom(for: event) }
      ruinRelated(to: event, 1 + random.below(5))
      return Ruin()
    }
    let place = row.firstIndex(of: event) ?? random.below(row.count)
    let size = min(row.count, 2 + random.below(Searcher.longestRow - 1))
    let first = max(0, min(row.count - size, place - random.below(size)))
    let last = first + size
    let earliest = first > 0 ? state.start[row[first - 1]] + 1 : 0
    let latest = last < row.count ? state.start[row[last]] - 1 : instance.sessions
    var events = Array(row[first..<last])
    for event in events {
      ruin(event)
      for other in instance.tied[event] { ruin(other) }
    }
    if isNew {
      invite(event)
      events.append(event)
    }
    if random.below(2) == 0 { ruinFar(from: events, besides: row) }
    let starts = earliest...max(earliest, latest)
    let costs = events.map { self.costs(of: $0, in: starts) }
    let order = cheapestOrder(of: events, in: starts, costs, isAnother: !isNew)
    return Ruin(
      row: EventRow(
        events: order.map { events[$0] },
        starts: starts,
        costs: order.map { costs[$0] }
      )
    )
  }

  /// Takes out what would rather lie far from some events, so that it is not in their way elsewhere.
  private func ruinFar(from events: [Int], besides row: [Int]) {
    for event in events {
      for pair in instance.spread[event] where !row.contains(pair.other) {
        guard touched.count < Searcher.mostRuined else { return }
        ruin(pair.other)
      }
    }
  }

  /// The held events that an event has to keep a distance to, or every other time rather would, by their
  /// starts; itself among them if it is held.
  private func row(of event: Int) -> [Int] {
    var row = state.isHeld(event) ? [event] : []
    func add(_ other: Int) {
      if state.isHeld(other), !row.contains(other) { row.append(other) }
    }
    for pair in instance.apart[event] where pair.gap > 0 { add(pair.other) }
    if random.below(2) == 0 {
      for pair in instance.spread[event] { add(pair.other) }
    }
    return row.sorted { (state.start[$0], $0) < (state.start[$1], $1) }
  }

  /// The order of some events, two at least and taken out by now, in which they would cost the least; the same
  /// where there is none, the reverse where looking through them takes too long.
  private func cheapestOrder(
    of events: [Int],
    in starts: ClosedRange<Int>,
    _ costs: [[Int]],
    isAnother: Bool
  ) -> [Int] {
    guard starts.count <= Searcher.mostStarts else { return events.indices.reversed() }
    var row = RowCosts(
      lengths: events.map { instance.events[$0].length },
      costs: zip(events, costs).map { spread($1, of: $0, from: starts.lowerBound) },
      gaps: events.map { event in events.map { gap(between: event, and: $0) } },
      isAnother: isAnother
    )
    return row.cheapestOrder() ?? Array(events.indices)
  }

  /// What the options of an event cost at each start at least, by its distance to the first.
  private func costs(of event: Int, in starts: ClosedRange<Int>) -> [Int] {
    let facts = instance.events[event]
    var costs = [Int](repeating: RowCosts.impossible, count: starts.count)
    for option in instance.options[event] where starts.contains(Int(option.start)) {
      let place = Int(option.start) - starts.lowerBound
      guard option.cost < costs[place], state.isOpen(event, facts, option) else { continue }
      costs[place] = option.cost
    }
    return costs
  }

  /// The same with the distances an event would rather keep.
  private func spread(_ costs: [Int], of event: Int, from first: Int) -> [Int] {
    let length = instance.events[event].length
    var costs = costs
    for place in costs.indices where costs[place] < RowCosts.impossible {
      let start = first + place
      costs[place] += state.spreadCost(event, from: start, to: start + length)
    }
    return costs
  }

  /// Puts a row back, beginning at either end.
  ///
  /// - Returns: false where there is no room for it; a part of it may be held then.
  func hold(_ row: EventRow) -> Bool {
    let isForward = random.below(2) == 0
    let order = isForward ? row.events : row.events.reversed()
    guard let latest = latestMoments(of: row, isForward) else { return false }
    var earliest = Int.min / 2
    for (index, event) in order.enumerated() {
      guard earliest <= latest[index] else { return false }
      let length = instance.events[event].length
      let (first, last) =
        isForward ? (earliest, latest[index]) : (-latest[index] - length, -earliest - length)
      let starts = max(first, row.starts.lowerBound)...min(last, row.starts.upperBound)
      // One before it may have required it.
      guard state.isHeld(event) || hold(event, freedom(startingIn: starts)) else { return false }
      guard index + 1 < order.count else { break }
      let start = state.start[event]
      let begin = isForward ? start : -start - length
      earliest = begin + length + gap(between: event, and: order[index + 1])
    }
    return true
  }

  /// When each event may begin at the latest so that those after it still fit, people aside.
  ///
  /// Backwards time is negative: an event then begins at minus its end.
  ///
  /// - Returns: nil where they do not fit.
  private func latestMoments(of row: EventRow, _ isForward: Bool) -> [Int]? {
    let order = Array(isForward ? row.events : row.events.reversed())
    let costs = isForward ? row.costs : row.costs.reversed()
    var latest: [Int] = []
    for (index, event) in order.enumerated().reversed() {
      let length = instance.events[event].length
      var limit = Int.max
      if let next = latest.last {
        limit = next - gap(between: event, and: order[index + 1]) - length
      }
      var found: Int?
      for (start, cost) in zip(row.starts, costs[index]) where cost < RowCosts.impossible {
        let begin = isForward ? start : -start - length
        if begin <= limit { found = max(found ?? begin, begin) }
      }
      guard let found else { return nil }
      latest.append(found)
    }
    return latest.reversed()
  }

  /// The distance two events have to keep.
  private func gap(between event: Int, and other: Int) -> Int {
    var gap = 0
    for pair in instance.apart[event] where pair.other == other { gap = max(gap, pair.gap) }
    return gap
  }
}
