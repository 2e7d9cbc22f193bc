public import CivilCalendar

/// The vendor roster of a fair.
extension Wording {
  public var rosterTitle: String {
    pick("DANH SÁCH ĐƠN VỊ THAM GIA GIAN HÀNG", "ROSTER OF EXHIBITORS")
  }
  /// The line below the title: which fair, where and when.
  public func rosterSubtitle(event: String, place: String, days: ClosedRange<Day>) -> String {
    let dates = dateRange(days)
    let when = pick(
      days.count == 1 ? "ngày \(dates)" : "các ngày \(dates)",
      dates
    )
    return pick("\(event), tại \(place), \(when)", "\(event), \(place), \(when)")
  }

  public var ordinalColumn: String { pick("STT", "No.") }
  public var vendorColumn: String { pick("Tên đơn vị", "Unit") }
  public var addressColumn: String { pick("Địa chỉ", "Address") }
  public var representativeColumn: String { pick("Người đại diện", "Representative") }
  public var phoneColumn: String { pick("Điện thoại", "Phone") }
  public var goodsColumn: String { pick("Mặt hàng", "Goods") }
  public var boothsColumn: String { pick("Số gian", "Booths") }
  public var stallColumn: String { pick("Vị trí gian", "Stall") }
  public var zoneColumn: String { pick("Khu", "Zone") }
  public var supportColumn: String { pick("Hỗ trợ kinh phí", "Supported") }
  public var signatureColumn: String { pick("Ký nhận", "Signature") }
  public var noteColumn: String { pick("Ghi chú", "Note") }

  public var yes: String { pick("Có", "Yes") }
  public var no: String { pick("Không", "No") }
  public var totalRow: String { pick("Tổng cộng", "Total") }
  public var zoneTotalsTitle: String { pick("Tổng hợp theo khu", "Totals by zone") }
  public var vendorCountColumn: String { pick("Số đơn vị", "Units") }
  public var noZone: String { pick("Chưa xếp khu", "No zone yet") }
  /// A heading over the rows of one zone.
  public func zoneHeading(_ zone: String) -> String { pick("Khu \(zone)", "Zone \(zone)") }

  /// The sentence under a roster that says how much there is of it.
  public func rosterTotals(vendors: Int, booths: Int, planned: Int) -> String {
    let rest =
      planned > 0
      ? pick(" trên \(number(planned)) gian theo kế hoạch", " of \(number(planned)) planned") : ""
    return pick(
      "Danh sách có \(self.vendors(vendors)), \(self.booths(booths))\(rest).",
      "\(self.vendors(vendors)) with \(self.booths(booths))\(rest)."
    )
  }
  /// The sentence under a roster to be filled in by hand.
  public func rosterIsForm(planned: Int) -> String {
    let size =
      planned > 0 ? pick("; kế hoạch \(booths(planned))", "; \(booths(planned)) planned") : ""
    return pick(
      "Chưa có đơn vị nào đăng ký\(size). Ghi tay vào các dòng trên.",
      "Nobody has registered yet\(size). Fill in the lines by hand."
    )
  }
  public var rosterSheet: String { pick("Danh sách", "Roster") }
  public var zoneSheet: String { pick("Theo khu", "By zone") }
}
