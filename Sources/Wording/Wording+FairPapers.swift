public import CivilCalendar

/// The papers of one fair.
extension Wording {
  public var partColumn: String { pick("Phần", "Part") }
  public var groupColumn: String { pick("Nhóm", "Group") }

  // MARK: By stall

  public var stallRosterPaper: String { pick("Danh sách đơn vị theo gian", "Roster by stall") }
  public var stallRosterTitle: String {
    pick("DANH SÁCH ĐƠN VỊ THEO VỊ TRÍ GIAN HÀNG", "ROSTER OF EXHIBITORS BY STALL")
  }
  public var stallRosterSheet: String { pick("Theo gian", "By stall") }
  public var noStallYet: String { pick("Chưa có gian", "No stall yet") }

  // MARK: Signing in

  public var signInPaper: String { pick("Sổ ký nhận trực gian từng ngày", "Daily sign-in sheet") }
  public var signInTitle: String { pick("SỔ KÝ NHẬN TRỰC GIAN HÀNG", "STALL SIGN-IN SHEET") }
  public var signInSheet: String { pick("Ký nhận", "Sign-in") }

  public func openingSignatureColumn(_ time: ClockTime) -> String {
    pick("Ký khi mở gian (\(clock(time)))", "Signature at opening (\(clock(time)))")
  }

  public func signInSubtitle(
    event: String,
    day: Day,
    number: Int,
    of count: Int,
    hours: String
  ) -> String {
    pick(
      "\(event), \(fullDate(day)) (ngày thứ \(number)/\(count)), mở cửa \(hours)",
      "\(event), \(fullDate(day)) (day \(number) of \(count)), open \(hours)"
    )
  }

  public var signInRemark: String {
    pick(
      "Cán bộ thường trực đi một vòng vào các giờ ghi ở đầu cột: V có người, X vắng (gọi điện ngay, ghi giờ gọi).",
      "The resident officer walks round at the hours above: V manned, X unmanned (phone at once, note when)."
    )
  }

  public func officersLine(_ names: [String]) -> String {
    pick("Cán bộ trong ngày: ", "On duty that day: ") + names.joined(separator: "; ")
  }

  public var officerSigns: String {
    pick(
      "Cán bộ thường trực (ký, ghi rõ họ tên): ………………………………………………",
      "Resident officer (signature, full name): ………………………………………………"
    )
  }

  // MARK: Contacts

  public var contactPaper: String { pick("Danh bạ liên hệ", "Contact list") }
  public var contactTitle: String { pick("DANH BẠ LIÊN HỆ", "CONTACT LIST") }
  public var contactSheet: String { pick("Danh bạ", "Contacts") }
  public var roleOrVendorColumn: String { pick("Nhiệm vụ / đơn vị", "Duty / unit") }
  public var teamHeading: String { pick("Ban tổ chức", "Organisers") }
  public var vendorsHeading: String { pick("Đơn vị tham gia", "Exhibitors") }
  public var emergencyHeading: String { pick("Số khẩn cấp", "Emergency") }

  /// Numbers that are the same all over the country.
  public var emergencyNumbers: [(name: String, number: String)] {
    [
      (pick("Công an", "Police"), "113"),
      (pick("Cứu hoả, cứu nạn", "Fire and rescue"), "114"),
      (pick("Cấp cứu y tế", "Ambulance"), "115"),
    ]
  }

  // MARK: Loads

  public var loadPaper: String { pick("Phiếu xếp hàng lên xe từng chặng", "Load list of each leg") }
  public var loadTitle: String { pick("PHIẾU XẾP THIẾT BỊ LÊN XE", "LOAD LIST") }
  public var loadSheet: String { pick("Xếp xe", "Load") }
  public var equipmentColumn: String { pick("Thiết bị", "Equipment") }
  public var unitColumn: String { pick("ĐVT", "Unit") }
  public var carriedColumn: String { pick("Mang đi", "Taken along") }
  public var usedColumn: String { pick("Dỡ ở nơi đến", "Unload there") }
  public var leftOnTruckColumn: String { pick("Để lại xe", "Stays on") }
  public var loadedColumn: String { pick("Đã lên xe (số, ký)", "Loaded (number, signed)") }
  public var unloadedColumn: String { pick("Đã dỡ (số, ký)", "Unloaded (number, signed)") }
  public var storePlace: String { pick("kho Trung tâm", "the centre's store") }
  public func legName(_ number: Int) -> String { pick("Chặng \(number)", "Leg \(number)") }

  public func legSubtitle(_ number: Int, of count: Int, from: String, to: String) -> String {
    pick(
      "Chặng \(number)/\(count): từ \(from) đến \(to)",
      "Leg \(number) of \(count): \(from) to \(to)"
    )
  }

  public func takeDownBefore(_ work: String) -> String {
    pick("Tháo dỡ ở nơi đi: \(work).", "Taken down before: \(work).")
  }

  public func setUpAfter(_ work: String) -> String {
    pick("Lắp dựng ở nơi đến: \(work).", "Set up there: \(work).")
  }

  public var loadRemark: String {
    pick(
      "Đoàn không về kho giữa chừng: xe chở đủ cho phiên cần nhiều nhất.",
      "A convoy does not come home in between: it carries what its largest fair needs."
    )
  }

  public var handOver: String {
    pick(
      "Người giao: ………………………    Lái xe: ………………………    Người nhận: ………………………",
      "Handed over by: ………………………    Driver: ………………………    Received by: ………………………"
    )
  }

  // MARK: Signs and badges

  public var stallSignsPaper: String { pick("Biển gian hàng", "Stall signs") }
  public var badgesPaper: String { pick("Thẻ đeo", "Name badges") }
  public var organiserBand: String { pick("BAN TỔ CHỨC", "ORGANISER") }
  public var vendorBand: String { pick("ĐƠN VỊ THAM GIA", "EXHIBITOR") }
  public func stallBand(_ stalls: String) -> String {
    pick("GIAN \(stalls)", "STALL \(stalls)")
  }
}

/// The folder for a memory stick.
extension Wording {
  public func offlineTitle(year: Int) -> String {
    pick("Giấy tờ phiên chợ năm \(year)", "Papers of the fairs of \(year)")
  }

  public var offlineYear: String { pick("Cả năm", "The year") }
  public var offlinePapers: String { pick("Giấy tờ", "Papers") }
  public var offlineCalendar: String { pick("Lịch của phiên chợ", "Calendar of the fair") }
  public var offlineBack: String { pick("Mọi phiên chợ", "All fairs") }
}
