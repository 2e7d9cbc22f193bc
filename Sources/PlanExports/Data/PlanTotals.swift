import PromotionModel
import Wording

/// How much a plan holds.
struct PlanTotals {
  var events: [EventKind.Category: Int] = [:]
  var openDays = 0
  var booths = 0
  /// Shifts, once for each person.
  var duties = 0
  var nights = 0

  init(of plan: YearPlan) {
    for event in plan.events {
      events[event.category, default: 0] += 1
      openDays += event.openDays.count
      booths += event.booths
      for shift in event.shifts {
        duties += shift.staff.count
        nights += shift.isNight ? shift.staff.count : 0
      }
    }
  }

  /// The counts with their words; a category that the plan does not have is left out.
  func items(_ wording: Wording) -> [(count: Int, words: String)] {
    let categories = EventKind.Category.allCases.compactMap { category in
      events[category].map { (count: $0, words: words(for: category, $0, wording)) }
    }
    return categories + [
      (openDays, wording.openDaysTotal(openDays)), (booths, wording.boothsTotal(booths)),
      (duties, wording.dutiesTotal(duties)), (nights, wording.nightsTotal(nights)),
    ]
  }

  private func words(
    for category: EventKind.Category,
    _ count: Int,
    _ wording: Wording
  ) -> String {
    switch category {
    case .fair: wording.fairsTotal(count)
    case .seminar: wording.seminarsTotal(count)
    case .training: wording.trainingsTotal(count)
    case .conference: wording.conferencesTotal(count)
    }
  }
}
