import Bilingual
import CivilCalendar
import Diagnostics
import PromotionModel
import Wording

/// Finds what cannot be meant in a year whose files are well formed.
struct YearChecker {
  let year: PromotionYear
  let report: Report

  init(_ year: PromotionYear, _ report: Report) {
    self.year = year
    self.report = report
  }

  func check() {
    if year.events.isEmpty { add(.noEvents, "year", "year") }
    for kind in year.kinds { checkStaff(of: kind) }
    for event in year.events {
      guard let kind = year.kinds.first(where: { $0.id == event.kind }) else { continue }
      checkTime(of: event, kind)
      checkVenues(of: event, kind)
      checkEquipment(of: event, kind)
      checkBudget(of: event)
    }
    for convoy in year.convoys { checkConvoy(convoy) }
    checkRegistrations()
  }

  func add(_ fault: CheckFault, _ list: String, _ id: String, _ key: String? = nil) {
    let place = report.origins[list, id, key] ?? SourceLocation(path: "Events")
    report.add(fault, at: place)
  }

  // MARK: Kinds

  private func checkStaff(of kind: EventKind) {
    guard year.events.contains(where: { $0.kind == kind.id }) || isConference(kind) else { return }
    for shift in kind.phases.flatMap(\.shifts) {
      let able = year.staff.count { person in
        person.skills.contains(shift.skill)
          && (shift.language.map(person.languages.contains) ?? true)
          && !(shift.every == .night && person.limits.contains(.noNights))
      }
      guard able < shift.people else { continue }
      add(
        .tooFewStaff(
          skill: year.skills.first { $0.id == shift.skill }?.name.text(in: report.wording.language)
            ?? shift.skill.text,
          language: shift.language, needed: shift.people, able: able),
        "kinds", kind.id.text, "phases")
    }
  }

  private func isConference(_ kind: EventKind) -> Bool {
    year.kinds.contains { $0.conference?.kind == kind.id }
  }

  // MARK: Time

  private func checkTime(of event: Event, _ kind: EventKind) {
    let id = event.id.text
    guard event.window.overlaps(year.horizon) else {
      add(.windowOutsideHorizon, "events", id, "window")
      return
    }
    if let opening = event.opening, !kind.openSessions.contains(opening) {
      add(.openingNotOpen(opening.text), "events", id, "opening")
    }
    let length = days(of: event, kind)
    let window = event.window.upperBound - event.window.lowerBound + 1
    if let date = event.date {
      if !event.window.contains(date) {
        add(.dateOutsideWindow(date.iso), "events", id, "date")
        return
      }
    } else if window < length {
      add(.windowTooShort(days: window, needed: length), "events", id, "window")
    }
    for deadline in kind.deadlines where deadline.binding && deadline.daysBefore > 0 {
      let earliest = year.issued.day + deadline.daysBefore
      let latest = event.date ?? (event.window.upperBound - (length - 1))
      if latest < earliest {
        add(
          .deadlineImpossible(
            deadline.name.text(in: report.wording.language), earliest: earliest.iso),
          "events", id, event.date == nil ? "window" : "date")
      }
    }
  }

  func days(of event: Event, _ kind: EventKind) -> Int {
    switch event.length ?? kind.length {
    case .days(let days): days
    case .sessions: 1
    }
  }

  // MARK: Venues, equipment, money

  private func checkVenues(of event: Event, _ kind: EventKind) {
    let named = year.venues.filter { (event.venues + event.preferredVenues).contains($0.id) }
    for venue in named {
      guard let lack = lack(of: venue, event, kind) else { continue }
      let key = event.venues.contains(venue.id) ? "venues" : "prefer-venues"
      add(
        .venueDoesNotFit(venue: venue.names.name(on: event.window.lowerBound), why: lack),
        "events", event.id.text, key)
    }
    let needsVenue = event.booths > 0 || event.seats > 0 || !kind.features.isEmpty
    let candidates = candidates(for: event)
    if needsVenue, event.venues.isEmpty, !candidates.contains(where: { lack(of: $0, event, kind) == nil }) {
      add(
        .noVenueFits(booths: event.booths, seats: event.seats), "events", event.id.text, "district")
    }
    if (event.marketWish ?? kind.marketWish) == .require {
      let places = Set((event.venues.isEmpty ? candidates : named).map(\.place))
      let hasMarket = year.places.contains { places.contains($0.id) && !$0.marketDays.isEmpty }
      if places.count != 1 || !hasMarket {
        add(.marketPlaceUnclear, "events", event.id.text, "market-days")
      }
    }
  }

  private func candidates(for event: Event) -> [Venue] {
    year.venues.filter { venue in
      year.places.contains { $0.id == venue.place && event.districts.contains($0.district) }
    }
  }

  private func lack(of venue: Venue, _ event: Event, _ kind: EventKind) -> CheckFault.VenueLack? {
    if venue.booths < event.booths { return .booths(has: venue.booths, needed: event.booths) }
    if venue.seats < event.seats { return .seats(has: venue.seats, needed: event.seats) }
    return kind.features.subtracting(venue.features).map(\.rawValue).min().map { .feature($0) }
  }

  private func checkEquipment(of event: Event, _ kind: EventKind) {
    for equipment in year.equipment {
      let needed = kind.equipment.filter { $0.equipment == equipment.id }.reduce(0) { sum, need in
        switch need.amount {
        case .number(let number): sum + number
        case .perBooth: sum + event.booths
        }
      }
      if needed > equipment.quantity {
        add(
          .equipmentShort(
            equipment.name.text(in: report.wording.language), needed: needed,
            owned: equipment.quantity),
          "events", event.id.text, "booths")
      }
    }
  }

  private func checkBudget(of event: Event) {
    guard let programme = year.programmes.first(where: { $0.id == event.programme }),
      programme.budget.count == 4, let most = programme.budget.values.max(), event.budget > most
    else { return }
    add(
      .budgetTooLarge(
        event: event.name.text(in: report.wording.language),
        limit: report.wording.money(dong: most.dong)),
      "events", event.id.text, "budget")
  }

  // MARK: Registrations

  private func checkRegistrations() {
    for event in year.events {
      let booths = year.registrations.filter { $0.event == event.id }.reduce(0) { $0 + $1.booths }
      guard booths > 0 else { continue }
      if event.booths == 0 {
        add(.notAFair(event.id.text), "registrations", event.id.text)
      } else if booths > event.booths {
        add(
          .boothsExceeded(registered: booths, booths: event.booths), "registrations",
          event.id.text)
      }
    }
  }
}
