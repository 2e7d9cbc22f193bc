/// The least price of staffing all shifts of an event, found person by person.
///
/// A state says how many are still wanted in each shift; each person in turn takes some shifts that
/// do not overlap, nor leave too little rest, or none.
struct CrewMinimum {
  /// In which sets of shifts somebody rests too little.
  struct Rest {
    /// By bit set of shifts.
    private let lacks: [Bool]

    private static let mostShifts = 12

    /// Asks for each set; nil where nobody could rest too little, or there are too many shifts to ask.
    init?(shifts: Int, isLacking: ([Int]) -> Bool) {
      if shifts > Self.mostShifts { return nil }
      lacks = (0..<(1 << shifts)).map { set in
        isLacking((0..<shifts).filter { set >> $0 & 1 == 1 })
      }
      guard lacks.contains(true) else { return nil }
    }

    func isLacking(_ taken: some Sequence<Int>, and shift: Int) -> Bool {
      lacks[taken.reduce(1 << shift) { $0 | 1 << $1 }]
    }
  }

  let shifts: [Problem.Shift]
  /// What each person costs in each shift; `never` where they cannot do it.
  let cells: [Int]
  let outings: [Int]
  let required: Set<Int>
  let excluded: Set<Int>
  /// Nil where that does not matter.
  var rest: Rest?

  private static let never = PriceChecker.never
  /// Beyond this many states, each shift is staffed by itself, and only as many people
  /// as are needed at one moment are sent.
  static let mostStates = 30_000

  var value: Int {
    if shifts.isEmpty { return required.isEmpty ? 0 : Self.never }
    var states = 1
    for shift in shifts {
      states *= shift.count + 1
      if states > Self.mostStates { return shiftByShift }
    }
    return personByPerson(states)
  }

  /// The price of some crew, put together shift by shift of who costs least then; `never` where that
  /// comes to nothing, or somebody is required.
  var someValue: Int {
    if !required.isEmpty { return Self.never }
    var taken = outings.map { _ in [Int]() }
    var total = 0
    for index in shifts.indices {
      for _ in 0..<shifts[index].count {
        var best: (price: Int, person: Int)?
        for person in outings.indices {
          var price = cell(person, index)
          if price >= best?.price ?? Self.never { continue }
          if taken[person].contains(where: { overlap($0, index) }) { continue }
          if rest?.isLacking(taken[person], and: index) ?? false { continue }
          if taken[person].isEmpty { price += outings[person] }
          if price < best?.price ?? Self.never { best = (price, person) }
        }
        guard let best else { return Self.never }
        taken[best.person].append(index)
        total += best.price
      }
    }
    return total
  }

  private func overlap(_ one: Int, _ other: Int) -> Bool {
    shifts[one].from < shifts[other].to && shifts[other].from < shifts[one].to
  }

  private func cell(_ person: Int, _ shift: Int) -> Int {
    excluded.contains(person) ? Self.never : cells[person * shifts.count + shift]
  }

  private var shiftByShift: Int {
    var total = 0
    for (index, shift) in shifts.enumerated() {
      let prices = outings.indices.map { cell($0, index) }.filter { $0 < Self.never }.sorted()
      if prices.count < shift.count { return Self.never }
      total += prices[..<shift.count].reduce(0, +)
    }
    var atOnce = 0
    for session in 0..<(shifts.map(\.to).max() ?? 0) {
      let present = shifts.filter { $0.from <= session && session < $0.to }
      atOnce = max(atOnce, present.reduce(0) { $0 + $1.count })
    }
    let journeys = outings.indices.filter { person in
      shifts.indices.contains { cell(person, $0) < Self.never }
    }
    .map { outings[$0] }.sorted()
    if journeys.count < atOnce { return Self.never }
    return total + journeys[..<atOnce].reduce(0, +)
  }

  struct Turn {
    var shifts: Set<Int>
    var step: Int
    var price: Int
    /// For each of its shifts, where its number is in a state, and what that is when nobody is wanted
    /// any more.
    var digits: [(weight: Int, full: Int)] = []
  }

  private func personByPerson(_ states: Int) -> Int {
    var turns = outings.indices.map { self.turns(of: $0) }
    keepCheapest(&turns)
    var least = [Int](repeating: Self.never, count: states)
    least[0] = 0
    for person in outings.indices {
      let mustServe = required.contains(person)
      if turns[person].isEmpty {
        if mustServe { return Self.never }
        continue
      }
      var next = mustServe ? [Int](repeating: Self.never, count: states) : least
      for turn in turns[person] {
        for state in 0..<(states - turn.step) where least[state] < Self.never {
          guard fits(turn, onto: state) else { continue }
          let price = least[state] + turn.price
          if price < next[state + turn.step] { next[state + turn.step] = price }
        }
      }
      least = next
    }
    return least[states - 1]
  }

  /// All sets of shifts a person could take.
  func turns(of person: Int) -> [Turn] {
    var turns = [Turn(shifts: [], step: 0, price: outings[person])]
    var weight = 1
    for (index, shift) in shifts.enumerated() {
      let price = cell(person, index)
      if price < Self.never {
        for turn in turns {
          if turn.shifts.contains(where: { overlap($0, index) }) { continue }
          if rest?.isLacking(turn.shifts, and: index) ?? false { continue }
          turns.append(
            Turn(
              shifts: turn.shifts.union([index]),
              step: turn.step + weight,
              price: turn.price + price,
              digits: turn.digits + [(weight, shift.count)]
            )
          )
        }
      }
      weight *= shift.count + 1
    }
    return turns.filter { !$0.shifts.isEmpty }
  }

  /// For the same shifts, only so many of the cheapest people matter as there are to be sent at all:
  /// of them one is always left to stand in for a dearer one.
  private func keepCheapest(_ turns: inout [[Turn]]) {
    guard required.isEmpty else { return }
    let seats = shifts.reduce(0) { $0 + $1.count }
    var prices: [Int: [(price: Int, person: Int)]] = [:]
    for (person, own) in turns.enumerated() {
      for turn in own { prices[turn.step, default: []].append((turn.price, person)) }
    }
    var kept: [Int: Set<Int>] = [:]
    for (step, list) in prices {
      kept[step] = Set(list.sorted { $0 < $1 }.prefix(seats).map(\.person))
    }
    for person in turns.indices {
      turns[person].removeAll { !(kept[$0.step]?.contains(person) ?? false) }
    }
  }

  /// Whether nobody is sent beyond the number wanted.
  func fits(_ turn: Turn, onto state: Int) -> Bool {
    for digit in turn.digits where state / digit.weight % (digit.full + 1) == digit.full {
      return false
    }
    return true
  }
}
