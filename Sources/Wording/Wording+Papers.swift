public import CivilCalendar

/// Papers to print: their names, and the foot of every page.
extension Wording {
  public var rosterPaper: String { pick("Danh sách đơn vị theo STT", "Roster by number") }
  public var boothMapPaper: String { pick("Sơ đồ gian hàng", "Map of the stalls") }
  public var assignmentsPaper: String { pick("Bảng phân công nhiệm vụ", "Assignment table") }

  public func printedRelease(_ number: Int, at moment: Moment) -> String {
    let day = date(moment.day)
    return pick("Phát hành \(number) (\(day))", "Release \(number) (\(day))")
  }

  public func printedDraft(after number: Int) -> String {
    pick("BẢN NHÁP sau phát hành \(number)", "DRAFT after release \(number)")
  }

  public var printedUnpublished: String { pick("Chưa phát hành", "Not published") }

  /// Whether a paper says something else than it did in an earlier release.
  public func printChange(since number: Int, isChanged: Bool) -> String {
    isChanged
      ? pick("khác phát hành \(number)", "changed since release \(number)")
      : pick("như phát hành \(number)", "as in release \(number)")
  }

  /// What the mark before a row means.
  public func changeLegend(_ mark: String, since number: Int) -> String {
    pick(
      "\(mark) mới hoặc đã đổi so với phát hành \(number).",
      "\(mark) new or changed since release \(number)."
    )
  }

  public func printFoot(_ parts: [String]) -> String { parts.joined(separator: " · ") }
}

/// What the terminal says of printing.
extension Wording {
  /// What there is one of a kind of paper for.
  public func paperScope(_ scope: String) -> String {
    switch scope {
    case "fair": pick("mỗi phiên chợ một bộ", "one for each fair")
    case "person": pick("mỗi người một bộ", "one for each person")
    default: pick("cả năm", "of the year")
    }
  }

  public func papersPrinted(_ papers: Int, files: Int) -> String {
    pick("Đã in \(papers) giấy tờ, \(files) tệp", "\(papers) papers, \(files) files")
  }

  public func papersChanged(_ count: Int, since number: Int) -> String {
    count == 0
      ? pick("Không giấy nào khác phát hành \(number)", "None has changed since release \(number)")
      : pick("\(count) khác phát hành \(number)", "\(count) changed since release \(number)")
  }

  package var nothingToPrint: Remark {
    remark(
      "không có giấy nào như vậy để in",
      "there is no such paper to print",
      fix: "xem các loại giấy: phiencho print --list; sơ đồ gian cần stalls.csv",
      "see the kinds of paper: phiencho print --list; a booth map needs stalls.csv"
    )
  }

  package func noPlanToPrint(year: Int) -> Remark {
    remark(
      "chưa có kế hoạch năm \(year) để in",
      "there is no plan of \(year) to print",
      fix: "lập kế hoạch trước: phiencho plan",
      "plan first: phiencho plan"
    )
  }

  package var planFileUnreadable: Remark {
    remark(
      "không đọc được kế hoạch trong tệp này",
      "the plan in this file cannot be read",
      fix: "lập lại kế hoạch: phiencho plan",
      "plan again: phiencho plan"
    )
  }

  package func unknownPaper(_ slug: String, nearest: String?, _ known: [String]) -> Remark {
    let all = known.joined(separator: ", ")
    return remark(
      "không có loại giấy \(quoted(slug))",
      "there is no kind of paper \(quoted(slug))",
      fix: didYouMean(nearest, otherwise: "dùng một trong: all, \(all)"),
      didYouMean(nearest, otherwise: "use one of: all, \(all)")
    )
  }
}
