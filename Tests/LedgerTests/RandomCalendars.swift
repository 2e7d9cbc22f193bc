import CivilCalendar
import ICalendar

/// Calendars of a few people who share events; changed at random.
struct RandomCalendars {
  struct Event {
    var first: Int
    var place: Int
    var title = 0
    var people: Set<Int>
    var isHeld = true
  }

  private var state: UInt64
  private(set) var events: [Event] = []
  let people = 5

  init(seed: UInt64) {
    state = seed
    for _ in 0..<12 {
      events.append(Event(first: below(400), place: below(3), people: [below(people)]))
    }
  }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Nothing, or one to three changes.
  mutating func change() {
    for _ in 0..<below(4) {
      let index = below(events.count)
      switch below(6) {
      case 0: events[index].first = below(400)
      case 1: events[index].place = below(3)
      case 2: events[index].title += 1
      case 3: events[index].isHeld.toggle()
      case 4: events[index].people.formSymmetricDifference([below(people)])
      default: break
      }
    }
  }

  /// By path; a person without an event has an empty calendar.
  var documents: [String: CalendarDocument] {
    let all = (0..<people).map { ("calendars/staff/\($0).ics", documents(of: $0)) }
    return Dictionary(
      all + [("calendars/all.ics", documents(of: nil))],
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func documents(of person: Int?) -> CalendarDocument {
    CalendarDocument(
      productIdentifier: "-//PhienCho//Test//VI",
      name: person.map { "Người \($0)" } ?? "Tất cả",
      lastModified: UTCInstant(secondsSinceEpoch: 0),
      events: events.indices.filter {
        events[$0].isHeld && (person.map(events[$0].people.contains) ?? true)
      }.map { index in
        let event = events[index]
        let day = RandomCalendars.epoch + event.first
        return CalendarEvent(
          uid: "su-kien-\(index)",
          created: UTCInstant(secondsSinceEpoch: 0),
          lastModified: UTCInstant(secondsSinceEpoch: 0),
          time: .allDay(day...(day + 2)),
          summary: "Phiên \(index) lần \(event.title)",
          location: "Sân \(event.place)"
        )
      }
    )
  }

  static let epoch = Day(julianDayNumber: 2_461_407)
}
