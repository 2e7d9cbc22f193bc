import ArgumentParser
import Foundation
import Planning
import Wording

struct ProblemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "problem",
    abstract: "In bài toán xếp lịch dạng JSON / prints the year as phiencho-problem/1."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let (bytes, diagnostics) = try options.place.problem(
      year: options.year,
      in: options.chosenLanguage
    )
    show(diagnostics)
    guard let bytes else { throw ExitCode(1) }
    FileHandle.standardOutput.write(Data(bytes))
  }
}
