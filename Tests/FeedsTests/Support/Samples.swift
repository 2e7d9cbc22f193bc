import NIOCore
import NIOHTTP1
import Subscriptions

@testable import Feeds

/// A generator that repeats itself: tests make the same tokens each time.
struct CountingGenerator: RandomNumberGenerator {
  var state: UInt64 = 0

  mutating func next() -> UInt64 {
    state += 1
    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    var mixed = state &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Calendars that tests can replace.
final class SampleCalendars: CalendarSource, @unchecked Sendable {
  // Used by one test at a time, from one thread.
  var texts: [FeedAddress: CalendarText]
  var number = 0
  var failure: (any Error)?
  /// Happens after the calendars were read, before the library has them.
  var whileRead: ((SampleCalendars) -> Void)?

  init(_ texts: [FeedAddress: CalendarText]) { self.texts = texts }

  func edition() throws -> String { String(number) }

  func calendars() throws -> [FeedAddress: CalendarText] {
    if let failure { throw failure }
    let read = texts
    whileRead?(self)
    return read
  }
}

struct SampleSubscribers: SubscriberSource {
  var people: [(FeedToken, String)] = []

  func edition() throws -> String { people.map(\.1).joined(separator: ",") }

  func subscribers() throws -> Subscribers { Subscribers(people.map { ($0.0.digest, $0.1) }) }
}

/// A calendar with one event for each identifier.
func calendar(_ uids: String..., at seconds: Int = 1_800_000_000) -> CalendarText {
  let entries = uids.map { uid in
    "BEGIN:VEVENT\r\nUID:\(uid)\r\nDESCRIPTION:Dài\r\n END:VEVENT\r\nEND:VEVENT\r\n"
  }
  let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + entries.joined() + "END:VCALENDAR\r\n"
  return CalendarText(bytes: Array(text.utf8), lastModified: HTTPDate(seconds: seconds))
}

/// Long enough that compression pays.
let longCalendar = calendar("một", "hai", "ba", "bốn", "năm", "sáu")

/// A small centre: one public calendar, one of a district, and An's own.
struct SampleFeeds {
  let calendars: SampleCalendars
  let library: Library
  let responder: FeedResponder
  let token: FeedToken
  let newcomer: FeedToken

  init(limits: FeedLimits = FeedLimits(), isCompressing: Bool = true, showsMetrics: Bool = false)
    throws
  {
    var generator = CountingGenerator()
    token = FeedToken(using: &generator)
    newcomer = FeedToken(using: &generator)
    calendars = SampleCalendars([
      .everything: longCalendar, .district("phu-luong"): calendar("chợ"),
      .person("an"): longCalendar, .person("binh"): calendar("khác"),
    ])
    library = Library(
      calendars: calendars,
      subscribers: SampleSubscribers(people: [(token, "an"), (newcomer, "moi")]),
      isCompressing: isCompressing,
      empty: { _ in calendar() }
    )
    try library.refresh()
    responder = FeedResponder(library, limits: limits, showsMetrics: showsMetrics)
  }

  var personalPath: String { "/feeds/\(token.text).ics" }

  func ask(
    _ path: String,
    _ headers: HTTPHeaders = [:],
    method: HTTPMethod = .GET,
    client: String = "192.0.2.1",
    at uptime: Int = 0
  ) -> FeedAnswer {
    let head = HTTPRequestHead(version: .http1_1, method: method, uri: path, headers: headers)
    return responder.answer(FeedRequest(head, client: client, uptime: uptime, year: 2027))
  }
}

extension FeedAnswer {
  subscript(name: String) -> String? { fields.first(name: name) }

  var bytes: [UInt8] { body.map { Array(buffer: $0) } ?? [] }
}
