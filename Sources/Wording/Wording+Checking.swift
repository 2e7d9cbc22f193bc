/// What is wrong with an input, and how to mend it.
extension Wording {
  /// A fault in words.
  public func said(_ fault: CheckFault) -> CheckText {
    aboutFile(fault) ?? aboutShape(fault) ?? aboutValue(fault) ?? aboutName(fault)
      ?? aboutMeaning(fault)
  }

  // MARK: Files

  private func aboutFile(_ fault: CheckFault) -> CheckText? {
    switch fault {
    case .missingFile(let path):
      CheckText(
        "missing-file", pick("không có tệp \(path)", "there is no file \(path)"),
        fix: pick("tạo tệp \(path); xem mẫu trong tài liệu", "create \(path); see the documentation"))
    case .unreadable:
      CheckText(
        "unreadable", pick("không đọc được tệp", "the file cannot be read"),
        fix: pick("kiểm tra quyền đọc của tệp", "check the permissions of the file"))
    case .tooLarge(let megabytes):
      CheckText(
        "too-large",
        pick("tệp lớn hơn \(megabytes) MB", "the file is larger than \(megabytes) MB"),
        fix: pick("chia nhỏ hoặc bỏ bớt nội dung", "split it, or remove what is not needed"))
    case .binary:
      CheckText(
        "binary", pick("đây không phải tệp văn bản", "this is not a text file"),
        fix: pick("lưu lại thành văn bản UTF-8", "save it as UTF-8 text"))
    case .legacyEncoding(let name):
      CheckText(
        "legacy-encoding",
        pick("tệp dùng bảng mã cũ (\(name))", "the file is in an old encoding (\(name))"),
        fix: pick(
          "chuyển sang Unicode UTF-8, ví dụ bằng UniKey (Ctrl+Shift+F6)",
          "convert it to Unicode UTF-8, for example with UniKey (Ctrl+Shift+F6)"))
    case .notUTF8:
      CheckText(
        "not-utf8", pick("tệp không phải UTF-8", "the file is not UTF-8"),
        fix: pick("lưu lại với bảng mã UTF-8", "save it in the encoding UTF-8"))
    case .yamlSyntax(let detail):
      CheckText(
        "yaml-syntax", pick("sai cú pháp YAML: \(detail)", "bad YAML: \(detail)"),
        fix: pick(
          "kiểm tra thụt lề, dấu hai chấm và dấu nháy ở dòng này hoặc dòng trên",
          "check indentation, colons and quotes on this line or the one above"))
    case .yamlAlias:
      CheckText(
        "yaml-alias",
        pick("không dùng neo (&) và bí danh (*) của YAML", "YAML anchors (&) and aliases (*) are not used"),
        fix: pick(
          "viết lại giá trị, hoặc đặt trong dấu nháy nếu là chữ thường",
          "repeat the value, or put plain text in quotes"))
    case .tooDeep:
      CheckText(
        "too-deep", pick("lồng nhau quá sâu", "nested too deeply"),
        fix: pick("viết phẳng lại; không mục nào cần quá 10 tầng", "flatten it; nothing needs ten levels"))
    case .badBusyCalendar(let file):
      CheckText(
        "bad-busy-calendar",
        pick("không đọc được lịch bận “\(file)”", "the busy calendar “\(file)” cannot be read"),
        fix: pick("xuất lại tệp .ics từ lịch của người đó", "export the .ics file again"))
    default: nil
    }
  }

  // MARK: Shape

  private func expected(_ type: CheckFault.Expected) -> String {
    switch type {
    case .text: pick("một dòng chữ", "a text")
    case .number: pick("một số nguyên", "a whole number")
    case .list: pick("một danh sách", "a list")
    case .mapping: pick("các cặp khoá: giá trị", "a mapping of keys and values")
    case .yesOrNo: pick("true hoặc false", "true or false")
    }
  }

  private func didYouMean(_ nearest: String?, else other: String) -> String {
    nearest.map { pick("có phải ý bạn là “\($0)”?", "did you mean “\($0)”?") } ?? other
  }

  private func aboutShape(_ fault: CheckFault) -> CheckText? {
    switch fault {
    case .notAMapping(let what):
      CheckText(
        "not-a-mapping",
        pick("“\(what)” phải gồm các cặp khoá: giá trị", "“\(what)” has to be a mapping of keys and values"),
        fix: pick("viết mỗi dòng một “khoá: giá trị”", "write one “key: value” a line"))
    case .unknownKey(let key, let nearest, let known):
      CheckText(
        "unknown-key", pick("không có khoá “\(key)”", "there is no key “\(key)”"),
        fix: didYouMean(
          nearest,
          else: pick(
            "các khoá dùng được: \(known.joined(separator: ", "))",
            "the keys are: \(known.joined(separator: ", "))")))
    case .duplicateKey(let key):
      CheckText(
        "duplicate-key", pick("khoá “\(key)” viết hai lần", "the key “\(key)” stands twice"),
        fix: pick("giữ lại một", "keep one of them"))
    case .missingKey(let key, let place):
      CheckText(
        "missing-key", pick("“\(place)” thiếu khoá “\(key)”", "“\(place)” lacks the key “\(key)”"),
        fix: pick("thêm dòng “\(key): …”", "add a line “\(key): …”"))
    case .wrongType(let key, let type):
      CheckText(
        "wrong-type",
        pick("“\(key)” phải là \(expected(type))", "“\(key)” has to be \(expected(type))"),
        fix: pick("sửa giá trị của “\(key)”", "mend the value of “\(key)”"))
    case .empty(let key):
      CheckText(
        "empty", pick("“\(key)” để trống", "“\(key)” is empty"),
        fix: pick("điền giá trị hoặc xoá khoá này", "give a value or remove the key"))
    case .csvColumnMissing(let column):
      CheckText(
        "csv-column-missing", pick("thiếu cột “\(column)”", "the column “\(column)” is missing"),
        fix: pick("thêm cột “\(column)” vào dòng tiêu đề", "add “\(column)” to the header line"))
    case .csvColumnUnknown(let column, let nearest):
      CheckText(
        "csv-column-unknown", pick("không rõ cột “\(column)”", "unknown column “\(column)”"),
        fix: didYouMean(nearest, else: pick("xoá hoặc đổi tên cột", "remove or rename the column")))
    case .csvCells(let found, let expected):
      CheckText(
        "csv-cells",
        pick("dòng có \(found) ô, tiêu đề có \(expected)", "the row has \(found) cells, the header \(expected)"),
        fix: pick(
          "đặt ô có dấu phẩy trong dấu nháy kép", "put cells that hold a comma in double quotes"))
    case .csvQuote:
      CheckText(
        "csv-quote", pick("dấu nháy kép không đóng", "a double quote is not closed"),
        fix: pick("thêm dấu nháy kép ở cuối ô", "add the closing double quote"))
    default: nil
    }
  }

  // MARK: Values

  private func aboutValue(_ fault: CheckFault) -> CheckText? {
    switch fault {
    case .badID(let text):
      CheckText(
        "bad-id", pick("mã “\(text)” không hợp lệ", "“\(text)” is no id"),
        fix: pick(
          "chỉ dùng a–z, 0–9, dấu chấm và gạch nối, ví dụ dinh-hoa",
          "use a–z, 0–9, dots and hyphens only, such as dinh-hoa"))
    case .badDate(let text):
      CheckText(
        "bad-date", pick("“\(text)” không phải là ngày", "“\(text)” is no date"),
        fix: pick("viết năm-tháng-ngày, ví dụ 2027-06-06", "write year-month-day, such as 2027-06-06"))
    case .badMonthDay(let text):
      CheckText(
        "bad-month-day",
        pick("“\(text)” không phải là tháng-ngày", "“\(text)” is no month and day"),
        fix: pick("viết tháng-ngày, ví dụ 09-02", "write month-day, such as 09-02"))
    case .badTime(let text):
      CheckText(
        "bad-time", pick("“\(text)” không phải là giờ", "“\(text)” is no time"),
        fix: pick("viết giờ:phút trong dấu nháy, ví dụ \"07:30\"", "write hour:minute in quotes, such as \"07:30\""))
    case .badMoney(let text):
      CheckText(
        "bad-money", pick("“\(text)” không phải là số tiền", "“\(text)” is no amount of money"),
        fix: pick("viết như 180 triệu, 1,2 tỷ hoặc 250000000", "write 180 million, 1.2 billion or 250000000"))
    case .badNumber(let text, let least, let most):
      CheckText(
        "bad-number",
        pick("“\(text)” không nằm trong khoảng \(least)–\(most)", "“\(text)” is not in \(least)–\(most)"),
        fix: pick("viết một số từ \(least) đến \(most)", "write a number from \(least) to \(most)"))
    case .badWord(let text, let allowed, let nearest):
      CheckText(
        "bad-word", pick("không rõ “\(text)”", "“\(text)” is not known here"),
        fix: didYouMean(
          nearest,
          else: pick(
            "dùng một trong: \(allowed.joined(separator: ", "))",
            "use one of: \(allowed.joined(separator: ", "))")))
    case .badDuration(let text):
      CheckText(
        "bad-duration", pick("“\(text)” không phải khoảng thời gian", "“\(text)” is no stretch of time"),
        fix: pick("viết như 2 hours, 1 day hoặc 30 minutes", "write 2 hours, 1 day or 30 minutes"))
    case .rangeBackwards(let from, let to):
      CheckText(
        "range-backwards", pick("\(from) đến sau \(to)", "\(from) comes after \(to)"),
        fix: pick("đổi chỗ hai ngày", "swap the two"))
    case .twoOf(let keys):
      CheckText(
        "two-of",
        pick("chỉ dùng một trong: \(keys.joined(separator: ", "))", "use only one of: \(keys.joined(separator: ", "))"),
        fix: pick("xoá bớt", "remove the others"))
    case .noneOf(let keys):
      CheckText(
        "none-of",
        pick("cần một trong: \(keys.joined(separator: ", "))", "one of these is needed: \(keys.joined(separator: ", "))"),
        fix: pick("thêm một khoá", "add one of the keys"))
    default: nil
    }
  }

  // MARK: Names

  private func kind(_ named: CheckFault.Named) -> String {
    switch named {
    case .session: pick("buổi", "session")
    case .district: pick("khu vực", "district")
    case .place: pick("địa phương", "place")
    case .venue: pick("địa điểm", "venue")
    case .skill: pick("việc (kỹ năng)", "skill")
    case .staff: pick("người", "member of staff")
    case .equipment: pick("thiết bị", "equipment")
    case .kind: pick("loại sự kiện", "kind of event")
    case .programme: pick("chương trình", "programme")
    case .event: pick("sự kiện", "event")
    case .vendor: pick("đơn vị", "vendor")
    }
  }

  private func aboutName(_ fault: CheckFault) -> CheckText? {
    switch fault {
    case .duplicateID(let id):
      CheckText(
        "duplicate-id", pick("mã “\(id)” đã dùng ở trên", "the id “\(id)” is used above"),
        fix: pick("đặt mã khác", "choose another id"))
    case .unknownName(let name, let kind, let nearest):
      CheckText(
        "unknown-name",
        pick("không có \(self.kind(kind)) “\(name)”", "there is no \(self.kind(kind)) “\(name)”"),
        fix: didYouMean(
          nearest, else: pick("khai báo trước, hoặc sửa tên", "declare it first, or mend the name")))
    case .ambiguousName(let name, let kind, let candidates):
      CheckText(
        "ambiguous-name",
        pick("có nhiều \(self.kind(kind)) tên “\(name)”", "several things of the kind \(self.kind(kind)) are called “\(name)”"),
        fix: pick(
          "dùng mã: \(candidates.joined(separator: ", "))",
          "use an id: \(candidates.joined(separator: ", "))"))
    default: nil
    }
  }
}
