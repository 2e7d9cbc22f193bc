import Diagnostics
import PromotionModel
import Wording

/// What only shows when everything is seen together.
///
/// Entries that could not be read are not here,
/// and are not missed: each rule speaks only of what it sees.
struct YearChecks {
  let year: PromotionYear
  let kinds: [EventKind.ID: EventKind]
  let places: [Place.ID: Place]
  let venues: [Venue.ID: Venue]
  let events: [Event.ID: Event]
  /// Whether the files of places and venues, and that of staff, are without errors: only then does
  /// it mean something that an entry of theirs is not to be found.
  let areVenuesSound: Bool
  let isStaffSound: Bool

  private init(_ year: PromotionYear, _ checker: Checker) {
    self.year = year
    kinds = Dictionary(year.kinds.map { ($0.id, $0) }) { first, _ in first }
    places = Dictionary(year.places.map { ($0.id, $0) }) { first, _ in first }
    venues = Dictionary(year.venues.map { ($0.id, $0) }) { first, _ in first }
    events = Dictionary(year.events.map { ($0.id, $0) }) { first, _ in first }
    let ground = ["Events/places.yaml", "Events/venues.yaml"]
    areVenuesSound = !ground.contains(where: checker.hasErrors(in:))
    isStaffSound = !checker.hasErrors(in: "Events/staff.yaml")
  }

  static func check(_ year: PromotionYear, _ checker: inout Checker) {
    let checks = YearChecks(year, checker)
    checks.checkSessions(&checker)
    checks.checkRoads(&checker)
    checks.checkKinds(&checker)
    checks.checkStaffing(&checker)
    checks.checkEquipment(&checker)
    checks.checkWindows(&checker)
    checks.checkDeadlines(&checker)
    checks.checkVenues(&checker)
    checks.checkMarkets(&checker)
    checks.checkBudgets(&checker)
    checks.checkConvoys(&checker)
    checks.checkRelations(&checker)
    checks.checkRegistrations(&checker)
    checks.checkStallRecords(&checker)
  }

  /// The days an event is open; nil where its kind could not be read.
  func openDays(of event: Event) -> Int? {
    kinds[event.kind]?.openDays(of: event, sessions: year.centre.sessions)
  }
}

extension Checker {
  /// Reports at the place where an entry or a key of it was written.
  mutating func report(
    _ code: CheckCode,
    in entry: Origins.Entry,
    _ path: String = "",
    _ remark: @escaping (Wording) -> Remark
  ) {
    guard let place = origins[entry, path] else { return }
    report(code, at: place, remark)
  }
}
