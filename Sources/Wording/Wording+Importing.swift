/// What `phiencho import` says of a list that somebody sent.
extension Wording {
  public enum ImportTrouble: Hashable, Sendable {
    case notAWorkbook, oldOrLocked, tooLarge, unreadableText, missing
    case damaged(part: String)
  }

  package func importTrouble(_ trouble: ImportTrouble) -> Remark {
    switch trouble {
    case .notAWorkbook:
      remark(
        "tệp không phải bảng tính .xlsx, hoặc chép chưa hết",
        "the file is no .xlsx workbook, or was cut off",
        fix: "mở bằng Excel hay LibreOffice rồi lưu lại thành .xlsx",
        "open it in Excel or LibreOffice and save it as .xlsx again"
      )
    case .oldOrLocked:
      remark(
        "bảng tính kiểu .xls cũ, hoặc có mật khẩu",
        "an old .xls workbook, or one with a password",
        fix: "bỏ mật khẩu nếu có, rồi lưu thành .xlsx hoặc .csv",
        "remove the password and save it as .xlsx or .csv"
      )
    case .tooLarge:
      remark(
        "bảng quá lớn để là danh sách đơn vị",
        "too large to be a list of vendors",
        fix: "chép riêng danh sách sang một tệp mới rồi nhập tệp ấy",
        "copy the list alone into a new file and import that"
      )
    case .damaged(let part):
      remark(
        "bảng tính hỏng ở phần \(quoted(part))",
        "the workbook is damaged in \(quoted(part))",
        fix: "mở bằng Excel hay LibreOffice rồi lưu lại, hoặc xin lại tệp gốc",
        "open it in Excel or LibreOffice and save it again, or ask for it once more"
      )
    case .unreadableText:
      remark(
        "không đọc được chữ trong tệp: không phải Unicode, TCVN3, VNI hay Windows-1258",
        "the text is neither Unicode nor TCVN3, VNI or Windows-1258",
        fix: "lưu lại thành .xlsx hoặc CSV UTF-8",
        "save it as .xlsx or as CSV UTF-8"
      )
    case .missing:
      remark(
        "không đọc được tệp này",
        "this file cannot be read",
        fix: "xem lại đường dẫn và quyền đọc",
        "check the path and that it may be read"
      )
    }
  }

  package func importNoHeadings() -> Remark {
    remark(
      "không thấy dòng tiêu đề có cột tên đơn vị",
      "no row of headings names the vendors",
      fix: "đặt một dòng tiêu đề, như: Tên đơn vị, Người đại diện, Điện thoại, Địa chỉ, Mặt hàng",
      "write a row of headings such as: name, representative, phone, address, goods"
    )
  }

  package func importNoRows() -> Remark {
    remark(
      "dưới dòng tiêu đề không có đơn vị nào",
      "there is no vendor below the headings",
      fix: "viết mỗi đơn vị một dòng dưới tiêu đề, hoặc xem có đúng tệp không",
      "write a row for each vendor below the headings, or look whether it is the right file"
    )
  }

  package func importUnknownColumn(_ heading: String, isRepeated: Bool) -> Remark {
    isRepeated
      ? remark(
        "đã có cột cùng nghĩa với \(quoted(heading)); cột này không được nhập",
        "another column means the same as \(quoted(heading)), which is not imported",
        fix: "giữ một cột, hoặc đổi tiêu đề",
        "keep one of them, or change the heading"
      )
      : remark(
        "không hiểu cột \(quoted(heading)); cột này không được nhập",
        "the column \(quoted(heading)) is not understood and not imported",
        fix: "đổi tiêu đề thành một tên đã biết, hoặc để nguyên nếu không cần",
        "give it a known heading, or leave it if it is not needed"
      )
  }

  package func importNoName(_ cell: String) -> Remark {
    remark(
      "dòng này không có tên đơn vị\(at(cell))",
      "this row names no vendor\(at(cell))",
      fix: "điền tên, hoặc xóa cả dòng",
      "write the name, or delete the row"
    )
  }

  package func importBad(_ value: String, _ column: String, cell: String) -> Remark {
    let (what, whatEnglish, fix, fixEnglish) =
      importValues[column] ?? ("giá trị", "value", "sửa lại ô này", "correct the cell")
    return remark(
      "\(quoted(value)) không phải \(what)\(at(cell))",
      "\(quoted(value)) is no \(whatEnglish)\(at(cell))",
      fix: fix,
      fixEnglish
    )
  }

  package func importUnknownEvent(_ event: String, nearest: String?, cell: String) -> Remark {
    remark(
      "năm này không có sự kiện \(quoted(event))\(at(cell))",
      "there is no event \(quoted(event)) this year\(at(cell))",
      fix: didYouMean(nearest, otherwise: "ghi đúng mã hoặc tên sự kiện như trong Events/"),
      didYouMean(nearest, otherwise: "write the event's id or name as in Events/")
    )
  }

  package func importTwice(_ name: String, row: Int) -> Remark {
    remark(
      "\(quoted(name)) đã có ở dòng \(row) của danh sách này",
      "\(quoted(name)) is already in row \(row) of this list",
      fix: "gộp hai dòng thành một; nếu là hai đơn vị thì ghi cột Mã khác nhau",
      "join the two rows; if they are two vendors give each its own id"
    )
  }

  package func importProbablySame(_ name: String, known: String, id: String, new: String) -> Remark
  {
    remark(
      "\(quoted(name)) có lẽ là \(quoted(known)) đã có",
      "\(quoted(name)) is probably the known \(quoted(known))",
      fix: "cùng đơn vị: thêm --same, hoặc ghi \(id) vào cột Mã; khác: ghi mã mới, như \(new)",
      "same vendor: add --same, or write \(id) in a column id; another: a new id, such as \(new)"
    )
  }

  private func at(_ cell: String) -> String {
    cell.isEmpty ? "" : pick(" (ô \(cell))", " (cell \(cell))")
  }
}

private let importValues: [String: (String, String, String, String)] = [
  "booths": (
    "số gian (từ 1 đến 1000)", "number of booths (1 to 1000)", "ghi một số, như 2",
    "write a number such as 2"
  ),
  "phone": (
    "số điện thoại", "phone number", "ghi đủ 10 số; nhiều số thì cách nhau bằng dấu chấm phẩy",
    "write all ten digits; put a semicolon between several numbers"
  ),
  "supported": ("có hay không", "yes or no", "ghi có hoặc không", "write yes or no"),
  "id": (
    "mã", "id", "chỉ dùng chữ thường không dấu, số và gạch nối, như htx-la-bang",
    "use small letters, digits and hyphens, such as htx-la-bang"
  ),
]

/// What `phiencho import` says of the rows.
extension Wording {
  public enum ImportVerdict: Hashable, Sendable { case new, changed, unchanged, faulty }

  public func importVerdict(_ verdict: ImportVerdict) -> String {
    switch verdict {
    case .new: pick("mới", "new")
    case .changed: pick("sửa", "changed")
    case .unchanged: pick("giữ", "same")
    case .faulty: pick("LỖI", "ERROR")
    }
  }

  public func importChange(_ column: String, from old: String, to new: String) -> String {
    let was = old.isEmpty ? pick("trống", "empty") : quoted(old)
    return "\(importColumns[column].map { pick($0, column) } ?? column): \(was) → \(quoted(new))"
  }

  public func importRow(_ number: Int) -> String { pick("dòng \(number)", "row \(number)") }

  public func importEncoding(_ encoding: String) -> String {
    pick("Chữ \(encoding) đã đổi sang Unicode.", "Letters of \(encoding) were turned into Unicode.")
  }

  public func importSkipped(_ rows: [Int]) -> String {
    let all =
      rows.prefix(20).map(String.init).joined(separator: ", ") + (rows.count > 20 ? "…" : "")
    return pick(
      "Bỏ qua tiêu đề phụ, dòng cộng: dòng \(all).",
      "Passed over titles and totals: rows \(all)."
    )
  }

  public func importSummary(new: Int, changed: Int, unchanged: Int, faulty: Int) -> String {
    pick(
      "\(new) mới, \(changed) sửa, \(unchanged) giữ nguyên, \(faulty) lỗi.",
      "\(new) new, \(changed) changed, \(unchanged) the same, \(faulty) with errors."
    )
  }

  public func importDryRun(_ files: [String]) -> String {
    let all = files.joined(separator: ", ")
    return pick(
      "Chưa ghi gì. Thêm --apply để ghi vào \(all).",
      "Nothing is written yet. Add --apply to write \(all)."
    )
  }

  public func importWritten(_ files: [String]) -> String {
    let all = files.joined(separator: ", ")
    return pick("Đã ghi \(all).", "Written: \(all).")
  }

  public var importNothingToDo: String {
    pick("Events/ đã có đủ, không phải ghi gì.", "Events/ has it all, there is nothing to write.")
  }

  public var importRefused: String {
    pick("Có lỗi nên không ghi gì; sửa rồi nhập lại.", "Nothing is written: mend the errors first.")
  }
}

private let importColumns: [String: String] = [
  "name": "tên", "representative": "người đại diện", "phone": "điện thoại", "address": "địa chỉ",
  "goods": "mặt hàng", "zone": "khu", "booths": "số gian", "supported": "hỗ trợ", "stall": "gian",
  "note": "ghi chú",
]
