import CivilCalendar
import ICalendar
import Testing

@Suite("Broken and hostile files")
struct HostileFileTests {
  private func read(_ bytes: [UInt8]) throws -> BusyReading {
    BusyReader.read(bytes, window: try day("2027-01-01")...day("2027-12-31"))
  }

  private static let sound =
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270115T080000\r\nDTEND:20270115T090000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

  @Test("are refused as a whole where they are no calendar at all")
  func refusedFiles() throws {
    let huge = [UInt8](repeating: 0x41, count: 5_000_001)
    #expect(try read(huge).kinds == [.fileTooLarge(bytes: 5_000_001, limit: 5_000_000)])
    #expect(try read([]).kinds == [.notACalendar])
    #expect(try read(Array("<html>Đăng nhập</html>".utf8)).kinds == [.notACalendar])
    #expect(try read(Array(HostileFileTests.sound.utf8) + [0]).kinds == [.notText])
    let deep = String(repeating: "BEGIN:VEVENT\n", count: 200_000)
    #expect(try read(Array(deep.utf8)).findings == [.init(line: 9, .nestedTooDeep(limit: 8))])
  }

  @Test(
    "are read alike with any line ends, marks, blank lines and folds",
    arguments: [
      sound, sound.replacing("\r\n", with: "\n"), sound.replacing("\r\n", with: "\r"),
      "\u{FEFF}" + sound, sound.replacing("\r\n", with: "\r\n\r\n"),
      sound.replacing("DTEND:2027", with: "DTE\r\n ND:20\r\n\t27"), sound.lowercased(),
      sound.replacing("BEGIN:VCALENDAR\r\n", with: "").replacing("END:VCALENDAR\r\n", with: ""),
    ]
  )
  func forms(text: String) throws {
    let reading = try read(Array(text.utf8))
    #expect(reading.short == ["01-15T08:00–01-15T09:00"])
    #expect(reading.findings.isEmpty)
  }

  @Test("that lost their end are read as far as they go, and said to be truncated")
  func truncated() throws {
    let reading = try read(Array(HostileFileTests.sound.utf8.dropLast(29)))
    #expect(reading.short == ["01-15T08:00–01-15T09:00"])
    #expect(
      reading.findings == [
        .init(line: 1, .truncated(component: "VCALENDAR")),
        .init(line: 2, .truncated(component: "VEVENT")),
      ]
    )
  }

  @Test("with an overlong or malformed line that matters do not count as understood")
  func lostLines() throws {
    let long = try busyEvent(
      "DTSTART:20270115T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;X="
        + String(repeating: "1", count: 20_000)
    )
    #expect(long.kinds == [.lineTooLong(property: "RRULE", bytes: 20_019)])
    #expect(long.short.first == "01-15T00:00–2028-01-01T00:00!")
    let nameless = try busyEvent("DTSTART:20270115T080000\nDTEND;20270115T090000")
    #expect(nameless.kinds == [.malformedLine(property: "DTEND")])
    #expect(nameless.short == ["01-15T00:00–01-16T00:00!"])
    let title = try busyEvent(
      "DTSTART:20270115T080000\nDURATION:PT1H\nDESCRIPTION:"
        + String(repeating: "a", count: 1_000_000)
    )
    #expect(title.findings.isEmpty)
  }

  @Test("cannot make the reader work without end")
  func workIsBounded() throws {
    let event = """
      BEGIN:VEVENT
      DTSTART:00010101T080000
      DURATION:PT1H
      RRULE:FREQ=DAILY;COUNT=999999999;BYMONTH=2;BYMONTHDAY=30
      END:VEVENT

      """
    let reading = try busy(String(repeating: event, count: 20))
    #expect(reading.kinds.contains(.tooMuchWork))
    #expect(reading.short == ["01-01T00:00–2028-01-01T00:00!"])
  }

  @Test("never crash the reader, however their bytes are mangled", arguments: [31, 32] as [UInt64])
  func mangledBytes(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    let start = Array(
      """
      BEGIN:VCALENDAR
      BEGIN:VTIMEZONE
      TZID:X
      BEGIN:STANDARD
      DTSTART:16011028T030000
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:a
      RECURRENCE-ID;RANGE=THISANDFUTURE:20270110T080000
      DTSTART;TZID=X:20270115T080000
      DURATION:P1DT2H3M4S
      RRULE:FREQ=WEEKLY;UNTIL=20271231T000000Z;BYDAY=MO,-1TU;WKST=SU;BYSETPOS=1
      EXDATE;TZID="X":20270122T080000,20270129
      RDATE;VALUE=PERIOD:20270121T010000Z/PT2H
      END:VEVENT
      END:VCALENDAR
      """.utf8
    )
    for _ in 0..<500 {
      var bytes = start
      for _ in 0..<Int.random(in: 1...12, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 1...255, using: &numbers)
        case 2: bytes.insert(UInt8(ascii: "9"), at: place)
        default:
          let other = Int.random(in: 0..<bytes.count, using: &numbers)
          bytes.swapAt(place, other)
        }
      }
      let reading = try read(bytes)
      #expect(reading.busy == reading.busy.sorted())
      #expect(reading.busy.allSatisfy { $0.start < $0.end }, "seed \(seed)")
    }
  }
}
