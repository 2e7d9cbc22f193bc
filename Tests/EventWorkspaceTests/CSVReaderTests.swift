import PromotionModel
import Diagnostics
@testable import EventWorkspace
import Testing

@Suite struct CSVReaderTests {
  private func read(_ text: String) -> CSVTable {
    var checker = Checker()
    return CSVReader.read(text, path: "a.csv", &checker)
  }

  private func texts(_ text: String) -> [[String]] {
    let table = read(text)
    return ([table.header] + table.rows).map { $0.map(\.text) }
  }

  @Test(
    "the separator is the one the first line has most of",
    arguments: ["a,b;x,c\n1,2,3", "a;b;c\n1;2;3", "a\tb\tc\n1\t2\t3"]
  )
  func separators(_ text: String) {
    #expect(texts(text).last == ["1", "2", "3"])
  }

  @Test("quotes hold separators, doubled quotes and line breaks")
  func quotes() {
    #expect(texts("a,b\n\"x, \"\"y\"\"\nz\",2") == [["a", "b"], ["x, \"y\"\nz", "2"]])
  }

  @Test("the line of a cell is counted in the file, not in rows")
  func lines() {
    let table = read("a,b\n\"1\n2\n3\",x\ny,đá\n")
    #expect(table.rows[0][1].location == SourceLocation(path: "a.csv", line: 4, column: 4))
    #expect(table.rows[1][1].location == SourceLocation(path: "a.csv", line: 5, column: 3))
  }

  @Test("empty rows and blanks around cells do not count")
  func blanks() {
    #expect(texts("a , b\n\n,,\n 1 ,2\n\n") == [["a", "b"], ["1", "2"]])
  }

  @Test("a last line without a line break is read, an empty last cell too")
  func lastLine() {
    #expect(texts("a,b\n1,") == [["a", "b"], ["1", ""]])
  }

  @Test("nothing at all is a table without headings")
  func nothing() {
    #expect(read("").header.isEmpty)
    #expect(read("\n\n").rows.isEmpty)
  }

  @Test("headings in Vietnamese mean the same columns, with or without accents")
  func vietnameseHeadings() throws {
    let folder = try TestWorkspace.base([
      "Events/vendors.csv":
        "MA;Tên Đơn Vị;ĐIỆN THOẠI\nkhe-sim;HTX Khe Sim;0900\nba-be;HTX Ba Bể;\n",
      "Events/2027/registrations.csv":
        "Tên đơn vị\tSự kiện\tSố gian\tHỗ trợ\nhtx khe sim\tPhiên chợ thành phố\t2\tcó\n",
    ])
    let reading = WorkspaceReader(folder).read()
    #expect(reading.diagnostics == [])
    let year = try #require(reading.year)
    #expect(year.vendors.map(\.phone) == ["0900", ""])
    #expect(year.registrations.map(\.vendor) == ["khe-sim"])
    #expect(year.registrations.map(\.event) == ["city"])
    #expect(year.registrations.map(\.supported) == [true])
  }
}
