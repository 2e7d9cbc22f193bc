import CivilCalendar
import ICalendar
import Testing

@Suite("Busy time of series")
struct SeriesTests {
  private func series(_ rest: String) throws -> BusyReading {
    try busyEvent("DTSTART:20270104T080000\nDURATION:PT1H\n\(rest)")
  }

  /// The days of January 2027 on which an hour from 08:00 is taken.
  private func days(_ reading: BusyReading) -> [Int] {
    reading.busy.filter { $0.certainty == .busy }.map(\.start.day.day)
  }

  @Test(
    "follows its rule",
    arguments: [
      ("FREQ=DAILY;COUNT=3", [4, 5, 6]),
      ("FREQ=DAILY;INTERVAL=2;UNTIL=20270108T010000Z", [4, 6, 8]),
      ("FREQ=DAILY;UNTIL=20270106", [4, 5, 6]),
      ("FREQ=DAILY;UNTIL=20270106T005959Z", [4, 5]),
      ("FREQ=WEEKLY;BYDAY=TU,SU;COUNT=4", [4, 5, 10, 12, 17]),
      ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=3", [4, 17, 18]),
      ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO;COUNT=3", [4, 10, 18]),
      ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", [4, 8, 15]),
      ("FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270131", [4, 29]),
      ("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270131", [4, 31]),
      ("FREQ=DAILY;BYMONTHDAY=-1;UNTIL=20270131", [4, 31]),
      ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13,15;UNTIL=20270131", [4, 15]),
      ("FREQ=YEARLY;BYDAY=2WE;UNTIL=20270131", [4, 13]),
      ("FREQ=YEARLY;BYYEARDAY=-345;UNTIL=20270131", [4, 21]),
      ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", [4]),
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", [4]),
    ] as [(String, [Int])]
  )
  func rules(rule: String, expected: [Int]) throws {
    let reading = try series("RRULE:\(rule)")
    #expect(days(reading) == expected)
    #expect(reading.findings.isEmpty)
  }

  @Test("leaves out EXDATEs, by instant or by day, and adds RDATEs and periods")
  func dates() throws {
    let reading = try series(
      """
      RRULE:FREQ=DAILY;COUNT=5
      EXDATE:20270105T010000Z,20270107T080000
      EXDATE;VALUE=DATE:20270108
      EXDATE;TZID=Europe/Berlin:20270106T080000
      RDATE:20270120T080000
      RDATE;VALUE=PERIOD:20270121T010000Z/PT2H,20270122T010000Z/20270122T013000Z
      """
    )
    #expect(days(reading) == [4, 6, 20, 21, 22])
    #expect(reading.short.suffix(2) == ["01-21T08:00–01-21T10:00", "01-22T08:00–01-22T08:30"])
  }

  @Test("replaces single instances, wherever in the file the replacement stands")
  func replacements() throws {
    func replacement(_ id: String, _ rest: String) -> String {
      "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID\(id)\n\(rest)\nEND:VEVENT"
    }
    let master =
      "BEGIN:VEVENT\nUID:a\nDTSTART:20270104T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\nEND:VEVENT"
    let reading = try busy(
      [
        replacement(":20270105T010000Z", "DTSTART:20270110T150000\nDURATION:PT1H"),
        master,
        replacement(
          ";TZID=SE Asia Standard Time:20270106T080000",
          "DTSTART:20270106T080000\nSTATUS:CANCELLED"
        ),
        replacement(":20270220T080000", "DTSTART:20270221T080000\nDURATION:PT1H"),
      ].joined(separator: "\n")
    )
    #expect(
      reading.short == [
        "01-04T08:00–01-04T09:00", "01-07T08:00–01-07T09:00", "01-10T15:00–01-10T16:00",
        "02-21T08:00–02-21T09:00",
      ]
    )
    #expect(reading.findings.isEmpty)
  }

  @Test("keeps whole days whole, UNTIL and EXDATE of other kinds included")
  func wholeDays() throws {
    let reading = try busyEvent(
      """
      DTSTART;VALUE=DATE:20270104
      RRULE:FREQ=WEEKLY;UNTIL=20270118T165959Z
      EXDATE:20270111T090000
      """
    )
    #expect(reading.short == ["01-04T00:00–01-05T00:00", "01-18T00:00–01-19T00:00"])
  }

  @Test("keeps its wall-clock hour where clocks change")
  func wallClock() throws {
    let reading = try busyEvent(
      "DTSTART;TZID=Europe/Berlin:20270327T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2"
    )
    #expect(reading.short == ["03-27T14:00–03-27T15:00", "03-28T13:00–03-28T14:00"])
  }

  @Test("that began long ago is found without counting from its start")
  func oldSeries() throws {
    let reading = try busyEvent(
      "DTSTART:00010101T080000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=26;BYDAY=MO"
    )
    #expect(reading.busy.count == 2)
    #expect(reading.busy.allSatisfy { $0.start.day.weekday == .monday })
  }

  @Test(
    "whose rule is refused blocks all days from its start, to UNTIL where there is one",
    arguments: [
      ("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", .tooFrequent),
      ("FREQ=MINUTELY", .tooFrequent),
      ("FREQ=HOURLY;COUNT=2", .tooFrequent),
      ("FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5", .tooFrequent),
      ("FREQ=FORTNIGHTLY", .malformed(part: "FREQ")),
      ("FREQ=DAILY;FREQ=HOURLY", .malformed(part: "FREQ")),
      ("FREQ=DAILY;X-AFTERNOON=1", .unsupported(part: "X-AFTERNOON")),
    ] as [(String, BusyFinding.RecurrenceRefusal)]
  )
  func refusedRules(rule: String, refusal: BusyFinding.RecurrenceRefusal) throws {
    let reading = try series("RRULE:\(rule)")
    #expect(reading.kinds == [.refusedRecurrence(refusal)])
    #expect(
      reading.short == ["01-04T00:00–2028-01-01T00:00!", "01-04T08:00–01-04T09:00"]
    )
    let ended = try series("RRULE:FREQ=HOURLY;UNTIL=20270105T010000Z")
    #expect(ended.short.first == "01-04T00:00–01-09T00:00!")
  }

  @Test(
    "whose rule is refused but keeps the hour blocks that hour of every day from its start",
    arguments: [
      ("FREQ=DAILY;INTERVAL=0", .malformed(part: "INTERVAL")),
      ("FREQ=DAILY;COUNT=1;COUNT=2", .malformed(part: "COUNT")),
      ("FREQ=YEARLY;BYWEEKNO=20", .unsupported(part: "BYWEEKNO")),
      ("FREQ=DAILY;BYDAY=1MO", .unsupported(part: "BYDAY")),
      ("RSCALE=CHINESE;FREQ=YEARLY", .unsupported(part: "RSCALE")),
    ] as [(String, BusyFinding.RecurrenceRefusal)]
  )
  func refusedRulesAtOneHour(rule: String, refusal: BusyFinding.RecurrenceRefusal) throws {
    let reading = try series("RRULE:\(rule)")
    #expect(reading.kinds == [.refusedRecurrence(refusal)])
    let assumed = reading.short.filter { $0.hasSuffix("!") }
    #expect(assumed.count == 362, "4 January to 31 December")
    #expect(assumed.first == "01-04T08:00–01-04T09:00!")
    #expect(assumed.last == "12-31T08:00–12-31T09:00!")
    let ended = try series("RRULE:FREQ=DAILY;COUNT=2;UNTIL=20270106")
    #expect(ended.kinds == [.refusedRecurrence(.endsTwice)])
    #expect(ended.short.last == "01-08T08:00–01-08T09:00!")
  }

  @Test("whose refused rule keeps the hour of another zone follows that zone's clocks")
  func refusedRuleInAnotherZone() throws {
    let reading = try busyEvent(
      "DTSTART;TZID=Europe/Berlin:20270327T080000\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYWEEKNO=20"
    )
    let assumed = reading.short.filter { $0.hasSuffix("!") }
    #expect(assumed.prefix(2) == ["03-27T14:00–03-27T15:00!", "03-28T13:00–03-28T14:00!"])
  }

  @Test("of whole days, or longer than a day, is not cut down to an hour")
  func refusedLongEvents() throws {
    for times in ["DTSTART;VALUE=DATE:20270104", "DTSTART:20270104T080000\nDURATION:P2D"] {
      let reading = try busyEvent("\(times)\nRRULE:FREQ=YEARLY;BYWEEKNO=20")
      #expect(reading.short.contains("01-04T00:00–2028-01-01T00:00!"), "\(times)")
    }
  }

  @Test("of more instances than allowed blocks the days after the last one counted")
  func tooManyInstances() throws {
    let reading = try series("RRULE:FREQ=DAILY;BYHOUR=0,2,4,6,8,10,12,14,16,18,20,22")
    #expect(reading.kinds == [.tooManyInstances(limit: 2000)])
    #expect(reading.short.filter { $0.hasSuffix("!") } == ["06-19T00:00–2028-01-01T00:00!"])
  }

  @Test("in an unknown zone can still lose instances named in the same zone")
  func unknownZone() throws {
    let reading = try busyEvent(
      """
      DTSTART;TZID=FOO:20270104T080000
      DURATION:PT1H
      RRULE:FREQ=WEEKLY;COUNT=3
      EXDATE;TZID=FOO:20270111T080000
      """
    )
    #expect(reading.short == ["01-04T00:00–01-06T00:00!", "01-18T00:00–01-20T00:00!"])
  }

  @Test("changed from one instance on blocks all days after it")
  func thisAndFuture() throws {
    let reading = try busy(
      """
      BEGIN:VEVENT
      UID:a
      DTSTART:20270104T080000
      DURATION:PT1H
      RRULE:FREQ=DAILY
      END:VEVENT
      BEGIN:VEVENT
      UID:a
      RECURRENCE-ID;RANGE=THISANDFUTURE:20270110T080000
      DTSTART:20270110T090000
      DURATION:PT1H
      END:VEVENT
      """
    )
    #expect(reading.kinds == [.changesAllLaterInstances])
    #expect(reading.short.contains("01-10T00:00–2028-01-01T00:00!"))
  }
}
