/// What cannot be meant: inputs that are well formed and contradict each other.
extension Wording {
  private func lack(_ lack: CheckFault.VenueLack) -> String {
    switch lack {
    case .booths(let has, let needed):
      pick("chỉ đủ \(has) gian, cần \(needed)", "holds \(has) booths, \(needed) are needed")
    case .seats(let has, let needed):
      pick("chỉ có \(has) chỗ ngồi, cần \(needed)", "has \(has) seats, \(needed) are needed")
    case .feature(let feature):
      pick("không có “\(feature)”", "has no “\(feature)”")
    }
  }

  func aboutMeaning(_ fault: CheckFault) -> CheckText {
    aboutTime(fault) ?? aboutResources(fault) ?? aboutGroups(fault)
      ?? CheckText("unexplained", "\(fault)", fix: "")
  }

  private func aboutTime(_ fault: CheckFault) -> CheckText? {
    switch fault {
    case .sessionsOverlap(let first, let second):
      CheckText(
        "sessions-overlap",
        pick("buổi “\(second)” bắt đầu trước khi “\(first)” kết thúc", "session “\(second)” begins before “\(first)” ends"),
        fix: pick("xếp các buổi theo thứ tự, không chồng lên nhau", "put sessions in order, without overlap"))
    case .openingNotOpen(let session):
      CheckText(
        "opening-not-open",
        pick("khai mạc buổi “\(session)” nhưng buổi đó không mở cửa", "opens in “\(session)”, when it is not open"),
        fix: pick("thêm buổi đó vào “open”, hoặc đổi “openings”", "add it to “open”, or change “openings”"))
    case .sessionsNotContiguous:
      CheckText(
        "sessions-not-contiguous",
        pick("các buổi của ca trực phải liền nhau", "the sessions of a shift have to follow one another"),
        fix: pick("tách thành hai ca", "make two shifts of it"))
    case .phaseNeedsSessions(let phase):
      CheckText(
        "phase-needs-sessions",
        pick("giai đoạn “\(phase)” chưa có số buổi", "the phase “\(phase)” has no length"),
        fix: pick("thêm “sessions: 1”", "add “sessions: 1”"))
    case .windowOutsideHorizon:
      CheckText(
        "window-outside-horizon",
        pick("khoảng ngày nằm ngoài thời gian lập kế hoạch", "the window lies outside the planned days"),
        fix: pick("sửa “window”, hoặc “plan” trong year.yaml", "mend “window”, or “plan” in year.yaml"))
    case .dateOutsideWindow(let date):
      CheckText(
        "date-outside-window",
        pick("ngày đã định \(date) nằm ngoài khoảng ngày", "the fixed date \(date) lies outside the window"),
        fix: pick("sửa “date” hoặc “window”", "mend “date” or “window”"))
    case .windowTooShort(let days, let needed):
      CheckText(
        "window-too-short",
        pick("khoảng ngày có \(days) ngày, sự kiện cần \(needed)", "the window has \(days) days, the event needs \(needed)"),
        fix: pick("nới khoảng ngày", "widen the window"))
    case .gapOrder(let atLeast, let atMost):
      CheckText(
        "gap-order",
        pick("ít nhất \(atLeast) ngày nhưng nhiều nhất \(atMost)", "at least \(atLeast) days but at most \(atMost)"),
        fix: pick("đổi chỗ hai số", "swap the two numbers"))
    case .deadlineImpossible(let name, let earliest):
      CheckText(
        "deadline-impossible",
        pick("không kịp “\(name)”: sớm nhất khai mạc được ngày \(earliest)", "too late for “\(name)”: the earliest opening is \(earliest)"),
        fix: pick("dời khoảng ngày về sau", "move the window to later days"))
    default: nil
    }
  }

  private func aboutResources(_ fault: CheckFault) -> CheckText? {
    switch fault {
    case .venueDoesNotFit(let venue, let why):
      CheckText(
        "venue-does-not-fit",
        pick("“\(venue)” \(lack(why))", "“\(venue)” \(lack(why))"),
        fix: pick("chọn địa điểm khác, hoặc sửa số liệu", "choose another venue, or mend the numbers"))
    case .noVenueFits(let booths, let seats):
      CheckText(
        "no-venue-fits",
        pick(
          "khu vực này không có địa điểm nào phù hợp (\(booths) gian, \(seats) chỗ)",
          "no venue of the district fits (\(booths) booths, \(seats) seats)"),
        fix: pick("giảm yêu cầu, hoặc thêm địa điểm vào venues.yaml", "ask for less, or add a venue to venues.yaml"))
    case .tooFewStaff(let skill, let language, let needed, let able):
      CheckText(
        "too-few-staff",
        tooFewPeople(skill: skill, language: language, needed: needed, able: able),
        fix: pick("giảm “people”, hoặc thêm người trong staff.yaml", "lower “people”, or add somebody in staff.yaml"))
    case .equipmentShort(let name, let needed, let owned):
      CheckText(
        "equipment-short",
        pick("cần \(needed) “\(name)”, chỉ có \(owned)", "\(needed) of “\(name)” are needed, there are \(owned)"),
        fix: pick("giảm số gian, hoặc sửa equipment.yaml", "ask for fewer booths, or mend equipment.yaml"))
    case .budgetTooLarge(let event, let limit):
      CheckText(
        "budget-too-large",
        pick("kinh phí của “\(event)” lớn hơn mọi quý của chương trình (\(limit))", "“\(event)” costs more than any quarter of its programme has (\(limit))"),
        fix: pick("giảm “budget” hoặc tăng kinh phí quý", "lower “budget” or raise that of a quarter"))
    case .boothsExceeded(let registered, let booths):
      CheckText(
        "booths-exceeded",
        pick("đã đăng ký \(registered) gian, phiên chợ có \(booths)", "\(registered) booths are registered, the fair has \(booths)"),
        fix: pick("tăng “booths”, hoặc bớt đăng ký", "raise “booths”, or remove registrations"))
    case .registeredTwice(let vendor):
      CheckText(
        "registered-twice",
        pick("“\(vendor)” đăng ký hai lần", "“\(vendor)” is registered twice"),
        fix: pick("gộp thành một dòng", "make one line of the two"))
    case .notAFair(let event):
      CheckText(
        "not-a-fair",
        pick("“\(event)” không có gian hàng", "“\(event)” has no booths"),
        fix: pick("thêm “booths” cho sự kiện, hoặc bỏ đăng ký", "give the event “booths”, or remove the registration"))
    default: nil
    }
  }

  private func aboutGroups(_ fault: CheckFault) -> CheckText? {
    switch fault {
    case .tooFewMembers(let needed):
      CheckText(
        "too-few-members",
        pick("cần ít nhất \(needed) sự kiện", "at least \(needed) events are needed"),
        fix: pick("thêm sự kiện vào “events”", "add to “events”"))
    case .memberTwice(let name):
      CheckText(
        "member-twice",
        pick("“\(name)” đã ở trong danh sách hoặc trong đoàn khác", "“\(name)” stands here or in another convoy already"),
        fix: pick("giữ lại một chỗ", "keep one of them"))
    case .convoyTooTight(let days, let free, let road):
      CheckText(
        "convoy-too-tight",
        pick(
          "\(days) ngày trống không đủ để tháo dỡ, đi đường và dựng: còn \(free) buổi, đường cần \(road)",
          "\(days) empty days do not hold take-down, road and set-up: \(free) sessions are left, the road needs \(road)"),
        fix: pick("tăng “empty-days”, rút ngắn dựng/tháo, hoặc chọn nơi gần hơn", "raise “empty-days”, shorten set-up or take-down, or choose nearer places"))
    case .convoyShapes:
      CheckText(
        "convoy-shapes",
        pick("các phiên trong đoàn mở cửa khác giờ nhau quá nhiều", "the fairs of the convoy have too different hours"),
        fix: pick("dùng “order: given”", "use “order: given”"))
    case .marketPlaceUnclear:
      CheckText(
        "market-place-unclear",
        pick("muốn trúng ngày phiên thì phải rõ địa phương", "a fair that requires a market day needs one place"),
        fix: pick("ghi “venues” ở cùng một địa phương có ngày phiên", "name “venues” in one place that has market days"))
    case .noEvents:
      CheckText(
        "no-events", pick("năm này chưa có sự kiện nào", "the year has no events"),
        fix: pick("thêm sự kiện vào fairs.yaml", "add events to fairs.yaml"))
    default: nil
    }
  }
}
