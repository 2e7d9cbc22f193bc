import Bilingual
import Diagnostics
import FairScheduling
import Foundation
import Testing

@testable import Planning

@Suite struct PrintWarningTests {
  private let base = Workspaces.repository.appending(path: "Tests/EventWorkspaceTests/Base").path

  private func warnings(goods: String, _ language: Language) throws -> [Diagnostic] {
    let workspace = try Workspaces.copy(
      of: base,
      replacing: ["Events/2027/registrations.csv": ("Miến dong", goods)]
    )
    defer { Workspaces.remove(workspace) }
    let request = PlanRequest(language: language, effort: Effort(SolveOptions(steps: 1)))
    return try workspace.plan(request).diagnostics
  }

  @Test("letters that no font can print are a warning that names the file, the letter and the text")
  func missingLetters() throws {
    // A private-use character: no font may have it.
    let found = try warnings(goods: "Miến \u{10FFFD} dong", .vietnamese)
    let warning = try #require(found.first)
    #expect(found.count == 1)
    #expect(warning.severity == .warning)
    #expect(warning.location.path == "Exports/2027/rosters/june.pdf")
    #expect(warning.message.contains("U+10FFFD"))
    #expect(warning.message.contains("Miến"))
    #expect(!warning.fix.isEmpty)
    let english = try warnings(goods: "Miến \u{10FFFD} dong", .english)
    #expect(english.map(\.location) == found.map(\.location))
    #expect(english.map(\.message) != found.map(\.message))
  }

  @Test("a roster whose letters can all be printed is no warning")
  func clean() throws {
    #expect(try warnings(goods: "Miến dong", .vietnamese) == [])
  }
}
