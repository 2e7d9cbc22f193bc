import CivilCalendar
import PromotionModel
import Wording

/// Papers whose tables were made for the exports of a plan.
extension Publication {
  func rosterPaper(of event: PlannedEvent) -> PaperContent {
    let roster = roster(of: event)
    var content = PaperContent(roster.sheet(wording))
    content.workbook = { roster.workbook(wording, $0) }
    content.csv = roster.csv(wording)
    return content
  }

  var assignmentsPaper: PaperContent {
    let sheet = assignmentSheet
    var content = PaperContent(sheet)
    // Its subtitle names the plan, which may change elsewhere.
    content.lines.removeAll { $0 == sheet.subtitle }
    content.workbook = { assignmentWorkbook($0) }
    content.csv = assignmentsCSV
    return content
  }

  /// The map with who stands where; nil while nobody's stalls are settled.
  func boothMapPaper(of event: PlannedEvent) -> PaperContent? {
    let places = stalls(of: event)
    guard !places.isEmpty, let wish = year.events.first(where: { $0.id == event.id }),
      let ground = ground(of: event, wish)
    else { return nil }
    let papers = BoothPapers(year: year, event: wish, ground: ground, wording.language)
    let waiting = year.booths.records.filter { $0.event == event.id && $0.stalls.isEmpty }
      .sorted { ($0.turn ?? .max) < ($1.turn ?? .max) }
    let list = StallList(papers, places: places, waiting: waiting.map(\.vendor))
    let map = BoothMap(papers: papers, list: list)
    return PaperContent(
      title: wording.boothMapTitle,
      subtitle: papers.eventName,
      lines: [papers.eventName] + legend(of: list) + ground.lines + list.waiting,
      document: { map.document($0.frame) },
      workbook: { legendTable(of: list, papers.eventName).workbook(wording, $0) },
      csv: list.csv
    )
  }

  /// What the map's legend says, a line for each vendor.
  private func legend(of list: StallList) -> [String] {
    list.rows.map { row in
      ([row.vendor, row.goods, row.zone] + row.stalls).joined(separator: "\u{1F}")
    }
  }

  /// The legend as a table with types.
  private func legendTable(of list: StallList, _ event: String) -> TablePaper {
    TablePaper(
      title: wording.boothMapTitle,
      subtitle: event,
      sheetName: wording.stallRosterSheet,
      columns: [
        .init(wording.ordinalColumn, 8, .centre), .init(wording.stallColumn, 16),
        .init(wording.vendorColumn, 56), .init(wording.goodsColumn, 50),
        .init(wording.zoneColumn, 26), .init(wording.areaColumn, 14, .centre),
      ],
      parts: [
        .init(
          name: "",
          subtitle: event,
          groups: [
            .init(
              rows: list.rows.map { row in
                [
                  .number(row.number), .text(row.stalls.joined(separator: " ")), .text(row.vendor),
                  .text(row.goods), .text(row.zone), .number(row.area),
                ]
              }
            )
          ]
        )
      ]
    )
  }

  /// The stalls of each vendor of a fair, as published.
  func stalls(of event: PlannedEvent) -> [Vendor.ID: [String]] {
    let records = year.booths.records.filter { $0.event == event.id && !$0.stalls.isEmpty }
    return Dictionary(
      records.map { ($0.vendor, $0.stalls) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The ground of the venue in the plan, unless the fair names another one.
  func ground(of event: PlannedEvent, _ wish: Event) -> Ground? {
    if year.booths.fairs[event.id]?.ground != nil { return year.ground(of: wish) }
    return year.booths.grounds.first { $0.venue == event.venue } ?? year.ground(of: wish)
  }
}

extension Publication {
  /// Who does what when, a line for each shift.
  private var assignmentsCSV: [UInt8] {
    var table = CommaSeparatedText()
    table.append([
      wording.ordinalColumn, wording.dateColumn, wording.whenColumn, wording.eventColumn,
      wording.workColumn, wording.peopleColumn, wording.placeColumn, wording.noteColumn,
    ])
    for section in assignments.sections {
      for row in section.rows {
        table.append([
          String(row.number), row.day.iso, row.time, section.event, row.work, peopleCell(of: row),
          row.place, row.note,
        ])
      }
    }
    return table.bytes
  }
}

extension Ground {
  /// What its drawing shows, for comparing two of them.
  fileprivate var lines: [String] {
    stalls.map { "\($0.name) \($0.cell.row) \($0.cell.column) \($0.hasPower) \($0.hasWater)" }
      + marks.map { "\($0.kind.rawValue) \($0.cell.row) \($0.cell.column)" }
  }
}
