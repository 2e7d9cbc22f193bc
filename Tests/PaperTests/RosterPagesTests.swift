import Paper
import Testing

@Suite("Rosters of every length")
struct RosterPagesTests {
  @Test("A roster takes the pages its rows need", arguments: [(5, 1), (60, 6), (400, 37)])
  func pageCount(rows: Int, pages: Int) throws {
    let pdf = try Roster.document(rows).pdf()
    #expect(pdf.findings.isEmpty)
    #expect(pdf.pageCount == pages)
    #expect(try Tool.pages(of: pdf.bytes).count == pages)
  }

  @Test("Every page repeats the head and carries the foot; its number from page 2 on")
  func headOnEveryPage() throws {
    let pages = try Tool.pages(of: Roster.document(60).pdf().bytes)
    try #require(pages.count > 2)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Người đại diện"))
      #expect(page.contains("bản 3 · 4f9c2e71"))
      let first = page.split(separator: "\n").first.map { $0.filter { $0 != " " } }
      #expect(
        (first == "\(index + 1)") == (index > 0),
        "page \(index + 1) begins with \(first ?? "")"
      )
    }
  }

  @Test("Each row is printed once, in order")
  func everyRowOnce() throws {
    let text = try Tool.pages(of: Roster.document(400).pdf().bytes).joined()
    let phones = text.matches(of: /0912 345 (\d+)/).compactMap { Int($0.output.1) }
    #expect(phones == Array(100..<500))
  }

  @Test("A signature never stands alone on a page", arguments: 1...40)
  func signatureKeepsRows(rows: Int) throws {
    let pages = try Tool.pages(of: Roster.document(rows).pdf().bytes)
    let last = try #require(pages.last)
    #expect(last.contains("GIÁM ĐỐC"))
    #expect(last.contains("0912 345"))
  }

  @Test("The head of the document has the national name, the motto, number and date")
  func officialHead() throws {
    let page = try #require(try Tool.pages(of: Roster.document(5).pdf().bytes).first)
    for line in [
      Roster.head.authority, Roster.head.organisation, Roster.head.nation, Roster.head.motto,
      Roster.head.number, Roster.head.placeAndDate,
    ] {
      #expect(page.contains(line))
    }
  }
}
