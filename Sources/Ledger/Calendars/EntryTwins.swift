/// Entries by UID, whatever calendar they stand in.
///
/// A fair that moves to another yard is new in that yard's calendar, and yet the fair that all others
/// know: whoever follows both calendars must not see one UID with two revisions.
struct EntryTwins {
  private let known: [String: EntryState]

  init(_ entries: some Sequence<EntryState>) {
    known = Dictionary(entries.map { ($0.uid, $0) }) { first, second in
      first.sequence >= second.sequence ? first : second
    }
  }

  /// An entry that is new to its calendar.
  func entry(_ uid: String, _ content: EntryContent, at stamp: Int) -> EntryState {
    let twin = known[uid]
    let step = twin.map { content.isRevision(of: $0.content) ? 1 : 0 } ?? 0
    return EntryState(
      uid: uid,
      content: content,
      sequence: (twin?.sequence ?? 0) + step,
      created: twin?.created ?? stamp,
      modified: stamp
    )
  }
}

extension EntryContent {
  /// Whether time, place or status differ: what RFC 5545 §3.8.7.4 calls significant.
  func isRevision(of old: EntryContent) -> Bool {
    (old.start, old.end, old.location, old.isCancelled) != (start, end, location, isCancelled)
  }
}
