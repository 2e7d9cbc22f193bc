import CivilCalendar
import ICalendar
import PromotionModel
import Wording

extension Publication {
  /// A calendar as it is where nobody keeps what was published before.
  ///
  /// Every stamp is the minute at which the plan was issued, so that exporting a plan twice changes
  /// nothing; `SEQUENCE` is 0 and `CREATED` the same minute.
  func document(of feed: Feed) -> CalendarDocument {
    let stamp = UTCInstant(plan.issued)
    return CalendarDocument(
      productIdentifier: "-//PhienCho//PhienCho//VI",
      name: feed.name,
      description: feed.description,
      colour: CalendarColour(name: feed.colour.name, hex: feed.colour.hex),
      refreshMinutes: 60,
      url: year.centre.website.flatMap(webAddress),
      lastModified: stamp,
      events: feed.entries.map { event(for: $0, stamp) }
    )
  }

  private func event(for entry: CalendarEntry, _ stamp: UTCInstant) -> CalendarEvent {
    CalendarEvent(
      uid: entry.uid,
      created: stamp,
      lastModified: stamp,
      transparency: entry.isBinding ? .opaque : .transparent,
      time: time(of: entry),
      summary: entry.title,
      description: entry.description.joined(separator: "\n"),
      location: entry.location,
      position: entry.coordinates.map {
        CalendarPosition(latitude: $0.latitude, longitude: $0.longitude)
      },
      url: entry.page.flatMap(webAddress),
      categories: entry.categories,
      alarms: entry.reminders.map { CalendarAlarm(minutesBefore: $0, description: entry.title) },
      conference: entry.onlineAddress.flatMap(webAddress).map {
        CalendarConference(url: $0, label: wording.onlineLabel)
      }
    )
  }

  private func time(of entry: CalendarEntry) -> CalendarEventTime {
    switch entry.time {
    case .days(let days): .allDay(days)
    case .span(let span): .timed(span.from, span.to)
    }
  }
}

/// An address that every calendar program can read: absolute, with letters beyond ASCII encoded.
///
/// Nil for anything else: one bad address must not cost a reader the whole calendar.
private func webAddress(_ text: String) -> String? {
  guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
  let encoded = text.utf8.map { byte in
    (0x21...0x7E).contains(byte)
      ? String(Unicode.Scalar(byte)) : percentEncoded(byte)
  }
  return encoded.joined()
}
