import Bilingual
import CivilCalendar
import PromotionModel
import Testing

@testable import Planning

@Suite struct TimelineTests {
  private func timeline() throws -> Timeline {
    let first = try #require(Day(iso: "2027-01-01"))
    let hours = [
      ("morning", "7:00", "11:30"), ("noon", "13:00", "17:00"), ("late", "18:00", "22:00"),
    ]
    let sessions = try hours.map { id, from, to in
      Session(
        id: .init(id),
        name: "",
        from: try #require(ClockTime(from)),
        to: try #require(ClockTime(to))
      )
    }
    return Timeline(horizon: first...(first + 9), sessions: sessions)
  }

  @Test("sessions are numbered day by day")
  func numbers() throws {
    let timeline = try timeline()
    let second = timeline.horizon.lowerBound + 1
    #expect(timeline.number(second, 2) == 5)
    #expect(timeline.day(of: 5) == second)
    #expect(timeline.sessionCount == 30)
    #expect(timeline.interval(of: second...second) == 3..<6)
    #expect(timeline.interval(of: (second - 9)...(second - 5)).isEmpty)
  }

  @Test("a drive needs as many idle sessions as hold it at every time of day")
  func drives() throws {
    let timeline = try timeline()
    // From 17:00 to 18:00 is one hour; a whole session between gives six hours and a half.
    #expect(timeline.sessions(forMinutes: 0) == 0)
    #expect(timeline.sessions(forMinutes: 60) == 0)
    #expect(timeline.sessions(forMinutes: 61) == 1)
    #expect(timeline.sessions(forMinutes: 330) == 1)
  }

  @Test("a busy hour takes the session it touches and no other")
  func touches() throws {
    let timeline = try timeline()
    let day = timeline.horizon.lowerBound
    func span(_ from: String, _ to: String) throws -> Span {
      Span(
        from: Moment(day, try #require(ClockTime(from))),
        to: Moment(day, try #require(ClockTime(to)))
      )
    }
    #expect(timeline.sessions(touchedBy: try span("11:00", "13:00")) == 0..<1)
    #expect(timeline.sessions(touchedBy: try span("11:29", "13:01")) == 0..<2)
    #expect(timeline.sessions(touchedBy: try span("11:30", "13:00")) == nil)
  }
}
