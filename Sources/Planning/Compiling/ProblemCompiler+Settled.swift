import FairScheduling
import PromotionModel

/// Settled events in the problem: one start, one venue, one crew, and nothing that forbids them.
///
/// What was done was done, whatever rule it broke; the rules bind only what is still to be chosen.
extension ProblemCompiler {
  /// Positions of the events that are settled, and of those among them that have opened.
  var settled: Set<Int> { Set(events.indices.filter { events[$0].settled != nil }) }
  var opened: Set<Int> { Set(events.indices.filter { year.hasOpened(events[$0].event.id) }) }

  func settledVenue(_ plannable: PlannableEvent) -> [VenueCompiler.Candidate]? {
    guard let settled = plannable.settled else { return nil }
    return year.venues.indices.filter { year.venues[$0].id == settled.venue }
      .map { VenueCompiler.Candidate(venue: $0, cost: 0, reasons: []) }
  }

  // MARK: Crews

  /// Settled duties ask for a skill that only their own people have.
  func requirement(_ shift: EventShape.Shift, _ plannable: PlannableEvent) -> String {
    plannable.settled == nil
      ? StaffCompiler.requirement(shift.template) : "\(plannable.event.id)/\(shift.id)"
  }

  func settledSkills(of person: StaffMember.ID) -> [String] {
    events.flatMap { plannable in
      shifts(of: person, in: plannable).map { requirement($0, plannable) }
    }
  }

  private func shifts(of person: StaffMember.ID, in plannable: PlannableEvent)
    -> [EventShape.Shift]
  {
    guard let settled = plannable.settled else { return [] }
    return plannable.shape.shifts.filter { settled.crews[$0.id]?.contains(person) == true }
  }

  // MARK: Times

  /// The sessions of a person's settled duties.
  func duties(of person: StaffMember.ID) -> [Range<Int>] {
    events.flatMap { duties(of: person, in: $0) }
  }

  func duties(of person: StaffMember.ID, in plannable: PlannableEvent) -> [Range<Int>] {
    let start = start(of: plannable) ?? 0
    return shifts(of: person, in: plannable).map {
      ($0.interval.lowerBound + start)..<($0.interval.upperBound + start)
    }
  }

  /// The sessions in which settled events are at a venue.
  func stays(at venue: Venue.ID) -> [Range<Int>] {
    events.flatMap { stays(at: venue, of: $0) }
  }

  func stays(at venue: Venue.ID, of plannable: PlannableEvent) -> [Range<Int>] {
    guard plannable.settled?.venue == venue, let start = start(of: plannable) else { return [] }
    return [start..<(start + plannable.shape.length)]
  }

  // MARK: What is overridden

  /// Notes what would keep somebody, or a venue, from settled events that are still to come.
  func note(
    _ blocked: (intervals: [Range<Int>], reasons: [Reason]),
    of who: Subject,
    _ reasons: inout Reasons,
    _ taken: (PlannableEvent) -> [Range<Int>]
  ) {
    for plannable in events where plannable.settled != nil {
      let event = plannable.event.id
      guard !year.hasOpened(event) else { continue }
      for hole in taken(plannable) {
        for (interval, reason) in zip(blocked.intervals, blocked.reasons)
        where interval.overlaps(hole) {
          let overridden = Reasons.Overridden(event: event, who: who, reason: reason)
          if !reasons.overridden.contains(overridden) { reasons.overridden.append(overridden) }
        }
      }
    }
  }

  /// The money of settled events that start in an interval.
  func spent(by members: [Int], in interval: Range<Int>) -> Int {
    members.filter { start(of: events[$0]).map(interval.contains) ?? false }
      .reduce(0) { $0 + events[$1].event.budget.dong }
  }

  private func start(of plannable: PlannableEvent) -> Int? {
    plannable.settled.map {
      timeline.number($0.date, plannable.shape.openings[0]) - plannable.shape.setUp
    }
  }
}

/// Intervals with a reason each, without the sessions in which something settled takes place.
func cut(
  _ blocked: (intervals: [Range<Int>], reasons: [Reason]),
  around taken: [Range<Int>]
) -> (intervals: [Range<Int>], reasons: [Reason]) {
  var pieces = zip(blocked.intervals, blocked.reasons).map { ($0, $1) }
  for hole in taken {
    pieces = pieces.flatMap { interval, reason in
      guard interval.overlaps(hole) else { return [(interval, reason)] }
      let before = interval.lowerBound..<max(interval.lowerBound, hole.lowerBound)
      let after = min(interval.upperBound, hole.upperBound)..<interval.upperBound
      return [(before, reason), (after, reason)].filter { !$0.0.isEmpty }
    }
  }
  pieces.sort { ($0.0.lowerBound, $0.0.upperBound) < ($1.0.lowerBound, $1.0.upperBound) }
  return (pieces.map(\.0), pieces.map(\.1))
}
