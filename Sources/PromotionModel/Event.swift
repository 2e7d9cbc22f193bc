public import Bilingual
public import CivilCalendar

/// A fair, seminar or training that somebody wants held.
public struct Event: Sendable {
  public typealias ID = Identifier<Event>

  public enum Priority: String, CaseIterable, Hashable, Sendable {
    case must, should, could
  }

  /// What follows the id of an event or convoy in the id of its planning conference.
  public static let conferenceSuffix = ".conference"

  public var id: ID
  public var kind: EventKind.ID
  public var name: BilingualText
  /// Where it may take place; the plan picks one.
  public var districts: [District.ID]
  /// Venues it may have; empty for every fitting venue of its districts.
  public var venues: [Venue.ID]
  /// Those it would rather have.
  public var preferredVenues: [Venue.ID]
  /// The days among which all its open days lie.
  public var window: ClosedRange<Day>
  /// The opening day, where it is settled.
  public var date: Day?
  /// When its papers were handed in, where they were: lead times count from then.
  public var filed: Day?
  /// Where it differs from the kind's own.
  public var length: RunLength?
  public var opening: Session.ID?
  public var marketWish: MarketWish?
  public var priority: Priority
  public var booths: Int
  public var seats: Int
  public var budget: Money
  public var programme: Programme.ID?
  /// Where people who cannot come follow it; nil where it is not on line.
  public var onlineAddress: String?
  public var note: BilingualText?

  public init(
    id: ID,
    kind: EventKind.ID,
    name: BilingualText,
    districts: [District.ID],
    venues: [Venue.ID] = [],
    preferredVenues: [Venue.ID] = [],
    window: ClosedRange<Day>,
    date: Day? = nil,
    filed: Day? = nil,
    length: RunLength? = nil,
    opening: Session.ID? = nil,
    marketWish: MarketWish? = nil,
    priority: Priority = .must,
    booths: Int = 0,
    seats: Int = 0,
    budget: Money = .zero,
    programme: Programme.ID? = nil,
    onlineAddress: String? = nil,
    note: BilingualText? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.districts = districts
    self.venues = venues
    self.preferredVenues = preferredVenues
    self.window = window
    self.date = date
    self.filed = filed
    self.length = length
    self.opening = opening
    self.marketWish = marketWish
    self.priority = priority
    self.booths = booths
    self.seats = seats
    self.budget = budget
    self.programme = programme
    self.onlineAddress = onlineAddress
    self.note = note
  }
}

/// Fairs run one after the other by the same people with the same kit.
public struct Convoy: Sendable {
  public typealias ID = Identifier<Convoy>

  public enum Order: String, CaseIterable, Hashable, Sendable {
    case free, given
  }

  /// Empty days between the last day of one fair and the opening day of the next.
  public enum EmptyDays: Hashable, Sendable {
    case exactly(Int)
    case atLeast(Int)
  }

  public var id: ID
  public var name: BilingualText
  public var events: [Event.ID]
  public var order: Order
  public var emptyDays: EmptyDays

  public init(
    id: ID,
    name: BilingualText,
    events: [Event.ID],
    order: Order,
    emptyDays: EmptyDays
  ) {
    self.id = id
    self.name = name
    self.events = events
    self.order = order
    self.emptyDays = emptyDays
  }
}

/// What one event has to do with others; days are counted between open days.
public enum Relation: Sendable {
  /// The second opens so many days after the last day of the first.
  case after(first: Event.ID, second: Event.ID, atLeast: Int, atMost: Int?, requires: Bool)
  /// Every two of them have at least so many days between them.
  case apart(events: [Event.ID], days: Int)
  /// Every two of them had better have so many days between them.
  case spread(events: [Event.ID], days: Int, importance: Importance)
}

/// An amount of đồng, never negative in an input.
public struct Money: Hashable, Comparable, Sendable {
  public var dong: Int

  public init(dong: Int) {
    self.dong = dong
  }

  public static let zero = Money(dong: 0)
  public static func < (a: Money, b: Money) -> Bool { a.dong < b.dong }
  public static func + (a: Money, b: Money) -> Money { Money(dong: a.dong + b.dong) }
}
