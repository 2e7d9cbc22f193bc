import Bilingual
import PromotionModel
import Testing
import Wording

@testable import PlanExports

@Suite("The release, the hash and what changed, on paper")
struct PrintEditionTests {
  private let second = PrintEdition(.unpublished, since: 1)

  private func edition() throws -> PrintEdition {
    PrintEdition(.release(2, try moment("2027-01-05T08:30")), since: 1)
  }

  @Test("The foot names the release, its day, and that nothing is different")
  func unchanged() throws {
    let year = try FairYear(vendors: 5)
    let press = year.press(try edition(), before: year)
    let file = try #require(try year.files("roster", press)["pdf"])
    let text = try PrintedPages(file.bytes).text
    #expect(text.contains("Phát hành 2 (05/01/2027) · Mã tờ: "))
    #expect(text.contains("· như phát hành 1"))
    #expect(!text.contains("●"))
    #expect(text.contains("ngày 05 tháng 01 năm 2027"))
  }

  @Test("A vendor that came since is marked, and only it; those below keep their rows unmarked")
  func marked() throws {
    let after = try FairYear(vendors: 12)
    var before = after
    before.year.registrations.removeAll { $0.vendor == "v2" }
    before.year.booths.records.removeAll { $0.vendor == "v2" }
    let press = after.press(try edition(), before: before)
    // In the roster its zone's total changes too.
    for (slug, marks) in [("roster", 3), ("roster-by-stall", 2), ("contacts", 2)] {
      let file = try #require(try after.files(slug, press)["pdf"])
      let text = try PrintedPages(file.bytes).text
      #expect(text.contains("· khác phát hành 1"), "\(slug)")
      let marked = text.split(separator: "\n").filter { $0.contains("●") }
      #expect(marked.count == marks, "\(slug)\n\(marked.joined(separator: "\n"))")
      #expect(marked.contains { $0.contains("● mới hoặc đã đổi so với phát hành 1.") })
    }
    #expect(
      press.papers(fair: FairYear.fair).first { $0.kind.slug == "load-list" }?.isChanged == false
    )
  }

  @Test("The hash is of what the paper says, whoever prints it and whatever the release")
  func hashes() throws {
    let year = try FairYear(vendors: 5)
    func hashes(_ year: FairYear, _ edition: PrintEdition) -> [String: String] {
      let papers = year.press(edition).papers(fair: FairYear.fair)
      return Dictionary(papers.map { ($0.kind.slug, $0.hash) }) { first, _ in first }
    }
    let plain = hashes(year, PrintEdition(.unpublished))
    #expect(hashes(year, try edition()) == plain)
    var other = year
    other.year.vendors[0].phone = "0900 999 999"
    let changed = hashes(other, PrintEdition(.unpublished)).filter { plain[$0.key] != $0.value }
    #expect(Set(changed.keys) == ["roster", "roster-by-stall", "sign-in", "contacts"])
  }

  @Test("A map with another ground is another map, though everybody stands where they stood")
  func ground() throws {
    let before = try FairYear(vendors: 5)
    var after = before
    after.year.booths.grounds[0].marks = [GroundMark(kind: .gate, cell: .init(row: 31, column: 0))]
    let changed = after.press(try edition(), before: before).papers(fair: FairYear.fair)
      .filter { $0.isChanged == true }.map(\.kind.slug)
    #expect(changed == ["booth-map"])
  }

  @Test("The same paper is the same bytes")
  func reproducible() throws {
    for slug in ["sign-in", "badges", "stall-signs"] {
      let first = try FairYear(vendors: 12).files(slug).mapValues(\.bytes)
      #expect(try FairYear(vendors: 12).files(slug).mapValues(\.bytes) == first)
    }
  }

  @Test("Kinds have different names and file names, in both languages")
  func kinds() {
    let slugs = PaperKind.all.map(\.slug)
    #expect(Set(slugs).count == slugs.count)
    #expect(slugs.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
    for language in [Language.vietnamese, .english] {
      #expect(Set(PaperKind.all.map { $0.name(.init(language)) }).count == slugs.count)
    }
  }
}
