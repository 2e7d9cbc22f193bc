import Bilingual
import Diagnostics
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// One folder a code: what has to be written to meet it, and exactly what `check` then says.
@Suite struct FeasibilityTests {
  private static let tests = Workspaces.repository.appending(path: "Tests")
  private static let folder = tests.appending(path: "PlanningTests/Diagnostics")

  /// The small valid workspace of the catalogue of reading, with the files of a case on it.
  private func workspace(_ code: FeasibilityCode) throws -> Workspace {
    let base = Self.tests.appending(path: "EventWorkspaceTests/Base")
    let workspace = try Workspaces.copy(of: base.path)
    let source = Self.folder.appending(path: code.rawValue)
    let files = FileManager.default.enumerator(atPath: source.appending(path: "Events").path)
    for case let path as String in files ?? .init() where path.contains(".") {
      let file = "Events/\(path)"
      try Data(contentsOf: source.appending(path: file))
        .write(to: URL(filePath: workspace.root).appending(path: file))
    }
    return workspace
  }

  @Test(
    "check says exactly what the folder of the code expects",
    arguments: FeasibilityCode.allCases
  )
  func says(_ code: FeasibilityCode) throws {
    let workspace = try workspace(code)
    defer { Workspaces.remove(workspace) }
    var text = ""
    for language in Language.allCases {
      let report = workspace.check(in: language)
      #expect(Set(report.diagnostics.map(\.code)) == [code.rawValue])
      #expect(report.diagnostics.allSatisfy { !$0.fix.isEmpty && $0.location.line > 0 })
      text += "# \(language.rawValue)\n"
      text += report.diagnostics.map { "\($0)\n" }.joined() + "\n"
    }
    let file = Self.folder.appending(path: "\(code.rawValue)/expected.txt")
    try expectGolden(text, at: file)
  }

  @Test("what is settled is kept, and who would be away is only told of")
  func overrides() throws {
    let workspace = try workspace(.settledOverrides)
    defer { Workspaces.remove(workspace) }
    #expect(workspace.check(in: .english).diagnostics.allSatisfy { $0.severity == .warning })
    #expect(try Workspaces.plan(workspace, steps: 1) != nil)
  }

  @Test(
    "what check finds keeps the year from being planned",
    arguments: FeasibilityCode.allCases.filter { $0 != .settledOverrides }
  )
  func refuses(_ code: FeasibilityCode) throws {
    let workspace = try workspace(code)
    defer { Workspaces.remove(workspace) }
    #expect(try Workspaces.plan(workspace, steps: 1) == nil)
  }

  @Test("an event that may be left out and has no day is a warning, and the rest is planned")
  func optional() throws {
    let workspace = try workspace(.noPossibleDay)
    defer { Workspaces.remove(workspace) }
    let file = URL(filePath: workspace.root).appending(path: "Events/2027/events.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let kept = text.split(separator: "\n").filter {
      !$0.contains("id: talk") && !$0.contains("id: roof")
    }
    try Data(kept.joined(separator: "\n").utf8).write(to: file)
    let report = workspace.check(in: .english)
    #expect(report.errors == 0 && report.warnings == 1, "\(report.diagnostics)")
    let plan = try #require(try Workspaces.plan(workspace, steps: 50))
    #expect(plan.absences.map(\.event) == ["maybe"])
    // The page says why, in the words of the terminal.
    let written = PlanRequest(language: .english, effort: Effort(SolveOptions(steps: 50)))
    guard case .planned(let report) = try workspace.plan(written).outcome else {
      Issue.record("the year was not planned")
      return
    }
    let page = URL(filePath: workspace.root).appending(path: "Exports/2027/plan.html")
    let reason = try #require(report.absences.first?.reason)
    #expect(try String(contentsOf: page, encoding: .utf8).contains(reason))
  }

  @Test("the base and the sample are clean")
  func clean() throws {
    let base = Self.tests.appending(path: "EventWorkspaceTests/Base")
    for root in [base.path, Workspaces.repository.path, Workspaces.convoy2017] {
      let found = Workspace(root: root).check(in: .english).diagnostics
      #expect(found.withoutGate == [], "\(root)")
    }
  }
}
