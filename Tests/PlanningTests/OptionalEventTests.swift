import Bilingual
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// Events that need not be held, and what holding them costs.
@Suite struct OptionalEventTests {
  private let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path

  private func small(_ events: String) throws -> Workspace {
    let workspace = try Workspaces.copy(of: base)
    for (name, text) in ["events.yaml": events, "registrations.csv": "vendor,event,booths\n"] {
      let file = URL(filePath: workspace.root).appending(path: "Events/2027/\(name)")
      try Data(text.utf8).write(to: file)
    }
    return workspace
  }

  /// Three days of booths by the only one who can, much work beside the one seminar.
  private let seminarAndFair = """
    events:
      - {id: one, kind: seminar, name: Một, district: town, date: 2027-05-10, seats: 80}
      - {id: extra, kind: fair, name: Thêm, district: hills, window: {from: 2027-06-01, to: 2027-07-30}, booths: 20, priority: could}
    """

  @Test("the fair shares reckon with an optional event, so that holding it is not unfair")
  func shares() throws {
    let workspace = try small(seminarAndFair)
    defer { Workspaces.remove(workspace) }
    let year = try #require(workspace.compile(in: .english).compiled)
    let asked = year.problem.events.reduce(0) { sum, event in
      sum + event.shifts.reduce(0) { $0 + ($1.to - $1.from) * $1.count }
    }
    #expect(year.problem.people.reduce(0) { $0 + $1.target } == asked)
  }

  @Test("an optional event that fits is held")
  func held() throws {
    let workspace = try small(seminarAndFair)
    defer { Workspaces.remove(workspace) }
    let report = try #require(try Workspaces.plan(workspace, steps: 200))
    #expect(report.plan.skipped.isEmpty, "\(report.absences)")
  }

  @Test("an optional event that can never be held is nobody's share")
  func impossible() throws {
    let workspace = try small(seminarAndFair)
    defer { Workspaces.remove(workspace) }
    var year = try #require(workspace.compile(in: .english).compiled).year
    // A hall has no yard for a fair.
    year.venues = year.venues.filter { $0.id == "hall" }
    let problem = ProblemCompiler(year).compiled().problem
    #expect(problem.events.contains { $0.id == "extra" && $0.starts.isEmpty })
    // The one session of the chair, by halves rounded up; the fair would be six sessions more.
    #expect(problem.people.map(\.target) == [1, 1])
  }

  @Test("the sample's OCOP day, though optional, is held")
  func sample() throws {
    let report = try #require(
      try Workspaces.plan(Workspace(root: Workspaces.repository.path), steps: 3000)
    )
    #expect(report.plan.events.contains { $0.name.vietnamese == "Ngày hội OCOP" })
  }
}
