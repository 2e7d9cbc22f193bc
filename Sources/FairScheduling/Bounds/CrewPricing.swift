/// The least price of a crew for one event, when every hour of a person has a price.
///
/// A person takes a *tour*: shifts of the event that do not overlap and leave enough days to rest. A crew is a set of tours of
/// different people that fills every shift. A dynamic program over what is still to be filled, in
/// which a person may take several tours, gives a lower bound; a depth-first search with that bound
/// then finds the least price with each person once. Where that takes too many steps, because many may be in the
/// crew and cost much the same, a dynamic program adds person by person.
final class CrewPricing: Sendable {
  struct Tour {
    /// Bit set of shifts.
    var shifts: UInt32
    /// The last of them.
    var last: Int
    /// What it takes off the number of a state.
    var step: Int
    /// The tour without its last shift; -1 for none.
    var before = -1
  }
  struct Seat {
    var person: Int
    var tour: Int
  }
  /// One person in one shift.
  struct Duty {
    var person: Int
    var shift: Int

    /// Its number in a ``DutySet`` of an event that has so many shifts.
    func number(of shifts: Int) -> Int { person * shifts + shift }
  }
  struct Price {
    /// Nil if no crew exists.
    var value: Int?
    /// A crew at that price; where the value is only a bound, one that is nearly as cheap.
    var duties: [Duty]
    /// Whether the value is no mere bound.
    var isExact = true
  }

  let tours: [Tour]
  private let shifts: [Problem.Shift]
  /// For each person with a skill of the event: shifts they can do and what each costs.
  private let people: [(person: Int, able: UInt32, costs: [Int])]
  /// Tours that contain a shift as their first.
  private let toursWith: [[Int]]
  private let states: Int
  /// For each state the shifts it has still to fill.
  private let opens: [UInt32]
  private let seatCount: Int
  private let mostAtOnce: Int
  /// Whether the states fit in memory; if not, every shift is priced by itself.
  let isJoint: Bool
  private let free: FreeTime
  private let outing: [[Int]]
  /// For each person with a skill of the event how long they work in it at most.
  let mostHours: [(person: Int, hours: Int)]
  /// The position of each tour by its shifts.
  private let numbers: [UInt32: Int]

  /// More states, or tours, than this are not tabled.
  private static let mostStates = 30_000
  private static let mostTours = 600
  /// After so many steps the depth-first search is given up.
  private static let mostNodes = 100
  /// More than this is not kept of crews half made.
  private static let mostLinks = 200_000
  private static let mostHalves = 100_000

  init(_ asked: Problem.Event, _ problem: Problem, _ free: FreeTime) {
    shifts = asked.shifts
    self.free = free
    outing = problem.people.map(\.outing)
    var weights: [Int] = []
    var states = 1
    var fits = asked.shifts.count <= 32
    for shift in asked.shifts {
      weights.append(states)
      if fits { states *= shift.count + 1 }
      if states > CrewPricing.mostStates { fits = false }
    }
    var able: [Int: UInt32] = [:]
    if fits {
      for (index, shift) in asked.shifts.enumerated() {
        for person in free.people(with: shift.skill) { able[person, default: 0] |= 1 << index }
      }
    }
    mostHours = problem.people.indices.compactMap { person in
      let able = asked.shifts.filter { problem.people[person].skills.contains($0.skill) }
      let hours = able.reduce(0) { $0 + $1.to - $1.from }
      return able.isEmpty ? nil : (person, min(hours, asked.length))
    }
    people = able.keys.sorted().map { person in
      (
        person, able[person] ?? 0,
        asked.shifts.map { shift in shift.costs.first { $0.person == person }?.cost ?? 0 }
      )
    }
    let tires = Self.tiring(asked, problem)
    var tours: [Tour] = []
    if fits {
      let profiles = Set(able.values)
      func extend(_ from: Int, _ tour: Tour, _ profile: UInt32) {
        guard tours.count <= CrewPricing.mostTours else { return }
        for next in from..<asked.shifts.count where profile & (1 << next) != 0 {
          let shift = asked.shifts[next]
          let clashes = asked.shifts.indices.contains { other in
            tour.shifts & (1 << other) != 0 && asked.shifts[other].from < shift.to
              && shift.from < asked.shifts[other].to
          }
          if clashes { continue }
          let longer = Tour(
            shifts: tour.shifts | 1 << next,
            last: next,
            step: tour.step + weights[next]
          )
          if tires(longer.shifts) { continue }
          tours.append(longer)
          extend(next + 1, longer, profile)
        }
      }
      for profile in profiles.sorted() {
        extend(0, Tour(shifts: 0, last: -1, step: 0), profile)
      }
      var seen: Set<UInt32> = []
      tours = tours.filter { seen.insert($0.shifts).inserted }.sorted { $0.shifts < $1.shifts }
      if tours.count > CrewPricing.mostTours { fits = false }
    }
    var numbers: [UInt32: Int] = [:]
    for number in tours.indices {
      let shifts = tours[number].shifts
      // Tours are in order of their bits, so that this one comes before.
      tours[number].before = numbers[shifts & ~(1 << tours[number].last)] ?? -1
      numbers[shifts] = number
    }
    self.tours = fits ? tours : []
    self.numbers = numbers
    toursWith = asked.shifts.indices.map { shift in
      fits
        ? tours.indices.filter { tours[$0].shifts.trailingZeroBitCount == shift }
        : []
    }
    self.states = fits ? states : 0
    opens = (0..<self.states).map { state in
      asked.shifts.indices.reduce(UInt32()) { open, shift in
        state / weights[shift] % (asked.shifts[shift].count + 1) > 0 ? open | 1 << shift : open
      }
    }
    isJoint = fits
    mostAtOnce =
      asked.shifts.map { shift in
        asked.shifts.reduce(0) {
          $0 + ($1.from <= shift.from && shift.from < $1.to ? $1.count : 0)
        }
      }.max() ?? 0
    seatCount = asked.shifts.reduce(0) { $0 + $1.count }
  }

  /// Whether one person in some shifts, a bit set, works on too many days within a window, whenever the event starts.
  private static func tiring(_ asked: Problem.Event, _ problem: Problem) -> (UInt32) -> Bool {
    let perDay = max(1, problem.sessionsPerDay)
    // What day a shift falls on hangs only on the time of day at which the event starts.
    let times = Set(asked.starts.map { $0.session % perDay })
    guard let rest = problem.rest, rest.window > 0, !times.isEmpty,
      (asked.length + perDay - 2) / perDay + 1 > rest.maxDays
    else { return { _ in false } }
    return { taken in
      times.allSatisfy { time in
        var days: Set<Int> = []
        for (index, shift) in asked.shifts.enumerated() where taken & (1 << index) != 0 {
          days.formUnion(problem.days(of: shift, startingAt: time))
        }
        return rest.isBroken(by: days)
      }
    }
  }

  /// Who has to be in the crew, and who may not be.
  struct Limits {
    var required: Set<Int> = []
    var excluded: Set<Int> = []
  }

  /// What being on duty during a shift counts: for each person, for each shift.
  typealias Charge = [[Int]]

  /// The least price of a crew.
  ///
  /// - Parameters:
  ///   - start: when the event starts; nil to take nobody as away.
  ///   - place: where it is.
  ///   - scale: what one unit of cost counts.
  ///   - hourPrices: what an hour of each person counts.
  ///   - charge: what a shift of a person counts besides, for when it is.
  ///   - limits: who must or may not serve.
  ///   - guess: a crew that may be about as cheap, such as the one at other prices; it saves time.
  /// - Returns: a lower bound of the price, nearly always the price itself, with such a crew.
  func price(
    start: Int?,
    place: Int,
    scale: Int,
    hourPrices: [Int],
    charge: Charge? = nil,
    limits: Limits = Limits(),
    guess: [Duty] = []
  ) -> Price {
    if shifts.isEmpty { return Price(value: limits.required.isEmpty ? 0 : nil, duties: []) }
    guard isJoint else { return priceApart(start, place, scale, hourPrices, charge, limits) }
    let offers = offers(start, place, scale, hourPrices, charge, limits)
    let table = relaxedTable(offers)
    let least = table[states - 1]
    guard least < Self.never else { return Price(value: nil, duties: []) }
    var search = CrewSearch(nodesLeft: Self.mostNodes, required: limits.required)
    begin(with: guess, offers, &search)
    descend(states - 1, 0, offers, table, &search)
    let isExact = search.nodesLeft > 0 || personByPerson(offers, table, &search)
    let duties = search.bestSeats.flatMap(duties)
    guard isExact else { return Price(value: least, duties: duties, isExact: false) }
    return Price(value: search.best < Self.never ? search.best : nil, duties: duties)
  }

  /// Some crews of an event: of those that take the same of the duties that matter, a cheapest.
  struct Choice {
    var taken: DutySet
    var price: Int
    var duties: [Duty]
  }

  /// A crew half made.
  private struct Half {
    var price: Int
    var from: Int
    var seat: Seat?
  }
  private struct HalfKey: Hashable {
    var people: UInt64
    var taken: DutySet
  }

  /// For each set of duties that matter the cheapest crew that takes it, up to a price.
  ///
  /// - Parameters:
  ///   - start: when the event starts.
  ///   - place: where it is.
  ///   - scale: what one unit of cost counts.
  ///   - hourPrices: what an hour of each person counts.
  ///   - limits: who must or may not serve.
  ///   - most: the highest price.
  ///   - mask: the duties that matter.
  /// - Returns: crews from the cheapest on; nil where there are too many, or crews are not priced jointly.
  func choices(
    start: Int,
    place: Int,
    scale: Int,
    hourPrices: [Int],
    limits: Limits,
    most: Int,
    mask: DutySet
  ) -> [Choice]? {
    guard !shifts.isEmpty else {
      let isFine = limits.required.isEmpty && most >= 0
      return isFine ? [Choice(taken: DutySet(), price: 0, duties: [])] : []
    }
    guard isJoint, hourPrices.count <= 64 else { return nil }
    let offers = offers(start, place, scale, hourPrices, nil, limits, isComplete: true)
    let table = relaxedTable(offers)
    var halves: [Half] = []
    var found = [[HalfKey: Int]](repeating: [:], count: states)
    func reach(_ state: Int, _ key: HalfKey, _ half: Half) {
      if let known = found[state][key] {
        if halves[known].price > half.price { halves[known] = half }
      } else {
        found[state][key] = halves.count
        halves.append(half)
      }
    }
    reach(states - 1, HalfKey(people: 0, taken: DutySet()), Half(price: 0, from: -1))
    for state in (1..<states).reversed() where !found[state].isEmpty {
      if halves.count > Self.mostHalves { return nil }
      let (first, open) = open(state)
      // In order of their numbers: of crews at one price the first is kept.
      for (key, number) in found[state].sorted(by: { $0.value < $1.value }) {
        let spent = halves[number].price
        for tour in toursWith[first] where tours[tour].shifts & ~open == 0 {
          let next = state - tours[tour].step
          for offer in offers[tour] where key.people >> UInt64(offer.person) & 1 == 0 {
            let price = spent + offer.price
            if table[next] >= Self.never || price + table[next] > most { break }
            var longer = key
            longer.people |= 1 << UInt64(offer.person)
            let seat = Seat(person: offer.person, tour: tour)
            longer.taken.formUnion(taken(by: seat).intersection(mask))
            reach(next, longer, Half(price: price, from: number, seat: seat))
          }
        }
      }
    }
    var best: [DutySet: Int] = [:]
    let required = limits.required.reduce(UInt64()) { $0 | 1 << UInt64($1) }
    for (key, number) in found[0] where key.people & required == required {
      let price = halves[number].price
      if let known = best[key.taken], (halves[known].price, known) < (price, number) { continue }
      best[key.taken] = number
    }
    return best.sorted { (halves[$0.value].price, $0.key) < (halves[$1.value].price, $1.key) }
      .map { taken, number in
        var seats: [Seat] = []
        var half = halves[number]
        while let seat = half.seat {
          seats.append(seat)
          half = halves[half.from]
        }
        return Choice(taken: taken, price: halves[number].price, duties: seats.flatMap(duties))
      }
  }

  private func taken(by seat: Seat) -> DutySet {
    var set = DutySet()
    var rest = tours[seat.tour].shifts
    while rest != 0 {
      let duty = Duty(person: seat.person, shift: rest.trailingZeroBitCount)
      set.insert(duty.number(of: shifts.count))
      rest &= rest - 1
    }
    return set
  }

  private func duties(of seat: Seat) -> [Duty] {
    shifts.indices.filter { tours[seat.tour].shifts & (1 << $0) != 0 }
      .map { Duty(person: seat.person, shift: $0) }
  }

  private static let never = Int.max / 4

  private struct CrewSearch {
    var nodesLeft: Int
    var required: Set<Int>
    var best = CrewPricing.never
    var bestSeats: [Seat] = []
    var seats: [Seat] = []
  }

  private struct Offer {
    var price: Int
    var person: Int
  }

  /// For each tour the cheapest people, as many as can be on duty at most, or all.
  private func offers(
    _ start: Int?,
    _ place: Int,
    _ scale: Int,
    _ hourPrices: [Int],
    _ charge: Charge?,
    _ limits: Limits,
    isComplete: Bool = false
  ) -> [[Offer]] {
    var offers = [[Offer]](repeating: [], count: tours.count)
    var ofShift = [Int](repeating: 0, count: shifts.count)
    var ofTour = [Int](repeating: 0, count: tours.count)
    for (person, able, costs) in people where !limits.excluded.contains(person) {
      var now = able
      for index in shifts.indices where now & (1 << index) != 0 {
        if let start, !free.isFree(person, start + shifts[index].from, start + shifts[index].to) {
          now &= ~(1 << index)
        }
      }
      if now == 0 { continue }
      let outing = outing[person][place] * scale
      for (index, shift) in shifts.enumerated() {
        ofShift[index] =
          costs[index] * scale + hourPrices[person] * (shift.to - shift.from)
          + (charge?[person][index] ?? 0)
      }
      for (number, tour) in tours.enumerated() where tour.shifts & ~now == 0 {
        let price = (tour.before < 0 ? outing : ofTour[tour.before]) + ofShift[tour.last]
        ofTour[number] = price
        let isEnough = offers[number].count >= seatCount
        // Among those left out could be one who has to be in the crew.
        if isEnough, limits.required.isEmpty, !isComplete {
          guard let last = offers[number].last, price < last.price else { continue }
          offers[number].removeLast()
        }
        var position = offers[number].count
        while position > 0, offers[number][position - 1].price > price { position -= 1 }
        offers[number].insert(Offer(price: price, person: person), at: position)
      }
    }
    return offers
  }

  /// The least price of filling each state, a person counting as often as wanted.
  private func relaxedTable(_ offers: [[Offer]]) -> [Int] {
    var table = [Int](repeating: Self.never, count: states)
    table[0] = 0
    for state in 1..<states {
      let (first, open) = open(state)
      var best = Self.never
      for tour in toursWith[first] where tours[tour].shifts & ~open == 0 {
        guard let offer = offers[tour].first else { continue }
        best = min(best, offer.price + table[state - tours[tour].step])
      }
      table[state] = best
    }
    return table
  }

  /// The first shift a state has still to fill, and all of them.
  private func open(_ state: Int) -> (Int, UInt32) {
    let open = opens[state]
    return (open.trailingZeroBitCount, open)
  }

  /// Takes a crew as the best known, if it can be had.
  private func begin(with guess: [Duty], _ offers: [[Offer]], _ search: inout CrewSearch) {
    var shifts: [Int: UInt32] = [:]
    for duty in guess { shifts[duty.person, default: 0] |= 1 << duty.shift }
    guard guess.count == seatCount, search.required.allSatisfy({ shifts[$0] != nil }) else {
      return
    }
    var total = 0
    var seats: [Seat] = []
    for (person, own) in shifts.sorted(by: { $0.key < $1.key }) {
      guard let tour = numbers[own], let offer = offers[tour].first(where: { $0.person == person })
      else { return }
      total += offer.price
      seats.append(Seat(person: person, tour: tour))
    }
    search.best = total
    search.bestSeats = seats
  }

  private func descend(
    _ state: Int,
    _ spent: Int,
    _ offers: [[Offer]],
    _ table: [Int],
    _ search: inout CrewSearch
  ) {
    if state == 0 {
      if spent < search.best,
        search.required.allSatisfy({ must in search.seats.contains { $0.person == must } })
      {
        search.best = spent
        search.bestSeats = search.seats
      }
      return
    }
    guard search.nodesLeft > 0 else { return }
    search.nodesLeft -= 1
    let (first, open) = open(state)
    var choices: [(total: Int, price: Int, seat: Seat)] = []
    for tour in toursWith[first] where tours[tour].shifts & ~open == 0 {
      let after = table[state - tours[tour].step]
      if after >= Self.never { continue }
      for offer in offers[tour] {
        let total = spent + offer.price + after
        if total >= search.best { break }
        if search.seats.contains(where: { $0.person == offer.person }) { continue }
        choices.append((total, offer.price, Seat(person: offer.person, tour: tour)))
      }
    }
    choices.sort {
      ($0.total, $0.seat.tour, $0.seat.person) < ($1.total, $1.seat.tour, $1.seat.person)
    }
    for choice in choices {
      if choice.total >= search.best { break }
      search.seats.append(choice.seat)
      descend(state - tours[choice.seat.tour].step, spent + choice.price, offers, table, &search)
      search.seats.removeLast()
    }
  }

  /// What one person may take.
  private struct Turn {
    var shifts: UInt32
    var step: Int
    var price: Int
    var tour: Int
  }

  /// One person more in a crew that is put together person by person.
  private struct Link {
    var seat: Seat
    var before: Int
  }

  /// Finds the least price person by person, if it is below that of the best crew known.
  ///
  /// States count what is filled; each is kept at its least price, if what is left to be filled can still be
  /// had for less than the best crew costs.
  ///
  /// - Returns: false where it takes too much memory.
  private func personByPerson(_ offers: [[Offer]], _ table: [Int], _ search: inout CrewSearch)
    -> Bool
  {
    var turns = [[Turn]](repeating: [], count: outing.count)
    for (number, tour) in tours.enumerated() {
      for offer in offers[number] {
        turns[offer.person].append(
          Turn(shifts: tour.shifts, step: tour.step, price: offer.price, tour: number)
        )
      }
    }
    if search.required.contains(where: { turns[$0].isEmpty }) { return true }
    var links: [Link] = []
    var prices = [Int](repeating: Self.never, count: states)
    var last = [Int](repeating: -1, count: states)
    prices[0] = 0
    for (person, own) in turns.enumerated() where !own.isEmpty {
      let isRequired = search.required.contains(person)
      // From the fullest on: what this person adds is not added to.
      for state in (0..<states).reversed() where prices[state] < Self.never {
        let left = states - 1 - state
        let open = opens[left]
        let (spent, before) = (prices[state], last[state])
        for turn in own where turn.shifts & ~open == 0 {
          let next = state + turn.step
          let price = spent + turn.price
          if price >= prices[next] || price + table[left - turn.step] >= search.best { continue }
          prices[next] = price
          last[next] = links.count
          links.append(Link(seat: Seat(person: person, tour: turn.tour), before: before))
        }
        if isRequired { prices[state] = Self.never }
      }
      if links.count > Self.mostLinks { return false }
    }
    guard prices[states - 1] < search.best else { return true }
    search.best = prices[states - 1]
    search.bestSeats = []
    var link = last[states - 1]
    while link >= 0 {
      search.bestSeats.append(links[link].seat)
      link = links[link].before
    }
    return true
  }

  /// Every shift priced by itself; outings of as many as are on duty at once.
  private func priceApart(
    _ start: Int?,
    _ place: Int,
    _ scale: Int,
    _ hourPrices: [Int],
    _ charge: Charge?,
    _ limits: Limits
  ) -> Price {
    var total = 0
    var duties: [Duty] = []
    for (index, shift) in shifts.enumerated() {
      let costs = Dictionary(
        shift.costs.map { ($0.person, $0.cost) },
        uniquingKeysWith: { a, _ in a }
      )
      let offers = free.people(with: shift.skill)
        .filter { person in
          !limits.excluded.contains(person)
            && (start.map { free.isFree(person, $0 + shift.from, $0 + shift.to) } ?? true)
        }
        .map { person in
          Offer(
            price: (costs[person] ?? 0) * scale + hourPrices[person] * (shift.to - shift.from)
              + (charge?[person][index] ?? 0),
            person: person
          )
        }
        .sorted { ($0.price, $0.person) < ($1.price, $1.person) }
      guard offers.count >= shift.count else { return Price(value: nil, duties: []) }
      for offer in offers.prefix(shift.count) {
        total += offer.price
        duties.append(Duty(person: offer.person, shift: index))
      }
    }
    let able = Set(shifts.flatMap { free.people(with: $0.skill) })
    let outings = able.map { outing[$0][place] * scale }.sorted()
    guard outings.count >= mostAtOnce else { return Price(value: nil, duties: []) }
    let value = total + outings.prefix(mostAtOnce).reduce(0, +)
    return Price(value: value, duties: duties, isExact: false)
  }
}
