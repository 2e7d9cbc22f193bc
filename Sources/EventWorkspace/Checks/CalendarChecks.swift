import CivilCalendar
import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  /// Sessions come in order and do not overlap.
  func checkSessions(_ checker: inout Checker) {
    for (first, second) in zip(year.centre.sessions, year.centre.sessions.dropFirst())
    where second.from < first.to {
      checker.report(.sessionsOverlap, in: .session(second.id), "from") {
        $0.sessionsOverlap(first.id.text, second.id.text)
      }
    }
  }
}
