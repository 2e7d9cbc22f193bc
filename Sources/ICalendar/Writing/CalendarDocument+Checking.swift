internal import CivilCalendar
internal import Foundation

extension CalendarDocument {
  /// Throws the first thing that would make the document malformed or unreadable for a client.
  func check() throws(CalendarEncodingError) {
    if CalendarText.line(name).isEmpty { throw .missing(.name) }
    if CalendarText.line(productIdentifier).isEmpty { throw .missing(.productIdentifier) }
    guard refreshMinutes > 0 else { throw .refreshNotPositive(minutes: refreshMinutes) }
    if let url { try checkAddress(url) }
    var known: Set<String> = []
    for event in events {
      try event.check()
      guard known.insert(event.uid).inserted else { throw .duplicateUID(event.uid) }
    }
  }
}

extension CalendarEvent {
  fileprivate func check() throws(CalendarEncodingError) {
    guard isFitForUID(uid) else { throw .badUID(uid) }
    if let fault = firstFault { throw .badEvent(uid: uid, fault) }
    if let url { try checkAddress(url) }
    if let conference { try checkAddress(conference.url) }
  }

  private var firstFault: CalendarEncodingError.EventFault? {
    if CalendarText.line(summary).isEmpty { return .emptySummary }
    if sequence < 0 { return .negativeSequence }
    if lastModified < created { return .changedBeforeItWasCreated }
    if let position, !position.isOnEarth { return .positionOutOfRange }
    if alarms.contains(where: { CalendarText.paragraphs($0.description).isEmpty }) {
      return .emptyAlarmDescription
    }
    return time.fault
  }
}

extension CalendarEventTime {
  fileprivate var fault: CalendarEncodingError.EventFault? {
    switch self {
    case .allDay(let days):
      return hasFourDigits(days.lowerBound) && hasFourDigits(days.upperBound + 1)
        ? nil : .yearOutOfRange
    case .timed(let start, let end):
      guard hasFourDigits(start.day), hasFourDigits(end.day + 1) else { return .yearOutOfRange }
      return start.minutes(to: end) > 0 ? nil : .endsBeforeItStarts
    }
  }

  private func hasFourDigits(_ day: Day) -> Bool { (1...9999).contains(day.year) }
}

extension CalendarPosition {
  fileprivate var isOnEarth: Bool {
    (-90.0...90).contains(latitude) && (-180.0...180).contains(longitude)
  }
}

/// Visible ASCII without the characters that TEXT escapes, so that every client compares the
/// same bytes.
private func isFitForUID(_ uid: String) -> Bool {
  let escaped: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\")]
  return (1...255).contains(uid.utf8.count)
    && uid.utf8.allSatisfy { (0x21...0x7E).contains($0) && !escaped.contains($0) }
}

private func checkAddress(_ address: String) throws(CalendarEncodingError) {
  guard address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
    let parts = URLComponents(string: address), let scheme = parts.scheme, !scheme.isEmpty,
    parts.host?.isEmpty == false || !parts.path.isEmpty
  else { throw .badAddress(address) }
}
