import CivilCalendar
public import ICalendar

extension EntryContent {
  /// The time it takes; nil where the ledger holds something that is no time.
  public var time: CalendarEventTime? {
    if let first = Day(iso: start), let last = Day(iso: end), first <= last {
      return .allDay(first...last)
    }
    guard let from = Moment(written: start), let to = Moment(written: end) else { return nil }
    return .timed(from, to)
  }

  /// The last local day that it touches.
  var lastDay: Day? {
    switch time {
    case .allDay(let days): days.upperBound
    case .timed(_, let end): end.day
    case nil: nil
    }
  }

  /// The entry as it is written into a calendar.
  ///
  /// - Throws: ``LedgerError/damaged(_:)`` if the stored time is none.
  func event(uid: String, created: Int, modified: Int, sequence: Int) throws -> CalendarEvent {
    guard let time else { throw LedgerError.damaged("entry \(uid): \(start)/\(end)") }
    var position: CalendarPosition?
    if let latitude, let longitude {
      position = CalendarPosition(latitude: latitude, longitude: longitude)
    }
    return CalendarEvent(
      uid: uid,
      created: UTCInstant(secondsSinceEpoch: created),
      lastModified: UTCInstant(secondsSinceEpoch: modified),
      sequence: sequence,
      status: isCancelled ? .cancelled : .confirmed,
      transparency: isBinding ? .opaque : .transparent,
      time: time,
      summary: title,
      description: description,
      location: location,
      position: position,
      url: url,
      categories: categories,
      alarms: alarms.map { CalendarAlarm(minutesBefore: $0.minutesBefore, description: $0.text) },
      conference: conference.map { CalendarConference(url: $0.url, label: $0.label) }
    )
  }
}

extension CalendarEventTime {
  /// Start and end as ``EntryContent`` keeps them.
  var written: (String, String) {
    switch self {
    case .allDay(let days): (days.lowerBound.iso, days.upperBound.iso)
    case .timed(let from, let to): (from.description, to.description)
    }
  }
}

extension Moment {
  /// Reads `2027-06-06T07:30`.
  init?(written text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(iso: parts[0]), let time = ClockTime(parts[1]) else {
      return nil
    }
    self.init(day, time)
  }
}
