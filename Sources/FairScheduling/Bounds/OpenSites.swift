/// When and where one event of a plan could be held without being in the way of the others.
///
/// Where an event is cheapest by itself it may take a yard that another has, or people who are missed there.
struct OpenSites {
  /// A start, a venue or none, and what they cost, near others and in `1/scale`.
  struct Element {
    var site: CrewLayout.Site
    var venue: Int?
    /// Which of the event's crews: elements alike in that have the same.
    var crewing: Int
    /// Without a crew.
    var bare: Int
    /// With its cheapest crew.
    var value: Int
  }

  /// None costs much more than the cheapest start.
  private(set) var elements: [Element] = []

  private let problem: Problem
  private let layout: CrewLayout
  /// All events held but this one, and where they are.
  private let others: [Plan.HeldEvent]
  private let occupied: [CrewLayout.Site]

  /// Looks through what is left of an event.
  ///
  /// - Parameters:
  ///   - relaxer: knows what is left, and the prices of hours.
  ///   - layout: what events are to each other.
  ///   - plan: in which the others stay where they are.
  ///   - position: of the event in the plan.
  ///   - slack: how much dearer than the cheapest start they may be, in `1/scale`.
  init(_ relaxer: Relaxer, _ layout: CrewLayout, _ plan: Plan, moving position: Int, slack: Int) {
    problem = relaxer.relaxed.problem
    self.layout = layout
    let moved = plan.events[position]
    others = plan.events.filter { $0.event != moved.event }
    occupied = others.map { [problem] in CrewLayout.Site($0, in: problem) }
    let event = relaxer.relaxed.events[moved.event]
    let left = event.options.indices.filter { relaxer.allowed[event.index][$0] }
      .map { event.options[$0] }
    var crews: [Int: Int] = [:]
    for number in Set(left.map(\.crewing)) {
      let crewing = event.crewings[number]
      crews[number] = relaxer.leastCrew(event.index, start: crewing.start, place: crewing.place)
    }
    for option in left {
      guard let bonds = bonds(of: event.index, at: option.start), let crew = crews[option.crewing]
      else { continue }
      let place = event.crewings[option.crewing].place
      let bare = (option.cost + bonds) * relaxer.scale
      elements.append(
        Element(
          site: CrewLayout.Site(event: event.index, start: option.start, place: place),
          venue: option.venue < 0 ? nil : option.venue,
          crewing: option.crewing,
          bare: bare,
          value: bare + crew
        )
      )
    }
    guard elements.count > 1, let least = elements.map(\.value).min() else {
      elements = []
      return
    }
    let inevitable = collisions(nil)
    elements = elements.filter { element in
      guard element.value <= least + slack,
        !occupied.contains(where: { layout.isNear(element.site, $0) })
      else { return false }
      var event = moved
      (event.start, event.venue) = (element.site.start, element.venue)
      return collisions(event) <= inevitable
    }
  }

  /// What it costs an event to be where it is to the others; nil where it may not be.
  private func bonds(of event: Int, at start: Int) -> Int? {
    var total = 0
    for other in occupied where layout.isBound(other.event, event) {
      guard let cost = layout.cost(other.event, other.start, event, start) else { return nil }
      total += cost
    }
    return total
  }

  /// How often venues and equipment are taken twice.
  private func collisions(_ event: Plan.HeldEvent?) -> Int {
    let events = (others + (event.map { [$0] } ?? [])).sorted { $0.event < $1.event }
    return PlanChecker(problem).check(Plan(events: events)).violations.count {
      switch $0 {
      case .venueOverlap, .equipment: true
      default: false
      }
    }
  }
}
