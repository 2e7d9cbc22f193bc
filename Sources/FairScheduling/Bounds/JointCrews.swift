/// Crews of a few events that are staffed together: nobody in them is missed in another, or rests too little for it.
///
/// Of those that take the same hours of everybody a cheapest counts alone.
struct JointCrews {
  struct Choice {
    /// How long each person works in all of the events.
    var hours: [Int]
    /// What it costs beyond the cheapest crew of each event by itself.
    var price: Int
    /// The duties in each event.
    var crews: [[CrewPricing.Duty]]
  }

  /// In no order.
  var choices: [Choice] { Array(found.values) }

  private let problem: Problem
  private let layout: CrewLayout
  private let sites: [CrewLayout.Site]
  private let most: Int
  private var lists: [[CrewPricing.Choice]] = []
  private var chosen: [CrewPricing.Choice] = []
  private var found: [[Int]: Choice] = [:]
  private var visits = 0

  static let mostChoices = 10_000
  private static let mostVisits = 500_000

  /// Finds all up to a price; nil where there are too many, or an event has none.
  ///
  /// - Parameters:
  ///   - relaxer: at the prices of hours.
  ///   - layout: what events are to each other.
  ///   - sites: when and where the events are.
  ///   - most: how far a choice may cost more than the cheapest crews of each event by itself, in `1/scale`.
  init?(_ relaxer: Relaxer, _ layout: CrewLayout, _ sites: [CrewLayout.Site], within most: Int) {
    problem = relaxer.relaxed.problem
    self.layout = layout
    self.sites = sites
    self.most = most
    for site in sites {
      guard let least = relaxer.leastCrew(site.event, start: site.start, place: site.place),
        let list = relaxer.crews(
          site.event,
          start: site.start,
          place: site.place,
          most: least + most,
          mask: .all
        ), !list.isEmpty
      else { return nil }
      lists.append(list)
    }
    descend(0)
    if isTooLong { return nil }
  }

  private var isTooLong: Bool { visits > Self.mostVisits || found.count > Self.mostChoices }

  private mutating func descend(_ position: Int) {
    let spent = zip(lists, chosen).reduce(0) { $0 + $1.1.price - $1.0[0].price }
    if position == sites.count {
      finish(spent)
      return
    }
    var taboo = DutySet()
    for (site, choice) in zip(sites, chosen) {
      taboo.formUnion(layout.forbidden(in: sites[position], by: choice.taken, of: site))
    }
    for choice in lists[position] {
      visits += 1
      if isTooLong { return }
      if spent + choice.price - lists[position][0].price > most { return }
      if !choice.taken.isDisjoint(with: taboo) { continue }
      chosen.append(choice)
      descend(position + 1)
      chosen.removeLast()
    }
  }

  private mutating func finish(_ price: Int) {
    var hours = problem.people.map { _ in 0 }
    for (site, choice) in zip(sites, chosen) {
      let more = problem.hours(of: choice.duties, in: site.event)
      for (person, time) in more.enumerated() { hours[person] += time }
    }
    if let known = found[hours], known.price <= price { return }
    if sites.count > 1, !isRested { return }
    found[hours] = Choice(hours: hours, price: price, crews: chosen.map(\.duties))
  }

  /// Whether everybody in the crews chosen rests enough.
  private var isRested: Bool {
    guard let rest = problem.rest else { return true }
    var days = problem.people.map { _ in Set<Int>() }
    for (site, choice) in zip(sites, chosen) {
      for duty in choice.duties {
        let shift = problem.events[site.event].shifts[duty.shift]
        days[duty.person].formUnion(problem.days(of: shift, startingAt: site.start))
      }
    }
    return !days.contains(where: rest.isBroken)
  }
}
