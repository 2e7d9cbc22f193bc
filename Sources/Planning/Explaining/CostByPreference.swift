package import FairScheduling
package import PromotionModel

/// A plan's cost, sorted by the preference it comes from.
package struct CostByPreference: Sendable {
  package private(set) var costs: [Preference: Int] = [:]

  package var total: Int { costs.values.reduce(0, +) }

  /// Adds up the reasons of everything the plan does, and of everything it leaves out.
  package init(_ compiled: CompiledYear, _ plan: Plan, terms: ScoreTerms) {
    var held: Set<Int> = []
    for event in plan.events {
      held.insert(event.event)
      add(compiled.reasons.starts[event.event][event.start] ?? [])
      if let venue = event.venue {
        add(compiled.reasons.venues[event.event][venue] ?? [])
      }
      let place =
        event.venue.map { compiled.problem.venues[$0].place }
        ?? compiled.problem.events[event.event].place
      // Only what was published makes one person dearer in a shift than another.
      for (shift, crew) in zip(compiled.problem.events[event.event].shifts, event.crews) {
        for choice in shift.costs where crew.contains(choice.person) {
          costs[.stability, default: 0] += choice.cost
        }
      }
      for person in Set(event.crews.joined()).sorted() {
        add(compiled.reasons.outings[person][place] ?? [])
      }
    }
    for (index, reason) in compiled.reasons.skips.enumerated() where !held.contains(index) {
      costs[.optionalEvents, default: 0] += reason.cost
      let cancelled = compiled.problem.events[index].skipCost - reason.cost
      if cancelled > 0 { costs[.stability, default: 0] += cancelled }
    }
    costs[.spread, default: 0] += terms.spread
    costs[.fairShare, default: 0] += terms.fairness
  }

  private mutating func add(_ reasons: [Reason]) {
    for reason in reasons where reason.cost > 0 {
      guard let preference = reason.rule.preference else { continue }
      costs[preference, default: 0] += reason.cost
    }
  }
}

extension Rule {
  /// The preference whose weight the rule's cost was multiplied by; nil for hard rules.
  package var preference: Preference? {
    switch self {
    case .period: .season
    case .dayOff: .daysOff
    case .marketDay: .marketDays
    case .venueWish: .venueWishes
    case .distance: .travel
    case .unknownDistrict: .knownPlaces
    case .fairShare: .fairShare
    case .kindSpread: .spread
    case .priority: .optionalEvents
    case .published: .stability
    default: nil
    }
  }
}
