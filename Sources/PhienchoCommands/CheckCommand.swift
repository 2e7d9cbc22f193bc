import ArgumentParser
import Bilingual
import Planning
import Wording

struct CheckCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.check) }

  @OptionGroup var options: WorkspaceOptions

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let wording = options.wording
    let report = options.place.check(year: options.year, in: options.chosenLanguage)
    show(report.diagnostics.map(options.paths.fromHere))
    guard report.diagnostics.isEmpty else {
      Terminal.complain(wording.checkSummary(errors: report.errors, warnings: report.warnings))
      if report.errors > 0 { throw ExitCode(1) }
      return
    }
    try Terminal.say(wording.checkClean(report.files))
  }
}
