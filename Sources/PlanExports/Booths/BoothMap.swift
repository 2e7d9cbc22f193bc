import Paper
import PromotionModel
import Wording

/// The ground with who stands where, to be hung up at the gate; it needs no colours.
struct BoothMap {
  let papers: BoothPapers
  let list: StallList

  private var ground: Ground { papers.ground }
  private var wording: Wording { papers.wording }

  private var rows: Int { 1 + (cells.map(\.row).max() ?? 0) }
  private var columns: Int { 1 + (cells.map(\.column).max() ?? 0) }
  private var cells: [GroundCell] { ground.stalls.map(\.cell) + ground.marks.map(\.cell) }

  /// A sheet across: A4, or A3 where the squares would be smaller than 16 mm.
  private var page: PageSetup {
    let small = PageSetup.a4(.landscape, margins: .all(.mm(12)))
    let fits = small.body.size.width / Double(columns) >= .mm(16) && rows <= 10
    return fits ? small : .a3(.landscape, margins: .all(.mm(12)))
  }

  /// Who stands where, a line for each vendor.
  var lines: [String] { list.rows.map { "\($0.number) \($0.vendor) \($0.stalls)" } }

  var document: Document { document(papers.frame(markedBy: lines.joined(separator: "\n"))) }

  /// The map, then the list of its numbers.
  func document(_ frame: OfficialFrame) -> Document {
    Document(
      metadata: Document.Metadata(
        title: wording.boothMapTitle,
        author: frame.centre,
        subject: papers.eventName,
        creator: "PhienCho",
        createdAt: frame.issuedAt
      ),
      page: page,
      running: RunningLines(footLeft: frame.planMark),
      [
        .text(StyledText(wording.boothMapTitle), .title),
        .text(StyledText(papers.eventName), .particulars), .space(.mm(3)), .drawing(drawing),
        .text(StyledText(wording.boothMapLegend), .note), .table(legend),
      ] + waitingNote
    )
  }

  private var waitingNote: [Document.Block] {
    list.waiting.isEmpty ? [] : [.text(StyledText(wording.waitingNote(list.waiting)), .note)]
  }

  private var square: Size {
    let body = page.body.size
    let width = min(body.width / Double(max(columns, 1)), .mm(26))
    // Title, legend and the line below leave about 45 mm less.
    let height = min((body.height - .mm(45)) / Double(max(rows, 1)), .mm(20))
    return Size(width, height)
  }

  /// Of the letters of a stall's own name, which have a quarter of its square.
  private var nameSize: Length { min(.pt(8), square.height * 0.21) }

  private func box(_ cell: GroundCell, _ count: Int = 1, isColumn: Bool = false) -> Rect {
    Rect(
      x: square.width * Double(cell.column),
      y: square.height * Double(cell.row),
      width: square.width * Double(isColumn ? 1 : count),
      height: square.height * Double(isColumn ? count : 1)
    )
  }

  private var drawing: Drawing {
    let size = Size(square.width * Double(columns), square.height * Double(rows))
    let byName = Dictionary(ground.stalls.map { ($0.name, $0) }) { first, _ in first }
    let taken = Set(list.rows.flatMap(\.stalls))
    let free = ground.stalls.filter { !taken.contains($0.name) }
    var shapes: [Drawing.Shape] = ground.marks.flatMap(mark)
    for stall in free {
      let hatch = Drawing.Hatch(.rising, spacing: .mm(3), stroke: .init(.pt(0.3), .grey(0.6)))
      shapes.append(.rectangle(box(stall.cell), fill: .hatched(hatch), stroke: .init(.pt(0.4))))
      shapes += name(of: stall)
    }
    for row in list.rows { shapes += occupied(row, row.stalls.compactMap { byName[$0] }) }
    return Drawing(size: size, shapes: shapes)
  }

  /// One frame around all stalls of a vendor, short dashes between them.
  private func occupied(_ row: StallList.Row, _ stalls: [Stall]) -> [Drawing.Shape] {
    guard let first = stalls.map(\.cell).min(by: { ($0.row, $0.column) < ($1.row, $1.column) })
    else { return [] }
    let isColumn = Set(stalls.map(\.cell.row)).count > 1
    let whole = box(first, stalls.count, isColumn: isColumn)
    var shapes: [Drawing.Shape] = stalls.flatMap(name)
    for stall in stalls where stall.cell != first {
      let edge = box(stall.cell)
      // No further than the stalls' own names, so that nothing crosses the vendor's.
      let end =
        isColumn
        ? Point(edge.maxX, edge.minY) : Point(edge.minX, edge.minY + square.height * 0.27)
      shapes.append(
        .line(from: edge.origin, to: end, .init(.pt(0.4), .grey(0.4), dash: .mm(1)))
      )
    }
    shapes.append(.rectangle(whole, stroke: .init(.pt(1.4))))
    let inside = Rect(
      x: whole.minX + .mm(1),
      y: whole.minY + square.height * 0.27,
      width: whole.size.width - .mm(2),
      height: whole.size.height - square.height * 0.27 - .mm(0.5)
    )
    let number = Rect(inside.origin, Size(inside.size.width, inside.size.height * 0.42))
    let words = Rect(
      x: inside.minX,
      y: number.maxY,
      width: inside.size.width,
      height: inside.size.height * 0.58
    )
    shapes.append(
      .label(
        .bold(String(row.number)),
        in: number,
        .init(TextStyle(size: .pt(14), alignment: .centre), fit: .shrink(to: .pt(5.5)))
      )
    )
    shapes.append(
      .label(
        StyledText(wording.shortVendorName(row.vendor)),
        in: words,
        .init(
          TextStyle(size: .pt(7), alignment: .centre),
          vertical: .top,
          fit: .abridge(at: .pt(5))
        )
      )
    )
    return shapes
  }

  /// The stall's own number at its top, with a letter for water.
  private func name(of stall: Stall) -> [Drawing.Shape] {
    let edge = box(stall.cell)
    let line = Rect(
      x: edge.minX + .mm(1),
      y: edge.minY + .mm(0.5),
      width: edge.size.width - .mm(2),
      height: square.height * 0.27
    )
    let style = Drawing.LabelStyle(TextStyle(size: nameSize), vertical: .top)
    var shapes: [Drawing.Shape] = [.label(StyledText(stall.name), in: line, style)]
    let signs = (stall.hasWater ? wording.waterSign : "") + (stall.hasPower ? "" : wording.darkSign)
    if !signs.isEmpty {
      let style = Drawing.LabelStyle(
        TextStyle(size: nameSize, .italic, alignment: .right),
        vertical: .top
      )
      shapes.append(.label(StyledText(signs), in: line, style))
    }
    return shapes
  }

  private func mark(_ mark: GroundMark) -> [Drawing.Shape] {
    let edge = box(mark.cell).inset(by: .mm(0.8))
    let style = Drawing.LabelStyle(
      TextStyle(size: .pt(10), .bold, alignment: .centre),
      fit: .shrink(to: .pt(5))
    )
    return [
      .rectangle(edge, fill: .solid(.grey(0.85)), stroke: .init(.pt(0.6))),
      .label(StyledText(wording.groundMark(mark.kind.rawValue)), in: edge, style),
    ]
  }

  private var legend: Table {
    let columns: [Table.Column] = [
      .init(.share(7), .centre), .init(.share(16)), .init(.share(60)), .init(.share(60)),
      .init(.share(30)),
    ]
    let titles = [
      wording.ordinalColumn, wording.stallColumn, wording.vendorColumn, wording.goodsColumn,
      wording.zoneColumn,
    ]
    return Table(
      columns: columns,
      head: [Table.Row(titles.map { Table.Cell(StyledText($0), alignment: .centre) })],
      rows: list.rows.map { row in
        Table.Row(
          [
            String(row.number), row.stalls.joined(separator: " "), row.vendor, row.goods, row.zone,
          ].map { Table.Cell(StyledText($0)) }
        )
      }
    )
  }
}
