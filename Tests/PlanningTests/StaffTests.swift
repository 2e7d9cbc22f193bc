import Bilingual
import FairScheduling
import PromotionModel
import Testing

@testable import Planning

@Suite struct StaffTests {
  @Test("somebody whose share of field work is 0 is given no duty")
  func noShare() throws {
    let workspace = try Workspaces.copy(
      of: Workspaces.convoy2017,
      replacing: ["Events/staff.yaml": ("share: 25", "share: 0")]
    )
    defer { Workspaces.remove(workspace) }
    let year = try #require(workspace.compile(in: .english).compiled)
    let nobody = try #require(year.year.staff.firstIndex { $0.share == 0 })
    #expect(!year.year.staff[nobody].skills.isEmpty)
    #expect(year.problem.people[nobody].skills.isEmpty)
  }
}
