import CivilCalendar
import Testing

@testable import ICalendar

@Suite("Declined invitations")
struct DeclinedTests {
  private func reading(
    _ attendees: String,
    owner: [String] = [],
    calendar: String = "",
    more: String = ""
  ) throws -> BusyReading {
    let text = """
      BEGIN:VCALENDAR
      VERSION:2.0
      \(calendar)
      BEGIN:VEVENT
      UID:a
      DTSTART:20270115T080000
      DURATION:PT1H
      \(attendees)
      END:VEVENT
      \(more)
      END:VCALENDAR

      """
    return BusyReader.read(
      Array(text.utf8),
      window: try day("2027-01-01")...day("2027-12-31"),
      owner: owner
    )
  }

  private let declined = "ATTENDEE;CN=\"An, N.\";PARTSTAT=DECLINED:mailto:An@example.org"
  private let busy = ["01-15T08:00–01-15T09:00"]

  @Test("Take no time of the owner who declined them, however the address is written")
  func declinedByOwner() throws {
    for owner in ["an@example.org", "AN@EXAMPLE.ORG", "mailto:an@example.org"] {
      let reading = try reading(declined, owner: ["other@example.org", owner])
      #expect(reading.short == [], "\(owner)")
      #expect(reading.findings.isEmpty)
    }
  }

  @Test("Take the owner's time when somebody else declined, without a word")
  func declinedByAnother() throws {
    let accepted = "\(declined)\nATTENDEE;PARTSTAT=ACCEPTED:mailto:binh@example.org"
    for attendees in [declined, accepted] {
      let reading = try reading(attendees, owner: ["binh@example.org"])
      #expect(reading.short == busy)
      #expect(reading.findings.isEmpty)
    }
  }

  @Test("Count as busy where nobody knows whose calendar it is, and that is said once, with a line")
  func unknownOwner() throws {
    let second = """
      BEGIN:VEVENT
      DTSTART:20270116T080000
      DURATION:PT1H
      \(declined)
      END:VEVENT
      """
    let reading = try reading(declined, more: second)
    #expect(reading.short == busy + ["01-16T08:00–01-16T09:00"])
    #expect(reading.findings == [BusyFinding(line: 8, .declinedByUnknown)])
    #expect(try self.reading("ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b").findings.isEmpty)
    #expect(try self.reading("\(declined)\nTRANSP:TRANSPARENT").findings.isEmpty)
  }

  @Test("Tell their owner by the calendar's name where that is an address, as Google writes it")
  func ownerByName() throws {
    #expect(try reading(declined, calendar: "X-WR-CALNAME:an@example.org").short == [])
    #expect(try reading(declined, calendar: "X-WR-CALNAME:binh@example.org").short == busy)
    let named = try reading(declined, calendar: "X-WR-CALNAME:An")
    #expect(named.short == busy)
    #expect(named.kinds == [.declinedByUnknown])
  }

  @Test("By one of two addresses of the owner do not count while the other comes")
  func twoAddresses() throws {
    let both = "\(declined)\nATTENDEE;PARTSTAT=ACCEPTED:mailto:an@work.example"
    #expect(try reading(both, owner: ["an@example.org", "an@work.example"]).short == busy)
  }

  @Test("To one instance of a series free that instance alone")
  func oneInstance() throws {
    let reading = try reading(
      "RRULE:FREQ=DAILY;COUNT=3",
      owner: ["an@example.org"],
      more: """
        BEGIN:VEVENT
        UID:a
        RECURRENCE-ID:20270116T080000
        DTSTART:20270116T080000
        DURATION:PT1H
        \(declined)
        END:VEVENT
        """
    )
    #expect(reading.short == busy + ["01-17T08:00–01-17T09:00"])
  }
}
