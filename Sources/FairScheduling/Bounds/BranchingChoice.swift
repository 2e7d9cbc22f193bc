/// What to decide next: where the relaxation wavers most.
struct BranchingChoice {
  private(set) var matter: Certificate.Case?

  init(_ relaxer: Relaxer, _ ascent: PriceAscent, _ violations: [Violation]) {
    matter = Self.start(relaxer, ascent) ?? Self.person(relaxer, ascent, least: 0.1)
    matter = matter ?? Self.conflict(relaxer, violations)
    matter = matter ?? Self.person(relaxer, ascent, least: 0.001)
    matter = matter ?? Self.anyStart(relaxer, ascent)
  }

  /// Splits the starts of the event that wavers most between them.
  private static func start(_ relaxer: Relaxer, _ ascent: PriceAscent) -> Certificate.Case? {
    var most = 0.1
    var found: Certificate.Case?
    for event in relaxer.relaxed.events {
      let shares = ascent.shares[event.index]
      let total = shares.values.reduce(0, +)
      guard total > 0 else { continue }
      let left = (shares[-1] ?? 0) / total
      if relaxer.mayBeSkipped[event.index], min(left, 1 - left) * 2 > most {
        most = min(left, 1 - left) * 2
        found = Certificate.Case(event: event.index, matter: .isHeld)
      }
      var byStart: [Int: Double] = [:]
      for (option, share) in shares where option >= 0 {
        byStart[event.options[option].start, default: 0] += share / total
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
    let total = shares.values.reduce(0, +)
    var before = 0.0
    var best: (distance: Double, session: Int)?
    for session in shares.keys.sorted() {
      if before > 0 {
        let distance = abs(before - total / 2)
        if distance < best?.distance ?? .infinity { best = (distance, session) }
      }
      before += shares[session] ?? 0
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
      let total = ascent.shares[event].values.reduce(0, +)
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
