/// What is left to each event where all that is left is staffed at prices of hours and money.
struct CrewOptions {
  struct Option {
    var site: CrewLayout.Site
    /// Position in the problem's venue list; -1 for none.
    var venue: Int
    /// Which of the event's crews: options alike in that have the same.
    var crewing: Int
    /// Without a crew.
    var bare: Int
    /// With its cheapest crew.
    var value: Int

    /// The event held there by who has some duties.
    func held(with duties: [CrewPricing.Duty], in problem: Problem) -> Plan.HeldEvent {
      Plan.HeldEvent(
        event: site.event,
        start: site.start,
        venue: venue < 0 ? nil : venue,
        crews: problem.crews(of: duties, in: site.event)
      )
    }
  }

  /// What everything costs that no choice changes.
  let constant: Int
  /// For each event what leaving it out costs.
  private(set) var skips: [Int]
  /// For each event what is left of its options, by start.
  private(set) var events: [[Option]] = []
  /// Whether an event is held and has one start, so that what it costs the others is known.
  private(set) var isSettled: [Bool]

  private let layout: CrewLayout
  private let scale: Int

  init(_ relaxer: inout Relaxer, _ layout: CrewLayout) {
    self.layout = layout
    scale = relaxer.scale
    constant = relaxer.unfairness() - relaxer.money
    let relaxed = relaxer.relaxed
    skips = relaxed.events.map { min(Relaxer.never / 2, relaxer.skipPrice($0)) }
    isSettled = relaxed.events.map { _ in false }
    for event in relaxed.events {
      var own: [Option] = []
      for index in event.options.indices where relaxer.allowed[event.index][index] {
        let option = event.options[index]
        let crew = relaxer.crewPrice(event.index, option)
        guard crew < Relaxer.never / 4 else { continue }
        let site = CrewLayout.Site(
          event: event.index,
          start: option.start,
          place: event.crewings[option.crewing].place
        )
        let bare = option.cost * scale + relaxer.money(for: event.index, startingAt: option.start)
        // Of several venues at a place, the cheapest.
        if let last = own.last, last.site == site {
          if last.bare <= bare { continue }
          own.removeLast()
        }
        own.append(
          Option(
            site: site,
            venue: option.venue,
            crewing: option.crewing,
            bare: bare,
            value: bare + crew
          )
        )
      }
      events.append(own)
    }
  }

  func cheapest(_ event: Int) -> Int {
    events[event].reduce(skips[event]) { min($0, $1.value) }
  }

  /// What all costs at least, each event by itself.
  var total: Int {
    events.indices.reduce(constant) { min(Relaxer.never, $0 + cheapest($1)) }
  }

  /// Leaves out what is beyond a limit even by itself; settles events that have one start left.
  ///
  /// - Parameters:
  ///   - limit: in `1/scale`.
  ///   - extra: what is known to come on top for some events, or for all if nil.
  /// - Returns: whether something is within the limit.
  mutating func narrow(to limit: Int, extra: ([Int]?) -> Int = { _ in 0 }) -> Bool {
    while true {
      let whole = min(Relaxer.never, total + extra(nil))
      if whole > limit { return false }
      for event in events.indices {
        let others = whole - cheapest(event) - extra([event])
        events[event].removeAll { others + $0.value > limit }
        if others + skips[event] > limit { skips[event] = Relaxer.never / 2 }
      }
      guard let event = events.indices.first(where: { !isSettled[$0] && hasOneStart($0) }) else {
        return true
      }
      settle(event)
    }
  }

  private func hasOneStart(_ event: Int) -> Bool {
    guard !maySkip(event), let first = events[event].first else { return false }
    return events[event].allSatisfy { $0.site.start == first.site.start }
  }

  func maySkip(_ event: Int) -> Bool { skips[event] < Relaxer.never / 4 }

  /// All others pay at once for being near to an event.
  private mutating func settle(_ event: Int) {
    isSettled[event] = true
    let start = events[event][0].site.start
    for other in events.indices where other != event && layout.isBound(event, other) {
      if isSettled[other] { continue }
      for index in events[other].indices {
        let cost = layout.cost(event, start, other, events[other][index].site.start)
        let more = cost.map { $0 * scale } ?? Relaxer.never
        events[other][index].bare += more
        events[other][index].value = min(Relaxer.never, events[other][index].value + more)
      }
    }
  }
}
