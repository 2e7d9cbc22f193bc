/// What a problem costs at least at given prices, and what its cheapest parts would use.
struct Relaxation {
  /// The lower bound, in `1/scale` units of cost.
  var value = 0
  /// For each event the position of its cheapest option; -1 if leaving it out is cheaper.
  var choices: [Int] = []
  /// For each person the sessions of work at which unfairness costs least over what is paid for them.
  var hours: [Int] = []
  /// For each price how much more is used than there is: the direction in which it should go.
  var excess: [Int] = []
}

/// Evaluates the relaxation again and again, remembering crews while hours cost the same.
struct Relaxer {
  let relaxed: RelaxedProblem
  let scale: Int
  /// How many mandatory events may be missing at most.
  var mostMissing = 0
  /// Whether cases are looked through for better plans, too.
  var seeksPlans = true
  /// Flat prices, laid out as the series of the relaxed problem say.
  private(set) var prices: [Int]
  /// Which options of each event may still be chosen.
  var allowed: [[Bool]]
  var mayBeSkipped: [Bool]
  private(set) var limits: [CrewPricing.Limits]
  /// How many sessions each person works at least and at most.
  private(set) var hours: [ClosedRange<Int>]
  /// Prices plus everything before, for each series one entry more than sessions.
  private var sums: [Int] = []
  /// What is remembered of each event.
  private var memories: [CrewMemory]
  /// How many operating-system threads evaluate; nothing else depends on them.
  var threads = 1
  /// Prices of all people's sessions plus everything before.
  private var chargeSums: [Int] = []

  static let never = Int.max / 8

  init(_ relaxed: RelaxedProblem, scale: Int) {
    self.relaxed = relaxed
    self.scale = scale
    prices = [Int](repeating: 0, count: relaxed.priceCount)
    allowed = relaxed.events.map { [Bool](repeating: true, count: $0.options.count) }
    mayBeSkipped = relaxed.events.map { _ in true }
    limits = relaxed.events.map { _ in CrewPricing.Limits() }
    hours = relaxed.mostHours.map { 0...$0 }
    memories = relaxed.events.map(CrewMemory.init)
  }

  mutating func setPrices(_ new: [Int]) {
    let people = relaxed.problem.people.count
    if new[..<people] != prices[..<people] {
      for event in memories.indices {
        let drop = relaxed.crews[event].mostHours.reduce(0) { total, most in
          total + max(0, prices[most.person] - new[most.person]) * most.hours
        }
        memories[event].forget(drop: drop)
      }
    }
    prices = new
  }

  /// Prices for hours, and those that money has; none for anything else.
  mutating func setHours(_ new: [Int]) {
    let others = [Int](repeating: 0, count: relaxed.firstBudget - new.count)
    setPrices(new + others + prices[relaxed.firstBudget..<relaxed.missingPrice] + [0])
    addUp()
  }

  /// What all money that may be spent is worth.
  var money: Int {
    relaxed.budgetLimits.indices.reduce(0) {
      $0 + prices[relaxed.firstBudget + $1] * relaxed.budgetLimits[$1]
    }
  }

  /// What the money that an event spends at a start is worth.
  func money(for event: Int, startingAt start: Int) -> Int {
    relaxed.payers(event, at: start).reduce(0) {
      $0 + prices[relaxed.firstBudget + $1] * relaxed.spends[event][$1]
    }
  }

  /// For each person the hours at which unfairness costs least over what is paid for them.
  func wantedHours(at prices: [Int]) -> [Int] {
    zip(relaxed.problem.people.indices, prices).map { person, price in
      share(relaxed.problem.people[person], hours[person], price).0
    }
  }

  mutating func evaluate() -> Relaxation {
    let problem = relaxed.problem
    var result = Relaxation()
    result.excess = [Int](repeating: 0, count: relaxed.priceCount)
    addUp()
    // What the resources have to give.
    for series in relaxed.series {
      for index in series.offset..<(series.offset + series.length) {
        if series.weight == 0 {
          result.excess[index] = -series.capacity
          result.value -= prices[index] * series.capacity
        } else {
          let (count, value) = crowding(series, prices[index])
          result.excess[index] = -count
          result.value += value
        }
      }
    }
    for (index, limit) in relaxed.budgetLimits.enumerated() {
      result.excess[relaxed.firstBudget + index] = -limit
      result.value -= prices[relaxed.firstBudget + index] * limit
    }
    for (index, person) in problem.people.enumerated() {
      let (hours, value) = share(person, hours[index], prices[index])
      result.excess[index] = -hours
      result.hours.append(hours)
      result.value += value
    }
    result.value -= mostMissing * prices[relaxed.missingPrice]
    if mostMissing > 0 { result.excess[relaxed.missingPrice] = -mostMissing }
    var steps = [Int](repeating: 0, count: relaxed.priceCount + 1)
    result.choices = chooseAll()
    for (event, choice) in result.choices.enumerated() {
      let best = memories[event].best
      result.value = best >= Self.never / 4 ? Self.never : min(Self.never, result.value + best)
      if choice >= 0 {
        use(event, choice, &result, &steps)
      } else if mostMissing > 0, problem.events[event].mandatory {
        result.excess[relaxed.missingPrice] += 1
      }
    }
    for series in relaxed.series {
      var level = 0
      for index in series.offset..<(series.offset + series.length) {
        level += steps[index]
        result.excess[index] += level
      }
    }
    return result
  }

  // MARK: Resources

  private mutating func addUp() {
    sums.removeAll(keepingCapacity: true)
    for series in relaxed.series {
      var sum = 0
      for index in series.offset..<(series.offset + series.length) {
        sums.append(sum)
        sum += prices[index]
      }
      sums.append(sum)
    }
    let sessions = relaxed.problem.sessions
    chargeSums = [Int](repeating: 0, count: sessions + 1)
    for number in relaxed.personSeries where number >= 0 {
      let offset = relaxed.series[number].offset
      for session in 0..<sessions { chargeSums[session + 1] += prices[offset + session] }
    }
    for session in 0..<sessions { chargeSums[session + 1] += chargeSums[session] }
    for event in memories.indices { memories[event].charged.removeAll(keepingCapacity: true) }
  }

  /// Whether some person's session has a price while an event is on that starts so.
  private func isCharged(_ event: RelaxedEvent, _ start: Int) -> Bool {
    chargeSums[start] != chargeSums[start + event.length]
  }

  /// What the sessions of a person count during a shift.
  private func charge(_ person: Int, _ shift: Problem.Shift, _ start: Int) -> Int {
    let number = relaxed.personSeries[person]
    guard number >= 0 else { return 0 }
    return window(
      RelaxedProblem.Term(series: number, from: shift.from, to: shift.to, weight: 1),
      start
    )
  }

  /// What may be had at a session at a price, some events of a spread list being there already.
  func gain(_ series: RelaxedProblem.Series, _ price: Int, there: Int = 0) -> Int {
    if series.weight == 0 { return price * series.capacity }
    return -crowding(series, price - there * series.weight * scale).1
  }

  /// The number of events at a session for which pairs cost least over what is paid for them.
  private func crowding(_ series: RelaxedProblem.Series, _ price: Int) -> (Int, Int) {
    // weight·c·(c − 1)/2 − price·c is least where the next one's marginal cost passes the price.
    let unit = series.weight * scale
    let count = min(series.capacity, price / unit + 1)
    return price <= 0 ? (0, 0) : (count, unit * count * (count - 1) / 2 - price * count)
  }

  /// What a person's hours cost over what is paid for them.
  private func unfairness(of person: Problem.Person, working hours: Int, _ price: Int) -> Int {
    let far = hours - person.target
    return person.fairness * scale * far * far - price * hours
  }

  /// The hours at which a person's unfairness costs least over what is paid for them.
  private func share(_ person: Problem.Person, _ range: ClosedRange<Int>, _ price: Int)
    -> (Int, Int)
  {
    func value(_ hours: Int) -> Int { unfairness(of: person, working: hours, price) }
    let unit = person.fairness * scale
    if unit == 0 {
      let hours = price > 0 ? range.upperBound : range.lowerBound
      return (hours, value(hours))
    }
    let middle = person.target + price / (2 * unit)
    let near = [middle - 1, middle, middle + 1].map {
      min(max($0, range.lowerBound), range.upperBound)
    }
    let hours = near.min { (value($0), $0) < (value($1), $1) } ?? range.lowerBound
    return (hours, value(hours))
  }

  // MARK: Events

  private func window(_ term: RelaxedProblem.Term, _ start: Int) -> Int {
    let series = relaxed.series[term.series]
    let from = min(max(start + term.from, 0), series.length)
    let to = min(max(start + term.to, from), series.length)
    // One entry more than prices for each series before.
    let base = series.offset - relaxed.problem.people.count + term.series
    return term.weight * (sums[base + to] - sums[base + from])
  }

  /// Finds the cheapest option of every event.
  private mutating func chooseAll() -> [Int] {
    let relaxer = self
    let chosen = concurrentMap(Array(memories.indices), threads: threads) { event in
      var memory = relaxer.memories[event]
      let choice = relaxer.cheapest(event, &memory)
      return (choice, memory)
    }
    memories = chosen.map(\.1)
    return chosen.map(\.0)
  }

  /// Finds an event's cheapest option; crews are only priced where they decide.
  private func cheapest(_ number: Int, _ memory: inout CrewMemory) -> Int {
    let event = relaxed.events[number]
    for (crewing, site) in event.crewings.enumerated() where memory.least[crewing] == nil {
      memory.note(
        crew(number, start: nil, site.place, memory.guess(at: site.place)),
        at: site.place
      )
    }
    var lastStart = -1
    var atStart = 0
    var choice = -1
    var least = skipPrice(event)
    for (index, option) in event.options.enumerated() {
      if option.start != lastStart {
        lastStart = option.start
        atStart = 0
        for term in relaxed.terms[number] { atStart += window(term, option.start) }
        atStart += money(for: number, startingAt: option.start)
      }
      var value = atStart + option.cost * scale
      if option.venue >= 0, relaxed.venueSeries[option.venue] >= 0 {
        let term = RelaxedProblem.Term(
          series: relaxed.venueSeries[option.venue],
          from: 0,
          to: event.length,
          weight: 1
        )
        value += window(term, option.start)
      }
      memory.values[index] = value + (memory.least[option.crewing] ?? 0)
    }
    while true {
      var leader = -1
      var leading = least
      for index in event.options.indices
      where allowed[number][index] && memory.values[index] < leading {
        leading = memory.values[index]
        leader = index
      }
      guard leader >= 0 else { break }
      let option = event.options[leader]
      let site = event.crewings[option.crewing]
      guard let price = memory.known[option.crewing] else {
        let guess = memory.guess(option.crewing)
        memory.note(crew(number, start: site.start, site.place, guess), of: option.crewing)
        continue
      }
      let key = RelaxedEvent.Crewing(place: site.place, start: option.start)
      if !isCharged(event, option.start) || memory.charged[key] != nil {
        choice = leader
        least = leading
        break
      }
      let charged = chargedCrew(number, start: option.start, site.place, price.duties)
      memory.charged[key] = charged
      let more = max(0, (charged.value ?? Self.never / 2) - (price.value ?? Self.never / 2))
      for index in event.options.indices
      where event.options[index].start == option.start
        && event.options[index].crewing == option.crewing
      {
        memory.values[index] += more
      }
    }
    memory.best = least
    return choice
  }

  /// What an event costs at least by which budgets pay for it, without what those cost.
  ///
  /// To be asked after an evaluation.
  func leastValues(_ number: Int) -> [(budgets: [Int], value: Int)] {
    let event = relaxed.events[number]
    var least: [[Int]: Int] = [:]
    var payers: [Int] = []
    var money = 0
    var lastStart = -1
    for (index, option) in event.options.enumerated() where allowed[number][index] {
      if option.start != lastStart {
        lastStart = option.start
        payers = Array(relaxed.payers(number, at: option.start))
        money = self.money(for: number, startingAt: option.start)
      }
      least[payers] = min(least[payers] ?? .max, memories[number].values[index] - money)
    }
    return least.map { ($0.key, $0.value) }
      .sorted { $0.budgets.lexicographicallyPrecedes($1.budgets) }
  }

  func skipPrice(_ event: RelaxedEvent) -> Int {
    guard mayBeSkipped[event.index] else { return Self.never / 2 }
    guard event.isMandatory else { return event.skipCost * scale }
    return mostMissing > 0 ? prices[relaxed.missingPrice] : Self.never / 2
  }

  /// Counts what an option takes.
  private func use(
    _ number: Int,
    _ choice: Int,
    _ result: inout Relaxation,
    _ steps: inout [Int]
  ) {
    let event = relaxed.events[number]
    let option = event.options[choice]
    func count(_ term: RelaxedProblem.Term) {
      let series = relaxed.series[term.series]
      let from = min(max(option.start + term.from, 0), series.length)
      let to = min(max(option.start + term.to, from), series.length)
      guard from < to else { return }
      steps[series.offset + from] += term.weight
      if to < series.length { steps[series.offset + to] -= term.weight }
    }
    for term in relaxed.terms[number] { count(term) }
    if option.venue >= 0, relaxed.venueSeries[option.venue] >= 0 {
      count(
        RelaxedProblem.Term(
          series: relaxed.venueSeries[option.venue],
          from: 0,
          to: event.length,
          weight: 1
        )
      )
    }
    for budget in relaxed.payers(number, at: option.start) {
      result.excess[relaxed.firstBudget + budget] += relaxed.spends[number][budget]
    }
    let shifts = relaxed.problem.events[number].shifts
    for duty in duties(number, choice) {
      let shift = shifts[duty.shift]
      result.excess[duty.person] += shift.to - shift.from
      let series = relaxed.personSeries[duty.person]
      guard series >= 0 else { continue }
      count(RelaxedProblem.Term(series: series, from: shift.from, to: shift.to, weight: 1))
    }
  }

  /// The crew with which an option was evaluated last.
  func duties(_ number: Int, _ choice: Int) -> [CrewPricing.Duty] {
    guard choice >= 0 else { return [] }
    let event = relaxed.events[number]
    let option = event.options[choice]
    let key = RelaxedEvent.Crewing(
      place: event.crewings[option.crewing].place,
      start: option.start
    )
    return (memories[number].charged[key] ?? memories[number].known[option.crewing])?.duties ?? []
  }

  /// Options of all events, -1 for none, as a plan, with the crews they were evaluated with last.
  func plan(_ choices: [Int]) -> Plan {
    let problem = relaxed.problem
    var held: [Plan.HeldEvent] = []
    for event in relaxed.events where choices[event.index] >= 0 {
      let option = event.options[choices[event.index]]
      held.append(
        Plan.HeldEvent(
          event: event.index,
          start: option.start,
          venue: option.venue < 0 ? nil : option.venue,
          crews: problem.crews(
            of: duties(event.index, choices[event.index]),
            in: event.index
          )
        )
      )
    }
    return Plan(events: held)
  }

  // MARK: Walks

  /// What every option that is left costs by itself, as a walk through the calendar sees it.
  ///
  /// To be asked after an evaluation at the same prices.
  mutating func walkValues(_ layout: WalkLayout) -> CalendarWalk.Values {
    var values = CalendarWalk.Values(options: [], skips: [], rest: 0)
    for (number, series) in relaxed.series.enumerated() where !layout.isWalked[number] {
      for index in series.offset..<(series.offset + series.length) {
        values.rest -= gain(series, prices[index])
      }
    }
    values.rest += unfairness() - money
    values.rest -= mostMissing * prices[relaxed.missingPrice]
    for event in relaxed.events {
      values.skips.append(skipPrice(event))
      var options: [(option: Int, value: Int)] = []
      for index in event.options.indices where allowed[event.index][index] {
        let value = walkValue(event, index, layout)
        if value < Self.never / 4 { options.append((index, value)) }
      }
      values.options.append(options)
    }
    return values
  }

  private mutating func walkValue(_ event: RelaxedEvent, _ index: Int, _ layout: WalkLayout) -> Int
  {
    let option = event.options[index]
    var value = option.cost * scale + crewPrice(event.index, option)
    for term in relaxed.terms[event.index] where !layout.isWalked[term.series] {
      value += window(term, option.start)
    }
    if option.venue >= 0 {
      let series = relaxed.venueSeries[option.venue]
      if series >= 0, !layout.isWalked[series] {
        value += window(venue(series, event), option.start)
      }
    }
    return value + money(for: event.index, startingAt: option.start)
  }

  private func venue(_ series: Int, _ event: RelaxedEvent) -> RelaxedProblem.Term {
    RelaxedProblem.Term(series: series, from: 0, to: event.length, weight: 1)
  }

  /// What the cheapest crew of an option costs at the prices.
  mutating func crewPrice(_ number: Int, _ option: RelaxedEvent.Option) -> Int {
    let event = relaxed.events[number]
    let place = event.crewings[option.crewing].place
    if memories[number].known[option.crewing] == nil {
      let start = event.crewings[option.crewing].start
      let price = crew(number, start: start, place, memories[number].guess(option.crewing))
      memories[number].note(price, of: option.crewing)
    }
    let price = memories[number].known[option.crewing]
    guard isCharged(event, option.start) else { return price?.value ?? Self.never / 2 }
    let key = RelaxedEvent.Crewing(place: place, start: option.start)
    let charged =
      memories[number].charged[key]
      ?? chargedCrew(number, start: option.start, place, price?.duties ?? [])
    memories[number].charged[key] = charged
    return charged.value ?? Self.never / 2
  }

  private func crew(
    _ number: Int,
    start: Int?,
    _ place: Int,
    _ guess: [CrewPricing.Duty] = []
  ) -> CrewPricing.Price {
    relaxed.crews[number].price(
      start: start,
      place: place,
      scale: scale,
      hourPrices: Array(prices[..<relaxed.problem.people.count]),
      limits: limits[number],
      guess: guess
    )
  }

  private func chargedCrew(
    _ number: Int,
    start: Int,
    _ place: Int,
    _ guess: [CrewPricing.Duty]
  ) -> CrewPricing.Price {
    let shifts = relaxed.problem.events[number].shifts
    return relaxed.crews[number].price(
      start: start,
      place: place,
      scale: scale,
      hourPrices: Array(prices[..<relaxed.problem.people.count]),
      charge: relaxed.problem.people.indices.map { person in
        shifts.map { charge(person, $0, start) }
      },
      limits: limits[number],
      guess: guess
    )
  }

  /// What the hours of all people cost at least over what is paid for them.
  func unfairness() -> Int { unfairness(at: prices) }

  /// The same at other prices of hours.
  func unfairness(at prices: [Int]) -> Int {
    relaxed.problem.people.indices.reduce(0) { total, person in
      total + share(relaxed.problem.people[person], hours[person], prices[person]).1
    }
  }

  /// For each number of sessions that somebody may work, how much more unfair that is, over what is paid for it, than what
  /// is best.
  func unfairness(of number: Int) -> [Int] {
    let person = relaxed.problem.people[number]
    let least = share(person, hours[number], prices[number]).1
    return (0...(relaxed.mostHours.max() ?? 0)).map { load in
      guard hours[number].contains(load) else { return Self.never }
      return unfairness(of: person, working: load, prices[number]) - least
    }
  }

  /// What a crew costs at least, hours alone being paid for; nil if there is none.
  func leastCrew(_ number: Int, start: Int, place: Int) -> Int? {
    crew(number, start: start, place).value
  }

  /// Crews of an event that cost no more than some price, hours alone being paid for.
  ///
  /// - Returns: for each set of duties that matter the cheapest; nil where there are too many.
  func crews(_ number: Int, start: Int, place: Int, most: Int, mask: DutySet)
    -> [CrewPricing.Choice]?
  {
    relaxed.crews[number].choices(
      start: start,
      place: place,
      scale: scale,
      hourPrices: Array(prices[..<relaxed.problem.people.count]),
      limits: limits[number],
      most: most,
      mask: mask
    )
  }

  /// Forbids all that a walk found no calendar with.
  mutating func leaveOut(unlike walk: CalendarWalk) {
    for event in relaxed.events.indices {
      if !walk.maySkip[event] { mayBeSkipped[event] = false }
      for index in allowed[event].indices where !walk.usable[event].contains(index) {
        allowed[event][index] = false
      }
    }
  }

  // MARK: Cases

  /// Looks only at plans in which something holds, or does not.
  ///
  /// - Returns: whether there can be such plans.
  mutating func restrict(to matter: Certificate.Case, holds: Bool) -> Bool {
    switch matter {
    case .event(let event, let matter):
      restrict(event, to: matter, holds: holds)
      return true
    case .hours(let person, let most):
      let range = hours[person]
      if holds ? most < range.lowerBound : most >= range.upperBound { return false }
      hours[person] =
        holds
        ? range.lowerBound...min(most, range.upperBound)
        : max(most + 1, range.lowerBound)...range.upperBound
      return true
    }
  }

  private mutating func restrict(_ number: Int, to matter: Certificate.Case.Matter, holds: Bool) {
    let event = relaxed.events[number]
    if holds { mayBeSkipped[number] = false }
    func keep(_ isKept: (RelaxedEvent.Option) -> Bool) {
      for (index, option) in event.options.enumerated() where !isKept(option) {
        allowed[number][index] = false
      }
    }
    switch matter {
    case .isHeld: if !holds { keep { _ in false } }
    case .startsBefore(let session): keep { ($0.start < session) == holds }
    case .isAt(let venue): keep { ($0.venue == venue) == holds }
    case .isServed(let person):
      if holds {
        limits[number].required.insert(person)
      } else {
        limits[number].excluded.insert(person)
      }
      // Whoever has to be in the crew or may not makes it no cheaper.
      memories[number].forget(drop: 0)
    }
  }

  /// Holds an event at a start, or not at all.
  mutating func settle(_ number: Int, at start: Int?) {
    for (index, option) in relaxed.events[number].options.enumerated()
    where option.start != start {
      allowed[number][index] = false
    }
    if start != nil { mayBeSkipped[number] = false }
  }

  /// Forbids what alone would make a plan as dear as some cost, by the last evaluation.
  mutating func leaveOut(dearAs cost: Int, _ last: Relaxation) {
    let limit = (cost - 1) * scale
    for event in relaxed.events {
      let rest = last.value - memories[event.index].best
      if mayBeSkipped[event.index], rest + skipPrice(event) > limit {
        mayBeSkipped[event.index] = false
      }
      for index in event.options.indices
      where allowed[event.index][index] && rest + memories[event.index].values[index] > limit {
        allowed[event.index][index] = false
      }
    }
  }
}
