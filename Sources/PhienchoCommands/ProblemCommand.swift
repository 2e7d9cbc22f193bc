import ArgumentParser
import Bilingual
import Foundation
import Planning
import Wording

struct ProblemCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.problem) }

  @OptionGroup var options: WorkspaceOptions

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let (bytes, diagnostics) = try options.place.problem(
      year: options.year,
      in: options.chosenLanguage
    )
    show(diagnostics.map(options.paths.fromHere))
    guard let bytes else { throw ExitCode(1) }
    try Terminal.write(Array(bytes))
  }
}
