import CivilCalendar
import Diagnostics
import PromotionModel
import Wording

enum SettledColumns {
  static let event = Column(
    "event",
    ["sự kiện", "mã sự kiện"],
    .reference(.event),
    isRequired: true,
    example: "tet-dinh-hoa"
  )
  static let date = Column(
    "date",
    ["ngày khai mạc", "ngày"],
    .dayInTable,
    isRequired: true,
    example: "2027-01-11"
  )
  static let opening = Column(
    "opening",
    ["buổi khai mạc", "buổi"],
    .reference(.session),
    isRequired: true,
    example: "morning"
  )
  static let venue = Column(
    "venue",
    ["địa điểm", "mã địa điểm"],
    .reference(.venue),
    example: "quang-truong-atk"
  )
  static let shift = Column("shift", ["ca trực", "mã ca trực", "ca"], example: "running.night.2")
  static let staff = Column(
    "staff",
    ["cán bộ", "mã cán bộ", "họ tên"],
    .reference(.staff),
    example: "minh"
  )
  static let table = ColumnTable("settled.csv", [event, date, opening, venue, shift, staff])
}

/// The events of `settled.csv`, each of several rows: one for each person in each duty.
struct SettledTable {
  private(set) var events: [Event.ID: SettledEvent] = [:]

  init(_ rows: [TableRow], _ checker: inout Checker) {
    for row in rows { add(row, &checker) }
  }

  private mutating func add(_ row: TableRow, _ checker: inout Checker) {
    let event = SettledTable.event(row, &checker)
    let date = row.value(SettledColumns.date, .badDate, &checker, tableDay)
    let opening: Session.ID? = row.reference(SettledColumns.opening, .session, &checker)
    let venue: Venue.ID? = row.reference(SettledColumns.venue, .venue, &checker)
    let shift = row.text(SettledColumns.shift, &checker)
    let person: StaffMember.ID? = row.reference(SettledColumns.staff, .staff, &checker)
    guard let event, let date, let opening else { return }
    let written = SettledEvent(date: date, opening: opening, venue: venue)
    let entry = Origins.Entry.event(event)
    if var first = events[event] {
      first.crews = [:]
      if first != written {
        let line = checker.origins[entry, "settled"]?.line ?? 0
        checker.report(.settledRowsDiffer, at: row.location) {
          $0.settledRowsDiffer(event.text, line: line)
        }
        return
      }
    } else {
      events[event] = written
      checker.origins.record(entry, "settled", at: row.location)
    }
    guard let shift, let person else { return reportHalf(row, hasShift: shift != nil, &checker) }
    let id = PlannedShift.ID(shift)
    let crew = events[event]?.crews[id] ?? []
    if crew.isEmpty {
      let place = row.location(of: SettledColumns.shift)
      checker.origins.record(entry, "settled.\(shift)", at: place)
    }
    if !crew.contains(person) { events[event]?.crews[id] = crew + [person] }
  }

  /// A duty of nobody, or somebody without a duty, is a slip.
  private func reportHalf(_ row: TableRow, hasShift: Bool, _ checker: inout Checker) {
    let column = hasShift ? SettledColumns.staff : SettledColumns.shift
    let other = hasShift ? SettledColumns.shift : SettledColumns.staff
    guard row.isWritten(column) != row.isWritten(other) else { return }
    checker.report(.emptyValue, at: row.location(of: column)) {
      $0.emptyValue(expected: column.expectation)
    }
  }

  /// An event, or the planning conference that its kind, or its convoy's, asks for.
  private static func event(_ row: TableRow, _ checker: inout Checker) -> Event.ID? {
    guard let text = row.text(SettledColumns.event, &checker) else { return nil }
    let suffix = Event.conferenceSuffix
    if text.hasSuffix(suffix) {
      let prepared = String(text.dropLast(suffix.count))
      let known = checker.index.ids(of: .event) + checker.index.ids(of: .convoy)
      if known.contains(prepared) { return .init(text) }
    }
    return row.reference(SettledColumns.event, .event, &checker)
  }
}
