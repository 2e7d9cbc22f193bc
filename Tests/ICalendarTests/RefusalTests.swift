import CivilCalendar
import ICalendar
import Testing

@Suite("What cannot be written")
struct RefusalTests {
  private func refusal(
    _ change: (inout CalendarDocument) -> Void
  ) throws -> CalendarEncodingError? {
    var calendar = document([try event()])
    change(&calendar)
    do throws(CalendarEncodingError) {
      _ = try calendar.encoded()
      return nil
    } catch {
      return error
    }
  }

  @Test("is nothing in a sound document")
  func soundDocument() throws {
    #expect(try refusal { _ in } == nil)
  }

  @Test("is a calendar without a name, a maker, a positive interval or an absolute address")
  func calendars() throws {
    #expect(try refusal { $0.name = " \u{1} " } == .missing(.name))
    #expect(try refusal { $0.productIdentifier = "" } == .missing(.productIdentifier))
    #expect(try refusal { $0.refreshMinutes = 0 } == .refreshNotPositive(minutes: 0))
    #expect(try refusal { $0.url = "lich/2027" } == .badAddress("lich/2027"))
    #expect(try refusal { $0.url = "https://chợ.vn/" } == .badAddress("https://chợ.vn/"))
    #expect(try refusal { $0.url = "https://a.vn/\r\nX:y" } == .badAddress("https://a.vn/\r\nX:y"))
  }

  @Test("is a UID that is empty, not ASCII, escaped in TEXT, too long or there twice")
  func uids() throws {
    for uid in ["", "hội-chợ", "a b", "a,b", "a\\b", String(repeating: "a", count: 256)] {
      #expect(try refusal { $0.events[0].uid = uid } == .badUID(uid))
    }
    let uid = try event().uid
    #expect(try refusal { $0.events.append($0.events[0]) } == .duplicateUID(uid))
  }

  @Test("is an event that contradicts itself")
  func events() throws {
    let uid = try event().uid
    let start = try moment("2027-01-15 07:30")
    let night = try moment("2027-01-15 24:00")
    let midnight = try moment("2027-01-16 00:00")
    func fault(_ change: (inout CalendarEvent) -> Void) throws -> CalendarEncodingError? {
      try refusal { change(&$0.events[0]) }
    }
    #expect(try fault { $0.summary = "\n" } == .badEvent(uid: uid, .emptySummary))
    #expect(
      try fault { $0.time = .timed(start, start) } == .badEvent(uid: uid, .endsBeforeItStarts)
    )
    #expect(
      try fault { $0.time = .timed(night, midnight) } == .badEvent(uid: uid, .endsBeforeItStarts)
    )
    #expect(try fault { $0.sequence = -1 } == .badEvent(uid: uid, .negativeSequence))
    #expect(
      try fault { $0.lastModified.secondsSinceEpoch -= 1 }
        == .badEvent(uid: uid, .changedBeforeItWasCreated)
    )
    #expect(
      try fault { $0.position = CalendarPosition(latitude: 105, longitude: 21) }
        == .badEvent(uid: uid, .positionOutOfRange)
    )
    #expect(
      try fault { $0.alarms = [CalendarAlarm(minutesBefore: 5, description: " ")] }
        == .badEvent(uid: uid, .emptyAlarmDescription)
    )
    let late = Day(julianDayNumber: 5_373_484)
    #expect(try fault { $0.time = .allDay(late...late) } == .badEvent(uid: uid, .yearOutOfRange))
  }

  @Test("is a colour that is no CSS3 name or no #RRGGBB")
  func colours() {
    #expect(CalendarColour(name: "seagreen", hex: "#2E8B57") != nil)
    #expect(CalendarColour(name: "xanh") == nil)
    #expect(CalendarColour(name: "seagreen", hex: "2E8B57") == nil)
    #expect(CalendarColour(name: "seagreen", hex: "#2E8B5G") == nil)
  }
}
