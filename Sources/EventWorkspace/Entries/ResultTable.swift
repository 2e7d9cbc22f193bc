import PromotionModel
import Wording

enum ResultColumns {
  static let event = Column(
    "event",
    ["sự kiện", "phiên chợ"],
    .reference(.event),
    isRequired: true,
    example: "tet-dinh-hoa"
  )
  static let vendors = Column(
    "vendors",
    ["số đơn vị", "đơn vị"],
    .wholeNumber(0...100_000),
    example: "26"
  )
  static let booths = Column(
    "booths",
    ["số gian", "số gian hàng"],
    .wholeNumber(0...100_000),
    example: "34"
  )
  static let visits = Column(
    "visits",
    ["lượt khách", "khách"],
    .wholeNumber(0...100_000_000),
    example: "9500"
  )
  static let turnover = Column("turnover", ["doanh thu"], .money, example: "690 triệu")
  static let note = Column("note", ["ghi chú"], example: "Mưa cả ngày thứ hai")
  static let table = ColumnTable(
    "results.csv",
    [event, vendors, booths, visits, turnover, note]
  )
}

extension FairResult {
  init?(_ row: TableRow, _ checker: inout Checker) {
    let event: Event.ID? = row.reference(ResultColumns.event, .event, &checker)
    let vendors = row.wholeNumber(ResultColumns.vendors, &checker)
    let booths = row.wholeNumber(ResultColumns.booths, &checker)
    let visits = row.wholeNumber(ResultColumns.visits, &checker)
    let turnover = row.value(ResultColumns.turnover, .badMoney, &checker) { Money(text: $0) }
    guard let event else { return nil }
    self.init(
      event: event,
      vendors: vendors,
      booths: booths,
      visits: visits,
      turnover: turnover,
      note: row.text(ResultColumns.note, &checker)
    )
  }
}
