/// The head of a table: rows laid out together, since their cells may cover several rows.
struct TableHead {
  private struct Place {
    var cell: Table.Cell
    var columns: Range<Int>
    var rows: Range<Int>
    var text: TextSlice?
  }

  let fragment: Fragment

  init(_ rows: [Table.Row], edges: [Length], style: Table.Style, layout: TableLayout) {
    let places = Self.places(of: rows, columnCount: edges.count - 1).map { place in
      var place = place
      place.text = layout.shape(
        place.cell,
        from: place.columns.lowerBound,
        to: place.columns.upperBound,
        style.headEmphasis,
        alignment: .centre
      )
      return place
    }
    let tops = Self.tops(of: rows, places, style)
    var fills: [Mark] = []
    var texts: [Mark] = []
    var segments: [Mark.Segment] = []
    for place in places {
      let box = Rect(
        x: edges[place.columns.lowerBound],
        y: tops[place.rows.lowerBound],
        width: edges[place.columns.upperBound] - edges[place.columns.lowerBound],
        height: tops[place.rows.upperBound] - tops[place.rows.lowerBound]
      )
      if let fill = place.cell.fill ?? style.headFill { fills.append(.ground(box, fill)) }
      if let text = place.text {
        let offset = style.offset(of: text.height, in: box.size.height)
        texts.append(.text(text, at: box.origin + Point(style.horizontalPadding, offset)))
      }
      segments += Self.edges(of: box, style.rules)
    }
    if style.rules != .none {
      segments += Self.horizontal(y: .zero, from: edges[0], to: edges[edges.count - 1])
    }
    let rules = segments.isEmpty ? [] : [Mark.rules(segments, style.stroke)]
    fragment = Fragment(height: tops.last ?? .zero, marks: fills + texts + rules)
  }

  /// Finds the columns and rows of each cell, passing over what cells above cover.
  private static func places(of rows: [Table.Row], columnCount: Int) -> [Place] {
    var taken = [[Bool]](
      repeating: [Bool](repeating: false, count: columnCount),
      count: rows.count
    )
    var places: [Place] = []
    for (top, row) in rows.enumerated() {
      var cells = row.cells[...]
      while let column = taken[top].firstIndex(of: false) {
        let cell = cells.popFirst() ?? .blank
        let free = taken[top][column...].prefix { !$0 }.count
        let columns = column..<(column + min(cell.columns, free))
        let covered = top..<(top + min(cell.rows, rows.count - top))
        for y in covered { for x in columns { taken[y][x] = true } }
        places.append(Place(cell: cell, columns: columns, rows: covered))
      }
    }
    return places
  }

  /// The upper edge of each row, and the lower edge of the last.
  private static func tops(
    of rows: [Table.Row],
    _ places: [Place],
    _ style: Table.Style
  ) -> [Length] {
    var tops: [Length] = [.zero]
    for (index, row) in rows.enumerated() {
      var bottom = tops[index] + row.minimumHeight
      // A cell that covers several rows stretches the last of them.
      for place in places where place.rows.upperBound == index + 1 {
        let height = (place.text?.height ?? .zero) + style.verticalPadding * 2
        bottom = max(bottom, tops[place.rows.lowerBound] + height)
      }
      tops.append(bottom)
    }
    return tops
  }

  private static func edges(of box: Rect, _ rules: Table.Style.Rules) -> [Mark.Segment] {
    switch rules {
    case .none: return []
    case .horizontal: return horizontal(y: box.maxY, from: box.minX, to: box.maxX)
    case .grid:
      let sides = [box.minX, box.maxX].map {
        Mark.Segment(from: Point($0, box.minY), to: Point($0, box.maxY))
      }
      return horizontal(y: box.maxY, from: box.minX, to: box.maxX) + sides
    }
  }

  private static func horizontal(y: Length, from: Length, to: Length) -> [Mark.Segment] {
    [Mark.Segment(from: Point(from, y), to: Point(to, y))]
  }
}
