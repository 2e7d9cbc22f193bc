internal import CivilCalendar

/// One instance of an event: where on which wall clock, for how long.
struct BusyInstance {
  var start: WallTime
  var timing: BusyTiming

  /// The instants of start and end; nil in an unknown zone.
  var instants: (start: Int, end: Int)? {
    let duration = timing.duration
    guard let first = timing.zone.instant(of: start),
      let last = timing.zone.instant(of: start + duration.days * 86_400)
    else { return nil }
    return (first, last + duration.seconds)
  }

  /// The instants between which the instance lies, whatever its zone (UTC−12 to UTC+14) and
  /// whichever way a doubtful length runs.
  var possibleInstants: (earliest: Int, latest: Int) {
    let length = timing.duration.nominalSeconds
    let backwards = timing.doubt == nil ? 0 : length
    if let (start, end) = instants { return (start - backwards, end) }
    return (start.seconds - backwards - 14 * 3600, start.seconds + length + 12 * 3600)
  }

  /// What an EXDATE or RECURRENCE-ID may call this instance.
  var keys: Set<InstanceKey> {
    let day = InstanceKey.day(start.day)
    if timing.isWholeDays { return [day] }
    return [day, InstanceKey(start, timing.zone)]
  }
}

/// What all instances of an event have in common.
struct BusyTiming {
  /// Why a length is not to be trusted.
  enum Doubt {
    /// None was given.
    case noEnd
    /// It was malformed, which has been reported already.
    case unreadable
    case endsBeforeStart
    case mixedDayAndTime
  }

  var start: WallTime
  var zone: Zone
  var duration: DurationValue
  var isWholeDays: Bool
  var doubt: Doubt?
  /// The line to name in findings.
  var line: Int

  func instance(at wall: WallTime) -> BusyInstance {
    BusyInstance(start: wall, timing: self)
  }
}

/// What tells two instances of a series apart.
enum InstanceKey: Hashable {
  case instant(Int)
  /// A time in a zone nobody knows equals only the same time in the same zone.
  case wall(WallTime, zone: String)
  /// Any instance on a day of the event's own wall calendar.
  case day(Day)

  init(_ wall: WallTime, _ zone: Zone) {
    if case .unknown(let name) = zone {
      self = .wall(wall, zone: name)
    } else {
      self = .instant(zone.instant(of: wall) ?? wall.seconds)
    }
  }
}
