import CivilCalendar

/// What can be wrong with a day that somebody wrote.
extension Wording {
  /// A text that is not the day that was expected: one in the order of another form, one that no
  /// calendar has, or no day at all.
  package func badDay(_ text: String, expected: Expectation) -> Remark {
    guard let written = WrittenDay(text) else { return badValue(text, expected: expected) }
    guard let day = written.day else { return noSuchDate(text, written) }
    if day.iso == text {
      return remark(
        "ngày \(quoted(text)) nằm ngoài lịch (1900–2199)",
        "\(quoted(text)) is outside the calendar (1900–2199)",
        fix: "xem lại năm",
        "look at the year"
      )
    }
    return remark(
      "\(quoted(text)) không viết theo năm-tháng-ngày",
      "\(quoted(text)) is not written year-month-day",
      fix: "viết: \(day.iso)",
      "write: \(day.iso)"
    )
  }

  private func noSuchDate(_ text: String, _ written: WrittenDay) -> Remark {
    let (year, month) = (written.year, written.month)
    guard (1...12).contains(month) else {
      let example = written.swapped?.iso ?? "\(padded(year, to: 4))-12-31"
      return remark(
        "không có ngày \(quoted(text)): một năm có 12 tháng, không có tháng \(month)",
        "there is no day \(quoted(text)): a year has 12 months, none is number \(month)",
        fix: "viết năm-tháng-ngày, ví dụ: \(example)",
        "write year-month-day, for example: \(example)"
      )
    }
    let length = Day.length(ofMonth: month, year: year)
    let example = "\(padded(year, to: 4))-\(padded(month, to: 2))-\(length)"
    return remark(
      "không có ngày \(quoted(text)): tháng \(month)/\(year) có \(length) ngày",
      "there is no day \(quoted(text)): \(self.month(month, year)) has \(length) days",
      fix: "viết năm-tháng-ngày, ví dụ: \(example)",
      "write year-month-day, for example: \(example)"
    )
  }
}

/// Three numbers that look like a date, whether there is such a day or not.
private struct WrittenDay {
  var year: Int
  var month: Int
  var number: Int

  /// Year first or last, whichever has four digits, between strokes, hyphens or full stops.
  init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { part in
      part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil
    }
    guard numbers.count == 3, parts.count == 3, parts[1].count <= 2 else { return nil }
    switch (parts[0].count, parts[2].count) {
    case (4, 1...2): (year, month, number) = (numbers[0], numbers[1], numbers[2])
    case (1...2, 4): (year, month, number) = (numbers[2], numbers[1], numbers[0])
    default: return nil
    }
  }

  var day: Day? { Day(year: year, month: month, day: number) }
  /// With month and day the other way round, as Americans write.
  var swapped: Day? { Day(year: year, month: number, day: month) }
}
