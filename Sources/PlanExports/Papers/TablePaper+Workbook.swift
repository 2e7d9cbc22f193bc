import CivilCalendar
import PromotionModel
import Spreadsheet
import Wording

extension TablePaper {
  /// A sheet for each part, to sort and to filter: headings become a column of their own.
  func workbook(_ wording: Wording, _ frame: OfficialFrame) -> Workbook {
    Workbook(
      properties: Workbook.Properties(
        title: title,
        subject: subtitle,
        company: frame.centre,
        createdAt: frame.issuedAt
      ),
      sheets: parts.map { sheet(of: $0, wording, frame) }
    )
  }

  private func sheet(of part: Part, _ wording: Wording, _ frame: OfficialFrame) -> Sheet {
    let columns = sheetColumns
    let isByHand = self.columns.contains(where: \.isSignedByHand)
    return Sheet(
      name: part.name.isEmpty || parts.count == 1 ? sheetName : part.name,
      columns: columns,
      titles: frame.sheetTitles(title, part.subtitle, over: columns),
      rows: part.groups.flatMap { group in
        group.rows.map { row in
          let lead: [Cell] = groupColumn.isEmpty ? [] : [.text(group.heading ?? "")]
          return Sheet.Row(lead + row.map(\.cell), leastHeight: isByHand ? 24 : 0)
        }
      },
      total: total(of: part),
      page: Sheet.Page(landscape: !isUpright, foot: frame.planMark)
    )
  }

  private var sheetColumns: [Sheet.Column] {
    let shares = columns.reduce(0) { $0 + $1.share }
    // About as many digits as fit across the page.
    let width = isUpright ? 88.0 : 132.0
    let group = groupColumn.isEmpty ? [] : [Sheet.Column(groupColumn, width: 22, .wrapped)]
    return group
      + columns.map { column in
        var style = Style(wrapped: !column.isUnbroken)
        if column.alignment == .centre { style.alignment = .centre }
        if column.alignment == .trailing { style.alignment = .right }
        let share = Double(column.share) / Double(max(1, shares))
        return Sheet.Column(column.title, width: max(6, (width * share).rounded()), style)
      }
  }

  private func total(of part: Part) -> Sheet.Row? {
    guard let total = part.total else { return nil }
    let span = total.cells.firstIndex { $0 != nil } ?? total.cells.count
    let lead = groupColumn.isEmpty ? 0 : 1
    let words = Cell(.text(total.words), Style(alignment: .left), columns: span + lead)
    return Sheet.Row([words] + total.cells.dropFirst(span).map { $0?.cell ?? .blank })
  }
}

extension TablePaper.Value {
  fileprivate var cell: Cell {
    switch self {
    case .blank, .text(""): return .blank
    case .text(let text): return .text(text)
    case .number(let number): return .integer(number)
    case .date(let day):
      let (year, month, date) = day.components
      return .date(year: year, month: month, day: date)
    }
  }
}
