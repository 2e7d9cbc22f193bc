import Testing

@testable import Paper

@Suite("Tables on pages")
struct TableLayoutTests {
  private func pages(_ blocks: [Document.Block], _ page: PageSetup = .a4()) -> [Page] {
    let running = RunningLines(pageNumbers: .none)
    return Typesetter(TextShaper(.official)).pages(
      of: Document(metadata: Roster.metadata, page: page, running: running, blocks)
    )
  }

  private func text(of page: Page) -> [String] {
    page.marks.compactMap {
      guard case .text(let slice, _, _) = $0 else { return nil }
      return slice.text.plain
    }
  }

  @Test("Texts stay inside the margins and never overlap", arguments: [5, 60, 400])
  func noOverlap(rows: Int) {
    for page in pages(Roster.document(rows).sections[0].blocks, .a4(.landscape)) {
      let boxes = page.textBoxes
      for box in boxes { #expect(page.setup.body.contains(box), "\(box) on page \(page.number)") }
      for (index, box) in boxes.enumerated() {
        #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) })
      }
    }
  }

  @Test("A word that is wider than its column is broken, not clipped")
  func longWord() {
    let word = String(repeating: "Nghiêng", count: 30)
    let table = Table(
      columns: [.init(.fixed(.mm(20))), .init(.share(1))],
      rows: [.init(["\(word)", "x"])]
    )
    let boxes = pages([.table(table)])[0].textBoxes
    #expect(boxes.count == 2)
    #expect(boxes[0].size.width <= .mm(20))
    #expect(boxes[0].size.height > .mm(20))
  }

  @Test("Breaking a long number adds no hyphen")
  func noHyphen() throws {
    let number = String(repeating: "0123456789", count: 4)
    let table = Table(columns: [.init(.fixed(.mm(20)))], rows: [.init(["\(number)"])])
    let bytes = try Document(metadata: Roster.metadata, [.table(table)]).pdf().bytes
    let printed = try Tool.pages(of: bytes)[0].filter { !$0.isWhitespace }
    #expect(printed == number)
  }

  @Test("A table that is to stay together begins on a new page with its heading")
  func together() {
    let small = Table(
      columns: [.init(.share(1))],
      head: [.init(["ĐẦU"])],
      rows: (1...8).map { .init(["hàng \($0)"]) },
      keepsTogether: true
    )
    let blocks: [Document.Block] = [.text("TỔNG HỢP", .heading), .table(small)]
    for lines in 0...50 {
      let filler = (0..<lines).map { Document.Block.text("dòng \($0)") }
      let pages = pages(filler + blocks).map { text(of: $0).filter { !$0.hasPrefix("dòng") } }
      #expect(pages.filter { !$0.isEmpty }.map(\.count) == [10], "\(lines) lines before")
    }
  }

  @Test("A table that is to stay together and is longer than a page is divided all the same")
  func tooLong() {
    var table = Table(
      columns: [.init(.share(1))],
      head: [.init(["ĐẦU"])],
      rows: (1...150).map { .init(["hàng \($0)"]) }
    )
    let divided = pages([.table(table)]).map(text)
    table.keepsTogether = true
    #expect(pages([.table(table)]).map(text) == divided)
    #expect(divided.count > 2)
  }

  @Test("A row that is taller than a page continues on the next, under the head")
  func tallRow() throws {
    let lines = (1...150).map { "dòng \($0)." }.joined(separator: "\n")
    let table = Table(
      columns: [.init(.share(1)), .init(.share(1))],
      head: [.init(["ĐẦU", "BẢNG"])],
      rows: [.init(["trước", ""]), .init(["\(lines)", "bên"]), .init(["sau", ""])]
    )
    let pages = try Tool.pages(of: Document(metadata: Roster.metadata, [.table(table)]).pdf().bytes)
    #expect(pages.count >= 4)
    #expect(pages.allSatisfy { $0.contains("ĐẦU") })
    let numbers = pages.joined().matches(of: /dòng (\d+)\./).compactMap { Int($0.output.1) }
    #expect(numbers == Array(1...150))
    #expect(pages.last?.contains("sau") == true)
  }

  @Test("An ordinary row is not split: all its lines are on one page")
  func wholeRows() {
    for page in pages([.table(Roster.table(Roster.rows(100)))], .a4(.landscape)) {
      for mark in page.marks {
        guard case .text(let slice, _, _) = mark else { continue }
        #expect(slice.lines == nil)
      }
    }
  }

  @Test("A group heading is never the last row of a page", arguments: 1...30)
  func groupHeading(before: Int) {
    let rows = Roster.rows(before) + [.group("KHU HAI")] + Roster.rows(3)
    for page in pages([.table(Roster.table(rows))], .a4(.landscape)) {
      #expect(text(of: page).last != "KHU HAI")
    }
  }

  @Test("A heading above a table stays with its first row", arguments: 0...60)
  func headingBeforeTable(lines: Int) {
    let filler = (0..<lines).map { _ in Document.Block.text("dòng") }
    let laid = pages(filler + [.text("MỤC", .heading), .table(Roster.table(Roster.rows(2)))])
    let page = laid.first { text(of: $0).contains("MỤC") }
    #expect(
      page.map { text(of: $0).contains("HTX chè La Bằng") || text(of: $0).contains("A1") } == true
    )
  }

  @Test("A table without rows prints its head; one without columns prints nothing")
  func empty() {
    #expect(text(of: pages([.table(Roster.table([]))])[0]) == Roster.heads)
    #expect(pages([.table(Table(columns: [], rows: [.init(["a"])]))])[0].marks.isEmpty)
  }

  @Test("Columns that are too wide are narrowed, and the caller is told")
  func narrowed() throws {
    let table = Table(
      columns: [.init(.fixed(.mm(200))), .init(.fixed(.mm(130))), .init(.share(1))],
      rows: [.init(["a", "b", "c"])]
    )
    let pdf = try Document(metadata: Roster.metadata, [.table(table)]).pdf()
    #expect(
      pdf.findings == [
        .narrowedColumns(asked: .mm(200) + .mm(130), available: PageSetup.a4().body.size.width)
      ]
    )
    #expect(pages([.table(table)])[0].textBoxes.allSatisfy { PageSetup.a4().body.contains($0) })
  }

  @Test("Cells beyond the last column are reported, missing ones are blank")
  func surplus() throws {
    let table = Table(
      columns: [.init(.share(1)), .init(.share(1))],
      rows: [.init(["a"]), .init(["a", "b", "c"])]
    )
    let pdf = try Document(metadata: Roster.metadata, [.table(table)]).pdf()
    #expect(pdf.findings == [.surplusCells(row: 2)])
  }

  @Test("Cells of the head may cover rows and columns")
  func spanningHead() throws {
    let table = Table(
      columns: [.init(.share(1)), .init(.share(1)), .init(.share(1))],
      head: [.init([.init("STT", rows: 2), .init("Gian", columns: 2)]), .init(["Số", "Vị trí"])],
      rows: []
    )
    let boxes = pages([.table(table)])[0].textBoxes
    try #require(boxes.count == 4)
    let (stt, group, left, right) = (boxes[0], boxes[1], boxes[2], boxes[3])
    #expect(left.minX > stt.maxX && right.minX > left.maxX)
    #expect(group.maxY < left.minY && left.minY == right.minY)
    #expect(stt.minY > group.minY && stt.minY < left.minY)
  }

  @Test("Digits of a figures column are equally wide and unkerned")
  func tabularFigures() {
    let shaper = TextShaper(.official)
    let style = TextStyle(size: .pt(11), tabularFigures: true)
    let widths = (0...9).map {
      shaper.shape(StyledText(String(repeating: "\($0)", count: 6)), style).size.width
    }
    #expect(Set(widths).count == 1, "\(widths)")
  }
}

extension Rect {
  fileprivate func contains(_ other: Rect) -> Bool {
    let slack = Length.pt(0.1)
    return other.minX >= minX - slack && other.maxX <= maxX + slack && other.minY >= minY - slack
      && other.maxY <= maxY + slack
  }

  fileprivate func overlaps(_ other: Rect) -> Bool {
    let slack = Length.pt(0.1)
    return minX < other.maxX - slack && other.minX < maxX - slack && minY < other.maxY - slack
      && other.minY < maxY - slack
  }
}
