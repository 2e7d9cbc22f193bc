import Paper
import PromotionModel
import Wording

/// A sign to hang over each stall, two on a sheet with a line to cut along.
struct StallSigns {
  struct Sign {
    var stall: String
    var vendor: String
    var goods: String
    var place: String
  }

  let signs: [Sign]
  let event: String
  let centre: String

  private static let page = PageSetup.a4(margins: .all(.mm(12)))
  /// A little less than half of the sheet between its margins.
  private static let height = Length.mm(130)
  private static let pitch = Length.mm(136)

  func document(_ metadata: Document.Metadata, foot: String) -> Document {
    let sheets = stride(from: 0, to: signs.count, by: 2).map { index in
      drawing(Array(signs[index..<min(index + 2, signs.count)]))
    }
    return Document(
      metadata: metadata,
      page: Self.page,
      running: RunningLines(pageNumbers: .none, footLeft: foot, countsPages: true),
      sheets.enumerated().flatMap { index, drawing -> [Document.Block] in
        (index > 0 ? [.pageBreak] : []) + [.drawing(drawing)]
      }
    )
  }

  private func drawing(_ pair: [Sign]) -> Drawing {
    let width = Self.page.body.size.width
    var shapes: [Drawing.Shape] = []
    for (index, sign) in pair.enumerated() {
      let box = Rect(x: .zero, y: Self.pitch * Double(index), width: width, height: Self.height)
      shapes += draw(sign, in: box)
    }
    if pair.count == 2 {
      let y = (Self.height + Self.pitch) / 2
      let cut = Drawing.Stroke(.pt(0.5), .grey(0.5), dash: .mm(2))
      shapes.append(.line(from: Point(.zero, y), to: Point(width, y), cut))
    }
    return Drawing(size: Size(width, Self.pitch + Self.height), shapes: shapes)
  }

  private func draw(_ sign: Sign, in box: Rect) -> [Drawing.Shape] {
    let inside = box.inset(by: .mm(6))
    func band(_ from: Double, _ to: Double) -> Rect {
      Rect(
        x: inside.minX,
        y: inside.minY + inside.size.height * from,
        width: inside.size.width,
        height: inside.size.height * (to - from)
      )
    }
    func label(
      _ text: StyledText,
      _ size: Double,
      least: Double,
      _ from: Double,
      _ to: Double
    ) -> Drawing.Shape {
      .label(
        text,
        in: band(from, to),
        Drawing.LabelStyle(
          TextStyle(size: .pt(size), alignment: .centre),
          fit: .shrink(to: .pt(least))
        )
      )
    }
    let rule = inside.minY + inside.size.height * 0.46
    return [
      .rectangle(box, stroke: .init(.pt(2))),
      label(StyledText(event), 16, least: 8, 0, 0.12),
      label(.bold(sign.stall), 96, least: 24, 0.12, 0.45),
      .line(from: Point(inside.minX, rule), to: Point(inside.maxX, rule), .init(.pt(1))),
      label(.bold(sign.vendor), 34, least: 12, 0.48, 0.76),
      label(StyledText(sign.goods), 20, least: 9, 0.76, 0.92),
      label(
        StyledText([sign.place, centre].filter { !$0.isEmpty }.joined(separator: " · ")),
        12,
        least: 7,
        0.92,
        1
      ),
    ]
  }
}

extension Publication {
  /// A sign for each vendor with a stall, in the order of the stalls; nil without any.
  func stallSignPaper(of event: PlannedEvent) -> PaperContent? {
    let vendors = vendors(of: event)
    guard !vendors.placed.isEmpty else { return nil }
    let signs = vendors.placed.map { row in
      StallSigns.Sign(
        stall: (vendors.stalls[row.number] ?? []).joined(separator: " – "),
        vendor: row.vendor,
        goods: row.goods,
        place: row.address
      )
    }
    let name = text(event.name)
    let paper = StallSigns(signs: signs, event: name, centre: text(year.centre.name))
    return PaperContent(
      title: wording.stallSignsPaper,
      subtitle: name,
      lines: [name]
        + signs.map { "\($0.stall)\u{1F}\($0.vendor)\u{1F}\($0.goods)\u{1F}\($0.place)" },
      document: { stamp in
        paper.document(
          metadata(wording.stallSignsPaper, name, stamp.frame),
          foot: stamp.frame.planMark
        )
      }
    )
  }

  func metadata(_ title: String, _ subject: String, _ frame: OfficialFrame) -> Document.Metadata {
    Document.Metadata(
      title: title,
      author: frame.centre,
      subject: subject,
      creator: "PhienCho",
      createdAt: frame.issuedAt
    )
  }
}
