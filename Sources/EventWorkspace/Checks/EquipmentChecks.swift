import Diagnostics
import PromotionModel
import Wording

extension YearChecks {
  /// Nothing needs more of an equipment than the centre owns.
  func checkEquipment(_ checker: inout Checker) {
    let owned = Dictionary(year.equipment.map { ($0.id, $0.quantity) }) { first, _ in first }
    for kind in year.kinds {
      for need in kind.equipment {
        guard case .number(let number) = need.amount, let quantity = owned[need.equipment],
          number > quantity
        else { continue }
        checker.report(.tooLittleEquipment, in: .kind(kind.id), "equipment.\(need.equipment)") {
          $0.tooLittleEquipment(need.equipment.text, needed: number, owned: quantity)
        }
      }
    }
    for event in year.events {
      for need in kinds[event.kind]?.equipment ?? [] where need.amount == .perBooth {
        guard let quantity = owned[need.equipment], event.booths > quantity else { continue }
        checker.report(.tooLittleEquipment, in: .event(event.id), "booths") {
          $0.tooLittleEquipment(need.equipment.text, needed: event.booths, owned: quantity)
        }
      }
    }
  }
}
