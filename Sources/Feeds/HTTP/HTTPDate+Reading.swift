import CivilCalendar

extension HTTPDate {
  /// Reads any of the three forms that RFC 9110 §5.6.7 asks a recipient to know.
  ///
  /// Nil for everything else: a condition that cannot be read is no condition.
  ///
  /// - Parameters:
  ///   - text: the value of a header field.
  ///   - thisYear: decides the century of the form with two digits.
  public init?(_ text: some StringProtocol, thisYear: Int) {
    let words = String(text).split { " ,-".contains($0) }.map(String.init)
    let parts: (day: String, month: String, year: String, clock: String)
    switch words.count {
    // `Sun Nov  6 08:49:37 1994`, the form of C's asctime.
    case 5: parts = (words[2], words[1], words[4], words[3])
    // `Sun, 06 Nov 1994 08:49:37 GMT` and `Sunday, 06-Nov-94 08:49:37 GMT`.
    case 6 where words[5] == "GMT": parts = (words[1], words[2], words[3], words[4])
    default: return nil
    }
    guard HTTPDate.weekdays.contains(String(words[0].prefix(3))),
      let month = HTTPDate.months.firstIndex(of: parts.month),
      let year = HTTPDate.year(parts.year, thisYear: thisYear),
      let day = HTTPDate.number(parts.day, atMost: 31).flatMap({
        Day(year: year, month: month + 1, day: $0)
      }),
      let second = HTTPDate.second(parts.clock)
    else { return nil }
    self.init(seconds: (day.julianDayNumber - HTTPDate.epoch) * HTTPDate.secondsOfDay + second)
  }

  private static func second(_ clock: String) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = number(parts[0], atMost: 23), let minute = number(parts[1], atMost: 59),
      // A leap second is legal; it reads as the second after.
      let second = number(parts[2], atMost: 60)
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func year(_ text: String, thisYear: Int) -> Int? {
    guard let number = number(text, atMost: 9999) else { return nil }
    guard text.utf8.count == 2 else { return text.utf8.count == 4 ? number : nil }
    // More than fifty years ahead means the same digits of the past.
    let year = thisYear - thisYear % 100 + number
    return year > thisYear + 50 ? year - 100 : year
  }

  private static func number(_ text: some StringProtocol, atMost limit: Int) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), number <= limit
    else { return nil }
    return number
  }
}
