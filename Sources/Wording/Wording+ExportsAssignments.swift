/// The table of who does what when.
extension Wording {
  public func assignmentsTitle(year: Int) -> String {
    pick("BẢNG PHÂN CÔNG NHIỆM VỤ NĂM \(year)", "ASSIGNMENTS OF \(year)")
  }
  public func assignmentsSubtitle(fingerprint: String) -> String {
    pick(
      "(Kèm theo kế hoạch xúc tiến thương mại, mã \(fingerprint))",
      "(with trade promotion plan \(fingerprint))"
    )
  }
  /// The headings of `duties.csv`, names of the columns of `settled.csv`.
  public var dutiesHeading: [String] {
    [
      pick("sự kiện", "event"), pick("ngày khai mạc", "date"), pick("buổi khai mạc", "opening"),
      pick("địa điểm", "venue"), pick("ca trực", "shift"), pick("cán bộ", "staff"),
    ]
  }
  public var whenColumn: String { pick("Ngày, giờ", "Day, hours") }
  public var workColumn: String { pick("Nội dung công việc", "Work") }
  public var peopleColumn: String { pick("Người thực hiện", "People") }
  public var placeColumn: String { pick("Địa điểm", "Place") }
  public var nobodyYet: String { pick("chưa có người", "nobody yet") }
  public var nightNote: String { pick("trực đêm", "night") }
  public var dayOffNote: String { pick("ngày nghỉ", "day off") }
  public func leadNote(_ name: String) -> String { pick("phụ trách: \(name)", "lead: \(name)") }
  public func inCharge(_ name: String) -> String {
    pick("Phụ trách: \(name)", "In charge: \(name)")
  }

  public var summaryTitle: String { pick("TỔNG HỢP THEO NGƯỜI", "SUMMARY BY PERSON") }
  public var personColumn: String { pick("Họ và tên", "Name") }
  public var positionColumn: String { pick("Chức vụ", "Position") }
  public var shareColumn: String { pick("Mức (%)", "Share (%)") }
  public var eventsColumn: String { pick("Số sự kiện", "Events") }
  public var dutiesColumn: String { pick("Số ca", "Duties") }
  public var sessionsColumn: String { pick("Số buổi", "Sessions") }
  public var nightsColumn: String { pick("Số đêm", "Nights") }
  public var daysColumn: String { pick("Số ngày", "Days") }
  public var daysOffColumn: String { pick("Ngày nghỉ", "Days off") }
  public var assignmentsSheet: String { pick("Phân công", "Assignments") }
  public var summarySheet: String { pick("Theo người", "By person") }
  public var noEvents: String {
    pick("Chưa có sự kiện nào trong kế hoạch.", "Nothing is planned yet.")
  }
}
