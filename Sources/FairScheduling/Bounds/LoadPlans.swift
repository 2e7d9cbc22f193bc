/// Plans whose loads add up: what sums of loads leave open, gone through depth first from the last part back, each event put at
/// once where the plan so far is legal.
struct LoadPlans {
  /// When, where and with whom the events of a part are held.
  private struct Way {
    var price: Int
    var events: [Plan.HeldEvent]
  }

  private let loads: JointLoads
  private let sums: LoadSums
  private let problem: Problem
  private let layout: CrewLayout
  private let checker: PlanChecker
  /// What is held so far.
  private let state: State
  /// Of each part, for each of its choices all ways there are, once they were asked for.
  private var ways: [[[Way]?]]
  private let most: Int
  private var random: RandomSource
  /// Plans half made that may still be looked at, and in this attempt.
  private var patience = 40_000
  private var breath = 0
  /// Whether in this attempt something was not looked at.
  private var isCut = false
  private var held: [Plan.HeldEvent] = []
  /// Events that were in each other's way because of their people.
  private(set) var meetings = Meetings()
  private var meetingsToCount = 4_000

  /// After so many plans half made it is begun anew: what was chosen first may be what is wrong.
  private static let longestBreath = 80
  /// So many crews of one choice are tried.
  private static let mostCrews = 4

  /// - Parameters:
  ///   - loads: of everybody.
  ///   - sums: what they add up to.
  ///   - problem: whose plans are sought.
  ///   - layout: what its events are to each other.
  ///   - most: what a plan may cost: what events cost each other is not known to their loads unless they are settled.
  ///   - seed: of the luck in which order things are tried.
  init(
    _ loads: JointLoads,
    _ sums: LoadSums,
    of problem: Problem,
    _ layout: CrewLayout,
    upTo most: Int,
    seed: UInt64
  ) {
    self.loads = loads
    self.sums = sums
    self.problem = problem
    self.layout = layout
    self.most = most
    checker = PlanChecker(problem)
    state = State(Instance(problem))
    ways = loads.parts.map { $0.choices.map { _ in nil } }
    random = RandomSource(seed: seed)
  }

  /// A legal plan that costs no more than it may; nil where none was found in time.
  mutating func first() -> Plan? {
    // Loads are in no order, and what is found has to be the same every time.
    let ends = sums.ends.sorted { ($0.value, $0.loads) < ($1.value, $1.loads) }
    var isOpen = !ends.isEmpty
    while isOpen, patience > 0 {
      isOpen = false
      for end in ends where patience > 0 {
        breath = Self.longestBreath
        isCut = false
        let price = sums.layers[loads.parts.count][end.loads] ?? 0
        if descend(loads.parts.count, end.loads, loads.slack - end.value + price) { return plan }
        isOpen = isOpen || isCut
      }
    }
    return nil
  }

  private var plan: Plan { Plan(events: held.sorted { $0.event < $1.event }) }

  /// Chooses for each part before one.
  ///
  /// - Parameters:
  ///   - count: how many parts.
  ///   - target: what their loads have to add up to.
  ///   - most: what they may cost beyond the cheapest.
  /// - Returns: whether the plan is complete.
  private mutating func descend(_ count: Int, _ target: LoadVector, _ most: Int) -> Bool {
    if count == 0 {
      let report = checker.check(plan)
      return report.isLegal && report.score <= Score(missing: 0, cost: self.most)
    }
    let part = loads.parts[count - 1]
    let most = most + (part.choices.first?.price ?? 0)
    var order = Array(part.choices.indices)
    random.shuffle(&order)
    for number in order {
      let choice = part.choices[number]
      let own = sums.limited > 0 ? choice.hours + choice.spent : choice.hours
      guard let rest = target - LoadVector(own),
        let spent = sums.layers[count - 1][rest], spent + choice.price <= most
      else { continue }
      if choice.crews.isEmpty {
        if descend(count - 1, rest, most - choice.price) { return true }
        continue
      }
      let ways = allWays(count - 1, number).filter { $0.price <= most - spent }
      var turns = Array(ways.indices)
      random.shuffle(&turns)
      var tried = 0
      for way in turns.map({ ways[$0] }) {
        if breath <= 0 || tried == Self.mostCrews { isCut = true }
        if breath <= 0 { return false }
        if tried == Self.mostCrews { break }
        patience -= 1
        breath -= 1
        guard hold(way.events) else {
          countMeetings(of: way.events)
          continue
        }
        tried += 1
        if descend(count - 1, rest, most - way.price) { return true }
        release(way.events.count)
      }
    }
    return false
  }

  /// All ways to hold the events of a part with the hours of one of its choices.
  private mutating func allWays(_ part: Int, _ choice: Int) -> [Way] {
    if let known = ways[part][choice] { return known }
    let all = loads.parts[part].choices[choice].crews.flatMap { crew in
      crew.options.map { own in
        Way(
          price: own.reduce(crew.price) { $0 + $1.bare },
          events: zip(own, crew.duties).map { $0.held(with: $1, in: problem) }
        )
      }
    }
    ways[part][choice] = all
    return all
  }

  /// Holds events besides those that are held, if nothing is wrong but for what may still come.
  private mutating func hold(_ events: [Plan.HeldEvent]) -> Bool {
    for (number, event) in events.enumerated() {
      guard state.settle(event) else {
        release(number)
        return false
      }
      held.append(event)
    }
    return true
  }

  private mutating func countMeetings(of events: [Plan.HeldEvent]) {
    guard meetingsToCount > 0 else { return }
    meetingsToCount -= 1
    for event in events {
      let site = CrewLayout.Site(event, in: problem)
      for other in held where isInWay(of: event, site, other) {
        meetings.count(event.event, other.event)
      }
    }
  }

  /// Whether somebody in an event is missed in another.
  private func isInWay(of event: Plan.HeldEvent, _ site: CrewLayout.Site, _ other: Plan.HeldEvent)
    -> Bool
  {
    let its = CrewLayout.Site(other, in: problem)
    guard layout.meet(site, its) else { return false }
    let barred = layout.forbidden(in: site, by: problem.duties(of: other), of: its)
    return !problem.duties(of: event).isDisjoint(with: barred)
  }

  /// Takes out so many of those that were held last.
  private mutating func release(_ count: Int) {
    for event in held.suffix(count).reversed() { state.unsettle(event) }
    held.removeLast(count)
  }
}
