import CivilCalendar

/// The certificate for other programs: `release/release.json`, format `phiencho-release/1`.
///
/// - `format`, `year`, `release`, `previous`, `restored` (numbers of releases or `null`), `at` (local
///   time), `who`, `message`, `fingerprint`, `inputs` (SHA-256)
/// - `calendars[]`: `path`, `sha256`, `before` (SHA-256 or `null`), `unchanged`, `changes` (how many
///   entries changed in which way)
///
/// It names nobody but who published.
struct ReleaseDocument {
  let report: ReleaseReport

  static let path = "release/release.json"

  var bytes: [UInt8] {
    let value = JSONValue.object([
      ("format", "phiencho-release/1"),
      ("year", .integer(report.year)),
      ("release", .integer(report.number)),
      ("previous", report.previous.map(JSONValue.integer) ?? .null),
      ("restored", report.restored.map(JSONValue.integer) ?? .null),
      ("at", JSONValue(report.moment.description)),
      ("who", JSONValue(report.who)),
      ("message", JSONValue(report.message)),
      ("fingerprint", JSONValue(report.fingerprint)),
      ("inputs", JSONValue(report.inputs)),
      ("calendars", .list(report.calendars.map(calendar))),
    ])
    return Array(value.document.utf8)
  }

  private func calendar(_ calendar: ReleaseReport.CalendarNews) -> JSONValue {
    .object([
      ("path", JSONValue(calendar.path)),
      ("sha256", JSONValue(calendar.hash)),
      ("before", JSONValue(calendar.hashBefore)),
      ("unchanged", .bool(calendar.isUnchanged)),
      (
        "changes",
        .object(
          ReleaseReport.Change.allCases.compactMap { change in
            calendar.counts[change].map { (change.rawValue, .integer($0)) }
          }
        )
      ),
    ])
  }
}
