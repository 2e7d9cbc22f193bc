import FairScheduling
import PromotionModel

/// What has been published in the problem: leaving it as it is costs nothing, everything else a bit.
///
/// People have read the plan, yards are borrowed and papers are printed, so a small gain is no reason
/// to move anything. Nothing is forbidden: where the year has changed, the plan changes with it.
extension ProblemCompiler {
  /// What a change counts, in units of the preference's factor.
  private enum Weight {
    /// Another time, or not at all.
    static let moved = 20
    static let otherVenue = 10
    /// Somebody in a shift who was not in it.
    static let newcomer = 2
  }

  /// An event that prefers to be held as it was published.
  func keeping(
    _ event: Problem.Event,
    _ plannable: PlannableEvent,
    _ reasons: inout Reasons
  ) -> Problem.Event {
    let factor = year.centre.importance(of: .stability).factor
    guard factor > 0, plannable.settled == nil, let standing = published[plannable.event.id] else {
      return event
    }
    var event = event
    let last = reasons.starts.count - 1
    func reason(_ weight: Int) -> Reason { Reason(.published, cost: factor * weight) }
    for index in event.starts.indices where !timeline.opens(event.starts[index].session, standing) {
      let moved = reason(Weight.moved)
      event.starts[index].cost += moved.cost
      reasons.starts[last][event.starts[index].session, default: []].append(moved)
    }
    for index in event.venues.indices {
      let venue = event.venues[index].venue
      guard year.venues[venue].id != standing.venue else { continue }
      let moved = reason(Weight.otherVenue)
      event.venues[index].cost += moved.cost
      reasons.venues[last][venue, default: []].append(moved)
    }
    for (index, shift) in plannable.shape.shifts.enumerated() {
      let known = standing.shifts.first { $0.id == shift.id }?.staff ?? []
      // A shift nobody had is new to everybody alike.
      guard !known.isEmpty else { continue }
      event.shifts[index].costs = year.staff.enumerated().filter { !known.contains($1.id) }
        .map { Problem.PersonCost(person: $0.offset, cost: factor * Weight.newcomer) }
    }
    if !event.mandatory, plannable.role == .asked { event.skipCost += factor * Weight.moved }
    return event
  }

}

extension CompiledYear {
  /// What is written of events, in the numbers of the problem; what does not begin where it may is left out.
  func plan(of events: some Sequence<PlannedEvent>) -> Plan {
    let written = Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let venueIndex = Dictionary(
      year.venues.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let staffIndex = Dictionary(
      year.staff.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return Plan(
      events: self.events.enumerated().compactMap { index, plannable in
        guard let event = written[plannable.event.id],
          let start = problem.events[index].starts.first(where: {
            timeline.opens($0.session, event)
          })
        else { return nil }
        return Plan.HeldEvent(
          event: index,
          start: start.session,
          venue: problem.events[index].venues.isEmpty
            ? nil : event.venue.flatMap { venueIndex[$0] },
          crews: plannable.shape.shifts.map { shift in
            let staff = event.shifts.first { $0.id == shift.id }?.staff ?? []
            return staff.compactMap { staffIndex[$0] }.sorted()
          }
        )
      }
    )
  }
}

extension Timeline {
  /// Whether an event was written to begin in a session.
  fileprivate func opens(_ session: Int, _ event: PlannedEvent) -> Bool {
    span(of: session..<(session + 1)).from == event.site.from
  }
}
