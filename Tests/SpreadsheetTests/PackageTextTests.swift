import Foundation
import Spreadsheet
import Testing

@Suite("Text in the parts of a package")
struct PackageTextTests {
  @Test(
    "What XML cannot hold is shown by a sign",
    arguments: [
      ("a\u{1}b", "a\u{FFFD}b"), ("a\u{FFFE}b", "a\u{FFFD}b"), ("a\u{FFFF}b", "a\u{FFFD}b"),
      ("a\u{1B}[1m", "a\u{FFFD}[1m"), ("a\r\nb\rc", "a\nb\nc"), ("a\tb", "a\tb"),
    ]
  )
  func illegal(text: String, shown: String) throws {
    let file = try Unzipped(Sample.workbook([Sample.sheet(.text(text))]))
    #expect(try file.cell("A2") == ("s", shown))
  }

  @Test("Text that looks like an escape of Excel's stays what it is")
  func escapes() throws {
    let file = try Unzipped(Sample.workbook([Sample.sheet("_x0041_", "_x0041", "_x00G1_")]))
    #expect(try file.cell("A2") == ("s", "_x005F_x0041_"))
    #expect(try file.cell("B2") == ("s", "_x0041"))
    #expect(try file.cell("C2") == ("s", "_x00G1_"))
  }

  @Test("Properties, foot and names hold no characters that break the file")
  func elsewhere() throws {
    var sheet = Sample.sheet("a")
    sheet.name = "a\u{FFFF}b"
    sheet.page.foot = "c\0d\u{2}"
    var workbook = Sample.workbook([sheet])
    workbook.properties.title = "e\0f\u{3}"
    let file = try Unzipped(workbook)
    #expect(try file.part("xl/workbook.xml").contains("<sheet name=\"a\u{FFFD}b\""))
    #expect(try file.sheet().contains("c\u{FFFD}d\u{FFFD}&amp;R"))
    #expect(try file.part("docProps/core.xml").contains("<dc:title>e\u{FFFD}f\u{FFFD}</dc:title>"))
  }

  @Test(
    "A foot too long for Excel is cut and keeps the page numbers",
    arguments: ["&", "Đ", "e\u{301}\u{323}\u{302}", "👨‍👩‍👧"]
  )
  func longFoot(letter: String) throws {
    var sheet = Sample.sheet("a")
    sheet.page.foot = String(repeating: letter, count: 300)
    #expect(try Unzipped(Sample.workbook([sheet])).sheet().contains(" &amp;P/&amp;N</oddFooter>"))
  }

  @Test("Vietnamese text survives letter by letter")
  func vietnamese() throws {
    let text = "Đặng Thị Hường – Ấp Cầu Ngữ, xã Quỳnh Lưu: “rượu nếp cái” & <miến dong>"
    let file = try Unzipped(Sample.workbook([Sample.sheet(.text(text))]))
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    #expect(try file.cell("A2") == ("s", escaped))
  }
}
