import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  /// An event's budget fits into some quarter of its programme; a quarter without a limit takes all.
  func checkBudgets(_ checker: inout Checker) {
    let programmes = Dictionary(year.programmes.map { ($0.id, $0) }) { first, _ in first }
    for event in year.events {
      guard let id = event.programme, let programme = programmes[id],
        programme.budget.count == 4, let most = programme.budget.values.max(),
        event.budget > most
      else { continue }
      checker.report(.budgetTooLarge, in: .event(event.id), "budget") {
        $0.budgetTooLarge(programme: id.text, most: most.dong)
      }
    }
  }
}
