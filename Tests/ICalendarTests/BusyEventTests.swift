import CivilCalendar
import ICalendar
import Testing

@Suite("Busy time of single events")
struct BusyEventTests {
  @Test(
    "is what start and end say",
    arguments: [
      ("DTSTART:20270115T073000\nDTEND:20270115T210000", "01-15T07:30–01-15T21:00"),
      ("DTSTART:20270115T003000Z\nDTEND:20270115T010000Z", "01-15T07:30–01-15T08:00"),
      ("DTSTART:20270115T170000Z\nDURATION:PT1H30M", "01-16T00:00–01-16T01:30"),
      ("DTSTART;VALUE=DATE:20270115\nDTEND;VALUE=DATE:20270118", "01-15T00:00–01-18T00:00"),
      ("DTSTART;VALUE=DATE:20270115", "01-15T00:00–01-16T00:00"),
      ("DTSTART:20270115\nDTEND:20270115", "01-15T00:00–01-16T00:00"),
      ("DTSTART:20270115\nDURATION:P2D", "01-15T00:00–01-17T00:00"),
      ("DTSTART:20270115T073010\nDTEND:20270115T080001", "01-15T07:30–01-15T08:01"),
      ("DTSTART:20261231T220000\nDTEND:20270101T060000", "01-01T00:00–01-01T06:00"),
      (
        "dtstart;tzid=\"Asia/Saigon\":20270115T073000\nDtEnd:20270115T080000",
        "01-15T07:30–01-15T08:00"
      ),
    ]
  )
  func times(properties: String, expected: String) throws {
    let reading = try busyEvent(properties)
    #expect(reading.short == [expected])
    #expect(reading.findings.isEmpty)
  }

  @Test(
    "depends on STATUS, TRANSP and Outlook's own word, which comes first",
    arguments: [
      ("", ""),
      ("TRANSP:OPAQUE", ""),
      ("TRANSP:TRANSPARENT", nil),
      ("STATUS:CANCELLED", nil),
      ("STATUS:TENTATIVE", "?"),
      ("TRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:FREE", nil),
      ("X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE", nil),
      ("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", "?"),
      ("TRANSP:TRANSPARENT\nX-MICROSOFT-CDO-BUSYSTATUS:OOF", ""),
      ("X-MICROSOFT-CDO-BUSYSTATUS:BUSY\nSTATUS:CANCELLED", nil),
    ] as [(String, String?)]
  )
  func certainty(properties: String, mark: String?) throws {
    let reading = try busyEvent("DTSTART:20270115T080000\nDURATION:PT1H\n\(properties)")
    #expect(reading.short == (mark.map { ["01-15T08:00–01-15T09:00" + $0] } ?? []))
  }

  @Test(
    "is assumed, and reported, where the end makes no sense",
    arguments: [
      (
        "DTSTART:20270115T080000\nDTEND:20270115T070000", .endsBeforeStart,
        "01-15T00:00–01-16T00:00!"
      ),
      ("DTSTART:20270115\nDTEND:20270113", .endsBeforeStart, "01-13T00:00–01-17T00:00!"),
      ("DTSTART:20270115\nDTEND:20270116T120000", .mixedDayAndTime, "01-13T00:00–01-17T00:00!"),
      (
        "DTSTART:20270115T080000\nDTEND:20270230T090000",
        .malformedTime(property: "DTEND", value: "20270230T090000"), "01-15T00:00–01-16T00:00!"
      ),
      (
        "DTSTART:20270115T080000\nDURATION:-PT1H",
        .malformedTime(property: "DURATION", value: "-PT1H"), "01-15T00:00–01-16T00:00!"
      ),
    ] as [(String, BusyFinding.Kind, String)]
  )
  func doubtfulEnds(properties: String, finding: BusyFinding.Kind, expected: String) throws {
    let reading = try busyEvent(properties)
    #expect(reading.kinds == [finding])
    #expect(reading.short == [expected])
  }

  @Test("is nothing for a time without an end, which is reported at its line")
  func noEnd() throws {
    let reading = try busyEvent("DTSTART:20270115T080000")
    #expect(reading.busy.isEmpty)
    #expect(reading.findings == [BusyFinding(line: 5, .noEnd)])
  }

  @Test(
    "is refused for dates that do not exist",
    arguments: ["20270230T080000", "20270115T250000", "2027-01-15", "20271301", "", "20270115Z"]
  )
  func impossibleDates(value: String) throws {
    let reading = try busyEvent("DTSTART:\(value)\nDURATION:PT1H")
    #expect(reading.busy.isEmpty)
    #expect(reading.kinds == [.malformedTime(property: "DTSTART", value: value)])
  }

  @Test("comes from the periods of VFREEBUSY too")
  func freeBusy() throws {
    let reading = try busy(
      """
      BEGIN:VFREEBUSY
      FREEBUSY:20270115T010000Z/20270115T020000Z,20270116T010000Z/PT2H
      FREEBUSY;FBTYPE=BUSY-TENTATIVE:20270117T010000Z/PT1H
      FREEBUSY;FBTYPE=FREE:20270118T010000Z/PT1H
      FREEBUSY:20270119T010000Z
      END:VFREEBUSY
      """
    )
    #expect(
      reading.short == [
        "01-15T08:00–01-15T09:00", "01-16T08:00–01-16T10:00", "01-17T08:00–01-17T09:00?",
      ]
    )
    #expect(reading.kinds == [.malformedTime(property: "FREEBUSY", value: "20270119T010000Z")])
  }

  @Test("is joined where events touch or overlap")
  func joining() throws {
    let reading = try busy(
      ["0800/PT1H", "0900/PT1H", "0930/PT2H", "1300/PT1H"].map { text in
        let halves = text.split(separator: "/")
        return "BEGIN:VEVENT\nDTSTART:20270115T\(halves[0])00\nDURATION:\(halves[1])\nEND:VEVENT"
      }.joined(separator: "\n")
    )
    #expect(reading.short == ["01-15T08:00–01-15T11:30", "01-15T13:00–01-15T14:00"])
  }

  @Test("counts the newest of several versions of an event, and all that cannot be told apart")
  func versions() throws {
    func version(_ hour: String, _ rest: String) -> String {
      "BEGIN:VEVENT\nUID:a\nDTSTART:20270115T\(hour)0000\nDURATION:PT1H\n\(rest)\nEND:VEVENT\n"
    }
    let newer = try busy(version("08", "SEQUENCE:2") + version("10", "SEQUENCE:1"))
    #expect(newer.short == ["01-15T08:00–01-15T09:00"])
    let same = try busy(version("08", "SEQUENCE:1") + version("10", "SEQUENCE:1"))
    #expect(same.short == ["01-15T08:00–01-15T09:00", "01-15T10:00–01-15T11:00"])
  }
}
