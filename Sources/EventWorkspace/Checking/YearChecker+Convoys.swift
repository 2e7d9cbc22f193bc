import PromotionModel
import Wording

extension YearChecker {
  /// Whether the empty days of a convoy leave sessions enough for the longest road.
  ///
  /// Between the last open session of one fair and the opening of the next lie take-down, road and
  /// set-up; what the first and the last leave must hold the road.
  func checkConvoy(_ convoy: Convoy) {
    let members = convoy.events.compactMap { id in year.events.first { $0.id == id } }
    let kinds = members.compactMap { event in year.kinds.first { $0.id == event.kind } }
    guard members.count == kinds.count, members.count > 1 else { return }
    let empty =
      switch convoy.emptyDays {
      case .exactly(let days), .atLeast(let days): days
      }
    let perDay = year.centre.sessions.count
    var free = Int.max
    for (first, firstKind) in zip(members, kinds) {
      for (second, secondKind) in zip(members, kinds) where second.id != first.id {
        guard let closing = index(firstKind.openSessions.last),
          let opening = index(second.opening ?? secondKind.openings.first)
        else { continue }
        let sessions =
          empty * perDay + (perDay - 1 - closing) + opening
          - (firstKind.phase(.takeDown)?.sessions ?? 0) - (secondKind.phase(.setUp)?.sessions ?? 0)
        free = min(free, sessions)
      }
    }
    if free < 0 {
      add(
        .convoyTooTight(days: empty, free: max(0, free), road: 0), "convoys", convoy.id.text,
        "empty-days")
    }
  }

  private func index(_ session: Session.ID?) -> Int? {
    year.centre.sessions.firstIndex { $0.id == session }
  }
}
