import Spreadsheet
import Testing

@Suite("Types of cells")
struct CellTypeTests {
  @Test(
    "Text is text, whatever it begins with",
    arguments: [
      "=1+1", "+84912345678", "-5", "@SUM(A1)", "0912345678", "\t=1", "2027-01-01", "1e5",
    ]
  )
  func text(text: String) throws {
    let file = try Unzipped(Sample.workbook([Sample.sheet(.text(text))]))
    #expect(try file.cell("A2") == ("s", text))
    #expect(try !file.sheet().contains("<f>"))
  }

  @Test("Numbers and money are numbers")
  func numbers() throws {
    let file = try Unzipped(
      Sample.workbook([Sample.sheet(.integer(42), .decimal(2.5), .money(1_500_000), .integer(-7))])
    )
    #expect(try file.cell("A2") == ("", "42"))
    #expect(try file.cell("B2") == ("", "2.5"))
    #expect(try file.cell("C2") == ("", "1500000"))
    #expect(try file.cell("D2") == ("", "-7"))
    let styles = try file.part("xl/styles.xml")
    #expect(styles.contains("#,##0 &quot;đ&quot;"))
  }

  @Test(
    "A number too long for Excel keeps its digits as text",
    arguments: [1_234_567_890_123_456_789, -1_000_000_000_000_000, .max, .min]
  )
  func longNumber(number: Int) throws {
    let file = try Unzipped(Sample.workbook([Sample.sheet(.integer(number))]))
    #expect(try file.cell("A2") == ("s", String(number)))
  }

  @Test(
    "A date is Excel's count of days",
    arguments: [
      (1900, 1, 1, "1"), (1900, 2, 28, "59"), (1900, 3, 1, "61"), (2027, 2, 6, "46424"),
      (2024, 2, 29, "45351"),
    ]
  )
  func dates(year: Int, month: Int, day: Int, serial: String) throws {
    let sheet = Sample.sheet(.date(year: year, month: month, day: day))
    let file = try Unzipped(Sample.workbook([sheet]))
    #expect(try file.cell("A2") == ("", serial))
    #expect(try file.part("xl/styles.xml").contains("dd/mm/yyyy"))
  }

  @Test(
    "What a sheet cannot hold is refused with its place",
    arguments: [
      (.date(year: 2027, month: 2, day: 29), .noSuchDate),
      (.date(year: 1899, month: 12, day: 31), .noSuchDate),
      (.decimal(.nan, decimals: 1), .notANumber),
      (.decimal(.infinity, decimals: 1), .notANumber),
      (.text(String(repeating: "x", count: 32_768)), .textTooLong),
    ] as [(Cell.Value, SpreadsheetError.CellProblem)]
  )
  func refused(value: Cell.Value, problem: SpreadsheetError.CellProblem) {
    let workbook = Sample.workbook([Sample.sheet("a", Cell(value))])
    #expect(throws: SpreadsheetError.unwritable(problem, sheet: "Bảng", row: 2, column: 2)) {
      try workbook.encoded(temporaryDirectory: "/tmp")
    }
  }

  @Test("A blank cell has no value, and NUL does not cut a text short")
  func blankAndNUL() throws {
    let file = try Unzipped(Sample.workbook([Sample.sheet(.blank, .text("a\0b"))]))
    #expect(try file.cell("A2") == ("", ""))
    #expect(try file.cell("B2") == ("s", "a\u{FFFD}b"))
  }
}
