import Bilingual
import Diagnostics
import EventWorkspace
import FairScheduling
import Foundation
import PlanExports
import PromotionModel
import Testing
import Wording

@testable import Planning

/// Whatever is thrown is told in both languages, with something to do about it.
@Suite struct FailureTests {
  private func said(_ error: any Error, _ language: Language) -> String {
    Diagnostic(failure: error, path: "Exports/2027", in: language).description
  }

  private let errors: [any Error] = [
    ExportError.busy("Exports/2027"),
    ExportError.unsafePath("../x"),
    ExportError.isLink("Exports"),
    ExportError.failed(.prepare, "Exports", .notAFolder),
    ExportError.failed(.prepare, "Exports", .failed(EROFS)),
    ExportError.failed(.prepare, "Exports", .refused),
    ExportError.failed(.build, "Exports/.2027.new/plan.html", .failed(ENOSPC)),
    ExportError.failed(.build, "Exports/.2027.new/plan.html", .failed(EIO)),
    ExportError.failed(.settle, "Exports", .failed(EIO)),
    FileMakingError(path: "rosters/a.xlsx", trouble: .temporaryFolder("/tmp/")),
    FileMakingError(path: "rosters/a.xlsx", trouble: .textTooLong(row: 3, column: 2)),
    FileMakingError(path: "assignments.pdf", trouble: .library("out of memory")),
    RejectedPlan(
      violations: [.heldTwice(event: 1)],
      claimed: Score(missing: 0, cost: 1),
      found: Score(missing: 0, cost: 2)
    ),
    CocoaError(.fileWriteOutOfSpace, userInfo: [NSFilePathErrorKey: "plan.json"]),
    CancellationError(),
  ]

  @Test("every failure has a sentence in each language and a fix, never a raw value of the code")
  func words() throws {
    var text = ""
    for language in Language.allCases {
      text += "# \(language.rawValue)\n"
      for error in errors { text += said(error, language) + "\n" }
      text += "\n"
    }
    for error in errors {
      #expect(said(error, .vietnamese) != said(error, .english))
      #expect(said(error, .english).contains("\n  fix: "))
    }
    try expectGolden(
      text,
      at: Workspaces.repository.appending(path: "Tests/PlanningTests/Goldens/failures.txt")
    )
  }

  @Test("exports that cannot be written leave the plan, and say why there are none")
  func planSurvives() throws {
    let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path
    let workspace = try Workspaces.copy(of: base, adding: ["Exports": "a file"])
    defer { Workspaces.remove(workspace) }
    let request = PlanRequest(language: .english, effort: Effort(SolveOptions(steps: 1)))
    guard case .planned(let report) = try workspace.plan(request).outcome else {
      Issue.record("refused")
      return
    }
    #expect(!report.plan.events.isEmpty)
    #expect(report.exportCount == 0)
    #expect(report.exportFailure?.code == "exports-failed")
    #expect(report.exportFailure?.message.contains("not a folder") ?? false)
  }
}
