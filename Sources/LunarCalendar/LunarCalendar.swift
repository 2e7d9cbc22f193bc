public import CivilCalendar

/// When a periodic market meets.
public enum MarketDays: Hashable, Sendable {
  case weekly(Set<Weekday>)

  public func contains(_ day: Day) -> Bool {
    switch self {
    case .weekly(let days): days.contains(day.weekday)
    }
  }
}
