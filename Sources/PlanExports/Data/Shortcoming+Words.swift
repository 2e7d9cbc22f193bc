package import PromotionModel
package import Wording

extension Shortcoming.Kind {
  /// The words for it.
  package var words: Wording.ConformityWords {
    switch self {
    case .foreignGoods: .foreignGoods
    case .unknownOrigin: .unknownOrigin
    case .discount(let promised, let limit): .discount(promised: promised, limit: limit)
    case .noFoodPaper: .noFoodPaper
    case .foodPaperEnds(let day): .foodPaperEnds(day)
    case .supportWithoutProgramme: .supportWithoutProgramme
    case .zoneFull(let zone, let registered, let quota):
      .zoneFull(zone: zone, registered: registered, quota: quota)
    }
  }
}
