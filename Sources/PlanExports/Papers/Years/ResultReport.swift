import CivilCalendar
import PromotionModel
import Wording

/// What came of some fairs together; nil for what none of them counted.
struct ResultSums {
  var fairs = 0
  /// Those of them with a result.
  var reported = 0
  var plannedBooths = 0
  var vendors: Int?
  var booths: Int?
  var visits: Int?
  /// In đồng.
  var turnover: Int?

  /// The turnover in millions of đồng, rounded.
  var millions: Int? { turnover.map { ($0 + 500_000) / 1_000_000 } }

  init(of events: [PlannedEvent], _ results: [Event.ID: FairResult]) {
    for event in events { add(event, results[event.id]) }
  }

  private mutating func add(_ event: PlannedEvent, _ result: FairResult?) {
    fairs += 1
    plannedBooths += event.booths
    guard let result else { return }
    reported += 1
    func sum(_ a: Int?, _ b: Int?) -> Int? { a == nil && b == nil ? nil : (a ?? 0) + (b ?? 0) }
    vendors = sum(vendors, result.vendors)
    booths = sum(booths, result.booths)
    visits = sum(visits, result.visits)
    turnover = sum(turnover, result.turnover?.dong)
  }
}

extension Publication {
  /// The results of the year's fairs: by fair, by district and by quarter, beside the plan.
  var resultPaper: PaperContent? {
    let fairs = plan.fairs
    guard !fairs.isEmpty else { return nil }
    let results = resultsByEvent
    func sums(_ events: [PlannedEvent]) -> ResultSums { ResultSums(of: events, results) }
    let single = fairs.map { event in
      row(text(event.name), wording.dateRange(event.days), sums([event]))
    }
    let districts = year.districts.compactMap { district -> [TablePaper.Value]? in
      let own = fairs.filter { $0.district == district.id }
      guard let day = own.first?.days.lowerBound else { return nil }
      return row(name(of: district.id, on: day), wording.fairCount(own.count), sums(own))
    }
    let quarters = (1...4).compactMap { quarter -> [TablePaper.Value]? in
      let own = fairs.filter { ($0.days.lowerBound.components.month + 2) / 3 == quarter }
      guard !own.isEmpty else { return nil }
      return row(wording.quarter(quarter), wording.fairCount(own.count), sums(own))
    }
    let all = sums(fairs)
    let subtitle = wording.yearSubtitle(plan.year)
    let paper = TablePaper(
      title: wording.resultTitle,
      subtitle: subtitle,
      sheetName: wording.resultSheet,
      columns: [
        .init(wording.resultWhatColumn, 70), .init(wording.resultWhenColumn, 34),
        .init(wording.plannedBoothsColumn, 20, .centre), .init(wording.boothsColumn, 18, .centre),
        .init(wording.vendorCountColumn, 18, .centre), .init(wording.visitsColumn, 22, .centre),
        .init(wording.turnoverColumn, 26, .centre),
      ],
      parts: [
        .init(
          name: "",
          subtitle: subtitle,
          groups: [
            .init(heading: wording.byFair, rows: single),
            .init(heading: wording.byDistrict, rows: districts),
            .init(heading: wording.byQuarter, rows: quarters),
          ],
          total: (wording.totalRow, [nil, nil] + numbers(all)),
          remarks: [wording.resultRemark(reported: all.reported, of: all.fairs)]
            + fairs.compactMap { event in
              results[event.id]?.note.map { "\(text(event.name)): \($0)" }
            }
        )
      ],
      groupColumn: wording.groupColumn
    )
    return PaperContent(paper, wording)
  }

  var resultsByEvent: [Event.ID: FairResult] {
    Dictionary(year.results.map { ($0.event, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func row(_ what: String, _ when: String, _ sums: ResultSums) -> [TablePaper.Value] {
    [.text(what), .text(when)] + numbers(sums)
  }

  private func numbers(_ sums: ResultSums) -> [TablePaper.Value] {
    [
      .number(sums.plannedBooths), value(sums.booths), value(sums.vendors), value(sums.visits),
      value(sums.millions),
    ]
  }

  private func value(_ number: Int?) -> TablePaper.Value { number.map { .number($0) } ?? .blank }
}
