package import CivilCalendar
import LunarCalendar
package import PromotionModel

/// What each day of the horizon is: a working day, a day off with its reason, in which periods.
package struct DayCalendar: Sendable {
  /// Why nobody is at work on a day.
  package enum DayOff: Hashable, Sendable {
    case weekly(Weekday)
    case holiday(Holiday.ID)
    /// Compensation or swap: the position in the list of changes.
    case change(Int)
  }

  private var daysOff: [Day: DayOff] = [:]
  /// Each period with the stretches of the horizon it covers.
  package let stretches: [(period: Period, days: [ClosedRange<Day>])]

  package init(_ calendar: WorkCalendar, daysOff weekly: Set<Weekday>, horizon: ClosedRange<Day>) {
    let years = (horizon.lowerBound.year - 1)...(horizon.upperBound.year + 1)
    stretches = calendar.periods.map { period in
      (period, years.flatMap { period.stretches(in: $0) }.filter { $0.overlaps(horizon) })
    }
    for day in horizon where weekly.contains(day.weekday) {
      daysOff[day] = .weekly(day.weekday)
    }
    for holiday in calendar.holidays {
      for year in years where holiday.since.map({ $0 <= year }) ?? true {
        for day in holiday.days(in: year) where horizon.contains(day) {
          daysOff[day] = .holiday(holiday.id)
        }
      }
    }
    for (index, change) in calendar.changes.enumerated() where horizon.contains(change.day) {
      switch change.kind {
      case .off: daysOff[change.day] = .change(index)
      case .work: daysOff[change.day] = nil
      }
    }
  }

  /// Why nobody works on a day, or nil for a working day.
  package func dayOff(_ day: Day) -> DayOff? { daysOff[day] }

  /// The periods of an effect that hold on a day for a kind of event in a district.
  package func periods(
    _ effect: Period.Effect,
    on day: Day,
    in district: District.ID,
    kind: EventKind.ID
  ) -> [Period] {
    stretches.filter { period, days in
      period.effect == effect && period.applies(to: kind, in: district)
        && days.contains { $0.contains(day) }
    }.map(\.period)
  }
}

extension Period {
  /// Whether the period holds for a kind of event in a district.
  package func applies(to kind: EventKind.ID, in district: District.ID) -> Bool {
    (kinds.isEmpty || kinds.contains(kind))
      && (districts.isEmpty || districts.contains(district))
  }

  /// The stretches that begin in a year; none where a day does not exist in it.
  func stretches(in year: Int) -> [ClosedRange<Day>] {
    guard let first = from.day(inYear: year) else { return [] }
    for candidate in [year, year + 1] {
      if let last = to.day(inYear: candidate), last >= first { return [first...last] }
    }
    return []
  }
}
