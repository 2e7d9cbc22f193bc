import Bilingual
import Diagnostics
import EventWorkspace
import FairScheduling

import Foundation
import PromotionModel

@testable import Planning

/// Workspaces of the repository, and copies of them to change.
enum Workspaces {
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let convoy2017 = repository.appending(path: "Tests/Workspaces/convoy-2017").path

  /// A copy in a temporary folder, with texts added to the ends of files.
  static func copy(
    of root: String,
    adding texts: [String: String] = [:],
    replacing replacements: [String: (String, String)] = [:]
  ) throws -> Workspace {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "phiencho-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: URL(filePath: root).appending(path: "Events"),
      to: folder.appending(path: "Events")
    )
    for (path, text) in texts {
      let file = folder.appending(path: path)
      let old = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data((old + text).utf8).write(to: file)
    }
    for (path, (old, new)) in replacements {
      let file = folder.appending(path: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: file)
    }
    return Workspace(root: folder.path)
  }

  static func remove(_ workspace: Workspace) {
    try? FileManager.default.removeItem(atPath: workspace.root)
  }

  /// A plan of a workspace with a fixed effort; nothing is written.
  static func plan(_ workspace: Workspace, steps: Int) throws -> PlanReport? {
    let request = PlanRequest(
      language: .vietnamese,
      effort: Effort(SolveOptions(steps: steps)),
      writesExports: false
    )
    guard case .planned(let report) = try workspace.plan(request).outcome else { return nil }
    return report
  }
}

extension Sequence<Diagnostic> {
  /// All but the vendors of the sample who are not in order, which are there to be found.
  var withoutGate: [Diagnostic] { filter { !$0.code.hasPrefix("gate-") } }
}
