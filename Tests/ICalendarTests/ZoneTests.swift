import CivilCalendar
import ICalendar
import Testing

@Suite("Zones of foreign times")
struct ZoneTests {
  private func reading(_ zone: String, _ start: String = "20270115T080000") throws -> BusyReading {
    try busyEvent("DTSTART;TZID=\"\(zone)\":\(start)\nDURATION:PT1H")
  }

  @Test(
    "are found by IANA, Windows, display and vendor-prefixed names",
    arguments: [
      ("Asia/Ho_Chi_Minh", "01-15T08:00"), ("Asia/Saigon", "01-15T08:00"),
      ("SE Asia Standard Time", "01-15T08:00"), ("SE Asia Standard Time 1", "01-15T08:00"),
      ("(UTC+07:00) Bangkok, Hanoi, Jakarta", "01-15T08:00"),
      ("/mozilla.org/20070129_1/Asia/Ho_Chi_Minh", "01-15T08:00"),
      ("/freeassociation.sourceforge.net/Asia/Tokyo", "01-15T06:00"),
      ("Tokyo Standard Time", "01-15T06:00"), ("Europe/Berlin", "01-15T14:00"),
      ("/x/America/Argentina/Buenos_Aires", "01-15T18:00"), ("UTC", "01-15T15:00"),
    ]
  )
  func known(zone: String, start: String) throws {
    let reading = try reading(zone)
    #expect(reading.short.first?.hasPrefix(start + "–") == true)
    #expect(reading.findings.isEmpty)
  }

  @Test(
    "that nobody knows block all days the event may be on, and are reported",
    arguments: ["FOO", "Customized Time Zone", "EST5EDT4", "Mars/Olympus", "../../etc/passwd", "/"]
  )
  func unknown(zone: String) throws {
    let reading = try reading(zone)
    #expect(reading.short == ["01-15T00:00–01-17T00:00!"])
    #expect(reading.findings == [BusyFinding(line: 5, .unknownZone(name: zone))])
  }

  @Test("follow clocks forward and back, and read times in the gap with the offset before it")
  func daylightSaving() throws {
    #expect(try reading("Europe/Berlin", "20270701T080000").short == ["07-01T13:00–07-01T14:00"])
    #expect(try reading("Europe/Berlin", "20270328T023000").short == ["03-28T08:30–03-28T09:30"])
    #expect(try reading("Europe/Berlin", "20271031T023000").short == ["10-31T07:30–10-31T08:30"])
  }

  private static let definition = """
    BEGIN:VTIMEZONE
    TZID:Ours
    BEGIN:STANDARD
    DTSTART:16011028T030000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010325T020000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    END:DAYLIGHT
    END:VTIMEZONE
    """

  @Test("are taken from the file's own definition, even after the events")
  func definitions() throws {
    for (start, expected) in [
      ("20270115T080000", "01-15T14:00–01-15T15:00"),
      ("20270701T080000", "07-01T13:00–07-01T14:00"),
      ("20270328T023000", "03-28T08:30–03-28T09:30"),
      ("20271031T023000", "10-31T07:30–10-31T08:30"),
    ] {
      let event = "BEGIN:VEVENT\nDTSTART;TZID=Ours:\(start)\nDURATION:PT1H\nEND:VEVENT"
      let reading = try busy(event + "\n" + ZoneTests.definition)
      #expect(reading.short == [expected])
      #expect(reading.findings.isEmpty)
    }
  }

  @Test("with an impossible definition are unknown, never half understood")
  func brokenDefinition() throws {
    let broken = ZoneTests.definition.replacing("TZOFFSETFROM:+0200", with: "TZOFFSETFROM:+5328")
    let event = "BEGIN:VEVENT\nDTSTART;TZID=Ours:20270115T080000\nDURATION:PT1H\nEND:VEVENT"
    let reading = try busy(broken + "\n" + event)
    #expect(reading.kinds == [.unknownZone(name: "Ours")])
    #expect(reading.short == ["01-15T00:00–01-17T00:00!"])
  }
}
