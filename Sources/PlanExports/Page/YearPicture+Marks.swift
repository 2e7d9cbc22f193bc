import CivilCalendar
import PromotionModel
import Wording

extension Publication {
  /// The first days of the months to draw: all of the year, and more where events lie outside it.
  var months: [Day] {
    let year = plan.year
    guard let january = Day(year: year, month: 1, day: 1),
      let december = Day(year: year, month: 12, day: 31)
    else { return [] }
    let first = min(january, plan.events.map(\.days.lowerBound).min() ?? january)
    let last = max(december, plan.events.map(\.days.upperBound).max() ?? december)
    return (first...last).filter { $0.day == 1 || $0 == first }.map { $0 - ($0.day - 1) }
  }

  /// The events with their numbers in the table, from 1.
  var numberedEvents: [(number: Int, event: PlannedEvent)] {
    plan.events.enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// The colour of a kind: its place in the list of kinds, so that it never depends on the plan.
  func colour(of kind: EventKind.ID) -> Int {
    (year.kinds.firstIndex { $0.id == kind } ?? 0) % PageStyle.colours
  }

  /// The open days on which the market of the event's place meets.
  func marketDays(of event: PlannedEvent) -> [Day] {
    guard let place = place(event.place) else { return [] }
    return event.days.filter { place.isMarketDay($0) }
  }
}

extension YearPicture {
  /// The marks of a month: holidays, then events in order of time.
  func marks(in month: Day) -> [PictureMonth.Mark] {
    let days = month...(month + (Day.length(ofMonth: month.month, year: month.year) - 1))
    return publication.marks.holidays.compactMap { holidayMark($0, days) }
      + publication.numberedEvents.compactMap { eventMark($0.event, $0.number, days) }
  }

  private func holidayMark(
    _ holiday: DayMarks.Stretch,
    _ month: ClosedRange<Day>
  ) -> PictureMonth.Mark? {
    // The words stand where the holiday begins; the shade says how long it lasts.
    guard month.contains(holiday.days.lowerBound) else { return nil }
    let day = holiday.days.lowerBound.day
    let name = publication.text(holiday.name)
    return PictureMonth.Mark(
      kind: .holiday,
      days: day...day,
      site: day...day,
      label: name,
      title: name
    )
  }

  private func eventMark(
    _ event: PlannedEvent,
    _ number: Int,
    _ month: ClosedRange<Day>
  ) -> PictureMonth.Mark? {
    guard event.days.overlaps(month) else { return nil }
    let days = event.days.clamped(to: month)
    let site = min(event.site.from.day, event.days.lowerBound)...lastSiteDay(event)
    let dates = publication.wording.dateRange(event.days)
    return PictureMonth.Mark(
      kind: .event(number: number, colour: publication.colour(of: event.kind)),
      days: dayNumbers(days),
      site: dayNumbers(site.clamped(to: month)),
      marketDays: publication.marketDays(of: event).filter(month.contains).map(\.day),
      label: label(of: event),
      title:
        "\(publication.text(event.name)), \(dates), \(publication.whereabouts(of: event).short)"
    )
  }

  /// A span that ends at midnight ends on the day before.
  private func lastSiteDay(_ event: PlannedEvent) -> Day {
    let end = event.site.to.time.minutes == 0 ? event.site.to.day - 1 : event.site.to.day
    return max(end, event.days.upperBound)
  }

  private func dayNumbers(_ days: ClosedRange<Day>) -> ClosedRange<Int> {
    days.lowerBound.day...days.upperBound.day
  }

  private func label(of event: PlannedEvent) -> String {
    let place = publication.name(of: event.place, on: event.days.lowerBound)
    switch layout.label {
    case .name:
      let name = publication.text(event.name)
      let isSaid = name.lowercased().contains(bareName(of: place).lowercased())
      return isSaid ? name : "\(name) · \(place)"
    case .kindAndPlace:
      return "\(publication.wording.category(event.category)) · \(place)"
    }
  }
}
