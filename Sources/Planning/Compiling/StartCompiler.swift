import CivilCalendar
import Diagnostics
import PromotionModel

/// Finds when an event may open and what each start costs, with the reason of every number and of
/// every refusal.
struct StartCompiler {
  let year: PromotionYear
  let timeline: Timeline
  let days: DayCalendar
  let places: [Place.ID: Place]
  let locate: Locator

  struct Starts {
    /// Session and cost, in order of time.
    var allowed: [(session: Int, cost: Int)] = []
    var reasons: [Int: [Reason]] = [:]
    var refused: [Day: [Reason]] = [:]
  }

  /// The starts of an event that can take place at some of `candidates`.
  func starts(of plannable: PlannableEvent, at candidates: [Place.ID]) -> Starts {
    let event = plannable.event
    let shape = plannable.shape
    if let settled = plannable.settled { return onlyStart(settled, shape) }
    var starts = Starts()
    let openDayCount = openDays(from: event.window.lowerBound, plannable).count
    guard let lastOpening = lastOpening(event.window, openDayCount) else { return starts }
    for day in event.window.lowerBound...lastOpening {
      let refusals = refusals(of: day, plannable, candidates)
      guard refusals.isEmpty else {
        starts.refused[day] = refusals
        continue
      }
      let reasons = costs(of: day, plannable, candidates)
      for opening in shape.openings {
        let session = timeline.number(day, opening) - shape.setUp
        guard session >= 0, session + shape.length <= timeline.sessionCount else {
          starts.refused[day] = [Reason(.beyondHorizon, source: nil)]
          continue
        }
        guard timeline.span(of: session..<(session + 1)).from >= year.issued else {
          starts.refused[day] = [Reason(.beforeIssue(year.issued.day), source: nil)]
          continue
        }
        starts.allowed.append((session, reasons.reduce(0) { $0 + $1.cost }))
        starts.reasons[session] = reasons
      }
    }
    return starts
  }

  /// A settled event opens when it does; nothing about that is dear or forbidden any more.
  private func onlyStart(_ settled: SettledEvent, _ shape: EventShape) -> Starts {
    let session = timeline.number(settled.date, shape.openings[0]) - shape.setUp
    var starts = Starts()
    if session >= 0, session + shape.length <= timeline.sessionCount {
      starts.allowed = [(session, 0)]
      starts.reasons[session] = []
    } else {
      starts.refused[settled.date] = [Reason(.beyondHorizon, source: nil)]
    }
    return starts
  }

  private func lastOpening(_ window: ClosedRange<Day>, _ openDays: Int) -> Day? {
    let last = window.upperBound - (openDays - 1)
    return last >= window.lowerBound ? last : nil
  }

  private func openDays(from day: Day, _ plannable: PlannableEvent) -> ClosedRange<Day> {
    day...(day + (plannable.shape.openDays.count - 1))
  }

  /// The days on which somebody is on site, given the opening day.
  private func siteDays(from day: Day, _ plannable: PlannableEvent) -> ClosedRange<Day> {
    let shape = plannable.shape
    let first = timeline.number(day, shape.openings[0]) - shape.setUp
    let firstDay =
      first >= 0
      ? timeline.day(of: first)
      : timeline.horizon.lowerBound - (-first + timeline.perDay - 1) / timeline.perDay
    return firstDay...max(firstDay, timeline.day(of: max(0, first + shape.length - 1)))
  }

  // MARK: Hard rules

  private func refusals(
    of day: Day,
    _ plannable: PlannableEvent,
    _ candidates: [Place.ID]
  ) -> [Reason] {
    let event = plannable.event
    let open = openDays(from: day, plannable)
    var reasons: [Reason] = []
    if let date = event.date, date != day {
      return [Reason(.fixedDate(date), source: locate(.event(event.id), "date"))]
    }
    for deadline in plannable.kind.deadlines where deadline.binding && deadline.daysBefore > 0 {
      if day - (event.filed ?? year.issued.day) < deadline.daysBefore {
        reasons.append(
          Reason(
            .deadline(deadline.id, days: deadline.daysBefore),
            source: locate(.kind(plannable.kind.id), "deadlines")
          )
        )
      }
    }
    let site = siteDays(from: day, plannable)
    // A district-wide "never" holds wherever the event might end up.
    let forbidden = site.flatMap { day in
      event.districts.flatMap { days.periods(.never, on: day, in: $0, kind: event.kind) }
    }
    for period in unique(forbidden) {
      reasons.append(Reason(.period(period.id), source: locate(.period(period.id), nil)))
    }
    if plannable.kind.workingDaysOnly, event.date == nil {
      reasons += unique(open.compactMap(days.dayOff)).map { reason($0, cost: 0) }
    }
    if wish(plannable) == .require, !meetsMarket(open, candidates) {
      reasons.append(marketReason(.require, plannable, cost: 0))
    }
    return reasons
  }

  // MARK: Soft rules

  private func costs(
    of day: Day,
    _ plannable: PlannableEvent,
    _ candidates: [Place.ID]
  ) -> [Reason] {
    let event = plannable.event
    let open = openDays(from: day, plannable)
    var reasons: [Reason] = []
    let season = year.centre.importance(of: .season).factor
    if season > 0 {
      reasons += seasonCosts(open, event, factor: season)
    }
    let dayOff = year.centre.importance(of: .daysOff).factor
    if dayOff > 0 {
      for off in siteDays(from: day, plannable).compactMap(days.dayOff) {
        reasons.append(reason(off, cost: dayOff * 2))
      }
    }
    let market = year.centre.importance(of: .marketDays).factor
    if market > 0, let wish = wish(plannable), wish != .require {
      let meets = meetsMarket(open, candidates)
      if (wish == .prefer) != meets {
        reasons.append(marketReason(wish, plannable, cost: market * 5))
      }
    }
    return reasons
  }

  /// Two points a day in a period to avoid; five where there is a preferred period and it is missed.
  private func seasonCosts(_ open: ClosedRange<Day>, _ event: Event, factor: Int) -> [Reason] {
    var reasons: [Reason] = []
    let avoided = open.flatMap { day in
      unique(event.districts.flatMap { days.periods(.avoid, on: day, in: $0, kind: event.kind) })
    }
    for period in unique(avoided) {
      let count = avoided.count { $0.id == period.id }
      reasons.append(
        Reason(
          .period(period.id),
          cost: factor * 2 * count,
          source: locate(.period(period.id), nil)
        )
      )
    }
    let preferred = days.stretches.filter { period, stretches in
      period.effect == .prefer
        && event.districts.contains { period.applies(to: event.kind, in: $0) }
        && stretches.contains { $0.overlaps(event.window) }
    }
    let isMet = preferred.contains { $0.days.contains { $0.overlaps(open) } }
    if let missed = preferred.first, !isMet {
      reasons.append(
        Reason(
          .period(missed.period.id),
          cost: factor * 5,
          source: locate(.period(missed.period.id), nil)
        )
      )
    }
    return reasons
  }

  // MARK: Market days

  private func wish(_ plannable: PlannableEvent) -> MarketWish? {
    plannable.event.marketWish ?? plannable.kind.marketWish
  }

  /// Whether a market meets during the event, at every place it may go to that has a market.
  private func meetsMarket(_ open: ClosedRange<Day>, _ candidates: [Place.ID]) -> Bool {
    let markets = candidates.compactMap { places[$0] }.filter { !$0.marketDays.isEmpty }
    return !markets.isEmpty
      && markets.allSatisfy { place in open.contains(where: place.isMarketDay) }
  }

  private func marketReason(_ wish: MarketWish, _ plannable: PlannableEvent, cost: Int) -> Reason {
    let source =
      plannable.event.marketWish == nil
      ? locate(.kind(plannable.kind.id), "market-days")
      : locate(.event(plannable.event.id), "market-days")
    return Reason(.marketDay(wish), cost: cost, source: source)
  }

  private func reason(_ off: DayCalendar.DayOff, cost: Int) -> Reason {
    let source =
      switch off {
      case .weekly: locate(.centre, "days-off")
      case .holiday(let id): locate(.holiday(id), nil)
      case .change(let index): locate(.workdayChange(year.calendar.changes[index].day), nil)
      }
    return Reason(.dayOff(off), cost: cost, source: source)
  }
}

/// The elements without repetitions, in order of first appearance.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
