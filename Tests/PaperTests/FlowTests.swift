import Testing

@testable import Paper

@Suite("Blocks on pages")
struct FlowTests {
  private func pages(_ blocks: [Document.Block], _ page: PageSetup = .a4()) -> [Page] {
    let running = RunningLines(pageNumbers: .none)
    return Typesetter(TextShaper(.official)).pages(
      of: Document(metadata: Roster.metadata, page: page, running: running, blocks)
    )
  }

  @Test("Neither the first nor the last line of a paragraph is alone on a page", arguments: 40...52)
  func widows(lines: Int) {
    let filler = (0..<lines).map { _ in
      Document.Block.text("dòng", .init(TextStyle(size: .pt(12))))
    }
    let text = StyledText(String(repeating: "Người dân được mua hàng hoá bảo đảm. ", count: 12))
    let laid = pages(filler + [.text(text, .init(TextStyle(size: .pt(12))))])
    let counts = laid.map { page in page.textBoxes.count }
    let paragraph = counts.reduce(0, +) - lines
    #expect(paragraph >= 4)
    let onFirst = max(0, counts[0] - lines)
    #expect(onFirst != 1 && paragraph - onFirst != 1)
  }

  @Test("Space and page breaks at the end or twice make no blank page")
  func noBlankPage() {
    let laid = pages([
      .pageBreak, .text("một"), .pageBreak, .pageBreak, .space(.mm(20)), .text("hai"), .pageBreak,
    ])
    #expect(laid.count == 2)
    #expect(laid[1].textBoxes[0].minY == PageSetup.a4().margins.top)
  }

  @Test("An empty document is one blank page")
  func empty() throws {
    #expect(pages([]).count == 1)
    #expect(try Document(metadata: Roster.metadata, []).pdf().pageCount == 1)
  }

  @Test("Sections have their own paper and count their pages from 1")
  func sections() throws {
    let document = Document(
      metadata: Roster.metadata,
      sections: [.init(page: .a4(), [.text("một")]), .init(page: .a3(.landscape), [.text("hai")])]
    )
    let laid = Typesetter(TextShaper(.official)).pages(of: document)
    #expect(laid.map(\.number) == [1, 1])
    #expect(laid.map(\.setup.size.width) == [.mm(210), .mm(420)])
    let info = try Tool.withFile(try document.pdf().bytes, ".pdf") {
      try Tool.run("pdfinfo", ["-l", "2", $0], package: "poppler-utils")
    }
    #expect(info.contains("595.276 x 841.89 pts (A4)"), "\(info)")
    #expect(info.contains("1190.55 x 841.89 pts"), "\(info)")
  }

  @Test("A shrunken label fits its box with whole words; an impossible one takes the least size")
  func shrinking() {
    let shaper = TextShaper(.official)
    let style = Drawing.LabelStyle(TextStyle(size: .pt(200), .bold), fit: .shrink(to: .pt(4)))
    let box = Rect(x: .mm(10), y: .mm(10), width: .mm(60), height: .mm(20))
    guard
      case .text(let slice, let place, _) = style.mark("HTX chè La Bằng", in: box, shaper: shaper)
    else { return #expect(Bool(false)) }
    #expect(slice.text.size.width <= box.size.width && slice.height <= box.size.height)
    #expect(slice.height > box.size.height / 3)
    #expect(place.y >= box.minY && place.y + slice.height <= box.maxY)
    let dot = Rect(x: .zero, y: .zero, width: .pt(1), height: .pt(1))
    guard case .text(let tiny, _, _) = style.mark("Chợ", in: dot, shaper: shaper)
    else { return #expect(Bool(false)) }
    #expect(tiny.lineCount > 0)
  }

  @Test("An abridged label keeps what fits of its words; one that fits keeps them all")
  func abridging() {
    let shaper = TextShaper(.official)
    let style = Drawing.LabelStyle(TextStyle(size: .pt(7)), fit: .abridge(at: .pt(5)))
    let name: StyledText = "Sản xuất, chế biến và kinh doanh chè an toàn hữu cơ xóm Khuôn Nhà"
    for (width, isWhole) in [(12.0, false), (60.0, true)] {
      let box = Rect(x: .zero, y: .zero, width: .mm(width), height: .mm(6))
      guard case .text(let slice, _, _) = style.mark(name, in: box, shaper: shaper)
      else { return #expect(Bool(false)) }
      let wholly = shaper.shape(name, style.text.with { $0.size = .pt(5) }, width: .mm(width))
      #expect(slice.text.size.width <= box.size.width && slice.height <= box.size.height)
      #expect((wholly.size.height <= box.size.height) == isWhole)
      #expect(slice.lineCount > 0)
    }
  }

  @Test("A drawing that is larger than the page is reported")
  func oversized() throws {
    let size = Size(.mm(300), .mm(10))
    let pdf = try Document(metadata: Roster.metadata, [.drawing(Drawing(size: size))]).pdf()
    #expect(pdf.findings == [.oversizedDrawing(size)])
  }

  @Test("Hatching covers its box from edge to edge, whatever its direction")
  func hatching() {
    let box = Rect(x: .mm(7), y: .mm(3), width: .mm(10), height: .mm(20))
    for direction in [Drawing.Hatch.Direction.rising, .falling, .crossed, .horizontal, .vertical] {
      let lines = Drawing.Hatch(direction, spacing: .mm(2)).segments(across: box)
      #expect(lines.count >= 4)
      #expect(lines.allSatisfy { $0.from.x >= box.minX && $0.to.x <= box.maxX })
    }
  }

  @Test(
    "Issuing body and national name stand side by side",
    arguments: [PageSetup.a4(), .a4(.landscape), .a3()]
  )
  func officialHead(page: PageSetup) {
    let boxes = pages([.officialHead(Roster.head)], page)[0].textBoxes
    #expect(boxes.count == 6)
    let left = boxes[..<3]
    let right = boxes[3...]
    #expect(left.map(\.maxX).max() ?? .zero < right.map(\.minX).min() ?? .zero)
    #expect(boxes[2].minY == boxes[5].minY)
    #expect(right.allSatisfy { $0.maxX <= page.body.maxX })
  }
}
