internal import CivilCalendar

extension BusyExpansion {
  /// The zone a time names.
  mutating func zone(_ name: TimeValue.ZoneName) -> Zone {
    switch name {
    case .utc: .utc
    case .floating: .planner
    case .named(let name): zones.zone(named: name)
    }
  }

  /// Start and length of an event.
  mutating func timing(of event: BusyEvent) -> BusyTiming {
    let line = event.component.first("DTSTART")?.line ?? event.line
    switch event.start {
    case .day(let day): return dayTiming(of: event, from: day, at: line)
    case .time(let wall, let name): return timing(of: event, from: wall, in: zone(name), at: line)
    }
  }

  private func dayTiming(of event: BusyEvent, from day: Day, at line: Int) -> BusyTiming {
    var timing = BusyTiming(
      start: WallTime(day),
      zone: .planner,
      duration: DurationValue(days: 1),
      isWholeDays: true,
      line: line
    )
    switch event.length {
    case .unsaid: break
    case .unreadable: timing.doubt = .unreadable
    case .lasting(let duration): timing.duration = DurationValue(days: max(1, duration.begunDays))
    case .until(.day(let end), _):
      // Some programs write the last day itself: a day cannot last no time.
      timing.duration = DurationValue(days: max(1, abs(end - day)))
      if end < day { timing.doubt = .endsBeforeStart }
    case .until(.time(let wall, _), _):
      timing.duration = DurationValue(days: abs(wall.day - day) + 1)
      timing.doubt = .mixedDayAndTime
    }
    return timing
  }

  private mutating func timing(
    of event: BusyEvent,
    from wall: WallTime,
    in zone: Zone,
    at line: Int
  ) -> BusyTiming {
    var timing = BusyTiming(
      start: wall,
      zone: zone,
      duration: DurationValue(seconds: 0),
      isWholeDays: false,
      line: line
    )
    switch event.length {
    case .unsaid: timing.doubt = .noEnd
    case .unreadable: timing.doubt = .unreadable
    case .lasting(let duration): timing.duration = duration
    case .until(.day(let end), _):
      timing.duration = DurationValue(seconds: abs(WallTime(end).seconds - wall.seconds))
      timing.doubt = .mixedDayAndTime
    case .until(.time(let end, let name), _):
      setEnd(end, in: self.zone(name), of: &timing)
    }
    return timing
  }

  private func setEnd(_ wall: WallTime, in endZone: Zone, of timing: inout BusyTiming) {
    var seconds = wall.seconds - timing.start.seconds
    if let start = timing.zone.instant(of: timing.start), let end = endZone.instant(of: wall) {
      seconds = end - start
    } else if case .unknown = endZone {
      // One unknown end makes the whole event unknown.
      timing.zone = endZone
    }
    timing.duration = DurationValue(seconds: abs(seconds))
    if seconds < 0 { timing.doubt = .endsBeforeStart }
  }
}
