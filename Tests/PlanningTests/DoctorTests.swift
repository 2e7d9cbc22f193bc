import Bilingual
import Foundation
import Testing

@testable import Planning

/// What the doctor says of the folder of the exports.
@Suite struct DoctorTests {
  private func exports(
    _ make: (URL) throws -> Void,
    canWrite: (String) -> Bool = { _ in true }
  ) throws -> DoctorFinding {
    let root = FileManager.default.temporaryDirectory.appending(
      path: "phiencho-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try make(root.appending(path: "Exports"))
    let findings = Workspace(root: root.path).examine(in: .english, canWrite: canWrite)
    return try #require(findings.last)
  }

  private func folder(_ path: URL) throws {
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
  }

  @Test("an Exports that cannot be written is told, however free the folder around it")
  func readOnlyExports() throws {
    let finding = try exports(folder) { !$0.hasSuffix("/Exports") }
    #expect(!finding.isFound)
    #expect(finding.remedy.hasSuffix("/Exports"))
  }

  @Test("a folder around it that cannot be written does no harm to an Exports that can")
  func readOnlyRoot() throws {
    #expect(try exports(folder) { $0.hasSuffix("/Exports") }.isFound)
  }

  @Test("while there is no Exports the folder around it has to be writable")
  func none() throws {
    #expect(try exports({ _ in }).isFound)
    #expect(try !exports({ _ in }) { _ in false }.isFound)
  }

  @Test("a file of that name is in the way")
  func aFile() throws {
    let finding = try exports { try Data().write(to: $0) }
    #expect(!finding.isFound)
    #expect(finding.detail == "is not a folder")
  }
}
