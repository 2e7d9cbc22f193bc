/// What is remembered of the crews of an event while hours cost the same.
///
/// Where fewer duties are barred because somebody is away, a crew costs no more. So what one costs bounds what it
/// costs wherever the same duties and others are barred, and is the price there, too, if the crew does none of
/// those. And where hours cost little else than before, a crew costs little less. Most crews need not be priced
/// by themselves.
struct CrewMemory {
  private let event: RelaxedEvent
  /// For each crewing its price, once it is known.
  private(set) var known: [CrewPricing.Price?]
  /// For each crewing what it costs at least; nil before anything is known of its place.
  private(set) var least: [Int?]
  /// Crews at starts at which somebody's session has a price.
  var charged: [RelaxedEvent.Crewing: CrewPricing.Price] = [:]
  /// The value of each option at the last evaluation, or less.
  var values: [Int]
  var best = 0

  /// For each crewing what it costs at least by what it cost at prices before.
  private var carried: [Int]
  /// Whether a price known is a mere bound: at other prices such bounds may fall farther than a crew's price.
  private var isRough = false
  // Crews at the prices before, which may be about as cheap again.
  private var former: [[CrewPricing.Duty]]
  private var formerAtPlace: [Int: [CrewPricing.Duty]] = [:]

  init(_ event: RelaxedEvent) {
    self.event = event
    known = event.crewings.map { _ in nil }
    least = event.crewings.map { _ in nil }
    former = event.crewings.map { _ in [] }
    carried = event.crewings.map { _ in -Relaxer.never }
    values = [Int](repeating: 0, count: event.options.count)
  }

  /// Forgets what crews cost.
  ///
  /// - Parameter drop: how much cheaper each may be from now on.
  mutating func forget(drop: Int) {
    for crewing in known.indices {
      if let floor = least[crewing], !isRough { carried[crewing] = max(carried[crewing], floor) }
      carried[crewing] = isRough ? -Relaxer.never : max(carried[crewing] - drop, -Relaxer.never)
      if let price = known[crewing] { former[crewing] = price.duties }
      known[crewing] = nil
      least[crewing] = nil
    }
    charged = [:]
    isRough = false
  }

  /// A crew that may be about as cheap as the cheapest of a crewing.
  func guess(_ crewing: Int) -> [CrewPricing.Duty] { former[crewing] }

  /// The same where nobody is away.
  func guess(at place: Int) -> [CrewPricing.Duty] { formerAtPlace[place] ?? [] }

  /// Takes note of the price of a crewing.
  mutating func note(_ price: CrewPricing.Price, of crewing: Int) {
    if event.isBarredKnown {
      spread(price, to: event.crewings[crewing].place, barred: event.barred[crewing])
    }
    raise(crewing, to: price)
    // Where it is a bound, fewer people may have told more.
    var price = price
    price.value = price.value.map { max($0, least[crewing] ?? $0) }
    known[crewing] = price
    if !price.isExact { isRough = true }
  }

  /// Takes note of the price at a place where nobody is away.
  mutating func note(_ price: CrewPricing.Price, at place: Int) {
    formerAtPlace[place] = price.duties
    spread(price, to: place, barred: DutySet())
    if !price.isExact { isRough = true }
  }

  /// Wherever these duties and others are barred, a crew costs no less.
  private mutating func spread(_ price: CrewPricing.Price, to place: Int, barred: DutySet) {
    let taken = event.set(price.duties)
    for (crewing, site) in event.crewings.enumerated()
    where site.place == place && known[crewing] == nil && barred.isSubset(of: event.barred[crewing])
    {
      raise(crewing, to: price)
      if price.isExact, taken.isDisjoint(with: event.barred[crewing]) { known[crewing] = price }
    }
  }

  /// A crewing costs at least so much, and so do the options that it staffs.
  private mutating func raise(_ crewing: Int, to price: CrewPricing.Price) {
    let value = price.value ?? Relaxer.never / 2
    guard let floor = least[crewing] else {
      least[crewing] = max(value, carried[crewing])
      return
    }
    guard value > floor else { return }
    least[crewing] = value
    for index in event.options.indices where event.options[index].crewing == crewing {
      values[index] += value - floor
    }
  }
}
