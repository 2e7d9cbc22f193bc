/// What the commands say on a terminal.
extension Wording {
  public func planTitle(year: Int) -> String {
    pick("KẾ HOẠCH NĂM \(year)", "PLAN OF \(year)")
  }

  public func heldLine(held: Int, of all: Int) -> String {
    pick("Đã xếp \(held)/\(all) sự kiện", "\(held) of \(all) events planned")
  }

  /// What the program adds by itself, to be put under the counts of what was asked for.
  public func conferencesAddedLine(_ count: Int) -> String {
    pick(
      "và \(count) hội nghị triển khai do chương trình xếp thêm để chuẩn bị",
      "and \(count) planning \(count == 1 ? "conference" : "conferences") added to prepare them"
    )
  }

  public var allMandatoryHeld: String {
    pick("Mọi việc bắt buộc đều có lịch.", "Everything that must be held has a date.")
  }

  public func missingTitle(_ count: Int) -> String {
    pick("Bắt buộc mà chưa xếp được: \(count)", "Must be held and could not be planned: \(count)")
  }

  public func skippedTitle(_ count: Int) -> String {
    pick("Không tổ chức: \(count)", "Left out: \(count)")
  }

  public func scoreLine(missing: Int, cost: Int) -> String {
    pick(
      "Điểm phạt \(number(cost)), thiếu \(missing) (càng thấp càng tốt)",
      "Cost \(number(cost)), missing \(missing) (lower is better)"
    )
  }

  /// What is proven; and how far off a plan is, if it misses as many events as the bound says.
  public func boundLine(missing: Int, cost: Int, isProved: Bool, planCost: Int? = nil) -> String {
    if isProved {
      return pick("Đã chứng minh: không có kế hoạch nào tốt hơn.", "Proved: no plan is better.")
    }
    let line = pick(
      "Cận dưới đã chứng minh: \(number(cost)) (thiếu \(missing))",
      "Proven lower bound: \(number(cost)) (missing \(missing))"
    )
    guard let planCost, planCost > cost else { return line }
    // Rounded up: nothing is promised that is not proven.
    let percent = Int((Double(planCost - cost) * 100 / Double(planCost)).rounded(.up))
    return line
      + pick(
        "; không kế hoạch nào rẻ hơn quá \(percent) %",
        "; no plan is more than \(percent)% cheaper"
      )
  }

  public var costTitle: String { pick("Điểm phạt theo tiêu chí", "Cost by rule") }
  public var sharesTitle: String {
    pick("Số buổi làm việc (phần công bằng)", "Sessions of work (fair share)")
  }

  public func fingerprintLine(_ fingerprint: String) -> String {
    pick("Mã kế hoạch: \(fingerprint)", "Plan hash: \(fingerprint)")
  }

  /// Calendars change, the stamp they carry does not.
  package func stampUnchanged(calendars: Int) -> CheckText {
    CheckText(
      "issued-unchanged",
      pick(
        "\(calendars) tệp lịch đã khác trước mà issued vẫn như cũ: điện thoại có thể bỏ qua thay đổi",
        "\(calendars) calendars changed but issued did not: some phones may miss the change"
      ),
      fix: pick(
        "ghi lúc phát hành mới vào issued rồi lập lại kế hoạch",
        "write the new time of issue into issued and plan again"
      )
    )
  }

  public func exportsLine(_ folder: String, count: Int) -> String {
    pick("\(count) tệp trong \(folder)", "\(count) files in \(folder)")
  }

  public var calendarsPointer: String {
    pick("lịch để đăng ký theo dõi", "calendars to subscribe to")
  }
  public var rostersPointer: String {
    pick("danh sách gian hàng để in", "vendor rosters to print")
  }
  /// Which fairs have a form instead of a roster.
  public func formsLine(_ fairs: [String]) -> String {
    pick(
      "Chưa có đơn vị đăng ký, danh sách để trống cho ghi tay: " + fairs.joined(separator: "; "),
      "Nobody registered yet, rosters left blank to fill in by hand: "
        + fairs.joined(separator: "; ")
    )
  }
  public var assignmentsPointer: String {
    pick("bảng phân công nhiệm vụ", "who does what when")
  }
  public var pagePointer: String { pick("cả năm trên một trang", "the year on one page") }

  public func progressLine(steps: Int, missing: Int, cost: Int) -> String {
    pick(
      "Đang xếp lịch… \(number(steps)) bước, điểm phạt \(number(cost)), thiếu \(missing)",
      "Planning… \(number(steps)) steps, cost \(number(cost)), missing \(missing)"
    )
  }

  public func boundUnverified(cost: Int) -> String {
    pick(
      "Cận dưới \(number(cost)) trong tệp chưa được kiểm tra: cần --certificate.",
      "The bound \(number(cost)) in the file was not verified: that needs --certificate."
    )
  }

  /// A proof ended before its time.
  public var proofExhausted: String {
    pick(
      "Cách chứng minh này không nâng cận dưới được nữa, thêm giây cũng vậy: kế hoạch có thể đã tốt nhất, hoặc còn kế hoạch tốt hơn (thử tăng --steps hay --seconds).",
      "This kind of proof raises the bound no further, nor would more seconds: the plan may be the best there is, or there is a better one (try more --steps or --seconds)."
    )
  }

  /// A bound was found that was not verified.
  public func boundNotVerified(missing: Int, cost: Int) -> String {
    pick(
      "Đã tìm được cận dưới \(number(cost)) (thiếu \(missing)) nhưng chưa kiểm tra được: thử cho --prove nhiều giây hơn.",
      "A bound of \(number(cost)) (missing \(missing)) was found but could not be verified: try more seconds for --prove."
    )
  }

  /// No certificate that the checker agrees with was found.
  public var withoutCertificate: String {
    pick(
      "Không ghi chứng nhận: bộ kiểm tra không xác nhận được chứng minh nào.",
      "No certificate was written: the checker could not confirm any proof."
    )
  }

  public func provingLine(cases: Int, bound: Int, cost: Int) -> String {
    pick(
      "Đang chứng minh… \(number(cases)) trường hợp, cận dưới \(number(bound)), điểm phạt \(number(cost))",
      "Proving… \(number(cases)) cases, bound \(number(bound)), cost \(number(cost))"
    )
  }

  public var planRefused: String {
    pick("Chưa lập được kế hoạch: hãy sửa các lỗi trên.", "Not planned: mend the errors above.")
  }

  public func checkClean(_ files: Int) -> String {
    pick("Không có lỗi. Đã đọc \(files) tệp.", "No errors. \(files) files read.")
  }

  public func checkSummary(errors: Int, warnings: Int) -> String {
    pick(
      "\(errors) lỗi, \(warnings) cảnh báo.",
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")."
    )
  }

  public var nobody: String { pick("không cần người", "nobody needed") }

  public func lunarOutOfRange(_ day: String) -> String {
    pick("\(day) nằm ngoài lịch (1900–2199).", "\(day) is outside the calendar (1900–2199).")
  }

  public func backwards(_ from: String, _ to: String) -> String {
    pick("\(from) đến sau \(to); hãy đổi chỗ", "\(from) comes after \(to); swap them")
  }

  public func notADate(_ text: String) -> String {
    pick(
      "“\(text)” không phải là ngày; hãy viết như 2027-02-06.",
      "“\(text)” is no date; write 2027-02-06."
    )
  }

  public func monthLengthLine(_ month: String, length: Int) -> String {
    pick(
      "\(month) \(length == 30 ? "đủ" : "thiếu") (\(length) ngày)",
      "\(month) has \(length) days"
    )
  }

  public func sexagenaryLine(day: String, month: String, year: String) -> String {
    pick("Ngày \(day), tháng \(month), năm \(year)", "Day \(day), month \(month), year \(year)")
  }

}
