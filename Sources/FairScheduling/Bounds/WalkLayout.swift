/// What a walk through the calendar looks at: a few events whose lists reach far, what each two of
/// them share, and which events hang on one of them.
final class WalkLayout: Sendable {
  /// That one event of the walk precedes or follows one that is not in it.
  struct Attachment {
    var event: Int
    var order: Precedence
  }
  struct Pair {
    /// Least gap; nil where they may overlap.
    var leastGap: Int?
    /// What is ideal, and what each session less costs.
    var ideals: [(gap: Int, weight: Int)] = []
    /// How long after the end of one its place in time matters to the other.
    var reach = 0
  }

  /// The events of the walk, in order.
  let members: [Int]
  /// For each event its position among them; -1 for others.
  let positions: [Int]
  /// For each pair of members, by position: the least gap, `Int.min` for none, and how long after the end
  /// of one its place in time matters to the other.
  private let leastGaps: [Int]
  private let reaches: [Int]
  /// For each pair where its ideal gaps begin among all, and one end more.
  private let firstIdeals: [Int]
  private let ideals: [Int]
  private let idealWeights: [Int]
  /// For each member the events that hang on it alone.
  let attachments: [[Attachment]]
  /// The others.
  let loners: [Int]
  /// For each series of prices whether the walk takes its place.
  let isWalked: [Bool]
  /// The first budget that counts from the first session on, if any, which the walk keeps to.
  let budgets: [Int]

  /// More events than this lead to too many calendars.
  static let mostMembers = 14
  /// Sessions are counted in so many bits.
  static let mostSessions = 1000

  init?(_ problem: Problem, _ series: [RelaxedProblem.Series], _ terms: [[RelaxedProblem.Term]]) {
    let members = WalkLayout.members(of: problem)
    guard (2...WalkLayout.mostMembers).contains(members.count),
      problem.sessions <= WalkLayout.mostSessions
    else { return nil }
    self.members = members
    var positions = [Int](repeating: -1, count: problem.events.count)
    for (position, event) in members.enumerated() { positions[event] = position }
    self.positions = positions
    let pairs = members.flatMap { first in members.map { WalkLayout.pair(first, $0, problem) } }
    leastGaps = pairs.map { $0.leastGap ?? .min }
    reaches = pairs.map(\.reach)
    firstIdeals = pairs.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.ideals.count) }
    ideals = pairs.flatMap { $0.ideals.map(\.gap) }
    idealWeights = pairs.flatMap { $0.ideals.map(\.weight) }
    let orders = Precedence.all(of: problem)
    var times = [Int](repeating: 0, count: problem.events.count)
    for order in orders {
      times[order.first] += 1
      times[order.second] += 1
    }
    var attachments = [[Attachment]](repeating: [], count: members.count)
    var isFolded = [Bool](repeating: false, count: orders.count)
    for (number, order) in orders.enumerated() {
      let ends = [order.first, order.second]
      guard let host = ends.first(where: { positions[$0] >= 0 }),
        let guest = ends.first(where: { positions[$0] < 0 }), times[guest] == 1
      else { continue }
      attachments[positions[host]].append(Attachment(event: guest, order: order))
      isFolded[number] = true
    }
    self.attachments = attachments
    let attached = Set(attachments.joined().map(\.event))
    loners = problem.events.indices.filter { positions[$0] < 0 && !attached.contains($0) }
    var users = [Int](repeating: 0, count: series.count)
    for event in members {
      for number in Set(terms[event].filter { $0.weight != 0 }.map(\.series)) { users[number] += 1 }
    }
    isWalked = series.indices.map { number in
      switch series[number].resource {
      case .venue(let venue):
        members.count { event in problem.events[event].venues.contains { $0.venue == venue } } > 1
      case .equipment, .crowd, .apart, .spread: users[number] > 1
      case .person: false
      case .notBefore(let order), .notAfter(let order): isFolded[order]
      }
    }
    budgets = problem.budgets.firstIndex { $0.from <= 0 }.map { [$0] } ?? []
  }

  /// How long after the end of one member its place in time matters to another.
  @inline(__always)
  func reach(_ first: Int, _ second: Int) -> Int { reaches[first * members.count + second] }

  /// What a gap costs two members; nil where it is too small.
  @inline(__always)
  func cost(of gap: Int, _ first: Int, _ second: Int) -> Int? {
    let pair = first * members.count + second
    if gap < leastGaps[pair] { return nil }
    var cost = 0
    for index in firstIdeals[pair]..<firstIdeals[pair + 1] where gap < ideals[index] {
      cost += idealWeights[index] * (ideals[index] - gap)
    }
    return cost
  }

  /// Events that can be held whose lists reach at least half as far as the farthest.
  private static func members(of problem: Problem) -> [Int] {
    var reach = [Int](repeating: 0, count: problem.events.count)
    for relation in problem.apart where relation.events.count > 1 {
      for event in relation.events { reach[event] = max(reach[event], relation.minGap) }
    }
    for relation in problem.spread where relation.events.count > 1 && relation.weight > 0 {
      for event in relation.events { reach[event] = max(reach[event], relation.idealGap) }
    }
    for event in reach.indices where problem.events[event].starts.isEmpty { reach[event] = 0 }
    let farthest = reach.max() ?? 0
    return reach.indices.filter { reach[$0] > 0 && 2 * reach[$0] >= farthest }
  }

  /// What two events are to each other.
  static func pair(_ first: Int, _ second: Int, _ problem: Problem) -> Pair {
    var pair = Pair()
    guard first != second else { return pair }
    func demand(_ gap: Int) { pair.leastGap = max(pair.leastGap ?? gap, gap) }
    for relation in problem.apart
    where relation.events.contains(first) && relation.events.contains(second) {
      demand(relation.minGap)
    }
    for relation in problem.spread
    where relation.events.contains(first) && relation.events.contains(second) {
      pair.ideals.append((relation.idealGap, relation.weight))
    }
    for (index, equipment) in problem.equipment.enumerated() {
      let asked = [first, second].map { event in
        problem.events[event].uses.reduce(0) { $0 + ($1.equipment == index ? $1.quantity : 0) }
      }
      if asked.allSatisfy({ $0 > 0 }), asked[0] + asked[1] > equipment.quantity { demand(0) }
    }
    let venues = [first, second].map { Set(problem.events[$0].venues.map(\.venue)) }
    if venues[0].count == 1, venues[0] == venues[1] { demand(0) }
    // Those who come from the one have to be in time for the other.
    pair.reach = max(problem.longestTravel, pair.leastGap ?? 0, pair.ideals.map(\.gap).max() ?? 0)
    return pair
  }
}
