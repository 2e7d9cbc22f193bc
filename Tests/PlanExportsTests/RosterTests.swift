import Bilingual
import Foundation
import PromotionModel
import Spreadsheet
import Testing

@testable import PlanExports

@Suite("Rosters")
struct RosterTests {
  let small: SmallYear

  init() throws { small = try SmallYear() }

  private func rosters(_ year: PromotionYear? = nil) -> [Roster] {
    Publication(plan: small.plan, year: year ?? small.year, language: .vietnamese).rosters
  }

  @Test("Every fair that is held has a roster, and nothing else has one")
  func which() throws {
    var year = small.year
    year.registrations.append(Registration(vendor: "tan-cuong", event: "che", booths: 1))
    #expect(rosters(year).map(\.event.id) == ["dinh-hoa-6", "le-hoi"])
    let paths = try small.exports().keys.filter { $0.hasPrefix("rosters/") }
    #expect(paths.count == 8)
    #expect(small.plan.fairs.map(\.id) == ["dinh-hoa-6", "le-hoi"])
    #expect(small.plan.fairsWithoutVendors(in: small.year).map(\.id) == ["le-hoi"])
  }

  @Test(
    "A fair without vendors has a form with a numbered blank line for each booth, 20 to 60 of them",
    arguments: [(0, 20), (34, 34), (500, 60)]
  )
  func form(_ booths: Int, _ lines: Int) throws {
    var year = small
    year.plan.events[2].booths = booths
    let publication = Publication(plan: year.plan, year: year.year, language: .vietnamese)
    let roster = try #require(publication.rosters.last)
    let html = try year.text(of: "rosters/le-hoi.html")
    #expect(html.contains("<td class=\"centre\" data-label=\"STT\">\(lines)</td>"))
    #expect(!html.contains("<td class=\"centre\" data-label=\"STT\">\(lines + 1)</td>"))
    #expect(html.contains("Chưa có đơn vị nào đăng ký"))
    #expect(!html.contains("Tổng hợp theo khu"))
    let sheets = roster.workbook(publication.wording, publication.frame).sheets
    #expect(sheets.map(\.rows.count) == [lines])
    #expect(sheets[0].rows.allSatisfy { $0.cells.count == 1 && $0.leastHeight >= 24 })
    #expect(sheets[0].total?.cells[1].value == .blank)
    let csv = String(decoding: roster.csv(publication.wording), as: UTF8.self)
    #expect(csv.components(separatedBy: "\r\n").count == 2)
  }

  @Test("Vendors are sorted by zone, then by name, whatever the order of registration")
  func sorted() throws {
    let expected = ["=HYPERLINK(\"http://x\";\"bấm\")", "HTX Ăn Khánh", "HTX Chè Tân Cương"]
    var year = small.year
    for _ in 0..<3 {
      #expect(rosters(year).first?.rows.map(\.vendor) == expected)
      year.registrations.append(year.registrations.removeFirst())
    }
  }

  @Test("Vendors without a zone come last and are counted")
  func zones() throws {
    var year = small.year
    year.vendors.append(
      Vendor(
        id: "x",
        name: "A",
        representative: "",
        phone: "",
        address: "",
        goods: "",
        zone: ""
      )
    )
    year.registrations.append(Registration(vendor: "x", event: "dinh-hoa-6", booths: 5))
    let roster = try #require(rosters(year).first)
    #expect(
      roster.zones == [
        Roster.Zone(name: "Ngoài tỉnh", vendors: 1, booths: 1),
        Roster.Zone(name: "OCOP", vendors: 2, booths: 3),
        Roster.Zone(name: "", vendors: 1, booths: 5),
      ]
    )
    #expect(roster.booths == 9)
    #expect(roster.rows.map(\.number) == [1, 2, 3, 4])
  }

  @Test("A registration of an unknown vendor keeps its line")
  func unknownVendor() throws {
    var year = small.year
    year.vendors = []
    #expect(rosters(year).first?.rows.map(\.vendor) == ["an-khanh", "tan-cuong", "xau"])
  }

  @Test("The CSV has a byte order mark, CRLF, and no cell that a spreadsheet would run")
  func csv() throws {
    let bytes = try #require(small.exports()["rosters/dinh-hoa-6.csv"])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"'=HYPERLINK("))
    #expect(text.contains(",'@Vũ,+84 911 222 333,"))
    try expectGolden(bytes, "dinh-hoa-6.csv")
  }

  @Test("The zone is said once: in a heading over its vendors, in a column of a blank form")
  func zoneOnce() throws {
    let publication = Publication(plan: small.plan, year: small.year, language: .vietnamese)
    let tables = publication.rosters.map { $0.sheet(publication.wording).tables[0] }
    #expect(tables.map { $0.columns.contains { $0.title == "Khu" } } == [false, true])
    for table in tables {
      for case .cells(let cells) in table.rows { #expect(cells.count == table.columns.count) }
      for case .total(_, let cells) in table.rows { #expect(cells.count == table.columns.count) }
    }
    let headings = tables.map { $0.rows.count { if case .heading = $0 { true } else { false } } }
    #expect(headings == [2, 0])
  }

  @Test("Every filled cell of the page has the label that its card shows on a phone")
  func cards() throws {
    let page = try small.text(of: "rosters/dinh-hoa-6.html")
    let table = try #require(page.firstMatch(of: /<table class="sheet cards">[\s\S]*?<\/table>/))
    let cells = table.output.matches(of: /<td class="[^"]*"([^>]*)>([^<]*)<\/td>/)
    #expect(cells.count == 3 * 8 + 3)
    for cell in cells { #expect(cell.output.1.contains("data-label") != cell.output.2.isEmpty) }
    #expect(table.output.contains("data-label=\"Mặt hàng\">Chè xanh, chè ướp sen</td>"))
    #expect(page.contains("@media screen and (max-width:700px)"))
    #expect(page.contains(".cards td{display:block"))
  }

  @Test("The page is the recorded one")
  func page() throws {
    try expectGolden(try #require(small.exports()["rosters/dinh-hoa-6.html"]), "dinh-hoa-6.html")
  }
}
