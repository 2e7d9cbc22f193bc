/// Staffs a calendar: chooses among the crews that cost least at some prices of hours those that share the
/// work best.
///
/// At good prices a cheapest plan is made of such crews alone, and there are few of them. What counts is
/// only how long each person works in them, so those that are alike in that are one; events that meet are
/// staffed together. Annealing finds the best mix of them in a moment.
struct CrewMix {
  /// Events that meet, with their crews by the hours they take of each person.
  private struct Cluster {
    var events: [Int]
    /// Crews together, and what they cost by themselves.
    var choices: [Choice] = []
  }
  private struct Choice {
    var hours: [Int]
    var cost: Int
    var crews: [[CrewPricing.Duty]]
  }

  private let problem: Problem
  private let layout: CrewLayout
  private let held: [Plan.HeldEvent]
  private let sites: [CrewLayout.Site]
  private var crews: [[CrewPricing.Choice]] = []
  private var clusters: [Cluster] = []

  private static let mostChoices = 3_000
  private static let mostVisits = 200_000
  private static let moves = 300_000
  private static let runs = 6

  /// Lays out the crews of each cluster; nil where there are too many.
  ///
  /// - Parameters:
  ///   - relaxer: at the prices.
  ///   - layout: what events are to each other.
  ///   - path: when and where each event is held.
  ///   - slack: how much more than the least crews may cost, in `1/scale`.
  init?(_ relaxer: Relaxer, _ layout: CrewLayout, path: Plan, slack: Int) {
    problem = relaxer.relaxed.problem
    self.layout = layout
    held = path.events
    sites = path.events.map { [problem] event in
      let asked = problem.events[event.event]
      let place = event.venue.map { problem.venues[$0].place } ?? asked.place
      return CrewLayout.Site(event: event.event, start: event.start, place: place)
    }
    for cluster in components() {
      guard let found = choices(cluster, relaxer, slack) else { return nil }
      clusters.append(found)
    }
  }

  /// Events that meet, directly or through others.
  private func components() -> [[Int]] {
    var components: [[Int]] = []
    for one in sites.indices {
      var merged = [one]
      components.removeAll { component in
        let isNear = component.contains {
          !layout.clashing(sites[one], with: sites[$0]).isEmpty
        }
        if isNear { merged += component }
        return isNear
      }
      components.append(merged)
    }
    return components
  }

  /// The crews of a cluster whose cost is near the least, at ever greater distances from what each event
  /// costs by itself.
  private func choices(_ cluster: [Int], _ relaxer: Relaxer, _ slack: Int) -> Cluster? {
    var distance = 0
    while distance < 64 * relaxer.scale {
      var lists: [[CrewPricing.Choice]] = []
      for index in cluster {
        let site = sites[index]
        guard let least = relaxer.leastCrew(site.event, start: site.start, place: site.place) else {
          return nil
        }
        guard
          let list = relaxer.crews(
            site.event,
            start: site.start,
            place: site.place,
            most: least + distance + slack,
            mask: .all
          ), !list.isEmpty
        else { return nil }
        lists.append(list)
      }
      var search = Search(relaxer, lists, most: distance + slack)
      descend(0, cluster, &search)
      if search.visits > Self.mostVisits || search.found.count > Self.mostChoices { return nil }
      if let least = search.found.values.map(\.price).min(), least <= distance {
        let choices = search.found.sorted { $0.key.lexicographicallyPrecedes($1.key) }
          .filter { $0.value.price <= least + slack }
          .map { Choice(hours: $0.key, cost: $0.value.cost, crews: $0.value.crews) }
        return Cluster(events: cluster, choices: choices)
      }
      distance = distance == 0 ? relaxer.scale : 2 * distance
    }
    return nil
  }

  private struct Search {
    let lists: [[CrewPricing.Choice]]
    let scale: Int
    let prices: [Int]
    /// Beyond the least of each event.
    let most: Int
    var visits = 0
    var chosen: [CrewPricing.Choice] = []
    var found: [[Int]: (price: Int, cost: Int, crews: [[CrewPricing.Duty]])] = [:]

    init(_ relaxer: Relaxer, _ lists: [[CrewPricing.Choice]], most: Int) {
      self.lists = lists
      self.most = most
      scale = relaxer.scale
      prices = Array(relaxer.prices[..<relaxer.relaxed.problem.people.count])
    }
  }

  private func descend(_ position: Int, _ cluster: [Int], _ search: inout Search) {
    let spent = zip(search.lists, search.chosen).reduce(0) { $0 + $1.1.price - $1.0[0].price }
    if position == cluster.count {
      finish(spent, cluster, &search)
      return
    }
    let site = sites[cluster[position]]
    var taboo = DutySet()
    for (index, choice) in zip(cluster, search.chosen) {
      taboo.formUnion(layout.forbidden(in: site, by: choice.taken, of: sites[index]))
    }
    for choice in search.lists[position] {
      search.visits += 1
      if search.visits > Self.mostVisits { return }
      if spent + choice.price - search.lists[position][0].price > search.most { return }
      if !choice.taken.isDisjoint(with: taboo) { continue }
      search.chosen.append(choice)
      descend(position + 1, cluster, &search)
      search.chosen.removeLast()
    }
  }

  private func finish(_ price: Int, _ cluster: [Int], _ search: inout Search) {
    var hours = problem.people.map { _ in 0 }
    for (index, choice) in zip(cluster, search.chosen) {
      let shifts = problem.events[sites[index].event].shifts
      for duty in choice.duties {
        hours[duty.person] += shifts[duty.shift].to - shifts[duty.shift].from
      }
    }
    if let known = search.found[hours], known.price <= price { return }
    // What the crews cost, without what their hours count.
    let whole = search.chosen.reduce(0) { $0 + $1.price }
    let paid = hours.indices.reduce(0) { $0 + hours[$1] * search.prices[$1] }
    search.found[hours] = (price, (whole - paid) / search.scale, search.chosen.map(\.duties))
  }

  // MARK: Annealing

  /// The best mix found, the same for the same seed.
  func plan(seed: UInt64 = 1) -> Plan {
    // A calendar may hold nothing.
    if clusters.isEmpty { return Plan(events: held) }
    let people = problem.people.count
    let all = clusters.flatMap(\.choices)
    let costs = all.map(\.cost)
    let hours = all.flatMap(\.hours)
    var first = [0]
    for cluster in clusters { first.append(first[first.count - 1] + cluster.choices.count) }
    let unfairness = problem.people.map { person in
      (0...problem.sessions).map {
        person.fairness * ($0 - person.target) * ($0 - person.target)
      }
    }
    var random = RandomSource(seed: seed)
    var best = (cost: Int.max, chosen: [Int]())
    for _ in 0..<Self.runs {
      var chosen = clusters.indices.map { first[$0] + random.below(first[$0 + 1] - first[$0]) }
      var loads = [Int](repeating: 0, count: people)
      var cost = chosen.reduce(0) { $0 + costs[$1] }
      for person in 0..<people {
        for choice in chosen { loads[person] += hours[choice * people + person] }
        cost += unfairness[person][loads[person]]
      }
      for move in 0..<Self.moves {
        // From two units of cost to a fifth, in thousandths.
        let heat = 2000 - 1800 * move / Self.moves
        let number = random.below(clusters.count)
        let next = first[number] + random.below(first[number + 1] - first[number])
        let old = chosen[number]
        if next == old { continue }
        var change = costs[next] - costs[old]
        for person in 0..<people {
          let more = hours[next * people + person] - hours[old * people + person]
          if more == 0 { continue }
          let load = loads[person]
          change += unfairness[person][load + more] - unfairness[person][load]
        }
        // ln 2 is 693 thousandths; no luck lets a rise of a hundred pass.
        let luck = change > 0 ? random.negativeLog2() : 0
        if change > 100 || change > 0 && change * 256_000_000 > heat * 693 * luck { continue }
        for person in 0..<people {
          loads[person] += hours[next * people + person] - hours[old * people + person]
        }
        chosen[number] = next
        cost += change
        if cost < best.cost { best = (cost, chosen) }
      }
      if cost < best.cost { best = (cost, chosen) }
    }
    return plan(zip(best.chosen, first).map { $0 - $1 })
  }

  private func plan(_ chosen: [Int]) -> Plan {
    var events = held
    for (cluster, choice) in zip(clusters, chosen) {
      for (index, duties) in zip(cluster.events, cluster.choices[choice].crews) {
        var people = problem.events[held[index].event].shifts.map { _ in [Int]() }
        for duty in duties { people[duty.shift].append(duty.person) }
        events[index].crews = people.map { $0.sorted() }
      }
    }
    return Plan(events: events)
  }
}
