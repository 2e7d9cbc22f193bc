/// Crews of a few events that are staffed together: nobody in them is missed in another, or rests too little for it.
///
/// Of those that take the same hours of everybody, and spend the same, a cheapest counts alone.
struct JointCrews {
  struct Choice {
    /// How long each person works in all of the events.
    var hours: [Int]
    /// What they spend of each tight budget.
    var spent: [Int]
    var price: Int
    /// When and where each event is; nil where it is left out.
    var options: [CrewOptions.Option?]
    /// The duties in each event.
    var crews: [[CrewPricing.Duty]]
  }
  /// What may become of one event.
  private struct Way {
    /// Nil where it is left out.
    var option: CrewOptions.Option?
    /// Whether it stands for others like it, so that who rests in it is not known.
    var isForOthers = false
    /// Which of the event's options it is.
    var number: Int
    var price: Int
    var duties: [CrewPricing.Duty]
    var taken: DutySet
  }

  private struct Taboo: Hashable {
    var taken: DutySet
    var sites: Int
  }

  /// In no order.
  var choices: [Choice] { Array(found.values) }

  private let problem: Problem
  private let layout: CrewLayout
  private let budgets: TightBudgets
  private let events: [Int]
  private let most: Int
  /// Which event is decided first, second and so on.
  private let order: [Int]
  private var lists: [[Way]] = []
  private var chosen: [Way] = []
  /// All sites of all events, for each event and option which of them it is, and which of them meet.
  private var sites: [CrewLayout.Site] = []
  private var places: [[Int: Int]] = []
  private var areNear: [Bool] = []
  /// What the taken duties of one site keep people from at another.
  private var known: [Taboo: DutySet] = [:]
  private var found: [[Int]: Choice] = [:]
  private var visits = 0

  static let mostChoices = 10_000
  private static let mostVisits = 500_000

  /// Finds all within the limit of some loads; nil where there are too many, or an event has none.
  ///
  /// - Parameters:
  ///   - events: their positions.
  ///   - loads: what is left of them, and the limit.
  ///   - relaxer: at the prices of hours.
  ///   - layout: what events are to each other.
  init?(_ events: [Int], of loads: JointLoads, _ relaxer: Relaxer, _ layout: CrewLayout) {
    let all = loads.options
    let slack = loads.limit - all.total
    var lists: [[Way]] = []
    for event in events {
      let limit = slack + all.cheapest(event)
      let (options, standing) = Self.needed(event, layout, loads)
      guard var list = Self.ways(event, options, upTo: limit, relaxer) else { return nil }
      for index in list.indices { list[index].isForOthers = standing[list[index].number] }
      if all.maySkip(event), all.skips[event] <= limit {
        let price = all.skips[event]
        list.append(Way(option: nil, number: -1, price: price, duties: [], taken: DutySet()))
      }
      lists.append(list)
    }
    let most = events.reduce(slack) { $0 + all.cheapest($1) }
    self.init(events, lists, upTo: most, loads.budgets, relaxer.relaxed.problem, layout)
  }

  /// What is left of the options of an event, and which of those stand for others: one in nobody's way does for all
  /// like it.
  private static func needed(_ event: Int, _ layout: CrewLayout, _ loads: JointLoads)
    -> (options: [CrewOptions.Option], standing: [Bool])
  {
    let all = loads.options.events
    func isInNobodysWay(_ option: CrewOptions.Option) -> Bool {
      all.indices.allSatisfy { other in
        other == event || all[other].allSatisfy { !layout.meet(option.site, $0.site) }
      }
    }
    func kind(_ option: CrewOptions.Option) -> [Int] {
      [option.crewing] + loads.budgets.spent(event, startingAt: option.site.start)
    }
    var kept: [(option: CrewOptions.Option, stands: Bool)] = []
    for alike in Dictionary(grouping: all[event], by: kind).values {
      let cheapest = alike.sorted { ($0.bare, $0.site.start) < ($1.bare, $1.site.start) }
      guard alike.count > 1, let free = cheapest.first(where: isInNobodysWay) else {
        kept += alike.map { ($0, false) }
        continue
      }
      kept.append((free, true))
      kept += alike.filter { $0.bare < free.bare }.map { ($0, false) }
    }
    kept.sort {
      ($0.option.site.start, $0.option.site.place) < ($1.option.site.start, $1.option.site.place)
    }
    return (kept.map(\.option), kept.map(\.stands))
  }

  /// The same for events of which nothing but their crews is left open; prices are beyond the cheapest crew of each.
  ///
  /// - Parameters:
  ///   - sites: when and where the events are.
  ///   - relaxer: at the prices of hours.
  ///   - layout: what events are to each other.
  ///   - most: how far a choice may cost more than the cheapest crews of each event by itself, in `1/scale`.
  init?(_ sites: [CrewLayout.Site], _ relaxer: Relaxer, _ layout: CrewLayout, within most: Int) {
    var lists: [[Way]] = []
    for site in sites {
      guard let least = relaxer.leastCrew(site.event, start: site.start, place: site.place)
      else { return nil }
      let option = CrewOptions.Option(site: site, venue: -1, crewing: -1, bare: -least, value: 0)
      guard let list = Self.ways(site.event, [option], upTo: most, relaxer) else { return nil }
      lists.append(list)
    }
    let problem = relaxer.relaxed.problem
    self.init(sites.map(\.event), lists, upTo: most, TightBudgets(), problem, layout)
  }

  private init?(
    _ events: [Int],
    _ lists: [[Way]],
    upTo most: Int,
    _ budgets: TightBudgets,
    _ problem: Problem,
    _ layout: CrewLayout
  ) {
    self.problem = problem
    self.layout = layout
    self.events = events
    self.budgets = budgets
    self.most = most
    if lists.contains(where: \.isEmpty) { return nil }
    order = lists.indices.sorted { (lists[$0].count, $0) < (lists[$1].count, $1) }
    self.lists = order.map { number in
      lists[number].sorted { ($0.price, $0.number) < ($1.price, $1.number) }
    }
    for list in self.lists {
      var own: [Int: Int] = [:]
      for way in list {
        guard let option = way.option, own[way.number] == nil else { continue }
        own[way.number] = sites.count
        sites.append(option.site)
      }
      places.append(own)
    }
    areNear = sites.flatMap { one in sites.map { layout.meet($0, one) } }
    descend(0, spent: 0, rest: self.lists.reduce(0) { $0 + $1[0].price })
    if isTooLong { return nil }
  }

  /// All crews of some options of an event up to a price; nil where there are too many.
  private static func ways(
    _ event: Int,
    _ options: [CrewOptions.Option],
    upTo most: Int,
    _ relaxer: Relaxer
  ) -> [Way]? {
    var list: [Way] = []
    // Options alike in crews have the same ones, the more of them the cheaper they are.
    var known: [Int: (most: Int, crews: [CrewPricing.Choice])] = [:]
    for (number, option) in options.enumerated() {
      let room = most - option.bare
      if known[option.crewing]?.most ?? .min < room {
        let crews = relaxer.crews(
          event,
          start: option.site.start,
          place: option.site.place,
          most: room,
          mask: .all
        )
        guard let crews else { return nil }
        known[option.crewing] = (room, crews)
      }
      let crews = known[option.crewing]?.crews ?? []
      list += crews.prefix { $0.price <= room }.map { crew in
        Way(
          option: option,
          number: number,
          price: option.bare + crew.price,
          duties: crew.duties,
          taken: crew.taken
        )
      }
    }
    return list
  }

  private var isTooLong: Bool { visits > Self.mostVisits || found.count > Self.mostChoices }

  /// - Parameters:
  ///   - position: in the order.
  ///   - spent: what those before cost.
  ///   - rest: what all others cost at least.
  private mutating func descend(_ position: Int, spent: Int, rest: Int) {
    if position == lists.count {
      finish(spent)
      return
    }
    let rest = rest - lists[position][0].price
    // What people cannot do depends on where and when it is.
    var taboos: [Int: DutySet] = [:]
    for way in lists[position] {
      visits += 1
      if isTooLong || spent + way.price + rest > most { return }
      if let place = places[position][way.number] {
        let taboo = taboos[place] ?? taboo(at: place)
        taboos[place] = taboo
        if !way.taken.isDisjoint(with: taboo) { continue }
      }
      chosen.append(way)
      descend(position + 1, spent: spent + way.price, rest: rest)
      chosen.removeLast()
    }
  }

  /// Duties that those chosen keep people from.
  private mutating func taboo(at place: Int) -> DutySet {
    var taboo = DutySet()
    for (position, way) in chosen.enumerated() {
      guard let other = places[position][way.number], areNear[place * sites.count + other]
      else { continue }
      let key = Taboo(taken: way.taken, sites: place * sites.count + other)
      let own =
        known[key] ?? layout.forbidden(in: sites[place], by: way.taken, of: sites[other])
      known[key] = own
      taboo.formUnion(own)
    }
    return taboo
  }

  private mutating func finish(_ price: Int) {
    var hours = problem.people.map { _ in 0 }
    var spent = budgets.none
    for (position, way) in zip(order, chosen) {
      let event = events[position]
      for (person, time) in problem.hours(of: way.duties, in: event).enumerated() {
        hours[person] += time
      }
      let own = budgets.spent(event, startingAt: way.option?.site.start)
      for (budget, amount) in own.enumerated() { spent[budget] += amount }
    }
    let kind = hours + spent
    if let known = found[kind], known.price <= price { return }
    if events.count > 1, !isRested { return }
    var choice = Choice(
      hours: hours,
      spent: spent,
      price: price,
      options: events.map { _ in nil },
      crews: events.map { _ in [] }
    )
    for (position, way) in zip(order, chosen) {
      choice.options[position] = way.option
      choice.crews[position] = way.duties
    }
    found[kind] = choice
  }

  /// Whether everybody in the crews chosen rests enough.
  private var isRested: Bool {
    guard let rest = problem.rest else { return true }
    var days = problem.people.map { _ in Set<Int>() }
    for way in chosen where !way.isForOthers {
      guard let option = way.option else { continue }
      for duty in way.duties {
        let shift = problem.events[option.site.event].shifts[duty.shift]
        days[duty.person].formUnion(problem.days(of: shift, startingAt: option.site.start))
      }
    }
    return !days.contains(where: rest.isBroken)
  }
}
