/// The changes of accepted steps, so that another searcher can make them too.
struct MoveLog {
  private(set) var moves: [Move] = []
  /// The events of all moves.
  private(set) var entries: [Entry] = []
  private var crew: [Int32] = []

  /// What one step changed.
  struct Move {
    var entries: Range<Int>
    /// What it added to the cost, missing events included.
    var rise: Int
  }

  struct Entry {
    var event: Int
    /// -1 for out of the plan.
    var option: Int
    fileprivate var firstPerson: Int
  }

  mutating func removeAll() {
    moves.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    crew.removeAll(keepingCapacity: true)
  }

  /// Remembers a step's changes, as they are in the plan now.
  mutating func append(_ events: some Sequence<Int>, in state: State, rise: Int) {
    let first = entries.count
    for event in events {
      let option = state.isHeld(event) ? state.option[event] : -1
      entries.append(Entry(event: event, option: option, firstPerson: crew.count))
      if option >= 0 {
        for slot in state.instance.slots(of: event) { crew.append(state.crew[slot]) }
      }
    }
    if entries.count > first { moves.append(Move(entries: first..<entries.count, rise: rise)) }
  }

  /// Writes the people of an entry into its event's slots.
  func writeCrew(of entry: Entry, to state: State) {
    for (position, slot) in state.instance.slots(of: entry.event).enumerated() {
      state.crew[slot] = crew[entry.firstPerson + position]
    }
  }
}
