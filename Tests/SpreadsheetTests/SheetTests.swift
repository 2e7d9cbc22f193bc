import Foundation
import Spreadsheet
import Testing

@Suite("Sheets as a whole")
struct SheetTests {
  @Test("Two runs give the same bytes, whatever the temporary directory")
  func sameBytes() throws {
    let other = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: other) }
    let first = try Sample.roster(60).encoded(temporaryDirectory: "/tmp")
    #expect(try Sample.roster(60).encoded(temporaryDirectory: other.path) == first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.path).isEmpty)
  }

  @Test("The file is dated by its properties")
  func created() throws {
    let core = try Unzipped(Sample.roster(1)).part("docProps/core.xml")
    #expect(core.contains("2027-01-15T08:00:00Z"))
    #expect(core.contains("<dc:title>Danh sách</dc:title>"))
    #expect(core.contains("<dc:creator>Trung tâm</dc:creator>"))
  }

  @Test("The head is frozen on screen, repeated on paper and filters the rows")
  func head() throws {
    let file = try Unzipped(Sample.roster(60))
    let sheet = try file.sheet()
    #expect(sheet.contains("<pane ySplit=\"3\""))
    #expect(sheet.contains("state=\"frozen\""))
    #expect(sheet.contains("<autoFilter ref=\"A3:F63\"/>"))
    let book = try file.part("xl/workbook.xml")
    #expect(book.contains("'Danh sách'!$3:$3"))
    #expect(book.contains("'Danh sách'!$A$1:$F$63"))
  }

  @Test("Titles are merged over all columns")
  func titles() throws {
    let file = try Unzipped(Sample.roster(3))
    #expect(try file.sheet().contains("<mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A2:F2\"/>"))
    #expect(try file.cell("A1") == ("s", "DANH SÁCH ĐƠN VỊ THAM GIA"))
  }

  @Test("A title of several cells is merged cell by cell, without borders, and may be underlined")
  func titleCells() throws {
    var workbook = Sample.roster(3)
    let line = Style(underlined: true, alignment: .centre)
    workbook.sheets[0].titles = [
      .init([Cell(.text("trái"), columns: 2), Cell(.text("phải"), line, columns: .max)])
    ]
    let file = try Unzipped(workbook)
    #expect(try file.sheet().contains("<mergeCell ref=\"A1:B1\"/><mergeCell ref=\"C1:F1\"/>"))
    #expect(try file.cell("A1") == ("s", "trái"))
    #expect(try file.cell("C1") == ("s", "phải"))
    #expect(try file.part("xl/styles.xml").contains("<u/>"))
    let plain = try Unzipped(Sample.roster(3)).part("xl/styles.xml")
    #expect(!plain.contains("<u/>"))
  }

  @Test("The sheet prints on A4 landscape, one page wide, with page numbers")
  func page() throws {
    let sheet = try Unzipped(Sample.roster(3)).sheet()
    #expect(sheet.contains("paperSize=\"9\""))
    #expect(sheet.contains("orientation=\"landscape\""))
    #expect(sheet.contains("fitToHeight=\"0\""))
    #expect(sheet.contains("bản 3 · R&amp;&amp;D"))
    #expect(sheet.contains("&amp;P/&amp;N"))
  }

  @Test("Names that Excel forbids are made legal and different")
  func names() throws {
    let wishes = [
      "Định Hoá: 6/6", "định hoá- 6-6", "", "'", String(repeating: "Đ", count: 40), "History",
    ]
    let sheets = wishes.map { Sheet(name: $0, columns: [.init("a", width: 5)], rows: []) }
    let book = try Unzipped(Sample.workbook(sheets)).part("xl/workbook.xml")
    let names = book.matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
    #expect(
      names == [
        "Định Hoá- 6-6", "định hoá- 6-6 (2)", "1", "1 (2)", String(repeating: "Đ", count: 31),
        "History (2)",
      ]
    )
  }

  @Test("A workbook without sheets, a sheet without columns or rows can be written")
  func empty() throws {
    _ = try Unzipped(Sample.workbook([])).sheet()
    _ = try Unzipped(Sample.workbook([Sheet(name: "a", columns: [], rows: [])])).sheet()
    let head = Sheet(name: "a", columns: [.init("Tên", width: 9)], rows: [])
    #expect(try Unzipped(Sample.workbook([head])).cell("A1") == ("s", "Tên"))
  }

  @Test("Surplus cells are left out, spans end at the last column")
  func surplus() throws {
    let sheet = Sheet(
      name: "a",
      columns: [.init("x", width: 5), .init("y", width: 5)],
      rows: [.init(["1", "2", "3"]), .init([Cell(.text("nhóm"), .bold, columns: 9)])]
    )
    let xml = try Unzipped(Sample.workbook([sheet])).sheet()
    #expect(!xml.contains("r=\"C2\""))
    #expect(xml.contains("<mergeCell ref=\"A3:B3\"/>"))
  }

  @Test("A directory that does not exist is a typed error, not a crash")
  func noDirectory() {
    #expect(throws: SpreadsheetError.temporaryFile(path: "/no/such/directory")) {
      try Sample.roster(1).encoded(temporaryDirectory: "/no/such/directory")
    }
  }
}
