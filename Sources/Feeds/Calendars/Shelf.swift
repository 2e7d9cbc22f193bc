public import Subscriptions

/// All calendars of one edition, ready to be sent, and who may read whose.
///
/// Never changes; the next edition has a shelf of its own.
public final class Shelf: Sendable {
  private let calendars: [FeedAddress: ServedCalendar]
  private let openPaths: [String: FeedAddress]
  private let subscribers: Subscribers

  /// Nothing yet.
  public init() {
    (calendars, openPaths, subscribers) = ([:], [:], Subscribers())
  }

  /// - Parameters:
  ///   - calendars: what the source holds.
  ///   - subscribers: the living tokens.
  ///   - earlier: the shelf before, whose bodies are kept where nothing changed.
  ///   - isCompressing: whether there are bodies in gzip too.
  ///   - empty: a calendar without entries for a person who has none.
  public init(
    calendars: [FeedAddress: CalendarText],
    subscribers: Subscribers,
    following earlier: Shelf,
    isCompressing: Bool,
    empty: (String) -> CalendarText
  ) {
    var texts = calendars
    for person in subscribers.persons where texts[.person(person)] == nil {
      texts[.person(person)] = empty(person)
    }
    var served: [FeedAddress: ServedCalendar] = [:]
    for (address, text) in texts {
      served[address] = .of(
        text,
        following: earlier.calendars[address],
        isPersonal: address.isPersonal,
        isCompressing: isCompressing
      )
    }
    self.calendars = served
    self.subscribers = subscribers
    openPaths = Dictionary(
      served.keys.compactMap { address in address.publicPath.map { ($0, address) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// How many calendars there are.
  public var count: Int { calendars.count }

  /// A calendar that everybody may read.
  ///
  /// - Parameter path: below `/feeds/`, such as `all.ics`.
  /// - Returns: the calendar; nil where there is none of that name.
  func open(_ path: String) -> ServedCalendar? {
    openPaths[path].flatMap { calendars[$0] }
  }

  /// The calendar of the person who has this token; nil for a wrong one.
  func personal(_ digest: TokenDigest) -> ServedCalendar? {
    subscribers.person(for: digest).flatMap { calendars[.person($0)] }
  }
}
