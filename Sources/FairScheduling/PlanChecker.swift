/// Verifies a plan against every hard constraint and recomputes its score, from the problem alone.
///
/// It shares no code with the search: plain loops over the plan, every pair compared, nothing
/// remembered from before. Slow and obvious on purpose.
public struct PlanChecker {
  private let problem: Problem

  /// Sums with sessions farther out could overflow.
  private static let countable = -(1 << 40)...(1 << 40)

  public init(_ problem: Problem) {
    self.problem = problem
  }

  public struct Report: Hashable, Sendable {
    public var violations: [Violation]
    public var score: Score
    public var terms: ScoreTerms

    public var isLegal: Bool { violations.isEmpty }
  }

  /// Everything that is wrong with a plan, and what it costs.
  public func check(_ plan: Plan) -> Report {
    var violations: [Violation] = []
    var held: [Plan.HeldEvent] = []
    var seen: Set<Int> = []
    for event in plan.events {
      guard problem.events.indices.contains(event.event) else {
        violations.append(.unknownEvent(event.event))
        continue
      }
      guard !seen.contains(event.event) else {
        violations.append(.heldTwice(event: event.event))
        continue
      }
      guard event.crews.count == problem.events[event.event].shifts.count else {
        violations.append(.wrongCrewCount(event: event.event))
        continue
      }
      guard PlanChecker.countable.contains(event.start) else {
        violations.append(.startNotAllowed(event: event.event, start: event.start))
        continue
      }
      seen.insert(event.event)
      held.append(event)
    }
    let duties = duties(of: held, &violations)
    checkStartsAndVenues(held, &violations)
    checkVenueUse(held, &violations)
    checkPeople(duties, &violations)
    checkEquipment(held, &violations)
    checkRelations(held, &violations)
    checkBudgets(held, &violations)
    checkRest(duties, &violations)
    let terms = terms(held, duties)
    let missing = problem.events.indices.count { index in
      problem.events[index].mandatory && !seen.contains(index)
    }
    return Report(
      violations: violations,
      score: Score(missing: missing, cost: terms.total),
      terms: terms
    )
  }

  // MARK: What the plan says

  /// One person in one shift.
  private struct Duty {
    var person: Int
    var event: Int
    var shift: Int
    var from: Int
    var to: Int
    var place: Int?
  }

  /// Where an event is; nil where it needs a venue and has none.
  private func place(of event: Plan.HeldEvent) -> Int? {
    let asked = problem.events[event.event]
    guard !asked.venues.isEmpty else { return asked.place }
    guard let venue = event.venue, problem.venues.indices.contains(venue) else { return nil }
    return problem.venues[venue].place
  }

  private func end(_ event: Plan.HeldEvent) -> Int {
    event.start + problem.events[event.event].length
  }

  private func duties(of held: [Plan.HeldEvent], _ violations: inout [Violation]) -> [Duty] {
    var duties: [Duty] = []
    for event in held {
      for (index, shift) in problem.events[event.event].shifts.enumerated() {
        let crew = event.crews[index]
        if crew.count != shift.count {
          violations.append(
            .wrongNumber(event: event.event, shift: index, people: crew.count)
          )
        }
        for (position, person) in crew.enumerated() {
          guard problem.people.indices.contains(person) else {
            violations.append(.unknownPerson(event: event.event, shift: index, person: person))
            continue
          }
          if crew[..<position].contains(person) {
            violations.append(.personTwice(event: event.event, shift: index, person: person))
            continue
          }
          if !problem.people[person].skills.contains(shift.skill) {
            violations.append(.skillLacking(event: event.event, shift: index, person: person))
          }
          duties.append(
            Duty(
              person: person,
              event: event.event,
              shift: index,
              from: event.start + shift.from,
              to: event.start + shift.to,
              place: place(of: event)
            )
          )
        }
      }
    }
    return duties
  }

  // MARK: Hard constraints

  private func checkStartsAndVenues(_ held: [Plan.HeldEvent], _ violations: inout [Violation]) {
    for event in held {
      let asked = problem.events[event.event]
      if !asked.starts.contains(where: { $0.session == event.start }) {
        violations.append(.startNotAllowed(event: event.event, start: event.start))
      }
      let isAllowed =
        asked.venues.isEmpty
        ? event.venue == nil : asked.venues.contains { $0.venue == event.venue }
      if !isAllowed {
        violations.append(.venueNotAllowed(event: event.event, venue: event.venue))
      }
    }
  }

  private func checkVenueUse(_ held: [Plan.HeldEvent], _ violations: inout [Violation]) {
    for (position, event) in held.enumerated() {
      guard !problem.events[event.event].venues.isEmpty else { continue }
      guard let venue = event.venue, problem.venues.indices.contains(venue) else { continue }
      let site = event.start..<end(event)
      if problem.venues[venue].closed.contains(where: { $0.overlaps(site) }) {
        violations.append(.venueClosed(venue: venue, event: event.event))
      }
      for other in held[..<position] where other.venue == venue {
        guard !problem.events[other.event].venues.isEmpty else { continue }
        if (other.start..<end(other)).overlaps(site) {
          violations.append(
            .venueOverlap(venue: venue, first: other.event, second: event.event)
          )
        }
      }
    }
  }

  private func checkPeople(_ duties: [Duty], _ violations: inout [Violation]) {
    let byPerson = Dictionary(grouping: duties, by: \.person)
    for person in byPerson.keys.sorted() {
      checkPerson(byPerson[person] ?? [], &violations)
    }
  }

  /// All duties of one person, every pair compared.
  private func checkPerson(_ duties: [Duty], _ violations: inout [Violation]) {
    for (position, duty) in duties.enumerated() {
      let away = problem.people[duty.person].away
      if away.contains(where: { $0.overlaps(duty.from..<duty.to) }) {
        violations.append(.personAway(person: duty.person, event: duty.event))
      }
      for other in duties[..<position] {
        if other.from < duty.to && duty.from < other.to {
          violations.append(
            .personOverlap(person: duty.person, first: other.event, second: duty.event)
          )
        } else if other.event != duty.event {
          let (one, two) = other.to <= duty.from ? (other, duty) : (duty, other)
          guard let leaving = one.place, let reaching = two.place else { continue }
          let needed = problem.travel[leaving][reaching]
          if two.from - one.to < needed {
            violations.append(
              .travel(
                person: duty.person,
                first: one.event,
                second: two.event,
                gap: two.from - one.to,
                needed: needed
              )
            )
          }
        }
      }
    }
  }

  private func checkEquipment(_ held: [Plan.HeldEvent], _ violations: inout [Violation]) {
    for (index, equipment) in problem.equipment.enumerated() {
      for session in 0..<problem.sessions {
        var used = 0
        for event in held where event.start <= session && session < end(event) {
          for use in problem.events[event.event].uses where use.equipment == index {
            used += use.quantity
          }
        }
        if used > equipment.quantity {
          violations.append(.equipment(index, session: session, used: used))
        }
      }
    }
  }

  private func gap(_ a: Plan.HeldEvent, _ b: Plan.HeldEvent) -> Int {
    max(b.start - end(a), a.start - end(b))
  }

  private func checkRelations(_ held: [Plan.HeldEvent], _ violations: inout [Violation]) {
    func find(_ event: Int) -> Plan.HeldEvent? { held.first { $0.event == event } }
    for (index, relation) in problem.after.enumerated() {
      guard let second = find(relation.second) else { continue }
      guard let first = find(relation.first) else {
        if relation.requires { violations.append(.requiredMissing(relation: index)) }
        continue
      }
      let gap = second.start - end(first)
      if gap < relation.minGap { violations.append(.tooEarly(relation: index, gap: gap)) }
      if let most = relation.maxGap, gap > most {
        violations.append(.tooLate(relation: index, gap: gap))
      }
    }
    for (index, relation) in problem.within.enumerated() {
      let members = relation.events.compactMap(find)
      guard let first = members.map(\.start).min(), let last = members.map(end).max() else {
        continue
      }
      if last - first > relation.maxSpan {
        violations.append(.within(relation: index, span: last - first))
      }
    }
    for (index, relation) in problem.apart.enumerated() {
      for (a, b) in pairs(relation.events, held) where gap(a, b) < relation.minGap {
        violations.append(
          .apart(relation: index, first: a.event, second: b.event, gap: gap(a, b))
        )
      }
    }
  }

  /// Every two different held events of a list, once.
  private func pairs(_ events: [Int], _ held: [Plan.HeldEvent])
    -> [(Plan.HeldEvent, Plan.HeldEvent)]
  {
    let members = held.filter { events.contains($0.event) }
    return members.indices.flatMap { i in members[..<i].map { ($0, members[i]) } }
  }

  private func checkBudgets(_ held: [Plan.HeldEvent], _ violations: inout [Violation]) {
    for (index, budget) in problem.budgets.enumerated() {
      var spent = 0
      for event in held where budget.from <= event.start && event.start < budget.to {
        if budget.events?.contains(event.event) ?? true {
          spent += problem.events[event.event].spend
        }
      }
      if spent > budget.limit { violations.append(.budget(index, spent: spent)) }
    }
  }

  private func checkRest(_ duties: [Duty], _ violations: inout [Violation]) {
    guard let rest = problem.rest, rest.window > 0 else { return }
    let byPerson = Dictionary(grouping: duties, by: \.person)
    for person in byPerson.keys.sorted() {
      var days: Set<Int> = []
      for duty in byPerson[person] ?? [] where duty.from < duty.to {
        for session in duty.from..<duty.to { days.insert(session / problem.sessionsPerDay) }
      }
      for day in days.sorted() {
        let worked = (day..<(day + rest.window)).count { days.contains($0) }
        if worked > rest.maxDays {
          violations.append(.rest(person: person, firstDay: day, days: worked))
        }
      }
    }
  }

  // MARK: Cost

  private func terms(_ held: [Plan.HeldEvent], _ duties: [Duty]) -> ScoreTerms {
    var terms = ScoreTerms()
    for event in held {
      let asked = problem.events[event.event]
      terms.start += asked.starts.first { $0.session == event.start }?.cost ?? 0
      terms.venue += asked.venues.first { $0.venue == event.venue }?.cost ?? 0
      guard let place = place(of: event) else { continue }
      for person in Set(event.crews.joined()) where problem.people.indices.contains(person) {
        terms.outing += problem.people[person].outing[place]
      }
    }
    for duty in duties {
      let costs = problem.events[duty.event].shifts[duty.shift].costs
      terms.person += costs.first { $0.person == duty.person }?.cost ?? 0
    }
    for (index, event) in problem.events.enumerated() where !event.mandatory {
      if !held.contains(where: { $0.event == index }) { terms.skip += event.skipCost }
    }
    for relation in problem.spread {
      for (a, b) in pairs(relation.events, held) {
        terms.spread += relation.weight * max(0, relation.idealGap - gap(a, b))
      }
    }
    let byPerson = Dictionary(grouping: duties, by: \.person)
    for (index, person) in problem.people.enumerated() {
      let load = (byPerson[index] ?? []).reduce(0) { $0 + $1.to - $1.from }
      terms.fairness += person.fairness * (load - person.target) * (load - person.target)
    }
    return terms
  }
}
