import CivilCalendar
import PromotionModel

/// An entry of a published calendar, in the plan's own terms.
struct CalendarEntry {
  enum Time: Hashable {
    /// Whole days, both ends included.
    case days(ClosedRange<Day>)
    case span(Span)

    var start: Moment {
      switch self {
      case .days(let days): Moment(days.lowerBound, .midnight)
      case .span(let span): span.from
      }
    }
  }

  var uid: String
  var time: Time
  var title: String
  /// Lines of plain text.
  var description: [String]
  /// The most telling one first.
  var categories: [String]
  var location: String
  var coordinates: Coordinates?
  var page: String?
  var onlineAddress: String?
  /// Whether it takes the time of whoever has it in a calendar.
  var isBinding: Bool
  /// Minutes before the start.
  var reminders: [Int] = []
}

extension ClockTime {
  /// 00:00, which is in the range of every day.
  fileprivate static var midnight: ClockTime {
    guard let midnight = ClockTime(minutes: 0) else { preconditionFailure("0 is a time of day") }
    return midnight
  }
}
