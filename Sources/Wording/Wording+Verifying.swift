/// What `phiencho verify` prints.
extension Wording {
  public enum ScoreTerm: CaseIterable, Sendable {
    case start, venue, person, outing, skip, spread, fairness
  }

  public func name(of term: ScoreTerm) -> String {
    switch term {
    case .start: pick("Ngày bắt đầu", "Starts")
    case .venue: pick("Địa điểm", "Venues")
    case .person: pick("Người trong ca", "People in shifts")
    case .outing: pick("Đi công tác", "Outings")
    case .skip: pick("Sự kiện không tổ chức", "Events left out")
    case .spread: pick("Rải đều", "Spread")
    case .fairness: pick("Chia đều công việc", "Fairness")
    }
  }

  /// What came of it, in a sentence; a bound that was not verified is no figure.
  public func verdictLine(violations: Int, falseClaims: Int, isBoundVerified: Bool) -> String {
    if violations == 0, falseClaims == 0 {
      return isBoundVerified
        ? pick("Kế hoạch hợp lệ, số liệu đúng.", "The plan is legal and its figures are true.")
        : pick("Kế hoạch hợp lệ, điểm phạt đúng.", "The plan is legal and its cost is true.")
    }
    return pick(
      "Không đạt: \(violations) vi phạm, \(falseClaims) số liệu sai hoặc chưa chứng minh.",
      "Not accepted: \(violations) broken \(violations == 1 ? "rule" : "rules"), "
        + "\(falseClaims) false or unproven \(falseClaims == 1 ? "figure" : "figures")."
    )
  }

  public var notVerified: String {
    pick("Chưa kiểm tra được: hãy sửa các lỗi trên.", "Not verified: mend the errors above.")
  }

  /// A file that would be written over by another.
  public var fileRepeated: CheckText {
    CheckText(
      "file-repeated",
      pick("một tệp được ghi cho hai việc", "one file is named for two things"),
      fix: pick("ghi hai tên tệp khác nhau", "name two different files")
    )
  }

  /// A file to add to that is something else.
  public var notALog: CheckText {
    CheckText(
      "not-a-log",
      pick("tệp đã có và không phải nhật ký của --log", "the file is there and is no log of --log"),
      fix: pick("ghi tên tệp khác, hoặc xóa tệp ấy", "name another file, or remove that one")
    )
  }

  public enum FileObstacle: Sendable { case missing, folder, other }

  /// A file that cannot be opened.
  public func fileUnreadable(_ obstacle: FileObstacle) -> CheckText {
    switch obstacle {
    case .missing:
      CheckText(
        "missing-file",
        pick("không có tệp này", "there is no such file"),
        fix: pick("kiểm tra đường dẫn", "check the path")
      )
    case .folder:
      CheckText(
        "not-a-file",
        pick("đây là một thư mục", "this is a folder"),
        fix: pick("ghi tên một tệp trong đó", "name a file in it")
      )
    case .other:
      CheckText(
        "unreadable",
        pick("không đọc được tệp", "the file cannot be read"),
        fix: pick("kiểm tra quyền đọc", "check the permissions")
      )
    }
  }
}
