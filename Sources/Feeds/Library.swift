public import Subscriptions
import Synchronization

/// The shelf that is being served, and its replacement by the next one.
///
/// A shelf is made beside the old one and put in its place at once: a request is answered from the
/// one or from the other.
public final class Library: Sendable {
  private struct State {
    var shelf = Shelf()
    var editions: [String] = []
  }

  private let calendars: any CalendarSource
  private let subscribers: any SubscriberSource
  private let isCompressing: Bool
  private let empty: @Sendable (String) -> CalendarText
  private let state = Mutex(State())

  /// - Parameters:
  ///   - calendars: where the calendars come from.
  ///   - subscribers: where the tokens come from.
  ///   - isCompressing: whether clients that ask for gzip get it.
  ///   - empty: a calendar without entries, for a person.
  public init(
    calendars: any CalendarSource,
    subscribers: any SubscriberSource,
    isCompressing: Bool = true,
    empty: @escaping @Sendable (String) -> CalendarText
  ) {
    self.calendars = calendars
    self.subscribers = subscribers
    self.isCompressing = isCompressing
    self.empty = empty
  }

  var shelf: Shelf { state.withLock(\.shelf) }

  /// How many calendars there are to serve.
  public var count: Int { shelf.count }

  /// Takes up what changed since the last time; where that fails, the old shelf stays.
  ///
  /// - Returns: whether anything was different.
  @discardableResult
  public func refresh() throws -> Bool {
    // A folder may be replaced while it is read; what was read then is thrown away.
    for _ in 0..<3 {
      let editions = [try calendars.edition(), try subscribers.edition()]
      let earlier = state.withLock(\.self)
      if editions == earlier.editions { return false }
      let read = Result { (try calendars.calendars(), try subscribers.subscribers()) }
      guard try calendars.edition() == editions[0] else { continue }
      let (texts, people) = try read.get()
      let shelf = Shelf(
        calendars: texts,
        subscribers: people,
        following: earlier.shelf,
        isCompressing: isCompressing,
        empty: empty
      )
      state.withLock { $0 = State(shelf: shelf, editions: editions) }
      return true
    }
    return false
  }
}
