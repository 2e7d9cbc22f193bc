import ArgumentParser
import Diagnostics
import FairScheduling
import Foundation
import Planning
import ProblemInterchange
import Wording

/// Reads the files of `solve` and `verify`; shows what is wrong with them.
struct DocumentFiles {
  let wording: Wording

  func problem(at path: String) throws(ExitCode) -> Problem {
    let bytes = try bytes(at: path)
    do { return try SolveVerb.problem(from: bytes) } catch { throw refuse(error, path) }
  }

  func plan(at path: String, for problem: Problem) throws(ExitCode) -> WrittenPlan {
    let bytes = try bytes(at: path)
    do { return try VerifyVerb.plan(from: bytes, for: problem) } catch { throw refuse(error, path) }
  }

  func certificate(at path: String, for problem: Problem) throws(ExitCode) -> Certificate {
    let bytes = try bytes(at: path)
    do {
      return try VerifyVerb.certificate(from: bytes, for: problem)
    } catch {
      throw refuse(error, path)
    }
  }

  /// One file cannot be two.
  func refuseRepeated(_ path: String) -> ExitCode { refuse(wording.fileRepeated, path) }

  /// A file that holds something else than a log is not to be written into.
  func refuseLog(_ path: String) -> ExitCode { refuse(wording.notALog, path) }

  private func refuse(_ faults: DocumentFaults, _ path: String) -> ExitCode {
    show(faults.diagnostics(in: path, wording))
    Terminal.complain(wording.checkSummary(errors: faults.count, warnings: 0))
    return ExitCode(1)
  }

  private func bytes(at path: String) throws(ExitCode) -> [UInt8] {
    // A handle reads pipes, too.
    let handle = try? FileHandle(forReadingFrom: URL(filePath: path))
    if let data = try? handle?.readToEnd() ?? Data(), handle != nil { return Array(data) }
    throw refuse(wording.fileUnreadable(Self.obstacle(at: path)), path)
  }

  /// What keeps a file from being read.
  static func obstacle(at path: String) -> Wording.FileObstacle {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .missing
    }
    return isFolder.boolValue ? .folder : .other
  }

  private func refuse(_ said: CheckText, _ path: String) -> ExitCode {
    show([
      Diagnostic(
        at: SourceLocation(path: path),
        code: said.code,
        message: said.message,
        fix: said.fix
      )
    ])
    return ExitCode(1)
  }
}
