internal import CivilCalendar

/// A zone as a VTIMEZONE of the file defines it: offsets and the instants they begin.
struct ObservedZone {
  private struct Onset {
    var instant: Int
    var offset: Int
  }

  private var onsets: [Onset] = []
  private var offsetBefore = 0

  /// Reads a VTIMEZONE; nil where an observance is incomplete, impossible or beyond this reader,
  /// because half a zone would shift times in silence.
  ///
  /// - Parameters:
  ///   - component: the VTIMEZONE.
  ///   - lastDay: the day up to which onsets are wanted.
  init?(_ component: RawComponent, until lastDay: Day) {
    let observances = component.children.filter { ["STANDARD", "DAYLIGHT"].contains($0.name) }
    guard !observances.isEmpty, observances.count <= 500 else { return nil }
    var first: (start: Int, offset: Int)?
    for observance in observances {
      guard let read = ObservedZone.onsets(of: observance, until: lastDay) else { return nil }
      onsets += read.onsets
      let start = read.onsets.map(\.instant).min() ?? Int.max
      if first.map({ start < $0.start }) ?? true { first = (start, read.offsetFrom) }
    }
    onsets.sort { ($0.instant, $0.offset) < ($1.instant, $1.offset) }
    offsetBefore = first?.offset ?? 0
  }

  /// Seconds east of universal time at an instant.
  func offset(at instant: Int) -> Int {
    var low = 0
    var high = onsets.count
    while low < high {
      let middle = (low + high) / 2
      if onsets[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offsetBefore : onsets[low - 1].offset
  }

  private static func onsets(
    of observance: RawComponent,
    until lastDay: Day
  ) -> (onsets: [Onset], offsetFrom: Int)? {
    guard observance.lost.isEmpty,
      let from = observance.first("TZOFFSETFROM").flatMap({ utcOffset($0.value) }),
      let to = observance.first("TZOFFSETTO").flatMap({ utcOffset($0.value) }),
      case .time(let start, _)? = observance.first("DTSTART").flatMap(TimeValue.init)
    else { return nil }
    var walls = [start]
    for property in observance.all("RDATE") {
      for text in property.value.split(separator: ",") {
        guard case .time(let wall, _)? = TimeValue(text, zone: nil) else { return nil }
        walls.append(wall)
      }
    }
    if let text = observance.first("RRULE")?.value {
      guard let rule = try? RecurrenceRule(text), rule.frequency == .yearly else { return nil }
      let inUTC = Zone.fixed(from)
      var work = 1_000_000
      let end = WallTime(lastDay + 1)
      walls += rule.expanded(from: start, between: start...max(start, end), work: &work)
        .filter { rule.allows($0, in: inUTC) }
    }
    return (walls.map { Onset(instant: $0.seconds - from, offset: to) }, from)
  }

  /// Reads `+0700` or `+070630`; nil beyond ±18 hours, which no zone ever had.
  static func utcOffset(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5 || bytes.count == 7, let digits = Int(text.dropFirst()),
      bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let clock = bytes.count == 5 ? digits * 100 : digits
    let (hours, minutes, seconds) = (clock / 10_000, clock / 100 % 100, clock % 100)
    guard hours <= 18, minutes < 60, seconds < 60 else { return nil }
    let size = hours * 3600 + minutes * 60 + seconds
    switch bytes[0] {
    case UInt8(ascii: "+"): return size
    case UInt8(ascii: "-"): return -size
    default: return nil
    }
  }
}
