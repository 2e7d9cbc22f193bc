internal import CivilCalendar

/// What has been found out so far about one window: stretches of instants, and findings.
struct BusyDiary {
  /// The window in seconds since the epoch, the end excluded.
  let window: Range<Int>
  var findings: [BusyFinding] = []
  private var stretches: [BusyInterval.Certainty: [Range<Int>]] = [:]

  init(window: ClosedRange<Day>) {
    let start = UTCInstant(Moment(window.lowerBound, .midnight)).secondsSinceEpoch
    let end = UTCInstant(Moment(window.upperBound + 1, .midnight)).secondsSinceEpoch
    self.window = start..<end
  }

  /// Whether any of a stretch lies in the window; for an empty one, the place where it is.
  func touches(_ start: Int, _ end: Int) -> Bool {
    start < window.upperBound && (end > window.lowerBound || start >= window.lowerBound)
  }

  /// Notes a stretch of instants, cut to the window.
  mutating func block(_ start: Int, _ end: Int, _ certainty: BusyInterval.Certainty) {
    let from = max(start, window.lowerBound)
    let to = min(end, window.upperBound)
    if from < to { stretches[certainty, default: []].append(from..<to) }
  }

  /// Notes all local days that a stretch of instants touches as assumed.
  mutating func blockDays(_ start: Int, _ end: Int) {
    let east = CalendarZone.secondsEastOfGreenwich
    let first = flooredDivision(start + east, by: 86_400).quotient
    let last = flooredDivision(max(end - 1, start) + east, by: 86_400).quotient
    block(first * 86_400 - east, (last + 1) * 86_400 - east, .assumed)
  }

  mutating func report(_ kind: BusyFinding.Kind, at line: Int) {
    findings.append(.init(line: line, kind))
  }

  /// The answer: intervals sorted and joined, findings in the order of the file.
  var reading: BusyReading {
    var busy: [BusyInterval] = []
    for certainty in BusyInterval.Certainty.allCases {
      busy += joined(stretches[certainty] ?? []).map {
        BusyInterval(
          start: moment($0.lowerBound),
          end: moment($0.upperBound + 59),
          certainty: certainty
        )
      }
    }
    return BusyReading(busy: busy.sorted(), findings: listedFindings)
  }

  private var listedFindings: [BusyFinding] {
    var seen: Set<BusyFinding> = []
    var list = findings.filter { seen.insert($0).inserted }
    // By line; those of one line stay in the order in which they were found.
    list = list.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
    let limit = BusyLimits.listedFindings
    guard list.count > limit else { return list }
    return list.prefix(limit) + [.init(line: 0, .furtherFindings(count: list.count - limit))]
  }

  /// The local minute in which an instant lies.
  private func moment(_ instant: Int) -> Moment {
    let wall = WallTime(seconds: instant + CalendarZone.secondsEastOfGreenwich)
    return Moment(wall.day, .atMinute(wall.secondOfDay / 60))
  }
}

/// Ranges sorted, those that touch or overlap made one.
private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  ) {
    if let last = result.last, range.lowerBound <= last.upperBound {
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      result.append(range)
    }
  }
  return result
}
