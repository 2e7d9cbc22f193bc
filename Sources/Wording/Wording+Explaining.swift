public import CivilCalendar

/// Why an event is not in the plan, and why a day was refused.
extension Wording {
  public var noVenueFits: String {
    pick(
      "không địa điểm nào đủ chỗ và đủ điều kiện",
      "no venue has the room and what it needs"
    )
  }

  public func noDayLeft(_ rules: [String]) -> String {
    let list = rules.joined(separator: "; ")
    return pick("không còn ngày nào: \(list)", "no day is left: \(list)")
  }

  public func refusedDays(_ rule: String, days: Int) -> String {
    pick("\(rule) (\(days) ngày)", "\(rule) (\(days) \(days == 1 ? "day" : "days"))")
  }

  public func tooFewPeople(skill: String, language: String?, needed: Int, able: Int) -> String {
    let spoken = language.map { pick(", biết tiếng \($0)", " who speak \($0)") } ?? ""
    return pick(
      "cần \(needed) người làm được việc “\(skill)”\(spoken), chỉ có \(able)",
      "\(needed) people are needed for “\(skill)”\(spoken), there are \(able)"
    )
  }

  public func convoyTooLong(_ convoy: String, needed: Int, left: Int) -> String {
    pick(
      "đoàn cần \(needed) ngày, chỉ còn \(left) (“\(convoy)”)",
      "the convoy takes \(needed) days, only \(left) are left (“\(convoy)”)"
    )
  }

  public func crowdedOut(_ obstacles: [String]) -> String {
    let list = obstacles.joined(separator: "; ")
    return pick("còn ngày nhưng đều vướng: \(list)", "days are left, but all are blocked: \(list)")
  }

  public func obstacle(_ what: String, starts: Int, of all: Int) -> String {
    pick(
      "\(what) (\(starts)/\(all) lựa chọn)",
      "\(what) (\(starts) of \(all) \(all == 1 ? "choice" : "choices"))"
    )
  }

  public var venuesTaken: String {
    pick("địa điểm đã có việc khác hoặc đóng cửa", "the venues are taken or closed")
  }

  public func equipmentShort(_ name: String) -> String {
    pick("không đủ \(name)", "not enough \(name)")
  }

  public func moneySpent(_ programme: String, quarter: Int) -> String {
    pick(
      "hết kinh phí quý \(quarter) của “\(programme)”",
      "“\(programme)” has no money left in quarter \(quarter)"
    )
  }

  public func staffBusy(_ skill: String) -> String {
    pick("người làm “\(skill)” đều bận", "everybody for “\(skill)” is busy")
  }

  public func tooNear(_ event: String) -> String {
    pick("vướng khoảng cách với “\(event)”", "too near to, or out of order with, “\(event)”")
  }

  public func staffTooFar(_ skill: String) -> String {
    pick(
      "người làm “\(skill)” không kịp đi đường giữa hai nơi",
      "those for “\(skill)” have no time to travel between two places"
    )
  }

  public func staffMustRest(_ skill: String, days: Int, window: Int) -> String {
    pick(
      "người làm “\(skill)” phải nghỉ (làm nhiều nhất \(days) trong \(window) ngày)",
      "those for “\(skill)” must rest (at most \(days) working days in \(window))"
    )
  }

  public var staffTogether: String {
    pick(
      "từng việc đều có người, nhưng không đủ người cho mọi việc của đợt này",
      "every duty has somebody, but there are too few for all of them"
    )
  }

  public func notWorthIt(saved: Int) -> String {
    pick(
      "có thể tổ chức, nhưng để lại thì cả năm tốt hơn (điểm phạt khi bỏ: \(number(saved)))",
      "it could be held, but the year is better without it (leaving it out costs \(number(saved)))"
    )
  }

  // MARK: Rules

  public func fixedDateRule(_ day: Day) -> String {
    pick("đã định ngày \(date(day))", "the date is fixed: \(date(day))")
  }

  /// A rule that does not speak of days.
  public var otherRule: String { pick("điều kiện khác", "another condition") }

  public var beyondHorizonRule: String {
    pick("ra ngoài thời gian lập kế hoạch", "outside the planned days")
  }

  public func beforeIssueRule(_ issued: Day) -> String {
    pick(
      "đã qua khi lập kế hoạch (\(date(issued)))",
      "past when the plan is issued (\(date(issued)))"
    )
  }

  public func periodRule(_ name: String) -> String {
    pick("trong thời gian “\(name)”", "in “\(name)”")
  }

  public func weeklyDayOffRule(_ weekday: Weekday) -> String {
    pick(
      "ngày nghỉ hằng tuần (\(self.weekday(weekday)))",
      "weekly day off (\(self.weekday(weekday)))"
    )
  }

  public func holidayRule(_ name: String) -> String {
    pick("ngày nghỉ “\(name)”", "holiday “\(name)”")
  }

  public func deadlineRule(_ name: String, days: Int) -> String {
    pick("không kịp “\(name)” (trước \(days) ngày)", "too late for “\(name)” (\(days) days before)")
  }

  public func noMarketRule(isWanted: Bool) -> String {
    isWanted
      ? pick("không trúng ngày phiên chợ", "no market day")
      : pick("trùng ngày phiên chợ", "a market day")
  }

  /// How a preference is called where its cost is printed.
  public func preference(_ name: String) -> String {
    switch name {
    case "fair-share": pick("Chia đều công việc", "Fair shares of work")
    case "travel": pick("Đường đi công tác", "Kilometres travelled")
    case "known-places": pick("Đi nơi chưa quen", "Places people do not know")
    case "season": pick("Mùa vụ, thời tiết", "Season and weather")
    case "days-off": pick("Việc vào ngày nghỉ", "Work on days off")
    case "market-days": pick("Ngày phiên chợ", "Market days")
    case "spread": pick("Rải đều trong năm", "Spread over the year")
    case "venue-wishes": pick("Địa điểm mong muốn", "Venues wished for")
    case "optional-events": pick("Sự kiện không tổ chức", "Events left out")
    case "stability": pick("Khác bản đã công bố", "Changes of what was published")
    default: name
    }
  }
}
