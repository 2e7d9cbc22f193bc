import CivilCalendar
import PromotionModel

/// Finds where an event may take place and what each venue costs.
struct VenueCompiler {
  let year: PromotionYear
  let timeline: Timeline
  let days: DayCalendar
  let districtOf: [Place.ID: District.ID]
  let locate: Locator

  /// A venue by its position in the year's list.
  struct Candidate {
    var venue: Int
    var cost: Int
    var reasons: [Reason]
  }

  /// The venues an event may have: those it names, or every fitting one of its districts.
  func candidates(for plannable: PlannableEvent) -> [Candidate] {
    let event = plannable.event
    let named = Set(event.venues).union(event.preferredVenues)
    let isOpenChoice = event.venues.isEmpty
    return year.venues.enumerated().compactMap { index, venue in
      let isNamed = named.contains(venue.id)
      guard isNamed || isOpenChoice, isNamed || isInDistrict(venue, event),
        fits(venue, plannable)
      else { return nil }
      let reasons = costs(of: venue, event)
      return Candidate(venue: index, cost: reasons.reduce(0) { $0 + $1.cost }, reasons: reasons)
    }
  }

  /// Whether the event can do with a meeting room at its place instead of a venue.
  func needsVenue(_ plannable: PlannableEvent) -> Bool {
    !plannable.event.venues.isEmpty || plannable.event.booths > 0 || plannable.event.seats > 0
      || !plannable.kind.features.isEmpty
  }

  private func isInDistrict(_ venue: Venue, _ event: Event) -> Bool {
    districtOf[venue.place].map(event.districts.contains) ?? false
  }

  private func fits(_ venue: Venue, _ plannable: PlannableEvent) -> Bool {
    venue.booths >= plannable.event.booths && venue.seats >= plannable.event.seats
      && venue.features.isSuperset(of: plannable.kind.features)
  }

  private func costs(of venue: Venue, _ event: Event) -> [Reason] {
    let factor = year.centre.importance(of: .venueWishes).factor
    guard factor > 0, !event.preferredVenues.isEmpty, !event.preferredVenues.contains(venue.id)
    else { return [] }
    return [
      Reason(.venueWish, cost: factor * 5, source: locate(.event(event.id), "prefer-venues"))
    ]
  }

  /// When a venue cannot be had, in order, with the reason of each interval.
  func closures(of venue: Venue) -> (intervals: [Range<Int>], reasons: [Reason]) {
    var found: [(Range<Int>, Reason)] = []
    for closure in venue.closed {
      found.append(
        (
          timeline.interval(of: closure.days),
          Reason(.closure(closure.reason), source: locate(.venue(venue.id), "closed"))
        )
      )
    }
    let district = districtOf[venue.place]
    for (period, stretches) in days.stretches where period.effect == .never {
      // What holds for some kinds only is left to the events of those kinds.
      guard period.kinds.isEmpty, let district,
        period.districts.isEmpty || period.districts.contains(district)
      else { continue }
      for days in stretches {
        found.append(
          (
            timeline.interval(of: days),
            Reason(.closedPeriod(period.id), source: locate(.period(period.id), nil))
          )
        )
      }
    }
    let sorted = found.filter { !$0.0.isEmpty }
      .sorted { ($0.0.lowerBound, $0.0.upperBound) < ($1.0.lowerBound, $1.0.upperBound) }
    return (sorted.map(\.0), sorted.map(\.1))
  }
}
