import CivilCalendar
import PromotionModel
import Wording

/// What the public may see of an event: no name and no number of anybody.
extension EntryMaker {
  /// The banner over the days of an event, then what binds people, in order of time.
  var publicEntries: [CalendarEntry] {
    [banner].compactMap(\.self) + phase(.setUp) + openDays + nights + phase(.takeDown)
  }

  /// An event of several days is a banner that leaves its days free: the hours that bind people
  /// are entries of their own.
  private var banner: CalendarEntry? {
    guard event.openDays.count > 1 else { return nil }
    let time = CalendarEntry.Time.days(event.days)
    return entry(
      uid: identity.uid("event", event.id.text, "banner"),
      time,
      title: name,
      description: lines(on: time) + openingHours + facts,
      categories: [],
      isBinding: false
    )
  }

  /// The hours of all days, or of each where they differ.
  private var openingHours: [String] {
    let hours = event.openDays.map { wording.clockRange($0.from.time, $0.to.time) }
    guard let first = hours.first else { return [] }
    if hours.allSatisfy({ $0 == first }) {
      return [wording.line(wording.openHoursLabel, first)]
    }
    let days = zip(event.openDays, hours).map { "\(wording.shortDate($0.from.day)) \($1)" }
    return [wording.line(wording.openHoursLabel, days.joined(separator: "; "))]
  }

  private var openDays: [CalendarEntry] {
    let count = event.openDays.count
    return event.openDays.enumerated().map { index, span in
      let number = index + 1
      return entry(
        uid: identity.uid("event", event.id.text, "open", String(number)),
        .span(span),
        title: count == 1 ? name : wording.openDayTitle(number, of: count, name),
        description: lines(on: .span(span)) + facts,
        categories: count == 1 ? [] : [wording.openCategory]
      )
    }
  }

  /// Set-up or take-down; an event has each at most once, but nothing here relies on it.
  private func phase(_ kind: PhaseKind) -> [CalendarEntry] {
    let isSetUp = kind == .setUp
    return event.phases.filter { $0.kind == kind }.enumerated().map { index, phase in
      let repeated = index == 0 ? kind.rawValue : "\(kind.rawValue)/\(index + 1)"
      return entry(
        uid: identity.uid("event", event.id.text, repeated),
        .span(phase.span),
        title: isSetUp ? wording.setUpTitle(name) : wording.takeDownTitle(name),
        description: lines(on: .span(phase.span)) + facts,
        categories: [isSetUp ? wording.setUpCategory : wording.takeDownCategory]
      )
    }
  }

  /// One entry a night, however many people are on duty.
  private var nights: [CalendarEntry] {
    let shifts = Dictionary(grouping: event.shifts.filter(\.isNight), by: \.span.from.day)
    return shifts.keys.sorted().enumerated().compactMap { index, day in
      guard let spans = shifts[day]?.map(\.span), let from = spans.map(\.from).min(),
        let to = spans.map(\.to).max()
      else { return nil }
      let span = Span(from: from, to: to)
      return entry(
        uid: identity.uid("event", event.id.text, "night", String(index + 1)),
        .span(span),
        title: wording.nightTitle(index + 1, name),
        description: lines(on: .span(span)) + facts,
        categories: [wording.nightCategory]
      )
    }
  }
}
