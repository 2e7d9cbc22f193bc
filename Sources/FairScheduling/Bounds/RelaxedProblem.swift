/// A problem laid out for bounding: made once, never changed.
final class RelaxedProblem: Sendable {
  /// Prices for the sessions of one resource.
  struct Series {
    var resource: PriceList.Resource
    /// Where its prices are among all.
    var offset: Int
    var length: Int
    /// How many may be on it at a time; a spread list's is the number of its members.
    var capacity: Int
    /// What each pair at a session costs; 0 if `capacity` is a limit.
    var weight: Int
  }
  /// That an event started at `s` takes `weight` of a series during `[s + from, s + to)`.
  struct Term {
    var series: Int
    var from: Int
    var to: Int
    var weight: Int
  }

  let problem: Problem
  let events: [RelaxedEvent]
  let crews: [CrewPricing]
  let series: [Series]
  /// For each event what it takes at any venue.
  let terms: [[Term]]
  /// The series of each venue; -1 if only one event can be there.
  let venueSeries: [Int]
  /// The series of each person's sessions; -1 where those are not priced.
  let personSeries: [Int]
  /// For each event the budgets it may draw on.
  let budgets: [[Int]]
  let priceCount: Int
  let firstBudget: Int
  /// The position of the price of a missing event, the last.
  let missingPrice: Int
  /// What each event takes of each budget, and what those have, in its units.
  let spends: [[Int]]
  let budgetLimits: [Int]
  /// How long the crew of each event works in all.
  let work: [Int]
  /// The most hours each person can work.
  let mostHours: [Int]
  /// What a walk through the calendar looks at; nil where it would lead too far.
  let walk: WalkLayout?
  /// What a walk that staffs events looks at; nil where there are too many.
  let crewWalk: CrewLayout?

  /// Farther than any session.
  private static let far = 1 << 30

  /// With more sessions of people than this, they are not priced.
  private static let mostPersonSessions = 40_000

  init(_ problem: Problem) {
    self.problem = problem
    let free = FreeTime(problem)
    events = problem.events.indices.map { RelaxedEvent($0, problem, free) }
    crews = problem.events.map { CrewPricing($0, problem, free) }
    let sessions = problem.sessions
    var series: [Series] = []
    var terms = [[Term]](repeating: [], count: problem.events.count)
    var offset = problem.people.count
    func add(_ resource: PriceList.Resource, _ capacity: Int, weight: Int = 0, longer: Int = 0)
      -> Int
    {
      series.append(
        Series(
          resource: resource,
          offset: offset,
          length: sessions + longer,
          capacity: capacity,
          weight: weight
        )
      )
      offset += sessions + longer
      return series.count - 1
    }
    var visitors = [Int](repeating: 0, count: problem.venues.count)
    for event in problem.events {
      for choice in event.venues { visitors[choice.venue] += 1 }
    }
    venueSeries = problem.venues.indices.map { visitors[$0] < 2 ? -1 : add(.venue($0), 1) }
    for (index, equipment) in problem.equipment.enumerated() {
      var users: [(event: Int, quantity: Int)] = []
      for (event, asked) in problem.events.enumerated() {
        let quantity = asked.uses.reduce(0) { $0 + ($1.equipment == index ? $1.quantity : 0) }
        if quantity > 0 { users.append((event, quantity)) }
      }
      guard users.reduce(0, { $0 + $1.quantity }) > equipment.quantity else { continue }
      let unit = Self.unit(equipment.quantity)
      let all = add(.equipment(index), equipment.quantity / unit)
      for user in users {
        terms[user.event].append(
          Term(
            series: all,
            from: 0,
            to: problem.events[user.event].length,
            weight: Self.units(user.quantity, of: equipment.quantity, unit: unit)
          )
        )
      }
      for fit in 1...3 {
        let crowd = users.filter { $0.quantity * (fit + 1) > equipment.quantity }
        guard crowd.count > fit, Set(crowd.map(\.quantity)) != [equipment.quantity] else {
          continue
        }
        let limit = add(.crowd(equipment: index, fit: fit), fit)
        for user in crowd {
          terms[user.event].append(
            Term(series: limit, from: 0, to: problem.events[user.event].length, weight: 1)
          )
        }
      }
    }
    for (index, relation) in problem.apart.enumerated() {
      let members = Set(relation.events).sorted()
      guard members.count > 1 else { continue }
      let number = add(.apart(index), 1)
      for event in members {
        let length = problem.events[event].length + relation.minGap
        terms[event].append(Term(series: number, from: 0, to: length, weight: 1))
      }
    }
    for (index, relation) in problem.spread.enumerated() where relation.weight > 0 {
      let members = Set(relation.events).sorted()
      guard members.count > 1 else { continue }
      let number = add(
        .spread(index),
        members.count,
        weight: relation.weight,
        longer: min(max(0, relation.idealGap), sessions)
      )
      for event in members {
        let length = problem.events[event].length + relation.idealGap
        terms[event].append(Term(series: number, from: 0, to: length, weight: 1))
      }
    }
    for (index, relation) in Precedence.all(of: problem).enumerated() {
      let capacity = relation.requires ? 0 : 1
      if let least = relation.least {
        let number = add(.notBefore(index), capacity)
        terms[relation.second].append(Term(series: number, from: 0, to: Self.far, weight: 1))
        terms[relation.first].append(
          relation.requires
            ? Term(series: number, from: least, to: Self.far, weight: -1)
            : Term(series: number, from: -Self.far, to: least, weight: 1)
        )
      }
      if let most = relation.most {
        let number = add(.notAfter(index), capacity)
        terms[relation.second].append(Term(series: number, from: -Self.far, to: 1, weight: 1))
        terms[relation.first].append(
          relation.requires
            ? Term(series: number, from: -Self.far, to: most + 1, weight: -1)
            : Term(series: number, from: most + 1, to: Self.far, weight: 1)
        )
      }
    }
    let isSmall = problem.people.count * sessions <= Self.mostPersonSessions
    personSeries = problem.people.indices.map { isSmall ? add(.person($0), 1) : -1 }
    self.series = series
    self.terms = terms
    firstBudget = offset
    missingPrice = offset + problem.budgets.count
    priceCount = missingPrice + 1
    let moneyUnits = problem.budgets.map { Self.unit(of: $0, problem) }
    spends = problem.events.map { event in
      zip(problem.budgets, moneyUnits).map { Self.units(event.spend, of: $0.limit, unit: $1) }
    }
    budgetLimits = zip(problem.budgets, moneyUnits).map { $0.limit / $1 }
    budgets = problem.events.indices.map { event in
      problem.budgets.indices.filter { index in
        problem.events[event].spend > 0 && (problem.budgets[index].events?.contains(event) ?? true)
      }
    }
    work = problem.events.map { event in
      event.shifts.reduce(0) { $0 + $1.count * ($1.to - $1.from) }
    }
    mostHours = problem.people.map { person in
      let hours = problem.events.reduce(0) { total, event in
        total
          + event.shifts.reduce(0) {
            $0 + (person.skills.contains($1.skill) ? $1.to - $1.from : 0)
          }
      }
      return min(hours, sessions)
    }
    walk = WalkLayout(problem, series, terms)
    crewWalk = problem.people.isEmpty ? nil : CrewLayout(problem)
  }

  /// The budgets that pay for an event when it starts at a session.
  func payers(_ event: Int, at start: Int) -> some Sequence<Int> {
    budgets[event].lazy.filter { [problem] budget in
      problem.budgets[budget].from <= start && start < problem.budgets[budget].to
    }
  }

  /// Whether a price may not be negative: all but those of hours.
  func isNonnegative(_ price: Int) -> Bool { price >= problem.people.count }

  /// Large limits are counted in units of a thousandth, so that whole prices are fine enough.
  static func unit(_ limit: Int) -> Int { max(1, limit / 1000) }

  /// Money is counted in the largest sum that divides everything spent, if that is not too small: then
  /// nothing is lost by rounding.
  private static func unit(of budget: Problem.Budget, _ problem: Problem) -> Int {
    var common = 0
    for (event, facts) in problem.events.enumerated()
    where budget.events?.contains(event) ?? true {
      var (larger, smaller) = (common, facts.spend)
      while smaller > 0 { (larger, smaller) = (smaller, larger % smaller) }
      common = larger
    }
    return max(1, common, budget.limit / 10_000)
  }

  /// A quantity in units of a limit, rounded down; far beyond it is as good as a bit beyond.
  static func units(_ quantity: Int, of limit: Int, unit: Int) -> Int {
    min(quantity / unit, 2 * (limit / unit) + 1)
  }

  /// Flat prices as a list that says what each is for; what costs nothing is left out.
  func list(
    _ prices: [Int],
    scale: Int,
    walked: [Int] = [],
    staffing: [Int] = [],
    together: [Int] = [],
    joined: [[Int]] = []
  ) -> PriceList {
    var sessions: [PriceList.Resource: [Int]] = [:]
    for series in series {
      var own = Array(prices[series.offset..<(series.offset + series.length)])
      while own.last == 0 { own.removeLast() }
      if !own.isEmpty { sessions[series.resource] = own }
    }
    return PriceList(
      scale: scale,
      hours: Array(prices[..<problem.people.count]),
      budgets: Array(prices[firstBudget..<missingPrice]),
      missing: prices[missingPrice] == 0 ? nil : prices[missingPrice],
      sessions: sessions,
      walked: walked,
      staffing: staffing,
      together: together,
      joined: joined
    )
  }
}
