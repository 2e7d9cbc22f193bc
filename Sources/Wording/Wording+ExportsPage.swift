public import CivilCalendar

/// The page of the year.
extension Wording {
  public func pageTitle(year: Int) -> String {
    pick("Kế hoạch xúc tiến thương mại năm \(year)", "Trade promotion plan \(year)")
  }
  /// When the plan was drawn up, with its mark.
  public func issuedLine(_ moment: Moment, fingerprint: String) -> String {
    pick(
      "Lập lúc \(clock(moment.time)) ngày \(date(moment.day)) · mã kế hoạch \(fingerprint)",
      "Drawn up on \(date(moment.day)) at \(clock(moment.time)) · plan \(fingerprint)"
    )
  }
  public var pictureTitle: String { pick("Cả năm nhìn một lần", "The year at a glance") }
  /// What the picture is, for people who cannot see it.
  public func pictureDescription(year: Int, events: Int) -> String {
    pick(
      "Lịch năm \(year), mỗi tháng một hàng, mỗi ngày một cột, có \(number(events)) sự kiện; "
        + "bảng bên dưới ghi đủ các sự kiện ấy.",
      "Calendar of \(year), a row a month and a column a day, with \(number(events)) events; "
        + "the table below lists them all."
    )
  }
  public var tableTitle: String { pick("Lịch sự kiện", "Events") }
  public var totalsTitle: String { pick("Tổng hợp", "Totals") }
  public var deadlinesTitle: String { pick("Mốc thời hạn", "Deadlines") }
  public var missingTitle: String { pick("Chưa tổ chức được", "Could not be held") }
  public var missingIntroduction: String {
    pick(
      "Những sự kiện bắt buộc mà kế hoạch chưa xếp được:",
      "Events that must be held and found no place in the plan:"
    )
  }
  public var skippedTitle: String { pick("Không đưa vào kế hoạch", "Left out") }
  public var skippedIntroduction: String {
    pick(
      "Những sự kiện nên có hoặc có thể có, năm nay không xếp:",
      "Events that should or could have been held and are not:"
    )
  }
  public var nothingMissing: String {
    pick("Mọi sự kiện đều có trong kế hoạch.", "Every event is in the plan.")
  }
  public var legendTitle: String { pick("Chú giải", "Legend") }

  public var dateColumn: String { pick("Ngày", "Date") }
  public var eventColumn: String { pick("Sự kiện", "Event") }
  public var venueColumn: String { pick("Địa điểm tổ chức", "Venue") }
  public var communeColumn: String { pick("Nơi tổ chức", "Place") }
  public var deadlineColumn: String { pick("Công việc", "Work") }
  public var marketDayNote: String { pick("trùng phiên chợ", "on a market day") }
  public var noVenue: String { pick("chưa chọn", "not chosen") }
  public func formerly(_ name: String) -> String { pick("tên cũ: \(name)", "formerly \(name)") }
  public func periodOf(_ name: String, from: String, to: String) -> String {
    "\(name): \(from) – \(to)"
  }
}

/// The legend of the picture, every mark in words.
extension Wording {
  public var legendWeekend: String { pick("ngày nghỉ hằng tuần", "weekly day off") }
  public var legendHoliday: String { pick("ngày lễ, Tết, nghỉ bù", "public holiday") }
  public var legendNever: String { pick("thời gian không tổ chức", "nothing is held") }
  public var legendSite: String {
    pick("lắp đặt và tháo dỡ", "set-up and take-down")
  }
  public var legendMarket: String {
    pick("trùng ngày họp chợ", "on a market day of the place")
  }
  public var legendLunarMonth: String {
    pick("mùng 1 tháng âm lịch", "first day of a lunar month")
  }
  public func lunarMonthMark(_ month: Int, isLeap: Bool) -> String {
    "1/\(month)\(isLeap ? pick("n", "L") : "")"
  }
}

/// What a year holds, the words that follow a count.
extension Wording {
  public func fairsTotal(_ count: Int) -> String { total(count, "hội chợ, phiên chợ", "fair") }
  public func seminarsTotal(_ count: Int) -> String { total(count, "hội thảo", "seminar") }
  public func trainingsTotal(_ count: Int) -> String { total(count, "lớp tập huấn", "training") }
  public func conferencesTotal(_ count: Int) -> String { total(count, "hội nghị", "conference") }
  public func openDaysTotal(_ count: Int) -> String { total(count, "ngày mở cửa", "open day") }
  public func boothsTotal(_ count: Int) -> String { total(count, "gian hàng", "booth") }
  public func dutiesTotal(_ count: Int) -> String {
    pick("lượt ca công tác", count == 1 ? "duty" : "duties")
  }
  public func nightsTotal(_ count: Int) -> String {
    pick("lượt trực đêm", count == 1 ? "night duty" : "night duties")
  }

  private func total(_ count: Int, _ vietnamese: String, _ english: String) -> String {
    pick(vietnamese, count == 1 ? english : english + "s")
  }
}
