import Spreadsheet
import Testing

@Suite("Rows that are not data")
struct TotalRowTests {
  private let sheet = Sheet(
    name: "a",
    columns: [.init("Đơn vị", width: 20), .init("Số gian", width: 9, .centred)],
    rows: [.init(["x", .integer(2)]), .init(["y", .integer(3)])],
    total: .init(["Tổng cộng", .integer(5)])
  )

  @Test("The total is printed but neither sorted nor filtered")
  func outsideTheFilter() throws {
    let file = try Unzipped(Sample.workbook([sheet]))
    #expect(try file.cell("B4") == ("", "5"))
    #expect(try file.sheet().contains("<autoFilter ref=\"A1:B3\"/>"))
    #expect(try file.part("xl/workbook.xml").contains("a!$A$1:$B$4"))
  }

  @Test("The total has the style of its columns, in bold")
  func bold() throws {
    var bold = sheet
    bold.total = nil
    bold.rows.append(
      .init([
        Cell(.text("Tổng cộng"), .bold), Cell(.integer(5), Style(bold: true, alignment: .centre)),
      ])
    )
    let (ours, wanted) = (
      try Unzipped(Sample.workbook([sheet])), try Unzipped(Sample.workbook([bold]))
    )
    #expect(try ours.part("xl/styles.xml") == wanted.part("xl/styles.xml"))
    #expect(try lastRow(of: ours) == lastRow(of: wanted))
  }

  @Test("A total without rows above it has no filter")
  func alone() throws {
    var alone = sheet
    alone.rows = []
    let file = try Unzipped(Sample.workbook([alone]))
    #expect(try file.cell("A2") == ("s", "Tổng cộng"))
    #expect(try !file.sheet().contains("autoFilter"))
  }

  @Test("The words of a group span all columns")
  func group() throws {
    var grouped = sheet
    grouped.filters = false
    grouped.rows.insert(.group("Khu A"), at: 0)
    let file = try Unzipped(Sample.workbook([grouped]))
    #expect(try file.cell("A2") == ("s", "Khu A"))
    #expect(try file.sheet().contains("<mergeCell ref=\"A2:B2\"/>"))
  }

  private func lastRow(of file: Unzipped) throws -> String {
    let xml = try file.sheet()
    return String(try #require(xml.firstMatch(of: /<row r="4".*?<\/row>/)).output)
  }
}
