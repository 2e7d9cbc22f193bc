/// A subscription goes on from year to year, while each year has calendars of its own.
extension CalendarText {
  /// This calendar and the entries of an earlier year that it does not have.
  ///
  /// Lines are moved as they stand, so that an entry's bytes do not depend on where it is served.
  public func including(earlier: CalendarText) -> CalendarText {
    let mine = Set(CalendarText.entries(of: bytes).map(\.uid))
    let older = CalendarText.entries(of: earlier.bytes).filter { !mine.contains($0.uid) }
    let end = Array("END:VCALENDAR\r\n".utf8)
    guard !older.isEmpty, bytes.suffix(end.count).elementsEqual(end) else { return self }
    return CalendarText(
      bytes: bytes.dropLast(end.count) + older.flatMap(\.bytes) + end,
      lastModified: max(lastModified, earlier.lastModified)
    )
  }

  /// The `VEVENT`s of a calendar, each with all its lines; content lines, not folded ones, begin and
  /// end them, since a folded line starts with a space.
  private static func entries(of bytes: [UInt8]) -> [(uid: [UInt8], bytes: ArraySlice<UInt8>)] {
    let (begin, end, uid) = (Array("BEGIN:VEVENT\r\n".utf8), Array("END:VEVENT\r\n".utf8), "UID:")
    var entries: [(uid: [UInt8], bytes: ArraySlice<UInt8>)] = []
    var (start, name): (Int?, [UInt8]) = (nil, [])
    var line = bytes.startIndex
    while line < bytes.endIndex {
      let next = bytes[line...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.endIndex
      let text = bytes[line..<next]
      if text.elementsEqual(begin) { (start, name) = (line, []) }
      if text.starts(with: uid.utf8) { name = Array(text) }
      if text.elementsEqual(end), let first = start {
        entries.append((name, bytes[first..<next]))
        start = nil
      }
      line = next
    }
    return entries
  }
}
