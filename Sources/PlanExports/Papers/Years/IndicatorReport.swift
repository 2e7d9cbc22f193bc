import PromotionModel
import Wording

extension Publication {
  /// The targets of each programme beside what is planned and what was reported; nil without any.
  var indicatorPaper: PaperContent? {
    let results = resultsByEvent
    let groups = year.programmes.filter { !$0.targets.isEmpty }.map { programme in
      let events = plan.events.filter { $0.programme == programme.id }
      let held = events.filter { results[$0.id] != nil }
      let sums = ResultSums(of: held, results)
      return TablePaper.Group(
        heading: text(programme.name),
        rows: programme.targets.map { target in
          row(
            target,
            planned: target.measure.flatMap { planned($0, events) },
            achieved: held.isEmpty ? nil : target.measure.flatMap { achieved($0, held, sums) }
          )
        }
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

  private func row(
    _ target: Programme.Target,
    planned: Int?,
    achieved: Int?
  ) -> [TablePaper.Value] {
    let percent = achieved.flatMap { target.value > 0 ? $0 * 100 / target.value : nil }
    return [
      .text(text(target.indicator)), .text(text(target.unit)), .number(target.value),
      planned.map { .number($0) } ?? .blank, achieved.map { .number($0) } ?? .blank,
      .text(percent.map { wording.percent($0) } ?? ""), .blank,
    ]
  }

  /// How many events of the category that a measure counts; nil where it counts none.
  private func count(_ measure: Programme.Measure, _ events: [PlannedEvent]) -> Int? {
    let category: EventKind.Category
    switch measure {
    case .fairs: category = .fair
    case .seminars: category = .seminar
    case .trainings: category = .training
    case .booths, .vendors, .visits, .turnover: return nil
    }
    return events.count { $0.category == category }
  }

  /// What the plan says; nil for what only comes about.
  private func planned(_ measure: Programme.Measure, _ events: [PlannedEvent]) -> Int? {
    measure == .booths ? events.reduce(0) { $0 + $1.booths } : count(measure, events)
  }

  /// What was reported of the events that were held; nil where nothing was.
  private func achieved(
    _ measure: Programme.Measure,
    _ events: [PlannedEvent],
    _ sums: ResultSums
  ) -> Int? {
    switch measure {
    case .fairs, .seminars, .trainings: count(measure, events)
    case .booths: sums.booths
    case .vendors: sums.vendors
    case .visits: sums.visits
    case .turnover: sums.millions
    }
  }
}
