internal import CLibical
internal import CivilCalendar

extension CalendarEvent {
  /// The VEVENT, its properties in a fixed order; call it inside `Libical.use`.
  func component() throws(CalendarEncodingError) -> Component {
    let event = try Component(ICAL_VEVENT_COMPONENT)
    try event.add(icalproperty_new_uid(uid))
    // Without a METHOD, DTSTAMP is the last revision (RFC 5545 §3.8.7.2), not the time of writing.
    try event.add(icalproperty_new_dtstamp(icaltimetype(lastModified)))
    try addTime(to: event)
    try addTexts(to: event)
    try addState(to: event)
    for alarm in alarms { event.add(try alarm.component()) }
    return event
  }

  private func addTime(to event: borrowing Component) throws(CalendarEncodingError) {
    switch time {
    case .allDay(let days):
      try event.add(icalproperty_new_dtstart(icaltimetype(days.lowerBound)))
      try event.add(icalproperty_new_dtend(icaltimetype(days.upperBound + 1)))
    case .timed(let start, let end):
      try event.add(inZone(icalproperty_new_dtstart(icaltimetype(start))))
      try event.add(inZone(icalproperty_new_dtend(icaltimetype(end))))
    }
  }

  private func addTexts(to event: borrowing Component) throws(CalendarEncodingError) {
    try event.add(icalproperty_new_summary(CalendarText.line(summary)))
    if let text = written(description, CalendarText.paragraphs) {
      try event.add(icalproperty_new_description(text))
    }
    if let text = written(location, CalendarText.line) {
      try event.add(icalproperty_new_location(text))
    }
    if let position {
      let point = icalgeotype(lat: position.latitude, lon: position.longitude)
      try event.add(icalproperty_new_geo(point))
    }
    if let url { try event.add(icalproperty_new_url(url)) }
    let words = categories.map(CalendarText.category).filter { !$0.isEmpty }
    if !words.isEmpty {
      try event.add(icalproperty_new_categories(words.joined(separator: ",")))
    }
    if let conference { try event.add(conference.property()) }
  }

  private func addState(to event: borrowing Component) throws(CalendarEncodingError) {
    try event.add(icalproperty_new_status(status.libical))
    try event.add(icalproperty_new_transp(effectiveTransparency.libical))
    if let word = outlookBusyStatus {
      try event.add(x: "X-MICROSOFT-CDO-BUSYSTATUS", word.rawValue)
    }
    try event.add(icalproperty_new_sequence(Int32(clamping: sequence)))
    try event.add(icalproperty_new_created(icaltimetype(created)))
    try event.add(icalproperty_new_lastmodified(icaltimetype(lastModified)))
  }
}

/// A text after cleaning; nil where nothing is left to write.
private func written(_ text: String?, _ clean: (String) -> String) -> String? {
  guard let text else { return nil }
  let cleaned = clean(text)
  return cleaned.isEmpty ? nil : cleaned
}

/// The property with the TZID of the document's one zone.
private func inZone(_ property: OpaquePointer?) -> OpaquePointer? {
  guard let property else { return nil }
  icalproperty_add_parameter(property, icalparameter_new_tzid(CalendarZone.identifier))
  return property
}

extension CalendarAlarm {
  fileprivate func component() throws(CalendarEncodingError) -> Component {
    let alarm = try Component(ICAL_VALARM_COMPONENT)
    try alarm.add(icalproperty_new_action(ICAL_ACTION_DISPLAY))
    let seconds = Int32(clamping: -minutesBefore * 60)
    try alarm.add(icalproperty_new_trigger(icaltriggertype_from_int(seconds)))
    try alarm.add(icalproperty_new_description(CalendarText.paragraphs(description)))
    return alarm
  }
}

extension CalendarConference {
  fileprivate func property() -> OpaquePointer? {
    guard let property = icalproperty_new_conference(url) else { return nil }
    // One feature only: libical quotes a list of features into one value.
    icalproperty_add_parameter(property, icalparameter_new_feature(ICAL_FEATURE_VIDEO))
    let label = CalendarText.parameter(label)
    if !label.isEmpty { icalproperty_add_parameter(property, icalparameter_new_label(label)) }
    return property
  }
}

extension CalendarEventStatus {
  fileprivate var libical: icalproperty_status {
    switch self {
    case .tentative: ICAL_STATUS_TENTATIVE
    case .confirmed: ICAL_STATUS_CONFIRMED
    case .cancelled: ICAL_STATUS_CANCELLED
    }
  }
}

extension CalendarTransparency {
  fileprivate var libical: icalproperty_transp {
    switch self {
    case .opaque: ICAL_TRANSP_OPAQUE
    case .transparent: ICAL_TRANSP_TRANSPARENT
    }
  }
}
