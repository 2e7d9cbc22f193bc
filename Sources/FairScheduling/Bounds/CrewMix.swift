/// Staffs a calendar: chooses among the crews that cost least at some prices of hours those that share the
/// work best.
///
/// At good prices a cheapest plan is made of such crews alone, and there are few of them. What counts is
/// only how long each person works in them, so those that are alike in that are one; events that meet are
/// staffed together.
struct CrewMix {
  /// Events that meet, with their crews by the hours they take of each person.
  private struct Cluster {
    var events: [Int]
    /// From the cheapest on.
    var choices: [Choice]
  }
  /// Crews of a cluster.
  private struct Choice {
    var load: LoadBeam.Choice
    var crews: [Crew]
  }
  /// Who works in an event, when and where.
  private struct Crew {
    var site: CrewLayout.Site
    var venue: Int?
    var duties: [CrewPricing.Duty]
  }

  private let problem: Problem
  private let layout: CrewLayout
  private let held: [Plan.HeldEvent]
  private let sites: [CrewLayout.Site]
  private var clusters: [Cluster] = []
  /// For each person and number of sessions how much more unfair that is than what is best at the prices.
  private let unfairness: [[Int]]

  private static let mostMixes = 64
  private static let width = 2_000
  private static let widthBeforeLast = 10_000

  /// Lays out the crews of each cluster; nil where there are too many.
  ///
  /// - Parameters:
  ///   - relaxer: at the prices.
  ///   - layout: what events are to each other.
  ///   - path: when and where each event is held.
  ///   - slack: how much more than the least crews may cost, in `1/scale`.
  ///   - isLoose: whether events may go elsewhere where they are in nobody's way; nil too where none can.
  init?(_ relaxer: Relaxer, _ layout: CrewLayout, path: Plan, slack: Int, isLoose: Bool = false) {
    problem = relaxer.relaxed.problem
    self.layout = layout
    held = path.events
    unfairness = problem.people.indices.map(relaxer.unfairness)
    sites = path.events.map { [problem] in CrewLayout.Site($0, in: problem) }
    var fixed = Array(sites.indices)
    if isLoose {
      for index in sites.indices {
        let open = OpenSites(relaxer, layout, path, moving: index, slack: slack)
        guard let found = choices(index, at: open, relaxer, slack) else { continue }
        clusters.append(found)
        fixed.removeAll { $0 == index }
      }
      if clusters.isEmpty { return nil }
    }
    let meeting = connectedComponents(of: fixed) { [layout, sites] in
      !layout.clashing(sites[$0], with: sites[$1]).isEmpty
    }
    // Where that is not too much to try, rest too is seen to at once.
    for tied in connectedComponents(of: Array(meeting.indices), by: areTied(meeting)) {
      if tied.count > 1, let found = choices(tied.flatMap { meeting[$0] }, relaxer, slack) {
        clusters.append(found)
        continue
      }
      for cluster in tied {
        guard let found = choices(meeting[cluster], relaxer, slack) else { return nil }
        clusters.append(found)
      }
    }
  }

  /// Whether somebody who works in two clusters could break the rest rule by it.
  private func areTied(_ clusters: [[Int]]) -> (Int, Int) -> Bool {
    guard let rest = problem.rest else { return { _, _ in false } }
    var clustersOn = [Set<Int>](repeating: [], count: problem.days)
    for (cluster, members) in clusters.enumerated() {
      for site in members.map({ sites[$0] }) {
        for day in layout.days(of: site) { clustersOn[day].insert(cluster) }
      }
    }
    var ties: Set<[Int]> = []
    for first in clustersOn.indices {
      let window = clustersOn[first..<min(first + rest.window, clustersOn.count)]
      guard window.count(where: { !$0.isEmpty }) > rest.maxDays else { continue }
      let near = window.reduce(into: Set<Int>()) { $0.formUnion($1) }
      for one in near { for other in near where one < other { ties.insert([one, other]) } }
    }
    return { ties.contains([min($0, $1), max($0, $1)]) }
  }

  /// The crews of an event whose cost is near the least, wherever it may go; nil where it can go nowhere else,
  /// or there are too many.
  private func choices(_ index: Int, at open: OpenSites, _ relaxer: Relaxer, _ slack: Int)
    -> Cluster?
  {
    let (site, venue) = (sites[index], held[index].venue)
    guard let least = open.elements.map(\.value).min(),
      open.elements.contains(where: { $0.site != site || $0.venue != venue })
    else { return nil }
    // Of those with the same crews, the cheapest.
    var cheapest: [Int: Int] = [:]
    for (number, element) in open.elements.enumerated() {
      let known = cheapest[element.crewing].map { open.elements[$0].bare }
      if element.bare < known ?? .max { cheapest[element.crewing] = number }
    }
    var found: [[Int]: (price: Int, crews: [Crew])] = [:]
    for element in cheapest.values.sorted().map({ open.elements[$0] }) {
      let list = relaxer.crews(
        site.event,
        start: element.site.start,
        place: element.site.place,
        most: least + slack - element.bare,
        mask: .all
      )
      guard let list else { return nil }
      for choice in list {
        let hours = problem.hours(of: choice.duties, in: site.event)
        let price = element.bare + choice.price
        if let known = found[hours], known.price <= price { continue }
        let crew = Crew(site: element.site, venue: element.venue, duties: choice.duties)
        found[hours] = (price, [crew])
      }
      if found.count > JointCrews.mostChoices { return nil }
    }
    return Cluster(events: [index], choices: sorted(found, from: least))
  }

  /// Choices from the cheapest on, at prices beyond the least.
  private func sorted(_ found: [[Int]: (price: Int, crews: [Crew])], from least: Int) -> [Choice] {
    found.sorted {
      $0.value.price == $1.value.price
        ? $0.key.lexicographicallyPrecedes($1.key) : $0.value.price < $1.value.price
    }
    .map { hours, found in
      Choice(
        load: LoadBeam.Choice(hours: hours, price: found.price - least),
        crews: found.crews
      )
    }
  }

  /// The crews of a cluster whose cost is near the least, at ever greater distances from what each event
  /// costs by itself.
  private func choices(_ cluster: [Int], _ relaxer: Relaxer, _ slack: Int) -> Cluster? {
    let places = cluster.map { sites[$0] }
    var distance = 0
    while distance < 64 * relaxer.scale {
      guard let joint = JointCrews(places, relaxer, layout, within: distance + slack) else {
        return nil
      }
      if let least = joint.choices.map(\.price).min(), least <= distance {
        var found: [[Int]: (price: Int, crews: [Crew])] = [:]
        for choice in joint.choices where choice.price <= least + slack {
          let crews = zip(cluster, choice.crews).map {
            Crew(site: sites[$0], venue: held[$0].venue, duties: $1)
          }
          found[choice.hours] = (choice.price, crews)
        }
        return Cluster(events: cluster, choices: sorted(found, from: least))
      }
      distance = distance == 0 ? relaxer.scale : 2 * distance
    }
    return nil
  }

  // MARK: Mixing

  /// Mixes the crews.
  ///
  /// - Parameter most: what the crews of a mix, and unfairness, may cost beyond the least, in `1/scale`.
  /// - Returns: the best found, from the cheapest on.
  func plans(within most: Int) -> [Plan] {
    // Those with the fewest crews first: what comes last has to make loads fair.
    let order = clusters.indices.sorted {
      (clusters[$0].choices.count, $0) < (clusters[$1].choices.count, $1)
    }
    var beam = LoadBeam(people: problem.people.count, most: most)
    for (position, outlook) in outlooks(order).enumerated() {
      beam.take(
        oneOf: clusters[order[position]].choices.map(\.load),
        outlook,
        // Which loads the last can make fair is seen only when it comes.
        keeping: position == order.count - 2 ? Self.widthBeforeLast : Self.width
      )
    }
    return beam.best(Self.mostMixes).map { taken in
      var chosen = clusters.indices.map { _ in 0 }
      for (number, choice) in zip(order, taken) { chosen[number] = choice }
      return plan(chosen)
    }
  }

  /// For each cluster in order, and each person and load up to it, how unfair that is in the end at least.
  private func outlooks(_ order: [Int]) -> [[[Int]]] {
    var toCome = problem.people.map { _ in 0...0 }
    var outlooks: [[[Int]]] = []
    for number in order.reversed() {
      outlooks.append(
        zip(unfairness, toCome).map { values, toCome in
          values.indices.map { load in
            let last = min(load + toCome.upperBound, values.count - 1)
            return values[min(load + toCome.lowerBound, last)...last].min() ?? Relaxer.never
          }
        }
      )
      for person in toCome.indices {
        let hours = clusters[number].choices.map { $0.load.hours[person] }
        let (least, most) = (hours.min() ?? 0, hours.max() ?? 0)
        toCome[person] = (toCome[person].lowerBound + least)...(toCome[person].upperBound + most)
      }
    }
    return outlooks.reversed()
  }

  /// Mixes the crews by annealing.
  ///
  /// - Parameters:
  ///   - scale: of the prices.
  ///   - seed: of its luck.
  ///   - isStopped: asked now and then.
  /// - Returns: the best found, from the cheapest on.
  func annealedPlans(scale: Int, seed: UInt64, _ isStopped: () -> Bool = { false })
    -> [Plan]
  {
    let lists = clusters.map { cluster in
      cluster.choices.map {
        MixAnnealing.Choice(load: $0.load, days: days(of: $0.crews))
      }
    }
    return MixAnnealing(lists, unfairness, rest: problem.rest, scale: scale)
      .best(seed: seed, isStopped)
      .map(plan)
  }

  /// The days on which crews work.
  private func days(of crews: [Crew]) -> Set<MixAnnealing.Workday> {
    var days: Set<MixAnnealing.Workday> = []
    for crew in crews {
      for duty in crew.duties {
        let shift = problem.events[crew.site.event].shifts[duty.shift]
        for day in problem.days(of: shift, startingAt: crew.site.start) {
          days.insert(MixAnnealing.Workday(person: duty.person, day: day))
        }
      }
    }
    return days
  }

  private func plan(_ chosen: [Int]) -> Plan {
    var events = held
    for (cluster, choice) in zip(clusters, chosen) {
      for (index, crew) in zip(cluster.events, cluster.choices[choice].crews) {
        events[index].start = crew.site.start
        events[index].venue = crew.venue
        events[index].crews = problem.crews(of: crew.duties, in: crew.site.event)
      }
    }
    return Plan(events: events)
  }
}
