import Spreadsheet

extension OfficialFrame {
  /// The rows above the head of a sheet: the official head in two halves, what it is, and which one.
  func sheetTitles(
    _ title: String,
    _ subtitle: String,
    over columns: [Sheet.Column]
  ) -> [Sheet.Title] {
    let split = middle(of: columns.map(\.width))
    let plain = Style(wrapped: true, alignment: .centre)
    let bold = Style(bold: true, wrapped: true, alignment: .centre)
    // The line below the motto that the decree asks for, as far as cells can draw it.
    let motto = Style(bold: true, underlined: true, wrapped: true, alignment: .centre)
    return [
      Sheet.Title([
        Cell(.text(authority), plain, columns: split),
        Cell(.text(nationalTitle), bold, columns: .max),
      ]),
      Sheet.Title([
        Cell(.text(centre), bold, columns: split), Cell(.text(nationalMotto), motto, columns: .max),
      ]),
      Sheet.Title(title, Style(bold: true, alignment: .centre, size: 14), height: 34),
      Sheet.Title([
        Cell(.text(subtitle), Style(italic: true, wrapped: true, alignment: .centre), columns: .max)
      ]),
    ]
  }

  /// The number of columns whose widths together are nearest to half of all, at least one.
  private func middle(of widths: [Double]) -> Int {
    let half = widths.reduce(0, +) / 2
    let ends = widths.indices.dropLast().map { (count: $0 + 1, end: widths[...$0].reduce(0, +)) }
    return ends.min { abs($0.end - half) < abs($1.end - half) }?.count ?? 1
  }
}
