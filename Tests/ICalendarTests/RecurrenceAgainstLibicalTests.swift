import CLibical
import CivilCalendar
import Testing

@testable import ICalendar

@Suite("Recurrence rules beside libical's iterator")
struct RecurrenceAgainstLibicalTests {
  @Test(
    "name the same instances, for rules that libical gets right",
    arguments: [21, 22, 23] as [UInt64]
  )
  func sameInstances(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    for round in 0..<300 {
      let text = randomRule(&numbers)
      let offset = Int.random(in: 0..<1500, using: &numbers)
      let start = WallTime(try day("2024-01-01") + offset, secondOfDay: 8 * 3600)
      let end = start + 3 * 366 * 86_400
      var work = 1_000_000
      let rule = try RecurrenceRule(text)
      let ours = rule.expanded(from: start, between: start...end, work: &work)
      var theirs = Libical.use { instances(text, from: start, through: end) }
      // DTSTART is always an instance here, and for libical only where the rule names it.
      if theirs.first != start { theirs.insert(start, at: 0) }
      #expect(ours == theirs, "seed \(seed), round \(round): \(text) from \(start.day)")
    }
  }

  private func instances(
    _ text: String,
    from start: WallTime,
    through end: WallTime
  ) -> [WallTime] {
    let first = icaltimetype(Moment(start.day, .atMinute(start.secondOfDay / 60)))
    guard let iterator = icalrecur_iterator_new(icalrecurrencetype_from_string(text), first) else {
      return []
    }
    defer { icalrecur_iterator_free(iterator) }
    var result: [WallTime] = []
    while result.count < 2000 {
      let next = icalrecur_iterator_next(iterator)
      guard icaltime_is_null_time(next) == 0,
        let day = Day(year: Int(next.year), month: Int(next.month), day: Int(next.day))
      else { break }
      let wall = WallTime(day, secondOfDay: Int(next.hour) * 3600 + Int(next.minute) * 60)
      if wall > end { break }
      result.append(wall)
    }
    return result
  }

  /// A rule of a kind that has instances every year, so that libical does not search for ever.
  private func randomRule(_ numbers: inout SeededNumbers) -> String {
    let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].shuffled(using: &numbers)
    let someDays = weekdays.prefix(Int.random(in: 1...3, using: &numbers)).joined(separator: ",")
    let number = { (range: ClosedRange<Int>, numbers: inout SeededNumbers) in
      String(Int.random(in: range, using: &numbers))
    }
    let month = number(1...12, &numbers)
    let monthDay = number(1...28, &numbers)
    let ordinal = ["1", "2", "4", "-1", "-2"].randomElement(using: &numbers) ?? "1"
    let kinds = [
      "FREQ=DAILY", "FREQ=DAILY;BYDAY=\(someDays)", "FREQ=DAILY;BYMONTH=\(month)",
      "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=\(someDays)", "FREQ=WEEKLY;BYDAY=\(someDays);WKST=SU",
      "FREQ=MONTHLY;BYMONTHDAY=\(monthDay)", "FREQ=MONTHLY;BYMONTHDAY=-\(monthDay),\(monthDay)",
      "FREQ=MONTHLY;BYDAY=\(ordinal)\(weekdays[0])",
      "FREQ=MONTHLY;BYDAY=\(someDays);BYSETPOS=\(ordinal)", "FREQ=MONTHLY;BYDAY=\(someDays)",
      "FREQ=YEARLY;BYMONTH=\(month);BYMONTHDAY=\(monthDay)",
      "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(ordinal)\(weekdays[0])",
      "FREQ=YEARLY;BYYEARDAY=\(number(1...365, &numbers))",
      "FREQ=YEARLY;BYDAY=\(number(1...50, &numbers))\(weekdays[0])",
    ]
    var rule = kinds.randomElement(using: &numbers) ?? kinds[0]
    // libical skips the Sunday of the first week of "every second week on Sunday" (WKST=MO).
    let isSundays = rule == "FREQ=WEEKLY;BYDAY=SU"
    if !rule.contains("YEARLY"), !rule.contains("BYMONTH="), !isSundays {
      rule += ";INTERVAL=" + number(1...4, &numbers)
    }
    if Bool.random(using: &numbers) { rule += ";COUNT=" + number(1...60, &numbers) }
    return rule
  }
}
