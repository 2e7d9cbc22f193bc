internal import CivilCalendar

/// A recurrence rule of RFC 5545 §3.3.10, as far as it is followed here.
///
/// Rules are followed by this room's own code: libical 3.0.16 looks for a next instance until
/// the year 2582, so that a rule without instances takes it seconds or, with BYHOUR and BYMINUTE,
/// for ever; and it returns too few instances for some others.
struct RecurrenceRule: Hashable {
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A weekday, or one of its turns in a month or year: 1 the first, −1 the last, 0 any.
  struct Turn: Hashable {
    var weekday: Weekday
    var ordinal: Int
  }

  var frequency: Frequency
  var interval = 1
  var count: Int?
  var until: TimeValue?
  var months: Set<Int> = []
  /// Days of the month, 1…31, or −1…−31 from its end.
  var monthDays: Set<Int> = []
  /// Days of the year, 1…366, or −1…−366 from its end.
  var yearDays: Set<Int> = []
  var turns: [Turn] = []
  var hours: Set<Int> = []
  var minutes: Set<Int> = []
  var seconds: Set<Int> = []
  /// Places in the instances of one period, from 1, or from −1 at its end.
  var positions: Set<Int> = []
  var weekStart = Weekday.monday
}
