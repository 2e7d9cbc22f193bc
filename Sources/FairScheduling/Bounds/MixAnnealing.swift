/// Simulated annealing for crews that share the work well and rest as they must: one of each list is taken.
///
/// It comes back to what a beam drops early, and knows on which days people work (S. Kirkpatrick, C. D. Gelatt and M. P.
/// Vecchi, "Optimization by simulated annealing", 1983).
struct MixAnnealing {
  /// A day on which somebody works.
  struct Workday: Hashable {
    var person: Int
    var day: Int
  }
  /// One of a list.
  struct Choice {
    var load: LoadBeam.Choice
    var days: Set<Workday>
  }
  /// What one of each list comes to.
  private struct State {
    var chosen: [Int]
    /// How long each person works.
    var loads: [Int]
    /// Without what lack of rest costs.
    var cost = 0
    /// How many of the chosen have each person work on each day.
    var times: [Int]
    /// On how many days each person works in the window that ends on each day.
    var worked: [Int]
    /// How many of those are too many.
    var excess = 0
  }

  private let people: Int
  private let scale: Int
  private let rest: Problem.Rest?
  /// Those on which somebody works, and a window's length beyond.
  private let days: Int
  /// What each person costs at each load, end to end.
  private let unfairness: [Int]
  private let loadCount: Int
  /// What a load costs that nobody can have.
  private let impossible: Int
  /// Where the choices of each list begin, and where the last end.
  private var first = [0]
  private var prices: [Int] = []
  /// How long each choice takes each person, end to end.
  private var hours: [Int] = []
  /// The positions of its days, person by person.
  private var places: [[Int]] = []

  private static let runs = 6
  /// Moves of a run, for each choice and at most.
  private static let moves = (perChoice: 1_000, most: 300_000)
  /// What a day too many costs, in units of cost.
  private static let lackOfRest = 2
  /// In thousandths of a unit of cost.
  private static let heat = (first: 2000, last: 200)
  /// What costs so many units more is never taken.
  private static let highestRise = 100

  /// - Parameters:
  ///   - lists: none is empty.
  ///   - unfairness: for each person and load what that costs; all of equal length, loads beyond it being impossible.
  ///   - rest: how people have to rest.
  ///   - scale: prices and unfairness are in `1/scale` of a unit of cost.
  init(_ lists: [[Choice]], _ unfairness: [[Int]], rest: Problem.Rest?, scale: Int) {
    people = unfairness.count
    self.scale = scale
    self.rest = rest.flatMap { $0.window > 0 ? $0 : nil }
    // Everybody's together can still be added up.
    let impossible = Relaxer.never / (4 * (unfairness.count + 1))
    self.impossible = impossible
    self.unfairness = unfairness.joined().map { min($0, impossible) }
    loadCount = unfairness.first?.count ?? 0
    let last = lists.joined().flatMap(\.days).map(\.day).max() ?? 0
    days = last + 1 + (self.rest?.window ?? 0)
    for list in lists {
      for choice in list {
        prices.append(choice.load.price)
        hours += choice.load.hours
        places.append(choice.days.map { $0.person * days + $0.day })
      }
      first.append(prices.count)
    }
  }

  /// What to take of each list.
  ///
  /// - Parameters:
  ///   - seed: of its luck.
  ///   - isStopped: asked before each run.
  /// - Returns: the best of each run, positions in the lists: those in which people rest before the others, and the
  ///   cheapest of each first.
  func best(seed: UInt64, _ isStopped: () -> Bool = { false }) -> [[Int]] {
    // There may be nothing to take, but only in one way.
    if first.count == 1 { return [[]] }
    var random = RandomSource(seed: seed)
    let moves = min(Self.moves.most, Self.moves.perChoice * prices.count)
    let heat = Self.heat
    var found: [State] = []
    for _ in 0..<Self.runs where !isStopped() {
      var state = start(&random)
      var best = state
      for move in 0..<moves {
        step(&state, heat: heat.first - (heat.first - heat.last) * move / moves, &random)
        if (state.excess, state.cost) < (best.excess, best.cost) { best = state }
      }
      found.append(best)
    }
    return found.sorted { ($0.excess, $0.cost) < ($1.excess, $1.cost) }
      .map { zip($0.chosen, first).map(-) }
  }

  private func start(_ random: inout RandomSource) -> State {
    var state = State(
      chosen: zip(first, first.dropFirst()).map { $0 + random.below($1 - $0) },
      loads: [Int](repeating: 0, count: people),
      times: [Int](repeating: 0, count: people * days),
      worked: [Int](repeating: 0, count: people * days)
    )
    for choice in state.chosen {
      state.cost += prices[choice]
      for person in 0..<people { state.loads[person] += hours[choice * people + person] }
      work(choice, &state)
    }
    for person in 0..<people { state.cost += unfairness(of: person, state.loads[person]) }
    return state
  }

  /// Takes another of a list, where its price and chance allow.
  private func step(_ state: inout State, heat: Int, _ random: inout RandomSource) {
    let list = random.below(first.count - 1)
    let next = first[list] + random.below(first[list + 1] - first[list])
    let old = state.chosen[list]
    if next == old { return }
    var rise = prices[next] - prices[old]
    for person in 0..<people {
      let more = hours[next * people + person] - hours[old * people + person]
      if more == 0 { continue }
      let load = state.loads[person]
      rise += unfairness(of: person, load + more) - unfairness(of: person, load)
    }
    // ln 2 is 693 thousandths, luck in units of 1/256.
    let luck = random.negativeLog2()
    func isTaken(_ rise: Int) -> Bool {
      rise <= 0
        || rise <= Self.highestRise * scale
          && rise * 256_000_000 <= heat * 693 * luck * scale
    }
    // Not even if everybody could rest then.
    let price = Self.lackOfRest * scale
    let excess = state.excess
    if !isTaken(rise - excess * price) { return }
    leave(old, &state)
    work(next, &state)
    if !isTaken(rise + (state.excess - excess) * price) {
      leave(next, &state)
      work(old, &state)
      return
    }
    for person in 0..<people {
      state.loads[person] += hours[next * people + person] - hours[old * people + person]
    }
    state.chosen[list] = next
    state.cost += rise
  }

  private func unfairness(of person: Int, _ load: Int) -> Int {
    load < loadCount ? unfairness[person * loadCount + load] : impossible
  }

  private func work(_ choice: Int, _ state: inout State) {
    guard let rest else { return }
    for place in places[choice] {
      state.times[place] += 1
      if state.times[place] > 1 { continue }
      for window in place..<(place + rest.window) {
        state.worked[window] += 1
        if state.worked[window] > rest.maxDays { state.excess += 1 }
      }
    }
  }

  private func leave(_ choice: Int, _ state: inout State) {
    guard let rest else { return }
    for place in places[choice] {
      state.times[place] -= 1
      if state.times[place] > 0 { continue }
      for window in place..<(place + rest.window) {
        if state.worked[window] > rest.maxDays { state.excess -= 1 }
        state.worked[window] -= 1
      }
    }
  }
}
