import CivilCalendar
import ICalendar
import Testing

@Suite("Properties of an event")
struct EventPropertyTests {
  @Test("write the last day of a run as an exclusive end")
  func exclusiveEnd() throws {
    var one = try event()
    one.time = .allDay(try day("2027-02-27")...day("2027-02-28"))
    #expect(try written(one, "DTSTART") == "VALUE=DATE:20270227")
    #expect(try written(one, "DTEND") == "VALUE=DATE:20270301")
  }

  @Test("the time zone is written where a time needs it, and where nothing else would be")
  func timeZone() throws {
    var banner = try event(2)
    banner.time = .allDay(try day("2027-02-27")...day("2027-02-28"))
    for (events, isThere) in [([], true), ([banner], false), ([banner, try event(1)], true)] {
      #expect(try lines(document(events)).contains("BEGIN:VTIMEZONE") == isThere)
    }
  }

  @Test("write 24:00 as the next day's midnight")
  func endOfDay() throws {
    let one = try event(from: "2027-12-31 24:00", to: "2028-02-28 24:00")
    #expect(try written(one, "DTSTART") == "TZID=Asia/Ho_Chi_Minh:20280101T000000")
    #expect(try written(one, "DTEND") == "TZID=Asia/Ho_Chi_Minh:20280229T000000")
  }

  @Test("write stamps in UTC, seven hours behind local time")
  func stamps() throws {
    var one = try event()
    one.created = UTCInstant(try moment("2026-03-01 06:59"))
    one.lastModified = UTCInstant(secondsSinceEpoch: one.created.secondsSinceEpoch + 61)
    #expect(try written(one, "CREATED") == "20260228T235900Z")
    #expect(try written(one, "LAST-MODIFIED") == "20260301T000001Z")
    #expect(try written(one, "DTSTAMP") == "20260301T000001Z")
    #expect(one.lastModified.basicISO == "20260301T000001Z")
    #expect(UTCInstant(secondsSinceEpoch: -1).basicISO == "19691231T235959Z")
  }

  @Test(
    "tell Outlook in its own word what STATUS and TRANSP mean",
    arguments: [
      (.confirmed, .opaque, nil, "OPAQUE"),
      (.confirmed, .transparent, nil, "TRANSPARENT"),
      (.tentative, .opaque, "TENTATIVE", "OPAQUE"),
      (.tentative, .transparent, "FREE", "TRANSPARENT"),
      (.cancelled, .opaque, "FREE", "TRANSPARENT"),
    ] as [(CalendarEventStatus, CalendarTransparency, String?, String)]
  )
  func busyStatus(
    status: CalendarEventStatus,
    transparency: CalendarTransparency,
    word: String?,
    written transparencyWord: String
  ) throws {
    var one = try event()
    one.status = status
    one.transparency = transparency
    #expect(try written(one, "X-MICROSOFT-CDO-BUSYSTATUS") == word)
    #expect(try written(one, "TRANSP") == transparencyWord)
  }

  @Test("write alarms before and after the start")
  func alarms() throws {
    var one = try event()
    one.alarms = [90, 0, -15, 1440].map { CalendarAlarm(minutesBefore: $0, description: "Nhắc") }
    let triggers = try lines(document([one])).filter { $0.hasPrefix("TRIGGER") }
    #expect(triggers == ["TRIGGER:-PT1H30M", "TRIGGER:PT0S", "TRIGGER:PT15M", "TRIGGER:-P1D"])
  }

  @Test("stand in the order of start, then UID")
  func order() throws {
    let late = try event(1, summary: "muộn", from: "2027-01-16 00:00", to: "2027-01-16 01:00")
    let early = try event(2, summary: "sớm", from: "2027-01-15 07:00", to: "2027-01-15 08:00")
    let same = try event(0, summary: "trước", from: "2027-01-15 24:00", to: "2027-01-16 02:00")
    let titles = try lines(document([late, early, same])).filter { $0.hasPrefix("SUMMARY") }
    #expect(titles == ["SUMMARY:sớm", "SUMMARY:trước", "SUMMARY:muộn"])
  }
}
