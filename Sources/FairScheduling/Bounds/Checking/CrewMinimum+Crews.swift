extension CrewMinimum {
  /// A crew: for each person a bit set of shifts, those alone that matter.
  struct Crew {
    var price: Int
    var duties: [UInt32]
  }
  private struct Partial: Hashable {
    var filled: Int
    var duties: [UInt32]
  }

  private static let mostPartial = 300_000

  /// All crews up to a price, of those alike in what matters the cheapest; from the cheapest on.
  ///
  /// - Parameters:
  ///   - most: the price.
  ///   - matters: for each person the shifts that matter.
  /// - Returns: nil where there are too many, or too many shifts.
  func crews(upTo most: Int, matters: [UInt32]) -> [Crew]? {
    var states = 1
    for shift in shifts {
      states *= shift.count + 1
      if states > Self.mostStates { return nil }
    }
    if shifts.count > 32 { return nil }
    let people = outings.indices
    let turns = people.map { self.turns(of: $0) }
    // What is still to be paid from a person on, everything before being filled so far.
    var rests = [[Int](repeating: PriceChecker.never, count: states)]
    rests[0][states - 1] = 0
    for person in people.reversed() {
      let after = rests[rests.count - 1]
      let mustServe = required.contains(person)
      var rest = mustServe ? [Int](repeating: PriceChecker.never, count: states) : after
      for turn in turns[person] {
        for state in 0..<(states - turn.step) where after[state + turn.step] < PriceChecker.never {
          if fits(turn, onto: state) {
            rest[state] = min(rest[state], turn.price + after[state + turn.step])
          }
        }
      }
      rests.append(rest)
    }
    rests.reverse()
    var found = [Partial(filled: 0, duties: people.map { _ in 0 }): 0]
    for person in people {
      var next: [Partial: Int] = [:]
      func reach(_ partial: Partial, _ price: Int) {
        let rest = rests[person + 1][partial.filled]
        if rest >= PriceChecker.never || price + rest > most { return }
        next[partial] = min(next[partial] ?? price, price)
      }
      for (partial, price) in found {
        if !required.contains(person) { reach(partial, price) }
        for turn in turns[person]
        where partial.filled + turn.step < states && fits(turn, onto: partial.filled) {
          var longer = partial
          longer.filled += turn.step
          for shift in turn.shifts { longer.duties[person] |= matters[person] & 1 << shift }
          reach(longer, price + turn.price)
        }
      }
      if next.count > Self.mostPartial { return nil }
      found = next
    }
    return found.map { Crew(price: $0.value, duties: $0.key.duties) }
      .sorted { $0.price < $1.price }
  }
}
