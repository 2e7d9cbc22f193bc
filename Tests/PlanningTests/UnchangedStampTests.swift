import Bilingual
import Diagnostics
import FairScheduling
import Foundation
import Testing

@testable import Planning

@Suite struct UnchangedStampTests {
  private let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path

  /// Plans a copy of the base, changes its files and plans again; what the second run warns of.
  private func warnings(
    changing changes: [(file: String, old: String, new: String)],
    _ language: Language = .vietnamese
  ) throws -> [Diagnostic] {
    let workspace = try Workspaces.copy(of: base)
    defer { Workspaces.remove(workspace) }
    let request = PlanRequest(language: language, effort: Effort(SolveOptions(steps: 1)))
    #expect(try workspace.plan(request).diagnostics == [])
    for change in changes {
      let file = URL(filePath: workspace.root).appending(path: "Events/2027/\(change.file)")
      let text = try String(contentsOf: file, encoding: .utf8)
      try #require(text.contains(change.old))
      try Data(text.replacingOccurrences(of: change.old, with: change.new).utf8).write(to: file)
    }
    return try workspace.plan(request).diagnostics
  }

  private let name = (file: "events.yaml", old: "Hội thảo chè", new: "Hội thảo miến")
  private let stamp = (file: "year.yaml", old: "2026-11-23 08:00", new: "2026-11-24 08:00")
  private let stall = (file: "registrations.csv", old: "A1", new: "A7")

  @Test("calendars that change under the old time of issue are one warning where it is written")
  func changed() throws {
    let found = try warnings(changing: [name])
    #expect(found.map(\.code) == ["issued-unchanged"])
    let warning = try #require(found.first)
    #expect(warning.severity == .warning)
    #expect(warning.location.path == "Events/2027/year.yaml")
    #expect(warning.location.line == 2)
    #expect(!warning.fix.isEmpty)
    let english = try warnings(changing: [name], .english)
    #expect(english.map(\.location) == found.map(\.location))
    #expect(english.map(\.message) != found.map(\.message))
  }

  @Test(
    "nothing is warned of where nothing changed, the time of issue changed too, or only a roster"
  )
  func unchanged() throws {
    #expect(try warnings(changing: []) == [])
    #expect(try warnings(changing: [name, stamp]) == [])
    #expect(try warnings(changing: [stall]) == [])
  }
}
