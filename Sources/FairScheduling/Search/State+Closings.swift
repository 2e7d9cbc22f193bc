/// Starts at which an event cannot begin because of what is held: from the first to before the last.
struct Closing: BitwiseCopyable {
  /// The event that is held; nil for a budget that is spent.
  var other: Int?
  var from: Int
  var to: Int

  @inline(__always)
  func contains(_ start: Int) -> Bool { from <= start && start < to }
}

extension State {
  /// Goes through what distances, orders, convoys and budgets close to an event until `isEnough` says so.
  ///
  /// - Returns: whether it did.
  @inline(__always)
  func anyClosing(of event: Int, _ facts: EventFacts, _ isEnough: (Closing) -> Bool) -> Bool {
    let length = facts.length
    for pair in instance.apart[event] where isHeld(pair.other) {
      let from = start[pair.other] - length - pair.gap + 1
      if isEnough(Closing(other: pair.other, from: from, to: end(pair.other) + pair.gap)) {
        return true
      }
    }
    for order in instance.follows[event] where isHeld(order.other) {
      let end = end(order.other)
      if isEnough(Closing(other: order.other, from: 0, to: end + order.minGap)) { return true }
      guard order.maxGap < instance.sessions else { continue }
      let from = end + order.maxGap + 1
      if isEnough(Closing(other: order.other, from: from, to: instance.sessions)) { return true }
    }
    for order in instance.precedes[event] where isHeld(order.other) {
      let latest = start[order.other] - length
      let from = latest - order.minGap + 1
      if isEnough(Closing(other: order.other, from: from, to: instance.sessions)) { return true }
      guard order.maxGap < instance.sessions else { continue }
      if isEnough(Closing(other: order.other, from: 0, to: latest - order.maxGap)) { return true }
    }
    for convoy in instance.within[event] {
      let span = instance.spans[convoy]
      for other in instance.convoys[convoy] where isHeld(other) && other != event {
        if isEnough(Closing(other: other, from: 0, to: end(other) - span)) { return true }
        let from = start[other] + span - length + 1
        if isEnough(Closing(other: other, from: from, to: instance.sessions)) { return true }
      }
    }
    for index in instance.budgets[event] {
      let budget = instance.budgetFacts[index]
      guard spent[index] + facts.spend > budget.limit else { continue }
      if isEnough(Closing(other: nil, from: budget.from, to: budget.to)) { return true }
    }
    return false
  }

  /// The starts that relations with held events and budgets leave to an event, all but the people's, the
  /// venues' and the equipment's; whether it has such a start is not asked.
  func layOutStarts(of event: Int, _ facts: EventFacts, in starts: StartSet) {
    starts.fill()
    _ = anyClosing(of: event, facts) {
      starts.remove(from: $0.from, to: $0.to)
      return false
    }
  }

  /// Whether relations with held events and budgets allow an event to begin then.
  @inline(__always)
  func isOpen(_ event: Int, _ facts: EventFacts, at start: Int) -> Bool {
    !anyClosing(of: event, facts) { $0.contains(start) }
  }
}

/// Sessions at which an event may begin, one bit each.
struct StartSet {
  private let words: Table<UInt64>

  init(sessions: Int, _ arena: Arena) {
    words = arena.table(sessions / 64 + 1, of: 0)
  }

  func fill() { words.fill(with: ~0) }

  @inline(__always)
  func contains(_ start: Int) -> Bool { words[start >> 6] >> UInt64(start & 63) & 1 == 1 }

  /// Takes out what lies from `from` to before `to`, which may reach beyond either end.
  @inline(__always)
  func remove(from: Int, to: Int) {
    let from = max(0, from)
    let to = min(to, words.count * 64)
    guard from < to else { return }
    let (first, last) = (from >> 6, (to - 1) >> 6)
    let low = ~UInt64(0) << UInt64(from & 63)
    let high = ~UInt64(0) >> UInt64(63 - (to - 1) & 63)
    guard first < last else {
      words[first] &= ~(low & high)
      return
    }
    words[first] &= ~low
    for word in (first + 1)..<last { words[word] = 0 }
    words[last] &= ~high
  }
}
