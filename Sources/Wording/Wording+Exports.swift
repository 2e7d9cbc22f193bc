public import CivilCalendar

/// Clock times, numbers and money, and the words that every published file shares.
extension Wording {
  /// A time of day: `7:30`.
  public func clock(_ time: ClockTime) -> String {
    "\(time.hour):\(padded(time.minute, to: 2))"
  }

  /// A time of day in a sentence: `07 giờ 30`, `07 giờ` or `7:30`.
  public func spokenClock(_ time: ClockTime) -> String {
    let hour = "\(padded(time.hour, to: 2)) giờ"
    return pick(
      time.minute == 0 ? hour : "\(hour) \(padded(time.minute, to: 2))",
      clock(time)
    )
  }

  /// From one time of a day to another: `7:30–11:30`.
  public func clockRange(_ from: ClockTime, _ to: ClockTime) -> String {
    "\(clock(from))–\(clock(to))"
  }

  /// From one moment to another; the second day is written only where it is another one.
  public func momentRange(_ from: Moment, _ to: Moment) -> String {
    if from.day == to.day {
      return "\(shortDate(from.day)), \(clockRange(from.time, to.time))"
    }
    return "\(shortDate(from.day)), \(clock(from.time)) – \(shortDate(to.day)), \(clock(to.time))"
  }

  /// A number with its thousands apart: `180.000` or `180,000`.
  public func number(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = String(digits.dropLast(3))
    }
    groups.insert(digits[...], at: 0)
    return (value < 0 ? "−" : "") + groups.joined(separator: pick(".", ","))
  }

  /// An amount of money: `180.000.000 đồng` or `VND 180,000,000`.
  public func money(dong: Int) -> String {
    pick("\(number(dong)) đồng", "VND \(number(dong))")
  }

  /// A telephone number in groups, as it is read out: `0912 345 678`.
  ///
  /// Numbers that are not ten digits are left as they were written.
  public func phone(_ text: String) -> String {
    let digits = text.filter { !" .-".contains($0) }
    guard digits.count == 10, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return text }
    return "\(digits.prefix(4)) \(digits.dropFirst(4).prefix(3)) \(digits.suffix(3))"
  }

  /// `3 ngày` or `3 days`; the other counts are made the same way.
  public func days(_ count: Int) -> String { counted(count, "ngày", "day") }
  public func booths(_ count: Int) -> String { counted(count, "gian hàng", "booth") }
  public func seats(_ count: Int) -> String { counted(count, "chỗ ngồi", "seat") }
  public func sessions(_ count: Int) -> String { counted(count, "buổi", "session") }
  public func nights(_ count: Int) -> String { counted(count, "đêm", "night") }
  public func vendors(_ count: Int) -> String { counted(count, "đơn vị", "vendor") }

  private func counted(_ count: Int, _ vietnamese: String, _ english: String) -> String {
    pick("\(number(count)) \(vietnamese)", "\(number(count)) \(english)\(count == 1 ? "" : "s")")
  }
}

/// The official header of Decree 30/2020/NĐ-CP and what stands at the foot of a sheet.
extension Wording {
  public var nationalTitle: String {
    pick("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
  }
  public var nationalMotto: String {
    pick("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
  }
  public var drawnUpBy: String { pick("NGƯỜI LẬP BIỂU", "DRAWN UP BY") }
  public var signHere: String { pick("(Ký, ghi rõ họ tên)", "(signature, full name)") }
  public func pageNumber(_ page: Int, of pages: Int) -> String {
    pick("Trang \(page)/\(pages)", "Page \(page) of \(pages)")
  }
  /// Which plan a sheet belongs to.
  public func planMark(_ fingerprint: String) -> String {
    pick("Mã kế hoạch: \(fingerprint)", "Plan: \(fingerprint)")
  }
}
