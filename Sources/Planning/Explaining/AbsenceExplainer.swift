import FairScheduling
import PromotionModel

/// Looks for the reason why an event is not held, beside the events that are.
struct AbsenceExplainer {
  private let compiled: CompiledYear
  private let held: [Plan.HeldEvent]
  private let people: [PersonDiary]

  init(_ compiled: CompiledYear, _ plan: Plan) {
    self.compiled = compiled
    held = plan.events
    people = PersonDiary.diaries(of: plan, in: compiled.problem)
  }

  /// The strongest reason found for an event that is not held.
  func reason(of event: Int) -> AbsenceReason {
    let problem = compiled.problem.events[event]
    if problem.starts.isEmpty {
      let refused = compiled.reasons.refused[event]
      return refused.isEmpty
        ? .noVenue : .noDay(AbsenceReason.RefusedDays.tally(refused.map(\.value)))
    }
    if let shortage = shortage(event) ?? ConvoyRoom(event, compiled)?.shortage { return shortage }
    let obstacles = problem.starts.map { obstacle(event, start: $0.session) }
    guard obstacles.contains(nil) else { return .crowdedOut(tally(obstacles.compactMap(\.self))) }
    let isOptional = !problem.mandatory
    return isOptional
      ? .notWorthIt(saved: problem.skipCost)
      : .crowdedOut(tally(obstacles.map { $0 ?? .together }))
  }

  private func shortage(_ event: Int) -> AbsenceReason? {
    for (shift, numbers) in zip(
      compiled.events[event].shape.shifts,
      compiled.problem.events[event].shifts
    ) {
      let able = compiled.problem.people.count { $0.skills.contains(numbers.skill) }
      guard able < numbers.count else { continue }
      return .tooFewPeople(
        shift.template.skill,
        language: shift.template.language,
        needed: numbers.count,
        able: able
      )
    }
    return nil
  }

  private func tally(_ kinds: [AbsenceReason.Obstacle.Kind]) -> [AbsenceReason.Obstacle] {
    let counts = Dictionary(grouping: kinds, by: \.self).mapValues(\.count)
    return counts.map { AbsenceReason.Obstacle(kind: $0.key, starts: $0.value, of: kinds.count) }
      .sorted { ($1.starts, "\($0.kind)") < ($0.starts, "\($1.kind)") }
  }

  // MARK: One start

  /// The first thing in the way of a start; nil where nothing simple is.
  private func obstacle(_ event: Int, start: Int) -> AbsenceReason.Obstacle.Kind? {
    let problem = compiled.problem.events[event]
    let site = start..<(start + problem.length)
    if !problem.venues.isEmpty, problem.venues.allSatisfy({ isTaken($0.venue, site) }) {
      return .venuesTaken
    }
    if let kind = relationBroken(event, site) { return kind }
    if let kind = equipmentShort(event, site) ?? moneySpent(event, start) { return kind }
    return staffMissing(event, start: start)
  }

  /// Why no crew comes together wherever the event might be; nil where one duty after the other has
  /// enough people in some place.
  private func staffMissing(_ event: Int, start: Int) -> AbsenceReason.Obstacle.Kind? {
    let problem = compiled.problem.events[event]
    let site = start..<(start + problem.length)
    let open = problem.venues.map(\.venue).filter { !isTaken($0, site) }
    let places = open.isEmpty ? [problem.place] : open.map { compiled.problem.venues[$0].place }
    let found = unique(places).map { staffMissing(event, start: start, at: $0) }
    return found.contains(nil) ? nil : found.first ?? nil
  }

  private func staffMissing(_ event: Int, start: Int, at place: Int)
    -> AbsenceReason.Obstacle.Kind?
  {
    let shape = compiled.events[event].shape
    for (shift, template) in zip(compiled.problem.events[event].shifts, shape.shifts) {
      let interval = (start + shift.from)..<(start + shift.to)
      let skill = template.template.skill
      let able = compiled.problem.people.indices.filter {
        compiled.problem.people[$0].skills.contains(shift.skill)
      }
      let free = able.map { people[$0] }.filter { $0.isFree(interval) }
      if free.count < shift.count { return .staff(skill) }
      let near = free.filter { $0.canTravel(to: place, for: interval, compiled.problem.travel) }
      if near.count < shift.count { return .travel(skill) }
      let rested = near.filter { $0.isRested(for: interval, compiled.problem) }
      if rested.count < shift.count { return .rest(skill) }
    }
    return nil
  }

  private func isTaken(_ venue: Int, _ site: Range<Int>) -> Bool {
    compiled.problem.venues[venue].closed.contains { $0.overlaps(site) }
      || held.contains { $0.venue == venue && self.site(of: $0).overlaps(site) }
  }

  private func site(of event: Plan.HeldEvent) -> Range<Int> {
    event.start..<(event.start + compiled.problem.events[event.event].length)
  }

  private func equipmentShort(_ event: Int, _ site: Range<Int>) -> AbsenceReason.Obstacle.Kind? {
    for use in compiled.problem.events[event].uses {
      let worst =
        site.map { session in
          held.filter { self.site(of: $0).contains(session) }.reduce(0) { sum, other in
            sum
              + compiled.problem.events[other.event].uses.filter { $0.equipment == use.equipment }
              .reduce(0) { $0 + $1.quantity }
          }
        }.max() ?? 0
      if worst + use.quantity > compiled.problem.equipment[use.equipment].quantity {
        return .equipment(compiled.year.equipment[use.equipment].id)
      }
    }
    return nil
  }

  private func moneySpent(_ event: Int, _ start: Int) -> AbsenceReason.Obstacle.Kind? {
    for (budget, reason) in zip(compiled.problem.budgets, compiled.reasons.budgets) {
      let isCounted = { (event: Int, start: Int) in
        budget.from <= start && start < budget.to && budget.events?.contains(event) ?? true
      }
      guard case .budget(let programme, let quarter) = reason.rule, isCounted(event, start) else {
        continue
      }
      let spent = held.filter { isCounted($0.event, $0.start) }
        .reduce(0) { $0 + compiled.problem.events[$1.event].spend }
      if spent + compiled.problem.events[event].spend > budget.limit {
        return .budget(programme, quarter: quarter)
      }
    }
    return nil
  }

  private func relationBroken(_ event: Int, _ site: Range<Int>) -> AbsenceReason.Obstacle.Kind? {
    for other in held {
      let span = self.site(of: other)
      let gap = max(span.lowerBound - site.upperBound, site.lowerBound - span.upperBound)
      let isTooNear = compiled.problem.apart.contains {
        $0.events.contains(event) && $0.events.contains(other.event) && gap < $0.minGap
      }
      let isOutOfOrder = compiled.problem.after.contains { relation in
        let gap: Int
        if relation.first == event, relation.second == other.event {
          gap = span.lowerBound - site.upperBound
        } else if relation.second == event, relation.first == other.event {
          gap = site.lowerBound - span.upperBound
        } else {
          return false
        }
        return gap < relation.minGap || relation.maxGap.map { gap > $0 } ?? false
      }
      if isTooNear || isOutOfOrder { return .relation(compiled.events[other.event].event.id) }
    }
    return nil
  }
}
