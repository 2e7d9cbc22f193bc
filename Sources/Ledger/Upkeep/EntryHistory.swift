/// The entries of all calendars as a row of changes makes them.
struct EntryHistory {
  struct Key: Hashable {
    var calendar: String
    var uid: String
  }

  private(set) var entries: [Key: EntryState] = [:]

  init() {}

  init(_ calendars: [CalendarState]) {
    for calendar in calendars {
      for entry in calendar.entries {
        entries[Key(calendar: calendar.path, uid: entry.uid)] = entry
      }
    }
  }

  /// Makes the changes of a release of that time.
  mutating func apply(_ changes: [EntryChange], at stamp: Int) {
    let twins = EntryTwins(entries.values)
    for change in changes {
      let key = Key(calendar: change.calendar, uid: change.uid)
      let old = entries[key]
      entries[key] = change.after.map { content in
        guard let old else { return twins.entry(change.uid, content, at: stamp) }
        return EntryState(
          uid: change.uid,
          content: content,
          sequence: old.sequence + (change.isSignificant ? 1 : 0),
          created: old.created,
          modified: stamp
        )
      }
    }
  }
}
