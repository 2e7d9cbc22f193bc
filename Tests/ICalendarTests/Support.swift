import CivilCalendar
import Testing

@testable import ICalendar

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers everywhere from the same seed.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

/// A moment from `2027-01-15 07:30`.
func moment(_ text: String) throws -> Moment {
  let halves = text.split(separator: " ")
  let time = try #require(ClockTime(halves[1]))
  return Moment(try day(String(halves[0])), time)
}

let stamp = UTCInstant(secondsSinceEpoch: 1_793_606_461)

func event(
  _ number: Int = 1,
  summary: String = "Hội chợ",
  from start: String = "2027-01-15 07:30",
  to end: String = "2027-01-15 21:00"
) throws -> CalendarEvent {
  CalendarEvent(
    uid: "6f1d2c3b-0000-4000-8000-" + padded(number, to: 12),
    created: stamp,
    lastModified: stamp,
    time: .timed(try moment(start), try moment(end)),
    summary: summary
  )
}

func document(_ events: [CalendarEvent], name: String = "Lịch hội chợ") -> CalendarDocument {
  CalendarDocument(
    productIdentifier: "-//Trung tâm//PhienCho//VI",
    name: name,
    lastModified: stamp,
    events: events
  )
}

/// The document's unfolded lines.
func lines(_ document: CalendarDocument) throws -> [String] {
  let text = String(decoding: try document.encoded(), as: UTF8.self)
  return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
}

/// The value of the only event's property, as written.
func written(_ event: CalendarEvent, _ name: String) throws -> String? {
  let all = try lines(document([event]))
  let body = all.drop { $0 != "BEGIN:VEVENT" }
  return body.first { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }
    .map { String($0.dropFirst(name.utf8.count + 1)) }
}
