internal import CivilCalendar

/// Turns events into stretches of a diary: versions, series, replaced instances.
struct BusyExpansion {
  var diary: BusyDiary
  var zones: ZoneBook
  private let owner: CalendarOwner
  private var workLeft = BusyLimits.recurrenceSteps
  private var instancesLeft = BusyLimits.instancesOfFile

  init(diary: BusyDiary, owner: CalendarOwner, zones: ZoneBook) {
    self.diary = diary
    self.owner = owner
    self.zones = zones
  }

  /// Adds all events of a file; they are needed together, as one may replace part of another.
  mutating func add(_ components: [RawComponent]) {
    var events: [BusyEvent] = []
    var declinedBySomebody: [Int] = []
    for component in components {
      guard var event = BusyEvent(component, reportingTo: &diary) else { continue }
      switch owner.answer(to: component) {
      case .declined: event.certainty = nil
      case .unknown(let line) where event.certainty != nil: declinedBySomebody.append(line)
      case .unknown, .attending: break
      }
      events.append(event)
    }
    // Once for the whole file: the same is to be done about all of them.
    if let line = declinedBySomebody.first { diary.report(.declinedByUnknown, at: line) }
    let current = newestVersions(events)
    var replaced: [String: ReplacedInstances] = [:]
    for event in current {
      guard let uid = event.uid, let instance = event.replaces else { continue }
      replaced[uid, default: .init()].ofTimes.insert(key(of: instance, for: event))
      replaced[uid, default: .init()].ofDays.insert(dayKey(of: instance))
    }
    for event in current {
      let isSeries = event.replaces == nil
      add(event, without: isSeries ? event.uid.flatMap { replaced[$0] } : nil)
    }
  }

  /// The instances of a series that other events replace, as the series may call them.
  private struct ReplacedInstances {
    var ofTimes: Set<InstanceKey> = []
    var ofDays: Set<InstanceKey> = []
  }

  /// The newest version of each event and of each replaced instance.
  ///
  /// Versions that cannot be told apart are all kept: they may be different events.
  private func newestVersions(_ events: [BusyEvent]) -> [BusyEvent] {
    struct Identity: Hashable {
      var uid: String
      var instance: TimeValue?
    }
    var newest: [Identity: BusyEvent.Revision] = [:]
    let identity = { (event: BusyEvent) in
      event.uid.map { Identity(uid: $0, instance: event.replaces) }
    }
    for event in events {
      guard let name = identity(event) else { continue }
      newest[name] = max(newest[name] ?? event.revision, event.revision)
    }
    return events.filter { event in
      identity(event).map { newest[$0] == event.revision } ?? true
    }
  }

  private mutating func add(_ event: BusyEvent, without replaced: ReplacedInstances?) {
    guard let certainty = event.certainty else { return }
    let timing = timing(of: event)
    if event.replacesLaterOnes, blockOnwards(from: timing.start, until: nil, timing) {
      diary.report(.changesAllLaterInstances, at: event.line)
    }
    let replaced = (timing.isWholeDays ? replaced?.ofDays : replaced?.ofTimes) ?? []
    let excluded = exclusions(of: event, timing)
    for instance in series(of: event, timing) + extraInstances(of: event, timing)
    where instance.keys.isDisjoint(with: excluded) && instance.keys.isDisjoint(with: replaced) {
      block(instance, certainty)
    }
  }

  /// Notes an instance; where its zone or length is in doubt, all days on which it may be.
  mutating func block(_ instance: BusyInstance, _ certainty: BusyInterval.Certainty) {
    let (earliest, latest) = instance.possibleInstants
    guard diary.touches(earliest, latest) else { return }
    let timing = instance.timing
    if case .unknown(let name) = timing.zone {
      diary.report(.unknownZone(name: name), at: timing.line)
    }
    switch timing.doubt {
    case nil: break
    case .noEnd: return diary.report(.noEnd, at: timing.line)
    case .unreadable: break
    case .endsBeforeStart: diary.report(.endsBeforeStart, at: timing.line)
    case .mixedDayAndTime: diary.report(.mixedDayAndTime, at: timing.line)
    }
    if let (start, end) = instance.instants, timing.doubt == nil {
      diary.block(start, end, certainty)
    } else {
      diary.blockDays(earliest, latest)
    }
  }

  /// The instances of an event's rule, its start included, as far as they may touch the window.
  private mutating func series(of event: BusyEvent, _ timing: BusyTiming) -> [BusyInstance] {
    let rules = event.component.all("RRULE")
    let single = [timing.instance(at: timing.start)]
    if !event.component.lost.isDisjoint(with: ["RRULE", "RDATE"]) {
      blockOnwards(from: timing.start, until: nil, timing)
      return single
    }
    guard let property = rules.first else { return single }
    do throws(BusyFinding.RecurrenceRefusal) {
      guard rules.count == 1 else { throw .severalRules }
      if event.component.first("EXRULE") != nil { throw .unsupported(part: "EXRULE") }
      let rule = try RecurrenceRule(property.value)
      return instances(of: rule, at: property, timing)
    } catch {
      let last = lastDay(of: rules)
      let isAtThatHour = rules.allSatisfy { RecurrenceRule.keepsTheHour($0.value) }
      if isAtThatHour
        ? blockThatHour(from: timing.start, until: last, timing)
        : blockOnwards(from: timing.start, until: last, timing)
      {
        diary.report(.refusedRecurrence(error), at: property.line)
      }
      return single
    }
  }

  private mutating func instances(
    of rule: RecurrenceRule,
    at property: ContentLine,
    _ timing: BusyTiming
  ) -> [BusyInstance] {
    // Two days to either side hold every zone's idea of the window.
    let reach = timing.duration.nominalSeconds + 2 * 86_400
    let lower = WallTime(seconds: diary.window.lowerBound - reach)
    let windowEnd = WallTime(seconds: diary.window.upperBound + 2 * 86_400)
    let until = RecurrenceRule.lastDay(of: property.value).map { WallTime($0 + 1) } ?? windowEnd
    let upper = max(lower, timing.start, min(windowEnd, until))
    let limit = min(BusyLimits.instancesOfEvent, instancesLeft)
    let walls = rule.expanded(
      from: timing.start,
      between: lower...upper,
      limit: limit + 1,
      work: &workLeft
    )
    var allowed = walls.filter { $0 == timing.start || rule.allows($0, in: timing.zone) }
    if workLeft < 0 || allowed.count > limit {
      let kind = workLeft < 0 ? BusyFinding.Kind.tooMuchWork : .tooManyInstances(limit: limit)
      allowed = Array(allowed.prefix(limit))
      let last = RecurrenceRule.lastDay(of: property.value)
      if blockOnwards(from: allowed.last ?? timing.start, until: last, timing) {
        diary.report(kind, at: property.line)
      }
    }
    instancesLeft -= allowed.count
    return allowed.map { timing.instance(at: $0) }
  }

  /// Assumes all days from an instance on to be busy, up to the last day if there is one.
  ///
  /// - Returns: whether any of them lies in the window.
  @discardableResult
  private mutating func blockOnwards(
    from wall: WallTime,
    until lastDay: Day?,
    _ timing: BusyTiming
  ) -> Bool {
    let start = timing.instance(at: wall).possibleInstants.earliest
    let length = timing.duration.nominalSeconds + 86_400
    let end = lastDay.map { WallTime($0 + 1).seconds + length } ?? diary.window.upperBound
    guard start < end, diary.touches(start, end) else { return false }
    diary.blockDays(start, end)
    return true
  }

  /// Assumes the hours of an instance to be taken on every later day, where its rule can hold it on
  /// no other: whoever has a meeting at eight on days we cannot tell is free in the afternoon.
  ///
  /// - Returns: whether any of them lies in the window.
  private mutating func blockThatHour(
    from wall: WallTime,
    until lastDay: Day?,
    _ timing: BusyTiming
  ) -> Bool {
    let first = max(wall.day, WallTime(seconds: diary.window.lowerBound).day - 2)
    let windowEnd = WallTime(seconds: diary.window.upperBound).day + 2
    let last = min(lastDay.map { $0 + 1 } ?? windowEnd, windowEnd)
    let length = timing.duration.nominalSeconds
    guard first <= last, timing.doubt == nil, !timing.zone.isUnknown, !timing.isWholeDays,
      length <= 86_400, last - first < instancesLeft
    else { return blockOnwards(from: wall, until: lastDay, timing) }
    instancesLeft -= last - first + 1
    var isTouched = false
    for day in first...last {
      let instance = timing.instance(at: WallTime(day, secondOfDay: wall.secondOfDay))
      guard let (start, end) = instance.instants, diary.touches(start, end) else { continue }
      diary.block(start, end, .assumed)
      isTouched = true
    }
    return isTouched
  }

  private func lastDay(of rules: [ContentLine]) -> Day? {
    let days = rules.map { RecurrenceRule.lastDay(of: $0.value) }
    return days.contains(nil) ? nil : days.compactMap(\.self).max()
  }
}
