import Bilingual
import CivilCalendar
import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  func checkWindows(_ checker: inout Checker) {
    for event in year.events {
      checkHorizon(event, &checker)
      checkDate(event, &checker)
      checkLength(event, &checker)
    }
  }

  private func checkHorizon(_ event: Event, _ checker: inout Checker) {
    let horizon = year.horizon
    guard !isInsideHorizon(event) else { return }
    let key = checker.origins.isWritten(.event(event.id), "window") ? "window" : "date"
    checker.report(.windowOutsideHorizon, in: .event(event.id), key) {
      $0.windowOutsideHorizon(horizon)
    }
  }

  private func isInsideHorizon(_ event: Event) -> Bool {
    event.window.clamped(to: year.horizon) == event.window
  }

  private func checkDate(_ event: Event, _ checker: inout Checker) {
    guard let date = event.date, !event.window.contains(date) else { return }
    checker.report(.dateOutsideWindow, in: .event(event.id), "date") {
      $0.dateOutsideWindow(date, event.window)
    }
  }

  /// All open days fit between the first possible opening and the end of the window; a window that
  /// was made of a date always fits.
  private func checkLength(_ event: Event, _ checker: inout Checker) {
    guard checker.origins.isWritten(.event(event.id), "window"), let length = openDays(of: event)
    else { return }
    let first = event.date.map { event.window.contains($0) ? $0 : event.window.lowerBound }
    let room = event.window.upperBound - (first ?? event.window.lowerBound) + 1
    guard length > room else { return }
    checker.report(.windowTooShort, in: .event(event.id), "window") {
      $0.windowTooShort(length: length, window: room)
    }
  }

  /// An event that has to be filed so many days ahead can still be filed after the plan is issued.
  ///
  /// Days outside the plan are another year's, or mistyped: how they stand to this plan's time of
  /// issue means nothing.
  func checkDeadlines(_ checker: inout Checker) {
    for event in year.events where isInsideHorizon(event) {
      guard let kind = kinds[event.kind], let length = openDays(of: event) else { continue }
      let latest = event.date ?? event.window.upperBound - (length - 1)
      for deadline in kind.deadlines where deadline.binding && deadline.daysBefore > 0 {
        let earliest = year.issued.day + deadline.daysBefore
        guard latest < earliest else { continue }
        let key = event.date == nil ? "window" : "date"
        checker.report(.deadlineImpossible, in: .event(event.id), key) {
          $0.deadlineImpossible(
            deadline.name.text(in: $0.language),
            earliest: earliest,
            latest: latest
          )
        }
      }
    }
  }
}
