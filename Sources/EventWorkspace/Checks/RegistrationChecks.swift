import Diagnostics
import PromotionModel
import Wording

/// What is wrong between the rows of `registrations.csv`.
enum RegistrationChecks {
  /// Notes where a registration was written; the second of a vendor at an event is reported.
  static func record(_ registration: Registration, at row: TableRow, _ checker: inout Checker) {
    let entry = Origins.Entry.registration(registration.vendor, registration.event)
    if let first = checker.origins[entry] {
      checker.report(.duplicateRegistration, at: row.location(of: RegistrationColumns.vendor)) {
        $0.duplicateRegistration(
          vendor: registration.vendor.text,
          event: registration.event.text,
          line: first.line
        )
      }
      return
    }
    checker.origins.record(entry, "", at: row.location)
    for column in RegistrationColumns.table.columns {
      checker.origins.record(entry, column.name, at: row.location(of: column))
    }
  }
}

extension YearChecks {
  func checkRegistrations(_ checker: inout Checker) {
    checkStalls(&checker)
    let byEvent = Dictionary(grouping: year.registrations, by: \.event)
    for event in year.events {
      let registered = byEvent[event.id]?.reduce(0) { $0 + $1.booths } ?? 0
      let isRead = event.booths > 0 || !checker.origins.isWritten(.event(event.id), "booths")
      guard isRead, registered > event.booths else { continue }
      checker.report(.tooManyBooths, in: .event(event.id), "booths") {
        $0.tooManyBooths(event: event.id.text, registered: registered, booths: event.booths)
      }
    }
  }

  private func checkStalls(_ checker: inout Checker) {
    struct Stall: Hashable {
      var event: Event.ID
      var name: String
    }
    var lines: [Stall: Int] = [:]
    for registration in year.registrations {
      guard let name = registration.stall else { continue }
      let stall = Stall(event: registration.event, name: folded(name))
      let entry = Origins.Entry.registration(registration.vendor, registration.event)
      let line = checker.origins[entry]?.line ?? 0
      if let first = lines[stall] {
        checker.report(.duplicateStall, in: entry, "stall") {
          $0.duplicateStall(name, line: first)
        }
      } else {
        lines[stall] = line
      }
    }
  }
}
