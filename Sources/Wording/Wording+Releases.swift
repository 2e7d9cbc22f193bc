/// The certificate of a release and the list of those who have to be phoned.
extension Wording {
  public func releaseSubtitle(number: Int, year: Int) -> String {
    pick("(Bản phát hành số \(number), năm \(year))", "(release \(number) of \(year))")
  }
  public var certificateTitle: String {
    pick("XÁC NHẬN THAY ĐỔI CỦA KẾ HOẠCH", "CERTIFICATE OF STABILITY")
  }
  public var callListTitle: String { pick("DANH SÁCH CẦN GỌI ĐIỆN", "CALL LIST") }
  public var callListSheet: String { pick("Cần gọi", "Calls") }

  public func releaseFacts(message: String, who: String, when: String) -> String {
    pick(
      "Nội dung: \(message). Người phát hành: \(who), lúc \(when).",
      "Message: \(message). Published by \(who), \(when)."
    )
  }
  public func restoredRemark(_ number: Int) -> String {
    pick("Khôi phục bản phát hành số \(number).", "It brings back release \(number).")
  }
  public func unchangedRemark(_ same: Int, of all: Int, previous: Int) -> String {
    pick(
      "\(same)/\(all) lịch giữ nguyên từng byte so với bản số \(previous): ai chỉ theo dõi các lịch đó thì không có gì phải làm.",
      "\(same) of \(all) calendars are byte for byte those of release \(previous): whoever follows only these has nothing to do."
    )
  }
  public var hashRemark: String {
    pick(
      "Mã SHA-256 ghi 16 chữ số đầu; đủ 64 chữ số trong release.json. Kiểm tra bằng lệnh: sha256sum calendars/*.ics calendars/*/*.ics",
      "The first 16 digits of each SHA-256 are shown; all 64 are in release.json. Check with: sha256sum calendars/*.ics calendars/*/*.ics"
    )
  }
  public var firstReleaseRemark: String {
    pick(
      "Bản phát hành đầu tiên trong năm: hãy gửi cho mỗi người lịch của họ; không có thay đổi nào cần gọi điện.",
      "The first release of the year: hand everybody their calendar; there is no change to phone about."
    )
  }
  public var nobodyToCall: String {
    pick(
      "Không ai cần gọi điện: thời gian và địa điểm của mọi người giữ nguyên.",
      "Nobody has to be phoned: times and places are what they were."
    )
  }
  public var callListRemark: String {
    pick(
      "Lịch trên điện thoại có thể chậm đến một ngày. Gọi từng người dưới đây, báo xong thì đánh dấu vào ô. Ai không có tên ở đây thì thời gian và địa điểm không đổi.",
      "Calendars on telephones may be a day late. Phone everybody below and tick the box. For whoever is not listed, times and places are what they were."
    )
  }

  public var staffCallsTitle: String { pick("CÁN BỘ", "STAFF") }
  public var vendorCallsTitle: String { pick("ĐƠN VỊ THAM GIA", "VENDORS") }
  public var staffRole: String { pick("Cán bộ", "Staff") }
  public var vendorRole: String { pick("Đơn vị", "Vendor") }
  public var roleColumn: String { pick("Vai trò", "Role") }
  public var nameColumn: String { pick("Tên", "Name") }
  public var changeColumn: String { pick("Thay đổi", "Change") }
  public var beforeColumn: String { pick("Trước", "Before") }
  public var nowColumn: String { pick("Nay", "Now") }
  public var toldColumn: String { pick("Đã báo", "Told") }
  public var howToTellColumn: String { pick("Cách báo", "To be told") }
  public var calendarColumn: String { pick("Lịch", "Calendar") }
  public var fileColumn: String { pick("Tệp", "File") }
  public var changedEventsTitle: String { pick("SỰ KIỆN THAY ĐỔI", "EVENTS THAT CHANGED") }
  public var changedPeopleTitle: String {
    pick("NGƯỜI CÓ LỊCH THAY ĐỔI", "PEOPLE WHOSE CALENDAR CHANGED")
  }
  public var calendarHashesTitle: String { pick("CÁC LỊCH ĐÃ PHÁT HÀNH", "PUBLISHED CALENDARS") }
  public var unchanged: String { pick("không đổi", "unchanged") }
  public var newCalendar: String { pick("lịch mới", "new calendar") }
  public var otherTitle: String { pick("đổi tên hoặc mô tả lịch", "its name or description") }
  public var byTelephone: String { pick("gọi điện", "by telephone") }
  public var calendarIsEnough: String {
    pick("lịch tự cập nhật", "the calendar tells")
  }
  public func callHeading(_ name: String, phone: String) -> String {
    phone.isEmpty
      ? pick("\(name) – chưa có số điện thoại", "\(name) – no telephone number")
      : "\(name) – \(phone)"
  }

  /// What stands before the title of an entry that is cancelled: not every program shows it.
  public var cancelledMark: String { pick("[HUỶ] ", "[CANCELLED] ") }

  /// A kind of change in words; the same words for events and for entries.
  public func releaseChange(_ kind: String) -> String {
    switch kind {
    case "new": pick("mới", "new")
    case "moved": pick("đổi giờ, ngày", "moved")
    case "relocated": pick("đổi địa điểm", "other place")
    case "cancelled": pick("huỷ", "cancelled")
    case "revived": pick("tổ chức lại", "held after all")
    case "restaffed": pick("đổi người", "other people")
    case "reworded": pick("đổi nội dung mô tả", "other details")
    case "removed": pick("hết hạn, bỏ khỏi lịch", "past, taken out")
    default: kind
    }
  }

  /// Kinds of changes with their numbers: `mới 2, huỷ 1`.
  public func changeCounts(_ counts: [(kind: String, count: Int)]) -> String {
    counts.map { "\(releaseChange($0.kind)) \($0.count)" }.joined(separator: ", ")
  }

  /// Who comes to a team and who leaves it: `thêm A, B; bớt C`.
  public func teamChange(joining: [String], leaving: [String]) -> String {
    let more = joining.isEmpty ? nil : pick("thêm ", "with ") + joining.joined(separator: ", ")
    let less = leaving.isEmpty ? nil : pick("bớt ", "without ") + leaving.joined(separator: ", ")
    return [more, less].compactMap(\.self).joined(separator: "; ")
  }

  /// Where the people of an event are the same and only their shifts differ.
  public var sameTeamOtherShifts: String {
    pick("vẫn những người ấy, đổi ca", "the same people in other shifts")
  }

  /// The heading over a kind of change of events.
  public func changeHeading(_ kind: String) -> String {
    switch kind {
    case "new": pick("Mới", "New")
    case "cancelled": pick("Huỷ", "Cancelled")
    case "moved": pick("Đổi ngày, giờ hoặc địa điểm", "Moved")
    case "restaffed": pick("Đổi người", "Other people")
    default: kind
    }
  }
}
