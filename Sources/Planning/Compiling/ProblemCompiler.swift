import CivilCalendar
import FairScheduling
package import PromotionModel

/// Compiles a year into `phiencho-problem/1`: whole numbers for the engine, a reason for each.
package struct ProblemCompiler {
  let year: PromotionYear
  let locate: Locator
  let timeline: Timeline
  private let days: DayCalendar
  let roads: RoadNetwork
  let events: [PlannableEvent]
  let placeIndex: [Place.ID: Int]
  let venues: VenueCompiler
  let staff: StaffCompiler
  let starts: StartCompiler
  /// The plan that people have in their hands.
  let published: [Event.ID: PlannedEvent]

  package init(
    _ year: PromotionYear,
    busy: [StaffMember.ID: [BusySpan]] = [:],
    carried: [StaffMember.ID: Int] = [:],
    published: [PlannedEvent] = [],
    locate: @escaping Locator = { _, _ in nil }
  ) {
    self.year = year
    self.locate = locate
    self.published = Dictionary(
      published.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let timeline = Timeline(horizon: year.horizon, sessions: year.centre.sessions)
    self.timeline = timeline
    days = DayCalendar(year.calendar, daysOff: year.centre.daysOff, horizon: year.horizon)
    roads = RoadNetwork(places: year.places, roads: year.roads, defaults: year.centre.roads)
    events = year.plannableEvents(perDay: timeline.perDay, index: timeline.index(of:))
    placeIndex = Dictionary(
      year.places.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let districtOf = Dictionary(
      year.places.map { ($0.id, $0.district) },
      uniquingKeysWith: { first, _ in first }
    )
    venues = VenueCompiler(
      year: year,
      timeline: timeline,
      days: days,
      districtOf: districtOf,
      locate: locate
    )
    staff = StaffCompiler(
      year: year,
      timeline: timeline,
      days: days,
      roads: roads,
      districtOf: districtOf,
      busy: busy,
      carried: carried,
      locate: locate
    )
    starts = StartCompiler(
      year: year,
      timeline: timeline,
      days: days,
      places: Dictionary(
        year.places.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
      ),
      locate: locate
    )
  }

  package func compiled() -> CompiledYear {
    var reasons = Reasons()
    let problem = problem(&reasons)
    var compiled = CompiledYear(
      year: year,
      timeline: timeline,
      days: days,
      roads: roads,
      events: events,
      problem: problem,
      reasons: reasons,
      fairShares: staff.targets(of: events.map(\.withoutRest))
    )
    if !published.isEmpty { compiled.standing = compiled.plan(of: published.values) }
    return compiled
  }
}
