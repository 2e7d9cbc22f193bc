import CivilCalendar
import ICalendar

/// The step of one calendar.
struct CalendarStep {
  let path: String
  let stamp: Int
  let cancelledMark: String
  /// The entries of all calendars as they were: an entry is the same wherever it stands.
  let twins: EntryTwins
  /// The entries that any calendar is to have.
  let wantedAnywhere: Set<String>
  private(set) var changes: [EntryChange] = []

  init(
    path: String,
    stamp: Int,
    cancelledMark: String,
    twins: EntryTwins,
    wantedAnywhere: Set<String>
  ) {
    self.path = path
    self.stamp = stamp
    self.cancelledMark = cancelledMark
    self.twins = twins
    self.wantedAnywhere = wantedAnywhere
  }

  mutating func next(after old: CalendarState?, _ document: CalendarDocument?) -> CalendarState {
    let known = Dictionary(
      (old?.entries ?? []).map { ($0.uid, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let wanted = Dictionary(
      (document?.events ?? []).map { ($0.uid, EntryContent($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    let entries = Set(known.keys).union(wanted.keys).sorted().compactMap { uid in
      next(uid, after: known[uid], wanted[uid])
    }
    let properties = document.map(CalendarProperties.init) ?? old?.properties
    let isSame = changes.isEmpty && properties == old?.properties
    return CalendarState(
      path: path,
      properties: properties ?? .nameless,
      modified: isSame ? old?.modified ?? stamp : stamp,
      entries: entries
    )
  }

  private mutating func next(_ uid: String, after old: EntryState?, _ wanted: EntryContent?)
    -> EntryState?
  {
    guard let old else {
      guard let wanted else { return nil }
      note(uid, .added, nil, wanted)
      return twins.entry(uid, wanted, at: stamp)
    }
    guard let next = wanted ?? farewell(of: old.content, uid) else {
      note(uid, .removed, old.content, nil)
      return nil
    }
    guard next != old.content else { return old }
    let change = note(uid, kind(from: old.content, to: next), old.content, next)
    return EntryState(
      uid: uid,
      content: next,
      sequence: old.sequence + (change.isSignificant ? 1 : 0),
      created: old.created,
      modified: stamp
    )
  }

  /// What is left of an entry that the plan no longer has; nil once its date is long past, or where
  /// it is held as before and only belongs to other calendars now.
  private func farewell(of content: EntryContent, _ uid: String) -> EntryContent? {
    guard !wantedAnywhere.contains(uid), let last = content.lastDay,
      localDay(of: stamp) <= last + CalendarRevision.daysOfGrace
    else { return nil }
    return content.cancelled(mark: cancelledMark)
  }

  private func kind(from old: EntryContent, to new: EntryContent) -> EntryChange.Kind {
    if old.isCancelled != new.isCancelled { return new.isCancelled ? .cancelled : .revived }
    if (old.start, old.end) != (new.start, new.end) { return .moved }
    if old.location != new.location { return .relocated }
    return .reworded
  }

  @discardableResult
  private mutating func note(
    _ uid: String,
    _ kind: EntryChange.Kind,
    _ before: EntryContent?,
    _ after: EntryContent?
  ) -> EntryChange {
    let change = EntryChange(calendar: path, uid: uid, kind: kind, before: before, after: after)
    changes.append(change)
    return change
  }
}

extension CalendarProperties {
  /// Of a calendar that neither side has; it never comes to that.
  fileprivate static var nameless: CalendarProperties {
    CalendarProperties(
      CalendarDocument(
        productIdentifier: "",
        name: "",
        lastModified: UTCInstant(secondsSinceEpoch: 0)
      )
    )
  }
}
