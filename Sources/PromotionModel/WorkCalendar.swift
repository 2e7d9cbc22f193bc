public import Bilingual
public import CivilCalendar

/// A day that comes every year, on the solar or on the lunar calendar.
public enum AnnualDay: Hashable, Sendable {
  case solar(month: Int, day: Int)
  case lunar(month: Int, day: Int)
}

/// One end of a period: a day of every year or one certain day.
public enum CalendarDay: Hashable, Sendable {
  case annual(AnnualDay)
  case date(Day)
}

/// A public holiday.
public struct Holiday: Hashable, Sendable {
  public typealias ID = Identifier<Holiday>

  public var id: ID
  public var name: BilingualText
  public var day: AnnualDay
  /// Days off in a row, from `day` on.
  public var length: Int
  /// Days off that come before `day`.
  public var daysBefore: Int
  /// The first year it is kept.
  public var since: Int?

  public init(
    id: ID,
    name: BilingualText,
    day: AnnualDay,
    length: Int = 1,
    daysBefore: Int = 0,
    since: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.day = day
    self.length = length
    self.daysBefore = daysBefore
    self.since = since
  }
}

/// A yearly decision: one day becomes a day off, or a day off becomes a working day.
public struct WorkdayChange: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Compensation or swap: nobody works.
    case off
    /// Worked in exchange.
    case work
  }

  public var day: Day
  public var kind: Kind
  public var name: BilingualText

  public init(day: Day, kind: Kind, name: BilingualText) {
    self.day = day
    self.kind = kind
    self.name = name
  }
}

/// A stretch of days that events must, would rather not, or would gladly meet.
public struct Period: Hashable, Sendable {
  public typealias ID = Identifier<Period>

  public enum Effect: String, Hashable, Sendable, CaseIterable {
    case never, avoid, prefer
  }

  public var id: ID
  public var name: BilingualText
  public var effect: Effect
  public var from: CalendarDay
  public var to: CalendarDay
  /// The districts it holds in; empty for all.
  public var districts: [District.ID]
  /// The kinds of event it holds for; empty for all.
  public var kinds: [EventKind.ID]

  public init(
    id: ID,
    name: BilingualText,
    effect: Effect,
    from: CalendarDay,
    to: CalendarDay,
    districts: [District.ID] = [],
    kinds: [EventKind.ID] = []
  ) {
    self.id = id
    self.name = name
    self.effect = effect
    self.from = from
    self.to = to
    self.districts = districts
    self.kinds = kinds
  }
}

/// Holidays, yearly decisions and periods.
public struct WorkCalendar: Sendable {
  public var holidays: [Holiday]
  public var changes: [WorkdayChange]
  public var periods: [Period]

  public init(
    holidays: [Holiday] = [],
    changes: [WorkdayChange] = [],
    periods: [Period] = []
  ) {
    self.holidays = holidays
    self.changes = changes
    self.periods = periods
  }
}
