import Bilingual
import PromotionModel
import Testing

@testable import PlanExports

@Suite("Reading a plan back from its file")
struct PlanFileTests {
  private func document(_ plan: YearPlan, _ year: PromotionYear, _ language: Language) -> [UInt8] {
    PlanDocument(publication: Publication(plan: plan, year: year, language: language)).bytes
  }

  @Test("What is read back says the same")
  func roundTrip() throws {
    let small = try SmallYear()
    let bytes = document(small.plan, small.year, .vietnamese)
    let plan = try PlanFile.plan(from: bytes, for: small.year)
    #expect(document(plan, small.year, .vietnamese) == bytes)
    #expect(plan.events.map(\.id) == small.plan.events.map(\.id))
    #expect(plan.events.map(\.lead) == small.plan.events.map(\.lead))
  }

  @Test("Names that the year knows come in both languages")
  func names() throws {
    let small = try SmallYear()
    let bytes = document(small.plan, small.year, .vietnamese)
    let plan = try PlanFile.plan(from: bytes, for: small.year)
    for event in plan.events {
      let wish = small.year.events.first { $0.id == event.id }
      if let wish { #expect(event.name == wish.name) }
    }
    #expect(plan.events.contains { event in small.year.events.contains { $0.id == event.id } })
  }

  @Test("What is no plan, or another year's, is refused")
  func refused() throws {
    let small = try SmallYear()
    var bytes = document(small.plan, small.year, .vietnamese)
    #expect(throws: PlanFile.Trouble.notAPlan) {
      try PlanFile.plan(from: Array(bytes.dropLast(10)), for: small.year)
    }
    #expect(throws: PlanFile.Trouble.notAPlan) {
      try PlanFile.plan(from: Array("{}".utf8), for: small.year)
    }
    bytes = Array(
      String(decoding: bytes, as: UTF8.self).replacing("\"2027-06-06T07:30\"", with: "\"6/6\"").utf8
    )
    #expect(throws: PlanFile.Trouble.notAPlan) {
      try PlanFile.plan(from: bytes, for: small.year)
    }
    var other = small.plan
    other.year = 2026
    let old = document(other, small.year, .vietnamese)
    #expect(throws: PlanFile.Trouble.otherYear(2026)) {
      try PlanFile.plan(from: old, for: small.year)
    }
  }
}
