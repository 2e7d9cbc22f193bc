package import CivilCalendar
package import Diagnostics
package import PromotionModel

/// Why a number stands in the problem: the rule, what it costs, and where somebody wrote it.
package struct Reason: Hashable, Sendable {
  package var rule: Rule
  /// What the rule adds to the cost; 0 for a hard fact.
  package var cost: Int
  package var source: SourceLocation?

  package init(_ rule: Rule, cost: Int = 0, source: SourceLocation? = nil) {
    self.rule = rule
    self.cost = cost
    self.source = source
  }
}

/// The rules of the calendar, the law and the centre that become numbers.
package enum Rule: Hashable, Sendable {
  // When an event may open.
  case window(ClosedRange<Day>)
  case fixedDate(Day)
  case beyondHorizon
  /// It would begin before the plan is issued, on this day.
  case beforeIssue(Day)
  case period(Period.ID)
  case dayOff(DayCalendar.DayOff)
  case deadline(DeadlineTemplate.ID, days: Int)
  case marketDay(MarketWish)
  // Where.
  case venueWish
  case closure(String)
  case closedPeriod(Period.ID)
  case lentYard
  // Who.
  case leave(String)
  case weekdayOff(Weekday)
  case limit(StaffLimit)
  case busyCalendar(String)
  case distance(kilometres: Int)
  case unknownDistrict
  case fairShare
  case rest
  // What with.
  case owned
  case turnaround(Equipment.ID)
  case budget(Programme.ID, quarter: Int)
  // How events stand to each other.
  case convoyGap(Convoy.ID)
  case convoySpan(Convoy.ID)
  case conference
  case kindApart(EventKind.ID, days: Int)
  case kindSpread(EventKind.ID, days: Int)
  case relation
  case drive(minutes: Int)
  case priority(Event.Priority)
  /// It would be otherwise than was published.
  case published
}

/// What in the model a number was read from.
package enum Subject: Hashable, Sendable {
  case centre
  case holiday(Holiday.ID)
  case workdayChange(Day)
  case period(Period.ID)
  case road(Int)
  case venue(Venue.ID)
  case staff(StaffMember.ID)
  case equipment(Equipment.ID)
  case kind(EventKind.ID)
  case programme(Programme.ID)
  case event(Event.ID)
  case convoy(Convoy.ID)
  case relation(Int)
}

/// Where a subject, or one key of it, was written; nil where nobody wrote it.
package typealias Locator = @Sendable (_ subject: Subject, _ key: String?) -> SourceLocation?

/// The reason of every number in a problem, in lists parallel to the problem's own.
package struct Reasons: Sendable {
  /// For each event, the reasons of each start's cost.
  package var starts: [[Int: [Reason]]] = []
  /// For each event, why a day of its window is no opening day.
  package var refused: [[Day: [Reason]]] = []
  /// For each event, the reasons of each venue's cost.
  package var venues: [[Int: [Reason]]] = []
  /// For each event, what it costs not to hold it.
  package var skips: [Reason] = []
  /// For each venue, the reason of each closed interval.
  package var closed: [[Reason]] = []
  /// For each person, the reason of each interval away.
  package var away: [[Reason]] = []
  /// For each person, the reasons of each place's cost.
  package var outings: [[Int: [Reason]]] = []
  /// For each person, of target and weight.
  package var shares: [Reason] = []
  package var equipment: [Reason] = []
  package var after: [Reason] = []
  package var within: [Reason] = []
  package var apart: [Reason] = []
  package var spread: [Reason] = []
  package var budgets: [Reason] = []
  package var rest: Reason?
  /// What settled events that have not opened yet take no notice of.
  package var overridden: [Overridden] = []

  /// Something that would keep a person or a venue from a settled event.
  package struct Overridden: Hashable, Sendable {
    package var event: Event.ID
    package var who: Subject
    package var reason: Reason
  }

  package init() {}
}
