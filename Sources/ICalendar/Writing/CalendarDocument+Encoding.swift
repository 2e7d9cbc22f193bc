internal import CLibical

extension CalendarDocument {
  /// The document as bytes of an `.ics` file (UTF-8, CRLF, folded at 75 octets).
  ///
  /// Equal documents give equal bytes, whatever the order of their events: nothing is taken
  /// from a clock, a locale or the machine's time zones. A calendar without events is written
  /// with its VTIMEZONE alone, which clients take for an empty calendar; one of whole days has none.
  ///
  /// - Returns: the bytes, ready to be served as `text/calendar; charset=utf-8`.
  /// - Throws: the first thing that a client could not read.
  public func encoded() throws(CalendarEncodingError) -> [UInt8] {
    try check()
    return try Libical.use { () throws(CalendarEncodingError) in
      let calendar = try Component(ICAL_VCALENDAR_COMPONENT)
      try addProperties(to: calendar)
      if events.isEmpty || events.contains(where: \.time.hasHours) { calendar.add(try .timeZone()) }
      for event in events.sorted(by: CalendarEvent.isWrittenBefore) {
        calendar.add(try event.component())
      }
      return try calendar.encoded()
    }
  }

  private func addProperties(to calendar: borrowing Component) throws(CalendarEncodingError) {
    try calendar.add(icalproperty_new_version("2.0"))
    try calendar.add(icalproperty_new_prodid(CalendarText.line(productIdentifier)))
    try calendar.add(icalproperty_new_calscale("GREGORIAN"))
    // NAME is the standard (RFC 7986), X-WR-CALNAME what most clients read.
    try calendar.add(icalproperty_new_name(CalendarText.line(name)))
    try calendar.add(x: "X-WR-CALNAME", CalendarText.line(name))
    let about = description.map(CalendarText.paragraphs) ?? ""
    if !about.isEmpty {
      try calendar.add(icalproperty_new_description(about))
      try calendar.add(x: "X-WR-CALDESC", about)
    }
    try calendar.add(x: "X-WR-TIMEZONE", CalendarZone.identifier)
    try addRefreshInterval(to: calendar)
    if let colour {
      try calendar.add(icalproperty_new_color(colour.name))
      if let hex = colour.hex { try calendar.add(x: "X-APPLE-CALENDAR-COLOR", hex) }
    }
    if let url { try calendar.add(icalproperty_new_url(url)) }
    try calendar.add(icalproperty_new_lastmodified(icaltimetype(lastModified)))
  }

  private func addRefreshInterval(
    to calendar: borrowing Component
  ) throws(CalendarEncodingError) {
    let interval = icaldurationtype_from_int(Int32(clamping: refreshMinutes * 60))
    try calendar.add(icalproperty_new_refreshinterval(interval))
    guard let text = icaldurationtype_as_ical_string_r(interval) else {
      throw .library(Libical.complaint)
    }
    defer { icalmemory_free_buffer(text) }
    try calendar.add(x: "X-PUBLISHED-TTL", String(cString: text))
  }
}

extension CalendarEventTime {
  /// Whether it is written with a TZID.
  fileprivate var hasHours: Bool {
    if case .timed = self { true } else { false }
  }
}

extension CalendarEvent {
  /// The order of a document: by start, then by UID.
  fileprivate static func isWrittenBefore(_ a: CalendarEvent, _ b: CalendarEvent) -> Bool {
    (UTCInstant(a.time.start), a.uid) < (UTCInstant(b.time.start), b.uid)
  }
}
