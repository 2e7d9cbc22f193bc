import Bilingual
import FairScheduling
import Foundation
import PromotionModel
import Testing

@testable import Planning

/// The exports of the sample workspace that are kept in the repository.
@Suite struct SampleExportsTests {
  @Test("planning the sample gives the kept text exports again, byte for byte")
  func sameBytes() throws {
    let workspace = try Workspaces.copy(of: Workspaces.repository.path)
    defer { Workspaces.remove(workspace) }
    let request = PlanRequest(language: workspace.language, effort: Effort(SolveOptions()))
    guard case .planned(let report) = try workspace.plan(request).outcome else {
      Issue.record("the sample was not planned")
      return
    }
    #expect(report.plan.missing.isEmpty)
    let kept = try texts(below: Workspaces.repository.appending(path: "Exports/2027"))
    let made = try texts(below: URL(filePath: workspace.root).appending(path: "Exports/2027"))
    #expect(kept.keys.sorted() == made.keys.sorted())
    for (path, bytes) in made {
      #expect(kept[path] == bytes, "\(path) differs: run make plan and look at what changed")
    }
    #expect(kept.count > 50)
  }

  /// Every file but the binary ones, by its path below a folder.
  private func texts(below folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let endings: Set<String> = ["ics", "csv", "html", "json"]
    var files: [String: Data] = [:]
    for name in names where endings.contains(URL(filePath: name).pathExtension) {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return files
  }

  @Test("one thread or two, the sample's plan has the same hash")
  func threads() throws {
    let workspace = Workspace(root: Workspaces.repository.path)
    let hashes = try [1, 2].map { threads in
      let request = PlanRequest(
        language: .english,
        effort: Effort(SolveOptions(steps: 200, threads: threads)),
        writesExports: false
      )
      guard case .planned(let report) = try workspace.plan(request).outcome else { return "none" }
      return report.plan.fingerprint
    }
    #expect(hashes[0] == hashes[1])
    #expect(hashes[0].count == 10)
  }
}
