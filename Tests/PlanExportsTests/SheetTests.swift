import Bilingual
import Foundation
import Paper
import PromotionModel
import Spreadsheet
import Testing

@testable import PlanExports

@Suite("Sheets on paper")
struct SheetTests {
  let small: SmallYear

  init() throws { small = try SmallYear() }

  private func publication(_ language: Language = .vietnamese) -> Publication {
    Publication(plan: small.plan, year: small.year, language: language)
  }

  @Test(
    "The printed face has every Vietnamese letter, upright, bold and italic",
    arguments: [Emphasis(), .bold, .italic]
  )
  func letters(_ emphasis: Emphasis) {
    let vowels =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    let report = FontReport(
      of: .official,
      emphasis,
      covering: vowels + vowels.uppercased() + "–…“”·•₫²"
    )
    #expect(report.missing.isEmpty)
    #expect(report.borrowed.isEmpty)
  }

  @Test("Rosters and assignments print without a finding", arguments: Language.allCases)
  func findings(_ language: Language) throws {
    let publication = publication(language)
    let sheets = publication.rosters.map { $0.sheet(publication.wording) }
    for sheet in sheets + [publication.assignmentSheet] {
      let pdf = try sheet.document(publication.frame).pdf()
      #expect(pdf.findings.isEmpty, "\(sheet.title): \(pdf.findings)")
      #expect(pdf.pageCount > 0)
    }
  }

  @Test("A roster of 63 vendors takes several pages, each with one number")
  func pages() throws {
    let crowded = try CrowdedYear()
    let publication = Publication(plan: crowded.plan, year: crowded.year, language: .vietnamese)
    let sheet = try #require(publication.rosters.first).sheet(publication.wording)
    let document = sheet.document(publication.frame)
    #expect(try document.pdf().pageCount >= 3)
    #expect(document.sections.allSatisfy { $0.running.pageNumbers == .official })
    #expect(document.sections.allSatisfy { !$0.running.countsPages })
  }

  @Test("The totals by zone are not divided between two pages; the vendors are")
  func totalsTogether() throws {
    let publication = publication()
    let sheet = try #require(publication.rosters.first).sheet(publication.wording)
    let tables = sheet.document(publication.frame).sections[0].blocks.compactMap { block in
      if case .table(let table) = block { table.keepsTogether } else { nil }
    }
    #expect(tables == [false, true])
  }

  @Test("The name of who signs takes the place of the hint to sign")
  func signature() throws {
    let sheet = publication().assignmentSheet
    var unsigned = small
    unsigned.year.centre.signatory = nil
    let nobody = Publication(plan: unsigned.plan, year: unsigned.year, language: .vietnamese)
    let named = String(decoding: sheet.html(publication().frame, .vietnamese), as: UTF8.self)
    let blank = String(decoding: sheet.html(nobody.frame, .vietnamese), as: UTF8.self)
    #expect(named.contains("Ma Thị Én"))
    #expect(!named.contains("(Ký, ghi rõ họ tên)"))
    #expect(blank.contains("(Ký, ghi rõ họ tên)"))
  }

  @Test("Workbooks are ZIP files with typed cells and no formula")
  func workbooks() throws {
    for path in ["rosters/dinh-hoa-6.xlsx", "assignments.xlsx"] {
      let bytes = try #require(small.exports()[path])
      #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    }
    let publication = publication()
    let roster = try #require(publication.rosters.first)
    let sheet = roster.workbook(publication.wording, publication.frame).sheets[0]
    #expect(sheet.rows[0].cells[0].value == .integer(1))
    #expect(sheet.rows[0].cells[1].value == .text("=HYPERLINK(\"http://x\";\"bấm\")"))
    #expect(sheet.rows[0].cells[5].value == .integer(1))
    #expect(sheet.rows.count == roster.rows.count)
    #expect(sheet.total?.cells[1].value == .integer(4))
    let duties = publication.assignmentWorkbook(publication.frame).sheets[0]
    #expect(duties.rows[0].cells[1].value == .date(year: 2027, month: 3, day: 17))
    #expect(duties.rows.count == 7)
  }

  @Test("The sheets of workbooks begin with the official head", arguments: Language.allCases)
  func officialHead(_ language: Language) throws {
    let publication = publication(language)
    let frame = publication.frame
    let roster = try #require(publication.rosters.first)
    for workbook in [
      roster.workbook(publication.wording, frame),
      publication.assignmentWorkbook(publication.frame),
    ] {
      let sheet = workbook.sheets[0]
      let rows = sheet.titles.prefix(2).map { $0.cells.map(\.value) }
      #expect(
        rows == [
          [.text(frame.authority), .text(frame.nationalTitle)],
          [.text(frame.centre), .text(frame.nationalMotto)],
        ]
      )
      // Both halves are wide enough for their longest line on one line, in digits of 12 pt.
      let left = sheet.titles[0].cells[0].columns
      let widths = sheet.columns.map(\.width)
      #expect(widths.prefix(left).reduce(0, +) > 60)
      #expect(widths.dropFirst(left).reduce(0, +) > 60)
    }
  }

  @Test("The rows of a roster leave room for a signature")
  func heights() throws {
    let publication = publication()
    let roster = try #require(publication.rosters.first)
    let rows = roster.workbook(publication.wording, publication.frame).sheets[0].rows
    #expect(rows.allSatisfy { $0.height == nil && $0.leastHeight >= 24 })
  }
}
