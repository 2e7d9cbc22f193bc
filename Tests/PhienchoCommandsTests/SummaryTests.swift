import Bilingual
import FairScheduling
import Foundation
import Planning
import Testing
import Wording

@testable import PhienchoCommands

/// What the summary of `phiencho plan` says of the files it points to.
@Suite struct SummaryTests {
  private let base = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "EventWorkspaceTests/Base")

  /// The summary of a plan of a copy of the base, and the names in its folder of exports.
  private func summary(
    _ texts: [String: String],
    _ language: Language
  ) throws -> (lines: [String], names: [String]) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "phiencho-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: base.appending(path: "Events"),
      to: folder.appending(path: "Events")
    )
    for (path, text) in texts {
      try Data(text.utf8).write(to: folder.appending(path: path))
    }
    let request = PlanRequest(language: language, effort: Effort(SolveOptions(steps: 1_000)))
    guard case .planned(let report) = try Workspace(root: folder.path).plan(request).outcome else {
      Issue.record("the year was not planned")
      return ([], [])
    }
    let names = try FileManager.default
      .contentsOfDirectory(atPath: folder.appending(path: "Exports/2027").path)
    return (PlanText(report: report, wording: Wording(language), width: 200).summary, names)
  }

  private let nobody = ["Events/2027/registrations.csv": "vendor,event,booths\n"]
  private let somebody = [
    "Events/2027/registrations.csv": "vendor,event,booths\nkhe-sim,june,2\nkhe-sim,city,1\n"
  ]

  @Test("a fair without registrations is named where its roster is a form")
  func forms() throws {
    for (language, words) in [
      (Language.vietnamese, "Chưa có đơn vị đăng ký"), (.english, "Nobody registered yet"),
    ] {
      let found = try summary(nobody, language)
      #expect(found.lines.contains { $0.contains(words) })
      #expect(found.names.contains("rosters"))
      #expect(!(try summary(somebody, language)).lines.contains { $0.contains(words) })
    }
  }

  @Test("the folder of rosters is pointed to where it is there, and only there")
  func folder() throws {
    let withFair = try summary(nobody, .vietnamese)
    #expect(withFair.names.contains("rosters"))
    #expect(withFair.lines.contains { $0.contains("rosters/") })
    var texts = nobody
    texts["Events/2027/events.yaml"] = """
      events:
        - {id: talk, kind: seminar, name: Một, district: town, date: 2027-05-10, seats: 80}
      """
    let without = try summary(texts, .vietnamese)
    #expect(!without.names.contains("rosters"))
    #expect(!without.lines.contains { $0.contains("rosters/") })
    #expect(without.lines.contains { $0.contains("calendars/") })
  }
}
