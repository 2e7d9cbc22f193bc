/// What each person costs in each shift, for who can do it.
struct ShiftCosts: Sendable {
  /// The people who can do a shift, in order, by the shift's position among all shifts.
  private let able: Rows<Able>
  /// Shift times people plus person: what the person costs, ``none`` for who cannot do it; empty for
  /// large problems, whose people are found by halving.
  private let table: Table<Int>
  private let people: Int

  private static let none = Int.max

  /// - Parameters:
  ///   - able: The people who can do a shift, in order, by the shift's position among all shifts.
  ///   - shifts: How many shifts there are.
  ///   - people: How many people.
  ///   - arena: What keeps the table.
  ///   - mostTabled: The most that is tabled: more would not stay near the processor.
  init(
    _ able: Rows<Able>,
    shifts: Int,
    people: Int,
    _ arena: Arena,
    mostTabled: Int = 1 << 17
  ) {
    self.able = able
    self.people = people
    let isTabled = shifts * people <= mostTabled
    table = arena.table(isTabled ? shifts * people : 0, of: ShiftCosts.none)
    guard isTabled else { return }
    for shift in 0..<shifts {
      for one in able[shift] { table[shift * people + Int(one.person)] = one.cost }
    }
  }

  /// What a person costs in a shift; nil for who cannot do it.
  ///
  /// - Parameters:
  ///   - shift: Its position among all shifts.
  ///   - person: The person's position.
  @inline(__always)
  subscript(shift: Int, person: Int) -> Int? {
    guard table.count > 0 else { return halving(shift, person) }
    let cost = table[shift * people + person]
    return cost == ShiftCosts.none ? nil : cost
  }

  private func halving(_ shift: Int, _ person: Int) -> Int? {
    let able = able[shift]
    var low = 0
    var high = able.count
    while low < high {
      let middle = (low + high) >> 1
      if Int(able[middle].person) < person { low = middle + 1 } else { high = middle }
    }
    return low < able.count && Int(able[low].person) == person ? able[low].cost : nil
  }
}
