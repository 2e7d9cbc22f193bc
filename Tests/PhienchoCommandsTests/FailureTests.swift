import ArgumentParser
import Bilingual
import Diagnostics
import Foundation
import Planning
import Testing
import Wording

@testable import PhienchoCommands

/// What the process answers when a disk or a file is at fault.
@Suite struct FailureTests {
  private let base = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "EventWorkspaceTests/Base/Events")

  private func workspace() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "phiencho-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: base, to: folder.appending(path: "Events"))
    return folder
  }

  /// Gives a folder and a generated problem in it, both gone afterwards.
  private func withProblem(_ body: (_ folder: URL, _ problem: URL) throws -> Void) throws {
    let folder = try workspace()
    defer { try? FileManager.default.removeItem(at: folder) }
    let problem = folder.appending(path: "problem.json")
    #expect(try exitCode(["generate", "centre-s", "--out", problem.path]) == 0)
    try body(folder, problem)
  }

  private func exitCode(_ arguments: [String]) throws -> Int32 {
    var command = try PhienchoCommand.parseAsRoot(arguments)
    do {
      try command.run()
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    }
  }

  @Test("a file that is not there, and a folder in its place, are told apart")
  func obstacles() throws {
    try withProblem { folder, _ in
      let missing = folder.appending(path: "missing.json").path
      #expect(DocumentFiles.obstacle(at: missing) == .missing)
      #expect(DocumentFiles.obstacle(at: folder.path) == .folder)
      for path in [missing, folder.path] {
        let code = try exitCode(["solve", path])
        #expect(code == 1)
      }
    }
  }

  @Test("exports that cannot be written are exit code 3, not an error of the input")
  func exportsIsAFile() throws {
    let folder = try workspace()
    defer { try? FileManager.default.removeItem(at: folder) }
    let plan = ["plan", folder.path, "--brief", "--steps", "1000"]
    #expect(try exitCode(plan) == 0)
    let exports = folder.appending(path: "Exports")
    try FileManager.default.removeItem(at: exports)
    try Data().write(to: exports)
    #expect(try exitCode(plan) == 3)
    #expect(try exitCode(plan + ["--dry-run"]) == 0)
  }

  @Test("a file named for two things of solve is refused before anything is written")
  func solveNamesTwice() throws {
    try withProblem { folder, problem in
      let before = try Data(contentsOf: problem)
      let twice = folder.path + "/./twice"
      let solve = ["solve", problem.path, "--steps", "100"]
      #expect(try exitCode(solve + ["--out", problem.path]) == 1)
      #expect(try exitCode(solve + ["--out", folder.path + "/twice", "--certificate", twice]) == 1)
      #expect(try exitCode(solve + ["--out", folder.path + "/twice", "--log", twice]) == 1)
      #expect(try exitCode(solve + ["--out", "/dev/null", "--certificate", "/dev/null"]) == 0)
      let link = folder.appending(path: "link")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: problem)
      #expect(try exitCode(solve + ["--out", link.path]) == 1)
      #expect(try Data(contentsOf: problem) == before)
      #expect(!FileManager.default.fileExists(atPath: twice))
    }
  }

  @Test("a line is never written behind half a line of a log")
  func solveLogs() throws {
    try withProblem { folder, problem in
      let log = folder.appending(path: "log.csv")
      let solve = [
        "solve", problem.path, "--steps", "100", "--out", "/dev/null", "--log", log.path,
      ]
      try Data().write(to: log)
      #expect(try exitCode(solve) == 0)
      let whole = try String(contentsOf: log, encoding: .utf8)
      #expect(whole.hasPrefix("seconds,missing"))
      try Data(whole.dropLast().utf8).write(to: log)
      #expect(try exitCode(solve) == 0)
      #expect(try String(contentsOf: log, encoding: .utf8).hasPrefix(whole + "0"))
    }
  }

  @Test("a file that is no log is left as it is")
  func solveLogsElsewhere() throws {
    try withProblem { folder, problem in
      let letter = folder.appending(path: "letter.txt")
      try Data("Kính gửi".utf8).write(to: letter)
      let solve = ["solve", problem.path, "--steps", "100", "--out", "/dev/null"]
      #expect(try exitCode(solve + ["--log", letter.path]) == 1)
      #expect(try String(contentsOf: letter, encoding: .utf8) == "Kính gửi")
    }
  }

  @Test("a log that cannot be written costs nobody the plan")
  func solveLogIsFull() throws {
    try withProblem { (folder, problem) throws in
      let plan = folder.appending(path: "plan.json")
      let solve = ["solve", problem.path, "--steps", "100", "--out", plan.path]
      #expect(try exitCode(solve + ["--log", "/dev/full"]) == 3)
      #expect(try exitCode(["verify", problem.path, plan.path]) == 0)
    }
  }

  @Test("what is written through a link leaves the link")
  func solveThroughLink() throws {
    try withProblem { folder, problem in
      let plan = folder.appending(path: "plan.json")
      let link = folder.appending(path: "link")
      try Data().write(to: plan)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: plan)
      #expect(try exitCode(["solve", problem.path, "--steps", "100", "--out", link.path]) == 0)
      #expect(try exitCode(["verify", problem.path, plan.path]) == 0)
      #expect(throws: Never.self) {
        try FileManager.default.destinationOfSymbolicLink(atPath: link.path)
      }
    }
  }

  @Test("a file of solve that cannot be written is exit code 3, told in words")
  func solveCannotWrite() throws {
    let folder = try workspace()
    defer { try? FileManager.default.removeItem(at: folder) }
    let problem = folder.appending(path: "problem.json")
    let bytes = try #require(
      try WorkspaceOptions.parse([folder.path]).place.problem(in: .english).bytes
    )
    try Data(bytes).write(to: problem)
    let solve = ["solve", problem.path, "--steps", "1000"]
    let nowhere = folder.appending(path: "no/such/folder/file").path
    #expect(try exitCode(solve + ["--out", nowhere]) == 3)
    #expect(try exitCode(solve + ["--log", nowhere]) == 3)
    #expect(try exitCode(solve + ["--certificate", nowhere]) == 3)
    #expect(try exitCode(solve + ["--out", folder.path]) == 3)
    #expect(throws: CocoaError.self) { try OutputFile(folder.path + "/problem.json/plan.json") }
    #expect(throws: CocoaError.self) { try OutputFile("") }
    for good in [folder.appending(path: "plan.json").path, "plan.json", "/dev/null"] {
      #expect(throws: Never.self) { try OutputFile(good) }
    }
  }

  @Test("results that cannot be printed are exit code 3, whatever the command")
  func outputIsFull() throws {
    let folder = try workspace()
    defer { try? FileManager.default.removeItem(at: folder) }
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let plan = ["plan", folder.path, "--dry-run", "--steps", "1000"]
    #expect(try exitCode(plan) == 0)
    let commands = [
      plan, plan + ["--brief"], ["check", folder.path], ["doctor", folder.path],
      ["problem", folder.path], ["lunar", "2027-02-06"],
    ]
    for command in commands {
      let code = try Terminal.$output.withValue(full) { try exitCode(command) }
      #expect(code == 3, "\(command)")
    }
    let told = OutputFailure(number: ENOSPC).diagnostic(Wording(.vietnamese)).description
    #expect(told.contains("ổ đĩa đã đầy") && told.contains("[output-failed]"))
  }
}
