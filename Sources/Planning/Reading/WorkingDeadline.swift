import CivilCalendar
import PromotionModel

/// The working day by which something is due: nobody can be asked to hand in on a day off.
///
/// What is due before an event moves to the working day before, so that the time the law or the
/// other side needs stays whole; what is due after it moves to the working day after, as the Civil
/// Code counts periods (Bộ luật Dân sự 2015, Điều 148 khoản 5).
struct WorkingDeadline {
  let day: Day
  /// The day off it was counted to, where it had to move.
  let movedFrom: Day?

  /// The longest run of days off that is looked across, in days; far longer than any Tết.
  private static let reach = 30

  init(_ template: DeadlineTemplate, of days: ClosedRange<Day>, in year: PromotionYear) {
    let isBefore = template.daysBefore >= 0
    let counted = (isBefore ? days.lowerBound : days.upperBound) - template.daysBefore
    let reach = WorkingDeadline.reach
    // Deadlines may lie before the planned days or after them, where the year's calendar ends.
    let calendar = DayCalendar(
      year.calendar,
      daysOff: year.centre.daysOff,
      horizon: (counted - reach)...(counted + reach)
    )
    let tried = (0...reach).lazy.map { isBefore ? counted - $0 : counted + $0 }
    day = tried.first { calendar.dayOff($0) == nil } ?? counted
    movedFrom = day == counted ? nil : counted
  }
}
