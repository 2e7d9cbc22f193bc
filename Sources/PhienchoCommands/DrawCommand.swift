import ArgumentParser
import Bilingual
import Planning
import Wording

struct DrawCommand: SpokenCommand {
  static var configuration: CommandConfiguration { .said(.draw) }

  @Argument(help: .said(.fair))
  var fair: String

  @OptionGroup var options: WorkspaceOptions

  @Option(name: .customLong("seed"), help: .said(.publicText))
  var publicText: String?

  @Flag(help: .said(.dryRun))
  var dryRun = false

  var chosenLanguage: Language { options.chosenLanguage }
  var subject: String { options.workspace }

  func work() throws {
    let wording = options.wording
    let request = BoothRequest(
      fair: fair,
      year: options.year,
      language: options.chosenLanguage,
      seed: publicText,
      writesExports: !dryRun
    )
    let (report, diagnostics) = options.place.draw(request)
    show(diagnostics.map(options.paths.fromHere))
    guard let report else { throw ExitCode(1) }
    try Terminal.say(
      report.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    )
    if let failure = report.exportFailure { throw fail(with: options.paths.fromHere(failure)) }
    if report.exportCount > 0 {
      let folder = options.paths.fromHere(report.exportFolder)
      try Terminal.say("", wording.exportsLine(folder, count: report.exportCount))
    }
  }
}
