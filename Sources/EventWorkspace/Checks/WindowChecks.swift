import Bilingual
import CivilCalendar
import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  func checkWindows(_ checker: inout Checker) {
    for event in year.events {
      checkHorizon(event, &checker)
      guard year.settled[event.id] == nil else { continue }
      checkDate(event, &checker)
      checkLength(event, &checker)
    }
    let misplaced = year.settled.filter { !year.horizon.contains($0.value.date) }
    for event in misplaced.keys.sorted() {
      checker.report(.windowOutsideHorizon, in: .event(event), "settled") {
        $0.windowOutsideHorizon(year.horizon)
      }
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

  /// An event that has to be held can still open after the plan is issued, and one that has to be
  /// filed so many days ahead can still be filed.
  ///
  /// Days outside the plan are another year's, or mistyped: how they stand to this plan's time of
  /// issue means nothing. What has been held is beyond all lead times.
  func checkDeadlines(_ checker: inout Checker) {
    for event in year.events where isInsideHorizon(event) && !year.hasOpened(event.id) {
      checkFiled(event, &checker)
      guard let kind = kinds[event.kind], let length = openDays(of: event) else { continue }
      let settled = year.settled[event.id]?.date
      let latest = settled ?? event.date ?? event.window.upperBound - (length - 1)
      let key = settled != nil ? "settled" : event.date == nil ? "window" : "date"
      guard latest >= year.issued.day else {
        // What may be left out is left out.
        guard event.priority == .must else { continue }
        checker.report(.windowPast, in: .event(event.id), key) {
          $0.windowPast(latest: latest, issued: year.issued.day)
        }
        continue
      }
      for deadline in kind.deadlines where deadline.binding && deadline.daysBefore > 0 {
        let earliest = (event.filed ?? year.issued.day) + deadline.daysBefore
        guard latest < earliest else { continue }
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

  private func checkFiled(_ event: Event, _ checker: inout Checker) {
    guard let filed = event.filed, filed > year.issued.day else { return }
    checker.report(.filedLater, in: .event(event.id), "filed") {
      $0.filedLater(filed, issued: year.issued.day)
    }
  }
}
