/// A score no plan can beat: what every event costs at least by itself, at its cheapest start and
/// venue with the nearest people, and what everybody's targets cost who cannot reach them; whatever hinders
/// events from being so is forgotten.
///
/// - Parameters:
///   - problem: Any.
///   - known: How many events are known to be missing from every plan.
/// - Returns: (missing, cost), to be compared lexicographically.
public func lowerBound(of problem: Problem, missing known: Int = 0) -> Score {
  var alone = LoneEvents(problem)
  var impossible = 0
  var cost = 0
  var work: [String: Int] = [:]
  var mandatory: [Int] = []
  for (number, event) in problem.events.enumerated() {
    let least = alone.leastCost(event, number)
    if least != nil {
      for shift in event.shifts { work[shift.skill, default: 0] += shift.to - shift.from }
    }
    if event.mandatory {
      if let least { mandatory.append(least) } else { impossible += 1 }
    } else {
      cost += min(event.skipCost, least ?? event.skipCost)
    }
  }
  // As many others may be left out as are known to be missing besides those that nothing allows.
  let missing = max(impossible, known)
  cost += mandatory.sorted().dropLast(missing - impossible).reduce(0, +)
  cost += problem.leastUnfairness(of: work)
  // A plan that leaves out more is worse whatever it costs.
  return Score(missing: missing, cost: cost)
}

extension Problem {
  /// What fairness costs if everybody does all the work there is of their skills, as far as the target.
  fileprivate func leastUnfairness(of work: [String: Int]) -> Int {
    people.reduce(0) { sum, person in
      let most = Set(person.skills).reduce(0) { $0 + work[$1, default: 0] }
      let lack = max(0, person.target - most)
      return sum + person.fairness * lack * lack
    }
  }
}

/// What events cost as if each were the only one.
private struct LoneEvents {
  private struct Journey: Hashable {
    var skills: Set<String>
    var place: Int
  }

  private let problem: Problem
  private var able: [String: [Int]] = [:]
  private var journeys: [Journey: [Int]] = [:]

  init(_ problem: Problem) {
    self.problem = problem
    for (index, person) in problem.people.enumerated() {
      for skill in Set(person.skills) { able[skill, default: []].append(index) }
    }
  }

  /// Nil if it cannot be held at all.
  mutating func leastCost(_ event: Problem.Event, _ number: Int) -> Int? {
    let starts = problem.startsAlone(of: number)
    guard let start = starts.map(\.cost).min() else { return nil }
    var staffing = 0
    for shift in event.shifts {
      let people = able[shift.skill] ?? []
      guard people.count >= shift.count else { return nil }
      staffing += leastStaffing(shift, people)
    }
    let venues: [(place: Int, cost: Int)] =
      event.venues.isEmpty
      ? [(event.place, 0)] : event.venues.map { (problem.venues[$0.venue].place, $0.cost) }
    var sites: [Int] = []
    for venue in venues { sites.append(venue.cost + leastOutings(event, venue.place)) }
    return start + staffing + (sites.min() ?? 0)
  }

  /// Most people cost nothing in a shift; only if too few do, the others count.
  private func leastStaffing(_ shift: Problem.Shift, _ people: [Int]) -> Int {
    let dear = shift.costs.filter { $0.cost > 0 }
    if people.count - dear.count >= shift.count { return 0 }
    let costs = Dictionary(dear.map { ($0.person, $0.cost) }, uniquingKeysWith: min)
    return people.map { costs[$0] ?? 0 }.sorted().prefix(shift.count).reduce(0, +)
  }

  /// As many are sent as are on duty at once.
  private mutating func leastOutings(_ event: Problem.Event, _ place: Int) -> Int {
    let atOnce =
      event.shifts.map { shift in
        event.shifts.filter { $0.from <= shift.from && shift.from < $0.to }
          .reduce(0) { $0 + $1.count }
      }.max() ?? 0
    guard atOnce > 0 else { return 0 }
    let journey = Journey(skills: Set(event.shifts.map(\.skill)), place: place)
    let outings = journeys[journey] ?? sortedOutings(journey)
    journeys[journey] = outings
    return outings.prefix(atOnce).reduce(0, +)
  }

  private func sortedOutings(_ journey: Journey) -> [Int] {
    Set(journey.skills.flatMap { able[$0] ?? [] })
      .map { problem.people[$0].outing[journey.place] }.sorted()
  }
}
