/// What to decide next: where the relaxation wavers most.
struct BranchingChoice {
  private(set) var matter: Certificate.Case?

  /// Money that matters less than this many points is no reason to split.
  private static let leastMoney = 0.5

  init(
    _ relaxer: Relaxer,
    _ ascent: PriceAscent,
    _ violations: [Violation],
    _ split: Certificate.Case?
  ) {
    matter = Self.first(relaxer, ascent) ?? Self.money(relaxer, ascent) ?? split
    matter = matter ?? Self.start(relaxer, ascent)
    matter = matter ?? Self.person(relaxer, ascent, least: 0.1)
    matter = matter ?? Self.conflict(relaxer, violations)
    matter = matter ?? Self.person(relaxer, ascent, least: 0.001)
    matter = matter ?? Self.anyStart(relaxer, ascent)
  }

  /// What to decide before anything else.
  static func first(_ relaxer: Relaxer, _ ascent: PriceAscent) -> Certificate.Case? {
    held(relaxer) ?? hours(relaxer, ascent)
  }

  /// An event that may be held or not, the dearest to leave out first.
  private static func held(_ relaxer: Relaxer) -> Certificate.Case? {
    relaxer.relaxed.events.filter { event in
      relaxer.mayBeSkipped[event.index] && relaxer.allowed[event.index].contains(true)
    }.max { ($0.skipCost, $1.index) < ($1.skipCost, $0.index) }
      .map { Certificate.Case(event: $0.index, matter: .isHeld) }
  }

  /// Splits the hours of somebody whose hours nobody else could do at the same price.
  private static func hours(_ relaxer: Relaxer, _ ascent: PriceAscent) -> Certificate.Case? {
    let people = relaxer.relaxed.problem.people
    var most = 0.05
    var found: Certificate.Case?
    for person in people.indices {
      let near = people.indices.count {
        abs(relaxer.prices[$0] - relaxer.prices[person]) < relaxer.scale / 10
      }
      let share = ascent.hours[person]
      let whole = Int(share.rounded(.down))
      let part = share - Double(whole)
      let gain = Double(people[person].fairness) * part * (1 - part)
      guard near == 1, gain > most, relaxer.hours[person].contains(whole),
        relaxer.hours[person].contains(whole + 1)
      else { continue }
      most = gain
      found = .hours(person: person, atMost: whole)
    }
    return found
  }

  /// Splits an event that wavers between two budgets, or one and none, where that is a matter of much money.
  private static func money(_ relaxer: Relaxer, _ ascent: PriceAscent) -> Certificate.Case? {
    let relaxed = relaxer.relaxed
    var most = leastMoney * Double(relaxer.scale)
    var found: Certificate.Case?
    for event in relaxed.events {
      let shares = ascent.shares[event.index]
      let total = shares.reduce(0, +)
      guard total > 0 else { continue }
      let starts = event.options.indices.filter { relaxer.allowed[event.index][$0] }
        .map { event.options[$0].start }
      for budget in relaxed.budgets[event.index] {
        let (from, to) = (relaxed.problem.budgets[budget].from, relaxed.problem.budgets[budget].to)
        let price =
          relaxer.prices[relaxed.firstBudget + budget] * relaxed.spends[event.index][budget]
        for session in [from, to] {
          guard starts.contains(where: { $0 < session }), starts.contains(where: { $0 >= session })
          else { continue }
          let before = zip(event.options, shares).reduce(0) {
            $1.0.start < session ? $0 + $1.1 / total : $0
          }
          let matter = Double(price) * min(before, 1 - before)
          guard matter > most else { continue }
          most = matter
          found = Certificate.Case(event: event.index, matter: .startsBefore(session))
        }
      }
    }
    return found
  }

  /// Splits the starts of the event that wavers most between them.
  private static func start(_ relaxer: Relaxer, _ ascent: PriceAscent) -> Certificate.Case? {
    var most = 0.1
    var found: Certificate.Case?
    for event in relaxer.relaxed.events {
      let shares = ascent.shares[event.index]
      let total = shares.reduce(0, +)
      guard total > 0 else { continue }
      let left = (shares.last ?? 0) / total
      if relaxer.mayBeSkipped[event.index], min(left, 1 - left) * 2 > most {
        most = min(left, 1 - left) * 2
        found = Certificate.Case(event: event.index, matter: .isHeld)
      }
      var byStart: [Int: Double] = [:]
      for (option, share) in zip(event.options, shares) where share > 0 {
        byStart[option.start, default: 0] += share / total
      }
      guard let top = byStart.values.max(), byStart.count > 1, 1 - left - top > most else {
        continue
      }
      if let session = middle(byStart) {
        most = 1 - left - top
        found = Certificate.Case(event: event.index, matter: .startsBefore(session))
      }
    }
    return found
  }

  /// Where half of the shares are before and half are not.
  private static func middle(_ shares: [Int: Double]) -> Int? {
    let sorted = shares.sorted { $0.key < $1.key }
    let total = sorted.reduce(0) { $0 + $1.value }
    var before = 0.0
    var best: (distance: Double, session: Int)?
    for (session, share) in sorted {
      if before > 0 {
        let distance = abs(before - total / 2)
        if distance < best?.distance ?? .infinity { best = (distance, session) }
      }
      before += share
    }
    return best?.session
  }

  private static func isOpen(_ relaxer: Relaxer, _ event: Int, _ person: Int) -> Bool {
    !relaxer.limits[event].required.contains(person)
      && !relaxer.limits[event].excluded.contains(person)
  }

  private static func person(_ relaxer: Relaxer, _ ascent: PriceAscent, least: Double)
    -> Certificate.Case?
  {
    var most = least
    var found: Certificate.Case?
    for (event, service) in ascent.service.enumerated() {
      let total = ascent.shares[event].reduce(0, +)
      guard total > 0 else { continue }
      for (person, share) in service.enumerated() where isOpen(relaxer, event, person) {
        let wavering = min(share / total, 1 - share / total)
        if wavering > most {
          most = wavering
          found = Certificate.Case(event: event, matter: .isServed(by: person))
        }
      }
    }
    return found
  }

  private static func conflict(_ relaxer: Relaxer, _ violations: [Violation]) -> Certificate.Case? {
    for violation in violations {
      switch violation {
      case .personOverlap(let person, let first, let second),
        .travel(let person, let first, let second, _, _):
        for event in [first, second] where isOpen(relaxer, event, person) {
          return Certificate.Case(event: event, matter: .isServed(by: person))
        }
      default: continue
      }
    }
    return nil
  }

  /// Two options are left somewhere: one of them goes.
  private static func anyStart(_ relaxer: Relaxer, _ ascent: PriceAscent) -> Certificate.Case? {
    for event in relaxer.relaxed.events {
      let left = event.options.indices.filter { relaxer.allowed[event.index][$0] }
      if relaxer.mayBeSkipped[event.index], !left.isEmpty {
        return Certificate.Case(event: event.index, matter: .isHeld)
      }
      let starts = Set(left.map { event.options[$0].start }).sorted()
      if starts.count > 1 {
        return Certificate.Case(
          event: event.index,
          matter: .startsBefore(starts[starts.count / 2])
        )
      }
      let venues = Set(left.map { event.options[$0].venue }).sorted()
      if venues.count > 1 {
        return Certificate.Case(event: event.index, matter: .isAt(venue: venues[0]))
      }
    }
    return nil
  }
}
