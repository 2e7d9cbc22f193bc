import PromotionModel

/// The place of duties in the template of a kind of event: whoever chairs is named first.
struct DutyRank {
  private struct Duty: Hashable {
    var phase: PhaseKind
    var template: ShiftTemplate.ID
  }

  private let ranks: [Duty: Int]

  init(_ kind: EventKind?) {
    let duties = (kind?.phases ?? []).flatMap { phase in
      phase.shifts.map { Duty(phase: phase.kind, template: $0.id) }
    }
    ranks = Dictionary(
      zip(duties, 0...).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// From 0; what the template does not know comes last.
  func of(_ shift: PlannedShift) -> Int {
    guard let template = shift.template else { return ranks.count }
    return ranks[Duty(phase: shift.phase, template: template)] ?? ranks.count
  }
}
