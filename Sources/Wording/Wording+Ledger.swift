/// Why the ledger cannot be used.
extension Wording {
  package var ledgerMissing: Remark {
    remark(
      "chưa phát hành kế hoạch nào",
      "nothing was ever published",
      fix: "chạy: phiencho publish -m \"Nội dung\"",
      "run: phiencho publish -m \"Message\""
    )
  }
  package var ledgerTooNew: Remark {
    remark(
      "sổ phát hành do phiên bản mới hơn của chương trình ghi",
      "the ledger was written by a newer version of this program",
      fix: "cài phiên bản mới",
      "install the newer version"
    )
  }
  package func ledgerDamaged(_ detail: String) -> Remark {
    remark(
      "sổ phát hành hỏng: \(quoted(detail))",
      "the ledger is damaged: \(quoted(detail))",
      fix: "giữ lại tệp hỏng, rồi chép bản sao lưu gần nhất (phiencho ledger backup) vào chỗ nó",
      "keep the damaged file and put the latest copy made by phiencho ledger backup in its place"
    )
  }
  package var ledgerBusy: Remark {
    remark(
      "một lần chạy khác đang ghi sổ phát hành",
      "another run is writing the ledger",
      fix: "đợi nó xong rồi chạy lại",
      "wait for it and run again"
    )
  }
  package func ledgerFailed(_ detail: String) -> Remark {
    remark(
      "không dùng được sổ phát hành: \(quoted(detail))",
      "the ledger cannot be used: \(quoted(detail))",
      fix: "kiểm tra quyền ghi và chỗ trống ở Events/",
      "check permissions and free space in Events/"
    )
  }
  package func noRelease(_ number: Int, year: Int) -> Remark {
    remark(
      "năm \(year) không có bản phát hành số \(number)",
      "\(year) has no release \(number)",
      fix: "xem các bản đã phát hành: phiencho releases",
      "list them: phiencho releases"
    )
  }
  package func fileExists(_ path: String) -> Remark {
    remark(
      "\(quoted(path)) đã có; không ghi đè",
      "\(quoted(path)) is already there and is not overwritten",
      fix: "chọn tên khác",
      "choose another name"
    )
  }
  package func noDraft(year: Int) -> Remark {
    remark(
      "năm \(year) không có bản nháp nào mới hơn bản đã phát hành",
      "\(year) has no draft newer than what is published",
      fix: "chạy: phiencho plan",
      "run: phiencho plan"
    )
  }

  // MARK: What checking finds

  package func ledgerFileFinding(_ words: String) -> String {
    pick("tệp hỏng: \(quoted(words))", "the file is damaged: \(quoted(words))")
  }
  package func ledgerAltered(_ hash: String) -> String {
    pick("nội dung \(hash)… đã bị sửa", "content \(hash)… was altered")
  }
  package func ledgerLost(_ what: String, _ number: Int, year: Int) -> String {
    pick(
      "bản số \(number) năm \(year) mất \(quoted(what))",
      "release \(number) of \(year) has lost \(quoted(what))"
    )
  }
  package func ledgerBroken(_ number: Int, year: Int) -> String {
    pick(
      "bản số \(number) năm \(year) không còn như lúc phát hành",
      "release \(number) of \(year) is not what was published"
    )
  }
  package func ledgerEstranged(_ uid: String, _ calendar: String, year: Int) -> String {
    pick(
      "mục \(uid) của \(quoted(calendar)) năm \(year) không khớp với các bản phát hành",
      "entry \(uid) of \(quoted(calendar)) in \(year) does not follow from the releases"
    )
  }
  package func exportGone(_ path: String) -> String {
    pick("thiếu \(path)", "\(path) is missing")
  }
  package func exportAltered(_ path: String) -> String {
    pick("\(path) không phải tệp đã phát hành", "\(path) is not the file that was published")
  }

  package func restoringMessage(_ number: Int) -> String {
    pick("Khôi phục bản số \(number)", "Release \(number) again")
  }
}
