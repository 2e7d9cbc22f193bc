import Diagnostics
import PromotionModel
import Wording

/// What only shows when everything is seen together. Entries that could not be read are not here,
/// and are not missed: each rule speaks only of what it sees.
struct YearChecks {
  let year: PromotionYear
  let kinds: [EventKind.ID: EventKind]
  let places: [Place.ID: Place]
  let venues: [Venue.ID: Venue]
  let events: [Event.ID: Event]

  private init(_ year: PromotionYear) {
    self.year = year
    kinds = Dictionary(year.kinds.map { ($0.id, $0) }) { first, _ in first }
    places = Dictionary(year.places.map { ($0.id, $0) }) { first, _ in first }
    venues = Dictionary(year.venues.map { ($0.id, $0) }) { first, _ in first }
    events = Dictionary(year.events.map { ($0.id, $0) }) { first, _ in first }
  }

  static func check(_ year: PromotionYear, _ checker: inout Checker) {
    let checks = YearChecks(year)
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
  }

  /// The days an event is open: its own length or its kind's, in days.
  func openDays(of event: Event) -> Int? {
    guard let kind = kinds[event.kind] else { return nil }
    switch event.length ?? kind.length {
    case .days(let days): return days
    case .sessions(let sessions):
      let perDay = max(1, kind.openSessions.count)
      let first = firstDaySessions(of: event, kind)
      return sessions <= first ? 1 : 1 + (sessions - first + perDay - 1) / perDay
    }
  }

  /// How many sessions are left of its first day when it opens at the best time of it.
  private func firstDaySessions(of event: Event, _ kind: EventKind) -> Int {
    let openings = event.opening.map { [$0] } ?? kind.openings
    let order = year.centre.sessions.map(\.id).filter(kind.openSessions.contains)
    return openings.compactMap { order.firstIndex(of: $0) }.map { order.count - $0 }.max() ?? 1
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
