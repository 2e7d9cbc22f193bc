/// Prices added up from the first session of each list.
struct PriceSums {
  /// For each priced resource, one entry more than prices.
  private(set) var lists: [(resource: PriceList.Resource, sums: [Int])] = []
  private(set) var people: [Int: [Int]] = [:]

  init(_ prices: PriceList) {
    for (resource, list) in prices.sessions {
      var sums = [0]
      for price in list { sums.append((sums.last ?? 0) + price) }
      if case .person(let person) = resource {
        people[person] = sums
      } else {
        lists.append((resource, sums))
      }
    }
  }

  /// The prices in `[from, to)`, as far as the list goes.
  static func total(_ sums: [Int], _ from: Int, _ to: Int) -> Int {
    let end = sums.count - 1
    let from = min(max(from, 0), end)
    let to = min(max(to, from), end)
    return sums[to] - sums[from]
  }
}

/// What one event costs with prices added.
struct EventPricing {
  private let checker: PriceChecker
  private let problem: Problem
  private let number: Int
  private let event: Problem.Event
  private let prices: PriceList
  private let sums: PriceSums
  private let choices: PriceChecker.EventChoices
  /// What the event takes of priced resources, wherever it is.
  private var takes: [(sums: [Int], from: Int, to: Int, weight: Int)] = []
  private var venues: [Int: [Int]] = [:]
  private let able: [[Bool]]
  /// What each person costs in each shift, hours included, charges by session aside.
  private let basic: [[Int]]
  private var crews: [[Int]: Int] = [:]
  private var floors: [Int: Int] = [:]
  private var atStart: [Int: Int] = [:]

  private static let farAway = 1 << 40

  init(
    _ checker: PriceChecker,
    _ number: Int,
    _ prices: PriceList,
    _ sums: PriceSums,
    _ choices: PriceChecker.EventChoices
  ) {
    let problem = checker.problem
    self.checker = checker
    self.problem = problem
    self.number = number
    self.prices = prices
    self.sums = sums
    self.choices = choices
    let event = problem.events[number]
    self.event = event
    able = problem.people.map { person in event.shifts.map { person.skills.contains($0.skill) } }
    basic = problem.people.indices.map { person in
      event.shifts.map { shift in
        let own = shift.costs.first { $0.person == person }?.cost ?? 0
        return own * prices.scale + prices.hours[person] * (shift.to - shift.from)
      }
    }
    let far = EventPricing.farAway
    for (resource, list) in sums.lists {
      func take(_ from: Int, _ to: Int, _ weight: Int) { takes.append((list, from, to, weight)) }
      switch resource {
      case .venue(let venue): venues[venue] = list
      case .equipment, .crowd:
        let amount = checker.amount(number, resource)
        if amount > 0 { take(0, event.length, amount) }
      case .apart(let index):
        if problem.apart[index].events.contains(number) {
          take(0, event.length + problem.apart[index].minGap, 1)
        }
      case .spread(let index):
        if problem.spread[index].events.contains(number) {
          take(0, event.length + problem.spread[index].idealGap, 1)
        }
      case .notBefore(let index):
        let order = checker.relation(index)
        guard let least = order.least else { break }
        if order.second == number { take(0, far, 1) }
        if order.first == number {
          order.requires ? take(least, far, -1) : take(-far, least, 1)
        }
      case .notAfter(let index):
        let order = checker.relation(index)
        guard let most = order.most else { break }
        if order.second == number { take(-far, 1, 1) }
        if order.first == number {
          order.requires ? take(-far, most + 1, -1) : take(most + 1, far, 1)
        }
      case .person: break
      }
    }
  }

  /// The price of an option without its people.
  mutating func bare(_ option: PriceChecker.Option) -> Int {
    let start = option.start
    var value = option.cost * prices.scale
    if let known = atStart[start] {
      value += known
    } else {
      var taken = 0
      for take in takes {
        taken += take.weight * PriceSums.total(take.sums, start + take.from, start + take.to)
      }
      for (index, price) in prices.budgets.enumerated() where price > 0 {
        let budget = problem.budgets[index]
        guard budget.from <= start, start < budget.to else { continue }
        guard budget.events?.contains(number) ?? true else { continue }
        let unit = checker.moneyUnits[index]
        taken += price * PriceChecker.units(event.spend, of: budget.limit, unit: unit)
      }
      atStart[start] = taken
      value += taken
    }
    if let venue = option.venue, let list = venues[venue] {
      value += PriceSums.total(list, start, start + event.length)
    }
    return value
  }

  /// The price of an option as if nobody were away or had priced sessions.
  mutating func floor(of option: PriceChecker.Option) -> Int {
    if let known = floors[option.place] { return added(known, bare(option)) }
    let cells = problem.people.indices.flatMap { person in
      event.shifts.indices.map { able[person][$0] ? basic[person][$0] : PriceChecker.never }
    }
    let crew = crew(cells, option.place)
    floors[option.place] = crew
    return added(crew, bare(option))
  }

  /// The price of an option with some people, no less than the least.
  mutating func ceiling(of option: PriceChecker.Option) -> Int {
    added(crews(cells(of: option), option.place).someValue, bare(option))
  }

  /// The least price of an option with people.
  mutating func value(of option: PriceChecker.Option) -> Int {
    added(crew(cells(of: option), option.place), bare(option))
  }

  /// What each person costs in each shift of an option; `never` where they cannot do it.
  private func cells(of option: PriceChecker.Option) -> [Int] {
    problem.people.indices.flatMap { person -> [Int] in
      let away = problem.people[person].away
      let charges = sums.people[person]
      return event.shifts.indices.map { index in
        let shift = event.shifts[index]
        let (from, to) = (option.start + shift.from, option.start + shift.to)
        guard able[person][index], !away.contains(where: { $0.overlaps(from..<to) }) else {
          return PriceChecker.never
        }
        return basic[person][index] + (charges.map { PriceSums.total($0, from, to) } ?? 0)
      }
    }
  }

  /// What crews hang on: options alike in this can have the same ones at the same price.
  func conditions(of option: PriceChecker.Option) -> [Int] { cells(of: option) + [option.place] }

  /// Who could staff an option, and at what price.
  func crews(of option: PriceChecker.Option) -> CrewMinimum {
    crews(cells(of: option), option.place)
  }

  private func crews(_ cells: [Int], _ place: Int) -> CrewMinimum {
    CrewMinimum(
      shifts: event.shifts,
      cells: cells,
      outings: problem.people.map { $0.outing[place] * prices.scale },
      required: choices.required,
      excluded: choices.excluded,
      rest: checker.rests[number]
    )
  }

  private func added(_ crew: Int, _ rest: Int) -> Int {
    crew >= PriceChecker.never ? PriceChecker.never : crew + rest
  }

  private mutating func crew(_ cells: [Int], _ place: Int) -> Int {
    let key = cells + [place]
    if let known = crews[key] { return known }
    let crew = crews(cells, place).value
    crews[key] = crew
    return crew
  }
}
