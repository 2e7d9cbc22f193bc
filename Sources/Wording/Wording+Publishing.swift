public import CivilCalendar

/// What `phiencho publish`, `releases`, `diff`, `restore` and `ledger` print.
extension Wording {
  /// A release on one line.
  public func releaseLine(
    number: Int,
    when: Moment,
    who: String,
    message: String,
    fingerprint: String
  ) -> String {
    let moment = "\(date(when.day)) \(clock(when.time))"
    return pick(
      "Bản số \(number) · \(moment) · \(who) · \(message) · mã \(fingerprint)",
      "Release \(number) · \(moment) · \(who) · \(message) · code \(fingerprint)"
    )
  }
  public func publishedFiles(_ count: Int, in folder: String) -> String {
    pick("\(number(count)) tệp trong \(folder)", "\(number(count)) files in \(folder)")
  }
  public func unchangedCalendars(_ same: Int, of all: Int) -> String {
    pick(
      "\(same)/\(all) lịch giữ nguyên từng byte; xem release/certificate.pdf",
      "\(same) of \(all) calendars are byte for byte the same; see release/certificate.pdf"
    )
  }
  public func callsToMake(staff: Int, vendors: Int) -> String {
    staff + vendors == 0
      ? nobodyToCall
      : pick(
        "Cần gọi điện: \(staff) cán bộ, \(vendors) đơn vị; xem release/call-list.pdf",
        "To be phoned: \(staff) of the staff, \(vendors) vendors; see release/call-list.pdf"
      )
  }
  public func nothingToPublish(_ release: String) -> String {
    pick(
      "Không có gì mới để phát hành. Bản hiện hành: \(release)",
      "There is nothing new to publish. What stands: \(release)"
    )
  }
  public var draftTakenAsIs: String {
    pick(
      "Đã phát hành kế hoạch có sẵn, lập từ đúng dữ liệu này; các tùy chọn về thời gian, số bước và hạt giống không dùng tới. Muốn lập lại kế hoạch: thêm --anew.",
      "The plan that was there, made from the same data, is published; what was asked for of time, steps and seed was not used. To plan again, add --anew."
    )
  }
  /// What is published is the plan that was there.
  public var shownPlanPublished: String {
    pick("Đúng là kế hoạch đã lập trước đó.", "It is the plan that was drawn up before.")
  }
  /// What was there is none of today's data any more, or was not wanted.
  public func shownPlanReplaced(_ fingerprint: String) -> String {
    pick(
      "Khác kế hoạch đã lập trước đó (mã \(fingerprint)): kế hoạch vừa được lập lại. Hãy xem lại trước khi gửi lịch.",
      "It is not the plan that was drawn up before (code \(fingerprint)): it was planned again. Look at it before sending calendars."
    )
  }
  public func notPublishedIncomplete(_ names: [String]) -> String {
    let list = names.joined(separator: "; ")
    return pick(
      "Chưa phát hành: thiếu việc bắt buộc (\(list)). Sửa Events/, lập lại kỹ hơn (--anew --seconds 60), hoặc thêm --allow-missing.",
      "Not published: something that must be held is missing (\(list)). Change Events/, plan again with more effort (--anew --seconds 60), or add --allow-missing."
    )
  }
  public var notPublishedInputsMoved: String {
    pick(
      "Chưa phát hành: có tệp trong Events/ vừa đổi trong lúc lập kế hoạch. Chạy lại.",
      "Not published: a file in Events/ was changed meanwhile. Run it again."
    )
  }
  public func notPublishedOvertaken(_ release: String) -> String {
    pick(
      "Chưa phát hành: người khác vừa phát hành. \(release)\nKế hoạch của bạn được giữ làm bản nháp; chạy lại để phát hành sau bản đó. Bản đó đã đổi:",
      "Not published: somebody else has just published. \(release)\nYour plan is kept as the draft; run this again to publish it after theirs. What theirs changed:"
    )
  }
  public func differenceHeading(from: Int?, to: Int?) -> String {
    let after = to.map { pick("bản số \($0)", "release \($0)") } ?? pick("bản nháp", "the draft")
    guard let from else { return pick("Tất cả của \(after)", "All of \(after)") }
    return pick("Từ bản số \(from) đến \(after)", "From release \(from) to \(after)")
  }
  public var nothingChanged: String { pick("Không có gì khác.", "Nothing is different.") }
  public var byDistrictHeading: String { pick("Theo khu vực", "By district") }
  public var byPersonHeading: String { pick("Theo người", "By person") }
  public func draftRemark(after release: Int) -> String {
    pick(
      "Đây là bản nháp sau bản phát hành số \(release); lịch chưa đổi. Xem khác gì: phiencho diff --draft. Phát hành: phiencho publish -m \"Nội dung\"",
      "This is a draft after release \(release); no calendar has changed. What is different: phiencho diff --draft. To publish it: phiencho publish -m \"Message\""
    )
  }
  public func ledgerIsSound(releases: Int) -> String {
    pick(
      "Sổ phát hành nguyên vẹn: \(releases) bản, Exports/ đúng bản mới nhất.",
      "The ledger is sound: \(releases) releases, and Exports/ is the latest."
    )
  }
  public func ledgerBackedUp(_ file: String) -> String {
    pick("Đã chép sổ phát hành vào \(file)", "The ledger was copied to \(file)")
  }
}
