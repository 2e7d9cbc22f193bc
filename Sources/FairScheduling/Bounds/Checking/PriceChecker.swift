/// What a list of prices proves, computed plainly.
///
/// For any plan, what resources take at their prices is at most what they have. So a plan costs at
/// least what its events cost with prices added, less all there is to be had at those prices; and
/// each event costs at least what it costs where that is least.
struct PriceChecker {
  let problem: Problem
  /// What sums of each budget are counted in.
  let moneyUnits: [Int]
  /// For each event in which of its shifts together somebody rests too little, whenever it starts.
  private(set) var rests: [CrewMinimum.Rest?] = []

  init(_ problem: Problem) {
    self.problem = problem
    moneyUnits = problem.budgets.map { Self.moneyUnit($0, problem) }
    rests = problem.events.map(rest)
  }

  private func rest(during event: Problem.Event) -> CrewMinimum.Rest? {
    let perDay = max(1, problem.sessionsPerDay)
    // Shorter ones are on too few days, whenever they start.
    guard let rest = problem.rest, event.length > (rest.maxDays - 1) * perDay else { return nil }
    let times = Set(event.starts.map { $0.session % perDay })
    if times.isEmpty { return nil }
    return CrewMinimum.Rest(shifts: event.shifts.count) { taken in
      times.allSatisfy { time in
        isRestless(taken.map { time + event.shifts[$0].from..<time + event.shifts[$0].to })
      }
    }
  }

  /// One way to hold an event, its people aside.
  struct Option: Hashable {
    var start: Int
    var venue: Int?
    var place: Int
    var cost: Int
  }

  /// What is still allowed of an event.
  struct EventChoices {
    var options: [Option]
    var mayBeLeftOut: Bool
    var required: Set<Int> = []
    var excluded: Set<Int> = []
  }
  struct Choices {
    var events: [EventChoices]
    /// How many sessions each person works.
    var hours: [ClosedRange<Int>]

    /// Whether there can be no plan at all.
    var isEmpty = false
  }

  /// A proven number, in `1/scale`.
  struct Value {
    var amount: Int
    var scale: Int
    /// What each event costs at least with prices added.
    var events: [Int]

    /// Costs are whole, so a fraction above counts as the next.
    var rounded: Int { amount > 0 ? (amount - 1) / scale + 1 : -(-amount / scale) }
    func reaches(_ claim: Int) -> Bool { claim <= 0 || rounded >= claim }
  }

  static let never = Int.max / 8

  // MARK: Choices

  func everything(mostMissing: Int?) -> Choices {
    let events = problem.events.enumerated().map { number, event in
      let places: [(Int?, Int, Int)] =
        event.venues.isEmpty
        ? [(nil, event.place, 0)]
        : event.venues.map { ($0.venue, problem.venues[$0.venue].place, $0.cost) }
      let options = event.starts.flatMap { start in
        places.compactMap { venue, place, cost -> Option? in
          let site = start.session..<(start.session + event.length)
          if isHopeless(number, start.session) { return nil }
          if let venue, problem.venues[venue].closed.contains(where: { $0.overlaps(site) }) {
            return nil
          }
          return Option(start: start.session, venue: venue, place: place, cost: start.cost + cost)
        }
      }
      return EventChoices(options: options, mayBeLeftOut: !event.mandatory || mostMissing != 0)
    }
    let hours = problem.people.map { person in
      let able = problem.events.flatMap(\.shifts).filter { person.skills.contains($0.skill) }
      return 0...min(problem.sessions, able.reduce(0) { $0 + $1.to - $1.from })
    }
    return Choices(events: events, hours: hours)
  }

  /// Whether an event breaks a rule at a start whatever else is held.
  private func isHopeless(_ number: Int, _ start: Int) -> Bool {
    let event = problem.events[number]
    for convoy in problem.within where convoy.events.contains(number) {
      if event.length > convoy.maxSpan { return true }
    }
    for relation in problem.after where relation.first == relation.second {
      guard relation.first == number else { continue }
      let gap = start - (start + event.length)
      if gap < relation.minGap { return true }
      if let most = relation.maxGap, gap > most { return true }
    }
    return event.shifts.contains { isRestless([start + $0.from..<start + $0.to]) }
  }

  /// Whether nobody could work in all of some stretches of sessions, for want of rest.
  func isRestless(_ stretches: [Range<Int>]) -> Bool {
    let perDay = problem.sessionsPerDay
    guard let rest = problem.rest, perDay > 0 else { return false }
    // Most shifts are short: nothing has to be set up to see that.
    let most = stretches.reduce(0) {
      $0 + ($1.upperBound - 1) / perDay - $1.lowerBound / perDay + 1
    }
    guard most > rest.maxDays else { return false }
    let worked = Set(stretches.joined().map { $0 / perDay })
    return worked.contains { first in
      worked.count { first <= $0 && $0 < first + rest.window } > rest.maxDays
    }
  }

  func restricted(_ choices: Choices, _ matter: Certificate.Case, holds: Bool) -> Choices {
    var choices = choices
    switch matter {
    case .event(let event, let matter):
      choices.events[event] = restricted(choices.events[event], matter, holds: holds)
    case .hours(let person, let most):
      let known = choices.hours[person]
      let least = holds ? known.lowerBound : max(known.lowerBound, most + 1)
      let greatest = holds ? min(known.upperBound, most) : known.upperBound
      if least <= greatest {
        choices.hours[person] = least...greatest
      } else {
        choices.isEmpty = true
      }
    }
    return choices
  }

  private func restricted(
    _ choices: EventChoices,
    _ matter: Certificate.Case.Matter,
    holds: Bool
  ) -> EventChoices {
    var event = choices
    if holds { event.mayBeLeftOut = false }
    switch matter {
    case .isHeld: if !holds { event.options = [] }
    case .startsBefore(let session): event.options.removeAll { ($0.start < session) != holds }
    case .isAt(let venue): event.options.removeAll { ($0.venue == venue) != holds }
    case .isServed(let person):
      if holds { event.required.insert(person) } else { event.excluded.insert(person) }
    }
    return event
  }

  /// Takes away what would make a plan as dear as the claim by itself.
  func leaveOut(
    _ choices: inout Choices,
    _ prices: PriceList,
    _ value: Value,
    _ claim: Int,
    mostMissing: Int?
  ) {
    let sums = PriceSums(prices)
    for event in choices.events.indices {
      func isTooDear(_ own: Int) -> Bool {
        own >= Self.never
          || Value(amount: value.amount - value.events[event] + own, scale: value.scale, events: [])
            .reaches(claim)
      }
      var pricing = EventPricing(self, event, prices, sums, choices.events[event])
      if choices.events[event].mayBeLeftOut, isTooDear(leftOut(event, prices, mostMissing)) {
        choices.events[event].mayBeLeftOut = false
      }
      choices.events[event].options.removeAll { option in
        // The least price takes long to find; mostly others tell.
        if isTooDear(pricing.floor(of: option)) { return true }
        if !isTooDear(pricing.ceiling(of: option)) { return false }
        return isTooDear(pricing.value(of: option))
      }
    }
  }

  // MARK: Value

  func value(of prices: PriceList, _ choices: Choices, mostMissing: Int?) -> Value {
    if choices.isEmpty { return Value(amount: Self.never, scale: prices.scale, events: []) }
    let sums = PriceSums(prices)
    var amount = resources(prices, choices)
    if let price = prices.missing { amount -= price * (mostMissing ?? 0) }
    var values: [Int] = []
    for event in choices.events.indices {
      let own = choices.events[event]
      var pricing = EventPricing(self, event, prices, sums, own)
      var least = own.mayBeLeftOut ? leftOut(event, prices, mostMissing) : Self.never
      for (floor, option) in own.options.map({ (pricing.floor(of: $0), $0) })
        .sorted(by: { $0.0 < $1.0 })
      {
        if floor >= least { break }
        least = min(least, pricing.value(of: option))
      }
      values.append(least)
      amount = least >= Self.never ? Self.never : min(Self.never, amount + least)
    }
    return Value(amount: amount, scale: prices.scale, events: values)
  }

  func leftOut(_ event: Int, _ prices: PriceList, _ mostMissing: Int?) -> Int {
    guard problem.events[event].mandatory else {
      return problem.events[event].skipCost * prices.scale
    }
    return mostMissing == nil ? 0 : prices.missing ?? 0
  }

  /// The least that can be had of what resources offer: each is used up to its limit at most.
  func resources(_ prices: PriceList, _ choices: Choices) -> Int {
    var amount = 0
    for (resource, list) in prices.sessions {
      for price in list where price > 0 { amount -= offer(resource, price, prices.scale) }
    }
    for (index, price) in prices.budgets.enumerated() where price > 0 {
      amount -= price * (problem.budgets[index].limit / moneyUnits[index])
    }
    for (index, (person, price)) in zip(problem.people, prices.hours).enumerated() {
      let shares = choices.hours[index].map { hours in
        person.fairness * prices.scale * (hours - person.target) * (hours - person.target)
          - price * hours
      }
      amount += shares.min() ?? 0
    }
    return amount
  }

  /// The most that can be had of a resource at a session for a price above zero.
  ///
  /// Of the pairs of a spread list only those with one of the events to come count; `others` are there
  /// already.
  func offer(
    _ resource: PriceList.Resource,
    _ price: Int,
    _ scale: Int,
    others: Int = 0
  ) -> Int {
    guard case .spread(let index) = resource else { return price * capacity(resource) }
    let relation = problem.spread[index]
    let pairs = (0...Set(relation.events).count).map { count in
      price * count - relation.weight * scale * (count * (count - 1) / 2 + others * count)
    }
    return pairs.max() ?? 0
  }

  /// How much an event takes of a resource that is priced by the session, wherever it is.
  func amount(_ event: Int, _ resource: PriceList.Resource) -> Int {
    func quantity(_ index: Int) -> Int {
      problem.events[event].uses.filter { $0.equipment == index }.reduce(0) { $0 + $1.quantity }
    }
    switch resource {
    case .equipment(let index):
      let owned = problem.equipment[index].quantity
      return PriceChecker.units(quantity(index), of: owned, unit: Self.unit(owned))
    case .crowd(let index, let fit):
      return quantity(index) > problem.equipment[index].quantity / (fit + 1) ? 1 : 0
    case .apart(let index): return problem.apart[index].events.contains(event) ? 1 : 0
    case .spread(let index): return problem.spread[index].events.contains(event) ? 1 : 0
    case .venue(let venue):
      return problem.events[event].venues.contains { $0.venue == venue } ? 1 : 0
    case .person, .notBefore, .notAfter: return 0
    }
  }

  /// Whether an event takes anything of it.
  func takes(_ event: Int, _ resource: PriceList.Resource) -> Bool { amount(event, resource) > 0 }

  func capacity(_ resource: PriceList.Resource) -> Int {
    switch resource {
    case .equipment(let index):
      problem.equipment[index].quantity / Self.unit(problem.equipment[index].quantity)
    case .crowd(_, let fit): fit
    case .notBefore(let index), .notAfter(let index): relation(index).requires ? 0 : 1
    case .venue, .apart, .spread, .person: 1
    }
  }

  /// Large quantities and sums are counted in thousandths of the limit, each rounded down:
  /// what is within the limit stays within it.
  private static func unit(_ limit: Int) -> Int { max(1, limit / 1000) }

  /// A quantity in units; more than twice the limit is as impossible as twice.
  static func units(_ quantity: Int, of limit: Int, unit: Int) -> Int {
    min(quantity / unit, 2 * (limit / unit) + 1)
  }

  /// Sums of money are counted in what divides each that may be spent, but in no less than
  /// a ten-thousandth of the limit.
  private static func moneyUnit(_ budget: Problem.Budget, _ problem: Problem) -> Int {
    let spends = problem.events.indices.filter { budget.events?.contains($0) ?? true }
      .map { problem.events[$0].spend }
    let common = spends.reduce(0, greatestCommonDivisor)
    return max(1, max(common, budget.limit / 10_000))
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }

  /// The two events of the `index`th order: `after` first, then ordered pairs of each `within`.
  func relation(_ index: Int) -> (first: Int, second: Int, least: Int?, most: Int?, requires: Bool)
  {
    if index < problem.after.count {
      let relation = problem.after[index]
      let length = problem.events[relation.first].length
      return (
        relation.first, relation.second, length + relation.minGap,
        relation.maxGap.map { length + $0 }, relation.requires
      )
    }
    var left = index - problem.after.count
    for convoy in problem.within {
      let members = Set(convoy.events).sorted()
      let pairs = members.count * (members.count - 1)
      if left >= pairs {
        left -= pairs
        continue
      }
      let first = members[left / (members.count - 1)]
      let second = members.filter { $0 != first }[left % (members.count - 1)]
      return (first, second, nil, convoy.maxSpan - problem.events[second].length, false)
    }
    return (0, 0, nil, nil, false)
  }
}
