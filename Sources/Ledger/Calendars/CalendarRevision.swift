public import ICalendar

/// The step from what subscribers have to what they are to get.
///
/// Pure. An entry that says the same keeps all its stamps; one that says anything else gets the
/// release's stamp, and `SEQUENCE` is raised only if time, place or status changed. A calendar of
/// which nothing changed is the same bytes again.
public struct CalendarRevision: Sendable {
  public var calendars: [CalendarState]
  public var changes: [EntryChange]

  /// Days for which a dropped entry stays and says that it is cancelled, after its own last day.
  public static let daysOfGrace = 30

  /// - Parameters:
  ///   - before: the calendars as they were last published.
  ///   - documents: the calendars of the new plan by path; their stamps do not count.
  ///   - stamp: the release's time, seconds since 1970; later than every stamp of `before`.
  ///   - cancelledMark: what stands before the title of a cancelled entry.
  public init(
    from before: [CalendarState],
    to documents: [String: CalendarDocument],
    at stamp: Int,
    cancelledMark: String
  ) {
    let old = Dictionary(before.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    calendars = []
    changes = []
    let twins = EntryTwins(before.flatMap(\.entries))
    let wanted = Set(documents.values.flatMap { $0.events.map(\.uid) })
    // A calendar that no longer belongs to anybody goes on answering, with its entries called off.
    for path in Set(documents.keys).union(old.keys).sorted() {
      var step = CalendarStep(
        path: path,
        stamp: stamp,
        cancelledMark: cancelledMark,
        twins: twins,
        wantedAnywhere: wanted
      )
      calendars.append(step.next(after: old[path], documents[path]))
      changes += step.changes
    }
  }
}
