import Foundation
import PromotionModel
import Testing

@testable import Planning

/// The order in which a plan is published.
@Suite struct PlanOrderTests {
  private let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path

  @Test("events come in the order in which they open, not in which their set-up begins")
  func opening() throws {
    let workspace = try Workspaces.copy(
      of: base,
      adding: [
        "Events/2027/more.yaml": """
        events:
          - {id: wide, kind: fair, name: Phiên chợ thu, district: hills, date: 2027-08-11, booths: 30}
          - {id: short, kind: seminar, name: Hội thảo thu, district: town, date: 2027-08-10, seats: 20}

        """
      ],
      // The set-up takes the day before the opening; seminars can be held on its afternoon.
      replacing: [
        "Events/kinds.yaml": ("name: Dựng\n        sessions: 1", "name: Dựng\n        sessions: 3")
      ]
    )
    defer { Workspaces.remove(workspace) }
    let report = try #require(try Workspaces.plan(workspace, steps: 2000))
    let events = report.plan.events
    let wide = try #require(events.first { $0.id == "wide" })
    let short = try #require(events.first { $0.id == "short" })
    #expect(wide.site.from <= short.site.from)
    #expect(short.opening < wide.opening)
    #expect(events.map(\.opening) == events.map(\.opening).sorted())
  }
}
