import PromotionModel
import Testing

@testable import PlanExports

@Suite("Papers of a fair, short and long, with the longest names")
struct FairPaperTests {
  private static let slugs = [
    "roster", "roster-by-stall", "sign-in", "booth-map", "stall-signs", "badges", "contacts",
    "load-list",
  ]
  private static let sizes = [5, 60, 400]

  private static func pdf(_ slug: String, _ vendors: Int) throws -> PrintedPages {
    let file = try #require(try FairYear(vendors: vendors).files(slug)["pdf"])
    #expect(file.defects.isEmpty, "\(slug) \(file.defects)")
    return try PrintedPages(file.bytes)
  }

  @Test("Every letter is drawn by the official face, embedded as a subset", arguments: slugs, sizes)
  func faces(_ slug: String, _ vendors: Int) throws {
    let printed = try Self.pdf(slug, vendors)
    #expect(!printed.fonts.isEmpty)
    for font in printed.fonts {
      #expect(font.contains("+LiberationSerif"), "\(font)")
      // Embedded, a subset, and with a table that gives the letters back.
      #expect(font.contains(/yes +yes +yes/), "\(font)")
    }
  }

  @Test("Every page has the foot with release, hash and number", arguments: slugs)
  func foot(_ slug: String) throws {
    let printed = try Self.pdf(slug, 60)
    let feet = printed.text.matches(of: /Chưa phát hành · Mã tờ: ([0-9a-f]{10}) +\d+\/\d+/)
    #expect(feet.count == printed.pages.count)
    #expect(Set(feet.map { String($0.output.1) }).count == 1)
  }

  @Test(
    "A paper takes the pages its rows need",
    arguments: [
      ("roster-by-stall", [2, 8, 46]), ("sign-in", [3, 21, 129]), ("stall-signs", [2, 26, 172]),
      ("badges", [1, 7, 41]), ("contacts", [1, 4, 22]), ("load-list", [2, 2, 2]),
    ]
  )
  func pages(_ slug: String, _ pages: [Int]) throws {
    let found = try Self.sizes.map { try Self.pdf(slug, $0).pages.count }
    #expect(found == pages)
  }

  @Test(
    "Every vendor is on it once a part",
    arguments: [("roster-by-stall", 1), ("sign-in", 3), ("contacts", 1)],
    sizes
  )
  func vendors(_ paper: (slug: String, parts: Int), _ vendors: Int) throws {
    let text = try Self.pdf(paper.slug, vendors).text
    let phones = text.matches(of: /0900 100 ?(\d{3})/).compactMap { Int($0.output.1) }
    #expect(phones.count == vendors * paper.parts)
    #expect(Set(phones) == Set(0..<vendors))
  }

  @Test("A row alone never ends a table", arguments: 1...40)
  func orphans(_ vendors: Int) throws {
    let printed = try Self.pdf("roster-by-stall", vendors)
    let rows = printed.pages.map { $0.matches(of: /0900 100 ?\d{3}/).count }
    #expect(rows.count == 1 || (rows.last ?? 0) >= 2, "\(rows)")
  }

  @Test("By stall: in the order of the ground, those without a stall last, free stalls named")
  func stallOrder() throws {
    let csv = try #require(try FairYear(vendors: 60).files("roster-by-stall")["csv"])
    #expect(csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = String(decoding: csv.bytes, as: UTF8.self).split(separator: "\r\n").dropFirst()
    let stalls = rows.compactMap { $0.firstMatch(of: /^\d+,([^,]*),/)?.output.1 }
    #expect(stalls.prefix(3) == ["0-0", "0-2 0-3", "0-4"])
    #expect(stalls.suffix(9).allSatisfy(\.isEmpty) && !stalls.dropLast(9).contains(""))
    #expect(try Self.pdf("roster-by-stall", 60).text.contains("Gian trống: X1"))
  }

  @Test("The sign-in sheet has a part for each open day with the 9 o'clock round and who is there")
  func days() throws {
    let text = try Self.pdf("sign-in", 5).text
    for day in ["06/06/2027", "07/06/2027", "08/06/2027"] { #expect(text.contains(day)) }
    #expect(text.contains("ngày thứ 2/3"))
    #expect(text.contains("9:00"))
    // The small year has people on the third day only.
    #expect(text.matches(of: #/Cán bộ trong ngày: \S+/#).count == 1)
  }

  @Test("Without registrations the sign-in sheet is a form; signs and stalls there are none")
  func forms() throws {
    let empty = try FairYear(vendors: 0)
    let text = try PrintedPages(try #require(try empty.files("sign-in")["pdf"]).bytes).text
    #expect(text.contains("30"))
    #expect(try empty.files("stall-signs").isEmpty)
    #expect(try empty.files("roster-by-stall").isEmpty)
  }

  @Test("Badges: the team first, then a badge for each vendor; no name is a line to fill in")
  func badges() throws {
    let text = try Self.pdf("badges", 5).text
    let team = try #require(try FairYear(vendors: 5).plan.events.first { $0.id == FairYear.fair })
    #expect(text.matches(of: #/BAN TỔ CHỨC/#).count == team.team.count)
    #expect(text.contains("GIAN 0-2 0-3"))
    #expect(text.contains("ĐƠN VỊ THAM GIA"))
    #expect(text.contains("……"))
  }

  @Test("The contact list has the team's and the vendors' numbers, and those of emergencies")
  func contacts() throws {
    let text = try Self.pdf("contacts", 5).text
    for number in ["113", "114", "115", "0912 345 678"] { #expect(text.contains(number)) }
  }
}
