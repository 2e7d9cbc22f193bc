import Bilingual
import Diagnostics
import EventWorkspace
import Foundation
import PromotionModel
import Testing

/// What came of events, as people type it in afterwards.
@Suite struct ResultTableTests {
  private func read(_ rows: String) throws -> (
    results: [FairResult]?, codes: [String], lines: [Int]
  ) {
    let folder = try TestWorkspace.base()
    folder["Events/2027/results.csv"] = Array(rows.utf8)
    let reading = WorkspaceReader(folder).read(language: .vietnamese)
    return (
      reading.year?.results, reading.diagnostics.map(\.code),
      reading.diagnostics.map(\.location.line)
    )
  }

  @Test("counts and money are read, in Vietnamese headings too; what is empty is not known")
  func values() throws {
    let (results, codes, _) = try read(
      "sự kiện,số đơn vị,số gian,lượt khách,doanh thu,ghi chú\njune,24,33,,\"1,2 tỷ\",Mưa\n"
    )
    #expect(codes == [])
    let result = try #require(results?.first)
    #expect(results?.count == 1)
    #expect(result.event == "june" && result.vendors == 24 && result.booths == 33)
    #expect(result.visits == nil && result.turnover == Money(dong: 1_200_000_000))
    #expect(result.note == "Mưa")
  }

  @Test("what cannot be is told at its line, all at once; an event reported twice counts once")
  func faults() throws {
    let (results, codes, lines) = try read(
      "event,vendors,booths,visits,turnover\nnobody,1,,,\njune,-3,,nhiều,mấy\n"
    )
    #expect(results == nil)
    #expect(codes.sorted() == ["bad-money", "bad-number", "bad-number", "unknown-reference"])
    #expect(lines == [2, 3, 3, 3])
    let twice = try read("event,visits\njune,10\njune,20\n")
    #expect(twice.codes == ["repeated-item"] && twice.lines == [3])
    #expect(twice.results?.map(\.visits) == [10])
  }
}
