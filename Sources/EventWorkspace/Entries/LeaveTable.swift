import CivilCalendar
import PromotionModel
import Wording

enum LeaveColumns {
  static let staff = Column(
    "staff",
    ["cán bộ", "mã cán bộ", "họ tên"],
    .reference(.staff),
    isRequired: true,
    example: "an"
  )
  static let from = Column(
    "from",
    ["từ", "từ ngày"],
    .dayInTable,
    isRequired: true,
    example: "2027-07-12"
  )
  static let to = Column(
    "to",
    ["đến", "đến ngày"],
    .dayInTable,
    isRequired: true,
    example: "16/07/2027"
  )
  static let reason = Column("reason", ["lý do"], example: "Nghỉ phép năm")
  static let table = ColumnTable("leave.csv", [staff, from, to, reason])
}

/// A row of `leave.csv`.
struct LeaveRow {
  var staff: StaffMember.ID
  var leave: Leave

  init?(_ row: TableRow, _ checker: inout Checker) {
    let staff: StaffMember.ID? = row.reference(LeaveColumns.staff, .staff, &checker)
    let from = row.value(LeaveColumns.from, .badDate, &checker, tableDay)
    let to = row.value(LeaveColumns.to, .badDate, &checker, tableDay)
    let reason = row.text(LeaveColumns.reason, &checker) ?? ""
    guard let staff, let from, let to else { return nil }
    guard from <= to else {
      checker.report(.reversedRange, at: row.location(of: LeaveColumns.from)) {
        $0.reversedRange(from: from.iso, to: to.iso)
      }
      return nil
    }
    self.staff = staff
    leave = Leave(days: from...to, reason: reason)
  }
}
