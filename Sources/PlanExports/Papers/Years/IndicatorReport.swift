import PromotionModel
import Wording

extension Publication {
  /// The targets of each programme beside what is planned and what was reported; nil without any.
  var indicatorPaper: PaperContent? {
    let groups = year.programmes.filter { !$0.targets.isEmpty }.map { programme in
      TablePaper.Group(
        heading: text(programme.name),
        rows: programme.targets.map { row($0, of: programme) }
      )
    }
    guard !groups.isEmpty else { return nil }
    let subtitle = wording.yearSubtitle(plan.year)
    let paper = TablePaper(
      title: wording.indicatorTitle,
      subtitle: subtitle,
      sheetName: wording.indicatorSheet,
      columns: [
        .init(wording.indicatorColumn, 64), .init(wording.measureUnitColumn, 24, .centre),
        .init(wording.targetColumn, 24, .centre), .init(wording.plannedColumn, 24, .centre),
        .init(wording.achievedColumn, 24, .centre), .init(wording.ofTargetColumn, 22, .centre),
        .init(wording.noteColumn, 40, byHand: true),
      ],
      parts: [
        .init(name: "", subtitle: subtitle, groups: groups, remarks: [wording.indicatorRemark])
      ],
      groupColumn: wording.programmeColumn
    )
    return PaperContent(paper, wording)
  }

  private func row(_ target: Programme.Target, of programme: Programme) -> [TablePaper.Value] {
    let planned = target.measure.flatMap { self.planned($0, in: programme.id) }
    let achieved = target.measure.flatMap { self.achieved($0, in: programme.id) }
    let percent = achieved.flatMap { target.value > 0 ? $0 * 100 / target.value : nil }
    return [
      .text(text(target.indicator)), .text(text(target.unit)), .number(target.value),
      planned.map { .number($0) } ?? .blank, achieved.map { .number($0) } ?? .blank,
      .text(percent.map { wording.percent($0) } ?? ""), .blank,
    ]
  }

  private func events(of programme: Programme.ID) -> [PlannedEvent] {
    plan.events.filter { $0.programme == programme }
  }

  /// What the plan says; nil for what only comes about.
  private func planned(_ measure: Programme.Measure, in programme: Programme.ID) -> Int? {
    let events = events(of: programme)
    switch measure {
    case .fairs: return events.count { $0.category == .fair }
    case .seminars: return events.count { $0.category == .seminar }
    case .trainings: return events.count { $0.category == .training }
    case .booths: return events.reduce(0) { $0 + $1.booths }
    case .vendors, .visits, .turnover: return nil
    }
  }

  /// What was reported; nil where nothing was.
  private func achieved(_ measure: Programme.Measure, in programme: Programme.ID) -> Int? {
    let results = resultsByEvent
    let held = events(of: programme).compactMap { event in
      results[event.id].map { (event: event, result: $0) }
    }
    guard !held.isEmpty else { return nil }
    func total(_ value: (FairResult) -> Int?) -> Int? {
      let values = held.compactMap { value($0.result) }
      return values.isEmpty ? nil : values.reduce(0, +)
    }
    switch measure {
    case .fairs: return held.count { $0.event.category == .fair }
    case .seminars: return held.count { $0.event.category == .seminar }
    case .trainings: return held.count { $0.event.category == .training }
    case .booths: return total(\.booths)
    case .vendors: return total(\.vendors)
    case .visits: return total(\.visits)
    case .turnover: return total { $0.turnover?.dong }.map { ($0 + 500_000) / 1_000_000 }
    }
  }
}
