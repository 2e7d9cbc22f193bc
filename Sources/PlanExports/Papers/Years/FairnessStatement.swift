import PromotionModel
import Wording

extension Publication {
  /// Everybody's work beside their fair share, and in words how shares are made; nil where the
  /// shares are not known.
  var fairnessPaper: PaperContent? {
    guard !fairShares.isEmpty else { return nil }
    let summaries = workSummaries
    let most = max(1, summaries.map(\.sessions).max() ?? 1, fairShares.values.max() ?? 1)
    let rows = summaries.enumerated().map { index, work -> [TablePaper.Value] in
      let share = fairShares[work.person.id] ?? 0
      let difference = work.sessions - share
      return [
        .number(index + 1), .text(work.person.name), .text(wording.percent(work.person.share)),
        .number(share), .number(work.sessions), .text(wording.signed(difference)),
        .text(bar(work.sessions, share, most: most)), .number(work.events), .number(work.days),
        .number(work.daysOff), .number(work.nights),
      ]
    }
    let widest = summaries.map { abs($0.sessions - (fairShares[$0.person.id] ?? 0)) }.max() ?? 0
    let title = wording.fairnessTitle
    let subtitle = wording.yearSubtitle(plan.year)
    let paper = TablePaper(
      title: title,
      subtitle: subtitle,
      sheetName: wording.fairnessSheet,
      columns: [
        .init(wording.ordinalColumn, 10, .centre), .init(wording.nameColumn, 36),
        .init(wording.sharePercentColumn, 15, .centre), .init(wording.fairShareColumn, 18, .centre),
        .init(wording.workedColumn, 18, .centre), .init(wording.differenceColumn, 17, .centre),
        .init(wording.barColumn, 60), .init(wording.eventCountColumn, 16, .centre),
        .init(wording.dayCountColumn, 16, .centre), .init(wording.dayOffCountColumn, 18, .centre),
        .init(wording.nightCountColumn, 16, .centre),
      ],
      parts: [
        .init(
          name: "",
          subtitle: subtitle,
          groups: [.init(heading: nil, rows: rows)],
          total: (
            wording.totalRow,
            [
              nil, nil, nil, .number(fairShares.values.reduce(0, +)),
              .number(summaries.reduce(0) { $0 + $1.sessions }), .blank, .blank, .blank,
              .number(summaries.reduce(0) { $0 + $1.days }),
              .number(summaries.reduce(0) { $0 + $1.daysOff }),
              .number(summaries.reduce(0) { $0 + $1.nights }),
            ]
          ),
          remarks: wording.fairnessRemarks(widest: widest)
        )
      ]
    )
    return PaperContent(paper, wording)
  }

  /// The work as a row of blocks, with a bar where the fair share ends.
  private func bar(_ worked: Int, _ share: Int, most: Int) -> String {
    let width = 24
    let full = (worked * width + most / 2) / most
    let mark = (share * width + most / 2) / most
    return (0...width).map { position in
      position == mark ? "|" : position < full ? "■" : position < mark ? "·" : ""
    }.joined()
  }
}
