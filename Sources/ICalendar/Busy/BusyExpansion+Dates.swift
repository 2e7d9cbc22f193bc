internal import CivilCalendar

extension BusyExpansion {
  /// The instances that the event's RDATEs add.
  mutating func extraInstances(of event: BusyEvent, _ timing: BusyTiming) -> [BusyInstance] {
    var result: [BusyInstance] = []
    for property in event.component.all("RDATE") {
      for text in property.value.split(separator: ",") {
        if let instance = extraInstance(text, property, timing) {
          result.append(instance)
        } else {
          diary.reportMalformed(property, text)
        }
      }
    }
    return result
  }

  private mutating func extraInstance(
    _ text: Substring,
    _ property: ContentLine,
    _ timing: BusyTiming
  ) -> BusyInstance? {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count <= 2, let start = TimeValue(halves[0], zone: property.parameters["TZID"])
    else { return nil }
    var own = timing
    own.line = property.line
    switch start {
    case .day(let day):
      // A day in a series of times means that day's usual hour.
      let second = timing.isWholeDays ? 0 : timing.start.secondOfDay
      return halves.count == 1 ? own.instance(at: WallTime(day, secondOfDay: second)) : nil
    case .time(let wall, let name):
      if timing.isWholeDays { return own.instance(at: WallTime(wall.day)) }
      own.zone = zone(name)
      if halves.count == 2 {
        guard let duration = periodLength(halves[1], from: wall, property, own.zone) else {
          return nil
        }
        own.duration = duration
        own.doubt = nil
      }
      return own.instance(at: wall)
    }
  }

  /// The length of a period that starts at a wall time: a duration, or the time of its end.
  private mutating func periodLength(
    _ text: Substring,
    from start: WallTime,
    _ property: ContentLine,
    _ zone: Zone
  ) -> DurationValue? {
    if let duration = DurationValue(text) { return duration }
    guard case .time(let wall, let name)? = TimeValue(text, zone: property.parameters["TZID"])
    else { return nil }
    let endZone = self.zone(name)
    let seconds =
      if let first = zone.instant(of: start), let last = endZone.instant(of: wall) {
        last - first
      } else {
        wall.seconds - start.seconds
      }
    return seconds > 0 ? DurationValue(seconds: seconds) : nil
  }

  /// The instances that the event's EXDATEs take away.
  mutating func exclusions(of event: BusyEvent, _ timing: BusyTiming) -> Set<InstanceKey> {
    var result: Set<InstanceKey> = []
    for property in event.component.all("EXDATE") {
      for text in property.value.split(separator: ",") {
        if let time = TimeValue(text, zone: property.parameters["TZID"]) {
          result.insert(key(of: time, in: timing, at: property.line))
        } else {
          diary.reportMalformed(property, text)
        }
      }
    }
    return result
  }

  /// What an EXDATE calls an instance of a series.
  private mutating func key(
    of time: TimeValue,
    in series: BusyTiming,
    at line: Int
  ) -> InstanceKey {
    if series.isWholeDays { return dayKey(of: time) }
    let key = key(of: time)
    if !series.zone.isUnknown { reportUnknownZone(in: key, at: line) }
    return key
  }

  /// What the RECURRENCE-ID of a replacement calls an instance of a timed series.
  mutating func key(of time: TimeValue, for replacement: BusyEvent) -> InstanceKey {
    let key = key(of: time)
    let line = replacement.component.first("RECURRENCE-ID")?.line ?? replacement.line
    reportUnknownZone(in: key, at: line)
    return key
  }

  private mutating func key(of time: TimeValue) -> InstanceKey {
    switch time {
    case .day(let day): .day(day)
    case .time(let wall, let name): InstanceKey(wall, zone(name))
    }
  }

  /// The day on which an instance of whole days stands, where it is named by a time.
  mutating func dayKey(of time: TimeValue) -> InstanceKey {
    switch time {
    case .day(let day): return .day(day)
    case .time(let wall, let name):
      let shown = zone(name).instant(of: wall).flatMap { Zone.planner.wall(at: $0) }
      return .day((shown ?? wall).day)
    }
  }

  private mutating func reportUnknownZone(in key: InstanceKey, at line: Int) {
    guard case .wall(let wall, let name) = key,
      diary.touches(wall.seconds - 86_400, wall.seconds + 86_400)
    else { return }
    diary.report(.unknownZone(name: name), at: line)
  }

  /// Adds the busy periods of a VFREEBUSY.
  mutating func addPeriods(of component: RawComponent) {
    for property in component.all("FREEBUSY") {
      let kind = property.parameters["FBTYPE"]?.uppercased() ?? "BUSY"
      if kind == "FREE" { continue }
      for text in property.value.split(separator: ",") {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, case .time(let wall, let name)? = TimeValue(halves[0], zone: nil),
          let duration = periodLength(halves[1], from: wall, property, zone(name))
        else {
          diary.reportMalformed(property, text)
          continue
        }
        let timing = BusyTiming(
          start: wall,
          zone: zone(name),
          duration: duration,
          isWholeDays: false,
          line: property.line
        )
        block(timing.instance(at: wall), kind == "BUSY-TENTATIVE" ? .tentative : .busy)
      }
    }
  }
}
