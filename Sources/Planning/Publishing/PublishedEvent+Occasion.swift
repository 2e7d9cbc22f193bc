import CivilCalendar
import ICalendar
import Ledger
import PromotionModel

extension PublishedEvent {
  /// The days it is open, or its hours where it is one day; nil where something stored is no time.
  var time: CalendarEventTime? {
    guard let first = try? openDays.first?.span(), let last = try? openDays.last?.span() else {
      return (try? site.span()).map { .timed($0.from, $0.to) }
    }
    return openDays.count == 1
      ? .timed(first.from, first.to) : .allDay(first.from.day...max(first.from.day, last.from.day))
  }
}

extension Directory {
  /// The name of the venue, or of the place where an event has none.
  func place(of event: PublishedEvent) -> String {
    let place = places[event.place] ?? event.place
    guard let venue = event.venue else { return place }
    let name = venues[venue] ?? venue
    return name.hasSuffix(place) ? name : "\(name), \(place)"
  }
}
