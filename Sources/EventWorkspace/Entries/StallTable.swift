import Diagnostics
import PromotionModel
import Wording

enum StallColumns {
  static let event = Column(
    "event",
    ["sự kiện", "phiên chợ"],
    .reference(.event),
    isRequired: true,
    example: "tet-dinh-hoa"
  )
  static let vendor = Column(
    "vendor",
    ["đơn vị", "mã đơn vị", "tên đơn vị"],
    .reference(.vendor),
    isRequired: true,
    example: "htx-che-khe-sim"
  )
  static let stalls = Column("stalls", ["gian", "vị trí", "các gian"], example: "A12 A13")
  static let turn = Column("turn", ["lượt chờ", "lượt"], .wholeNumber(1...1000), example: "1")
  static let booths = Column("booths", ["số gian"], .wholeNumber(1...1000), example: "2")
  static let table = ColumnTable("stalls.csv", [event, vendor, stalls, turn, booths])
}

/// The rows of `stalls.csv`, in the form in which they are exported.
enum StallTable {
  static func records(_ rows: [TableRow], _ checker: inout Checker) -> [StallRecord] {
    var lines: [String: Int] = [:]
    return rows.compactMap { row in
      let event: Event.ID? = row.reference(StallColumns.event, .event, &checker)
      let vendor: Vendor.ID? = row.reference(StallColumns.vendor, .vendor, &checker)
      let stalls = row.text(StallColumns.stalls, &checker)?.split(separator: " ").map(String.init)
      let turn = row.wholeNumber(StallColumns.turn, &checker)
      let booths = row.wholeNumber(StallColumns.booths, &checker)
      guard let event, let vendor else { return nil }
      let key = "\(event) \(vendor)"
      if let first = lines[key] {
        checker.report(.duplicateRegistration, at: row.location(of: StallColumns.vendor)) {
          $0.duplicateRegistration(vendor: vendor.text, event: event.text, line: first)
        }
        return nil
      }
      lines[key] = row.location.line
      let place = row.location(of: StallColumns.stalls)
      checker.origins.record(.event(event), "stalls.\(vendor)", at: place)
      if (stalls == nil) == (turn == nil) {
        checker.report(.chooseOne, at: row.location) { $0.stallOrTurn() }
        return nil
      }
      return StallRecord(
        event: event,
        vendor: vendor,
        stalls: stalls ?? [],
        turn: turn,
        booths: booths
      )
    }
  }
}
