public import CivilCalendar

/// Names of the published calendars. None has a comma: some programs cut names there.
extension Wording {
  public func calendarOfEverything(year: Int) -> String {
    pick("Lịch xúc tiến thương mại \(year)", "Trade promotion \(year)")
  }
  public func calendarOfDeadlines(year: Int) -> String {
    pick("Mốc thời hạn \(year)", "Deadlines \(year)")
  }
  public func calendarOfPerson(_ name: String, year: Int) -> String {
    pick("Lịch công tác \(year) – \(name)", "Duty \(year) – \(name)")
  }
  public func calendarOfDistrict(_ name: String, year: Int) -> String {
    pick("Lịch sự kiện \(year) – \(name)", "Events \(year) – \(name)")
  }
  public func calendarOfVenue(_ name: String, year: Int) -> String {
    pick("Lịch sử dụng địa điểm \(year) – \(name)", "Venue \(year) – \(name)")
  }
  public func calendarOfProgramme(_ name: String, year: Int) -> String {
    let plain = name.replacing(",", with: " –")
    return pick("Chương trình \(year) – \(plain)", "Programme \(year) – \(plain)")
  }
  /// Who publishes a calendar, and that changes come by themselves, if not at once.
  public func calendarDescription(centre: String) -> String {
    pick(
      "Do \(centre) công bố. Lịch tự cập nhật; một số chương trình chậm đến một ngày.",
      "Published by \(centre). Updates itself; some programs are up to a day late."
    )
  }
}

/// Titles of entries. What matters on a phone comes first, for only some 25 letters are shown.
extension Wording {
  public func setUpTitle(_ event: String) -> String { pick("Lắp đặt · ", "Set-up · ") + event }
  public func takeDownTitle(_ event: String) -> String {
    pick("Tháo dỡ · ", "Take-down · ") + event
  }
  public func nightTitle(_ number: Int, _ event: String) -> String {
    pick("Trực đêm \(number) · ", "Night duty \(number) · ") + event
  }
  public func openDayTitle(_ number: Int, of days: Int, _ event: String) -> String {
    if number == 1 { return pick("Khai mạc · ", "Opening · ") + event }
    return pick("Ngày \(number)/\(days) · ", "Day \(number) of \(days) · ") + event
  }
  public func shiftTitle(_ shift: String, _ event: String) -> String { "\(shift) · \(event)" }
  public func deadlineTitle(_ deadline: String, _ event: String) -> String {
    pick("Hạn: ", "Due: ") + "\(deadline) · \(event)"
  }

  /// Said of a deadline that was counted to a day off.
  public func deadlineMoved(from counted: Day, to day: Day) -> String {
    day < counted
      ? pick(
        "Tính đúng là \(fullDate(counted)), ngày nghỉ; chuyển lên ngày làm việc liền trước",
        "Counted to \(fullDate(counted)), a day off; moved to the working day before"
      )
      : pick(
        "Tính đúng là \(fullDate(counted)), ngày nghỉ; lùi sang ngày làm việc liền sau",
        "Counted to \(fullDate(counted)), a day off; moved to the working day after"
      )
  }
}

/// Lines of an entry's description.
extension Wording {
  public func line(_ label: String, _ text: String) -> String { "\(label): \(text)" }
  public var timeLabel: String { pick("Thời gian", "Time") }
  public var lunarLabel: String { pick("Âm lịch", "Lunar date") }
  public var placeLabel: String { pick("Địa điểm", "Place") }
  public var formerNameLabel: String { pick("Tên cũ", "Formerly") }
  public var programmeLabel: String { pick("Chương trình", "Programme") }
  public var sizeLabel: String { pick("Quy mô", "Size") }
  public var onlineLabel: String { pick("Theo dõi trực tuyến", "On line") }
  public var openHoursLabel: String { pick("Giờ mở cửa", "Opening hours") }
  public var eventLabel: String { pick("Sự kiện", "Event") }
  public var dutyLabel: String { pick("Nhiệm vụ", "Duty") }
  public var shiftMatesLabel: String { pick("Cùng ca", "Same shift") }
  public var teamLabel: String { pick("Cả đoàn", "Team") }
  public var nobodyElse: String { pick("một mình", "nobody else") }
  public var leadLabel: String { pick("Phụ trách", "In charge") }
  public var phoneLabel: String { pick("Điện thoại", "Phone") }
  public var sourceLabel: String { pick("Căn cứ", "Source") }
  public var youLead: String { pick("Phụ trách: chính bạn", "In charge: you") }
}

/// Categories of entries; calendar programs colour by them. None has a comma.
extension Wording {
  public var setUpCategory: String { pick("Lắp đặt", "Set-up") }
  public var openCategory: String { pick("Mở cửa", "Open day") }
  public var nightCategory: String { pick("Trực đêm", "Night duty") }
  public var takeDownCategory: String { pick("Tháo dỡ", "Take-down") }
  public var shiftCategory: String { pick("Ca công tác", "Duty") }
  public var deadlineCategory: String { pick("Mốc thời hạn", "Deadline") }
  public var fairCategory: String { pick("Hội chợ", "Fair") }
  public var seminarCategory: String { pick("Hội thảo", "Seminar") }
  public var trainingCategory: String { pick("Tập huấn", "Training") }
  public var conferenceCategory: String { pick("Hội nghị", "Conference") }
}
