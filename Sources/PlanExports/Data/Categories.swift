import PromotionModel
import Wording

extension Wording {
  /// The word for a category of event: `Hội chợ`, `Hội thảo`, `Tập huấn` or `Hội nghị`.
  func category(_ category: EventKind.Category) -> String {
    switch category {
    case .fair: fairCategory
    case .seminar: seminarCategory
    case .training: trainingCategory
    case .conference: conferenceCategory
    }
  }
}
