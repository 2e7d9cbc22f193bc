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

  /// Makes a change of a release of that time.
  mutating func apply(_ change: EntryChange, at stamp: Int) {
    let key = Key(calendar: change.calendar, uid: change.uid)
    let old = entries[key]
    entries[key] = change.after.map { content in
      EntryState(
        uid: change.uid,
        content: content,
        sequence: (old?.sequence ?? 0) + (change.isSignificant ? 1 : 0),
        created: old?.created ?? stamp,
        modified: stamp
      )
    }
  }
}
